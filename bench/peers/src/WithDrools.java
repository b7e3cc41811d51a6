package peersfacts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;
import se.finsam.model.Underlag;

/** The twelve controls as DRL that is compiled in memory, as most who embed Drools do: a session an underlag. */
final class WithDrools implements Peer {
    private final KieBase rules;

    WithDrools() {
        try (InputStream drl = Objects.requireNonNull(WithDrools.class.getResourceAsStream("/tolv.drl"), "tolv.drl")) {
            rules = new KieHelper()
                    .addContent(new String(drl.readAllBytes(), StandardCharsets.UTF_8), ResourceType.DRL)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Svar> svar(Underlag underlag) {
        List<Svar> all = new ArrayList<>();
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("svaren", all);
            for (Fall fall : Fall.av(underlag)) {
                session.insert(fall);
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return all;
    }
}
