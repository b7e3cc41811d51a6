package se.finsam.rules.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.Underlag;
import se.finsam.model.bind.Node;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagBinder;
import se.finsam.model.read.UnderlagValidator;

/** Makes the cases of a {@code prov.yaml} ready to be run, or tells why they cannot be. */
final class Provlasare {
    private final Node base;
    private final String name;
    private final Provfil file;
    private final Kontrollfil kontroll;
    private final EgnaNycklar nycklar;
    private final List<Brist> errors = new ArrayList<>();

    /**
     * A reader of one file.
     *
     * @param base the rulebook's {@code bas.yaml}
     * @param name what the file is called in errors
     * @param nycklar the keys that the rulebook adds to the underlag
     */
    Provlasare(Node base, String name, Provfil file, Kontrollfil kontroll, EgnaNycklar nycklar) {
        this.base = base;
        this.name = name;
        this.file = file;
        this.kontroll = kontroll;
        this.nycklar = nycklar;
    }

    /** What is wrong. Empty before {@link #read}. */
    List<Brist> errors() {
        return List.copyOf(errors);
    }

    /** The cases; those that cannot be run are left out, with an error. */
    List<Prov> read() {
        if (!file.kontroll().equals(kontroll.id())) {
            error(
                    Bristkod.RB801,
                    "/kontroll",
                    "\"" + file.kontroll() + "\" är inte mappens kontroll; väntade " + kontroll.id());
        }
        if (file.fall().isEmpty()) {
            error(Bristkod.RB802, "/fall", "minst ett fall väntas");
        }
        List<Prov> cases = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < file.fall().size(); i++) {
            Provfil.Fall fall = file.fall().get(i);
            String pointer = "/fall/" + i;
            if (!names.add(fall.namn())) {
                error(Bristkod.RB803, pointer + "/namn", "\"" + fall.namn() + "\" är namnet på flera fall");
            }
            if (fall.rader().isEmpty()) {
                error(Bristkod.RB804, pointer + "/rader", "minst en rad väntas");
            }
            Optional<Underlag> before = fall.foregaendeAr() == null ? Optional.empty() : underlag(fall.foregaendeAr());
            underlag(fall.underlag())
                    .ifPresent(underlag -> cases.add(new Prov(kontroll.id(), fall, underlag, before.orElse(null))));
        }
        return cases;
    }

    /** The base as a case wants it; empty, with errors, where that is no underlag. */
    private Optional<Underlag> underlag(@Nullable Node own) {
        ReadResult bound = UnderlagBinder.bind(Provunderlag.of(base, own), kontroll.id());
        Underlag value = bound.value();
        ReadResult read = value == null ? bound : UnderlagValidator.validate(value, bound.name(), nycklar);
        read.errors().forEach(problem -> errors.add(Brist.of(name, problem)));
        return read.underlag();
    }

    private void error(Bristkod kod, String pointer, String message) {
        errors.add(Brist.at(kod, name, file.origin().place(pointer).line(), message));
    }
}
