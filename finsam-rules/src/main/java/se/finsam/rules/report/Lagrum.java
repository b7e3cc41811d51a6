package se.finsam.rules.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.AlltidMed;
import se.finsam.model.Api;
import se.finsam.model.Internal;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;

/**
 * A place in a statute, in the wording of the day that was checked.
 *
 * @param lag the statute's SFS number, such as {@code 2003:1210}
 * @param titel its title
 * @param kapitel chapter; null where the statute has none
 * @param paragraf paragraph, such as {@code 19 a}; null where the statute is known but which paragraph is not established
 * @param stycke the stycke; null where the whole paragraph is meant
 * @param lydelse the SFS number of the wording in force; null where it is not established
 * @param lank where the statute can be read
 * @param verifierad false where it has not been read in a text of that time that the law points to this paragraph; else
 *     null
 */
@Api
public record Lagrum(
        String lag,
        String titel,
        @Nullable String kapitel,
        @AlltidMed @Nullable String paragraf,
        @Nullable String stycke,
        @AlltidMed @Nullable String lydelse,
        String lank,
        @Nullable Boolean verifierad) {
    private static final Map<String, String> ORDINALS =
            Map.of("1", "first", "2", "second", "3", "third", "4", "fourth", "5", "fifth");

    /**
     * For finsam alone.
     *
     * @hidden
     */
    @Internal
    public Lagrum {}

    /** As a lawyer writes it: {@code 11 kap. 5 § 2 st. kommunallagen (2017:725)}; what is not established is said. */
    @Override
    public String toString() {
        return text(Language.SV);
    }

    /**
     * The same in a language; the title is in the language of the report already. In English as the texts of the rulebook write it:
     * {@code Section 19, Act (2003:1210)}, {@code Local Government Act (2017:725) 11:5, second paragraph}.
     */
    public String text(Language language) {
        if (paragraf == null) {
            return titel + say(language, " (paragrafen är inte fastställd)", " (the section is not established)");
        }
        return (language == Language.EN ? english(paragraf) : swedish(paragraf))
                + (Boolean.FALSE.equals(verifierad)
                        ? say(
                                language,
                                " (hänvisningen är inte kontrollerad mot tidens lagtext)",
                                " (not verified against the text of the time)")
                        : "");
    }

    private String swedish(String section) {
        return (kapitel == null ? "" : kapitel + " kap. ")
                + section
                + " §"
                + (stycke == null ? "" : " " + stycke + " st.")
                + " "
                + titel;
    }

    private String english(String section) {
        String paragraph = stycke == null ? "" : ", " + ORDINALS.getOrDefault(stycke, stycke + "th") + " paragraph";
        return kapitel == null
                ? "Section " + section + paragraph + ", " + titel
                : titel + " " + kapitel + ":" + section + paragraph;
    }

    private static String say(Language language, String sv, String en) {
        return new Text(sv, en).in(language);
    }
}
