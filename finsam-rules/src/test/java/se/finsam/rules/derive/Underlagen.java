package se.finsam.rules.derive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagReader;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.book.RulebookResources;
import se.finsam.rules.fakta.Faktum;

/** Underlag for tests, and the facts that are derived from them with the bundled parameters. */
public final class Underlagen {
    /** The bundled rulebook. */
    public static final Regelbok BOK = RulebookResources.BUNDLED.regelbok();

    private static final String HEAD = "schema: finsam-underlag/1\nrakenskapsar: 2023\n";

    private Underlagen() {}

    /** An underlag of 2023 with four medlemmar in kronor, and this beside. */
    public static Underlag sek(String yaml) {
        return read(HEAD + "enhet: SEK\n" + """
                forbund:
                  namn: Provförbundet
                  medlemmar:
                    - { namn: Försäkringskassan, part: FORSAKRINGSKASSAN, alias: [FK] }
                    - { namn: Arbetsförmedlingen, part: ARBETSFORMEDLINGEN }
                    - { namn: Region Prov, part: REGION }
                    - { namn: Provs kommun, part: KOMMUN }
                """ + yaml);
    }

    /** An underlag of 2023 with no medlemmar, in this unit, and this beside. */
    public static Underlag bare(String unit, String yaml) {
        return read(HEAD + "enhet: " + unit + "\nforbund: { namn: Provförbundet }\n" + yaml);
    }

    /** An underlag as it is written. */
    public static Underlag read(String yaml) {
        return UnderlagReader.standard().read(yaml, "prov.yaml").stream()
                .map(result -> result.underlag().orElseThrow(() -> new IllegalStateException("" + result.errors())))
                .findFirst()
                .orElseThrow();
    }

    /** A view of all of it, on no day. */
    public static View view(Underlag underlag) {
        return View.of(underlag, null);
    }

    /** All facts, on a day and beside earlier years. */
    static List<Faktum> facts(Underlag underlag, @Nullable LocalDate today, List<Underlag> earlier) {
        Parameters parameters = new Parameters(BOK, underlag.rakenskapsar());
        Facts facts = Facts.of(Ledger.of(underlag, parameters), today, parameters, earlier);
        if (!facts.failures().isEmpty()) {
            throw facts.failures().get(0).cause();
        }
        return facts.facts();
    }

    /** The facts of a type. */
    static <T extends Faktum> List<T> facts(Underlag underlag, Class<T> type) {
        return facts(underlag, null, List.of()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The only fact of a type. */
    static <T extends Faktum> T fact(Underlag underlag, Class<T> type) {
        List<T> facts = facts(underlag, type);
        if (facts.size() != 1) {
            throw new AssertionError(facts.size() + " facts: " + facts);
        }
        return facts.get(0);
    }
}
