package peersfacts;

import java.util.ArrayList;
import java.util.List;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;
import se.finsam.model.Underlag;

/** The twelve controls in Evrete 4: one rule an answer, a session an underlag. */
final class WithEvrete implements Peer, AutoCloseable {
    private final KnowledgeService service = new KnowledgeService();
    private final Knowledge knowledge;

    WithEvrete() {
        RuleSetBuilder<Knowledge> builder = service.newKnowledge().builder();
        int number = 0;
        for (Regel regel : Regel.ALLA) {
            builder = builder.newRule(regel.kontroll() + " " + regel.utfall() + " " + number++)
                    .forEach("$fall", Fall.class, "$svar", Svaren.class)
                    .where((ValuesPredicate) values -> regel.galler(values.get(0)), "$fall")
                    .execute(context -> {
                        Fall fall = context.get("$fall");
                        Svaren svaren = context.get("$svar");
                        svaren.alla.add(fall.svar(regel.utfall()));
                    });
        }
        knowledge = builder.build();
    }

    @Override
    public List<Svar> svar(Underlag underlag) {
        Svaren svaren = new Svaren();
        StatelessSession session = knowledge.newStatelessSession();
        session.insert(svaren);
        session.insert(Fall.av(underlag).toArray());
        session.fire();
        return svaren.alla;
    }

    @Override
    public void close() {
        service.shutdown();
    }

    /** Where the answers go. */
    public static final class Svaren {
        final List<Svar> alla = new ArrayList<>();
    }
}
