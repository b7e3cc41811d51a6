package se.finsam.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.rulebook.Kontroll;

/**
 * What every form of a report is made from, so that no two of them can say different things. Immutable.
 *
 * @param rapport the report
 * @param language the language that it was made in, and that the rest of the page is in
 * @param kontroller the controls of the rulebook that it was made by, in the order of the catalogue
 * @param underlag what was checked; null where only the report is at hand: then there are no pictures
 * @param tidigare the underlag of earlier years that it was compared with, in any order; empty where there are none
 * @param underskrifter the roles, never the names, of those who are to sign; empty where nobody is
 */
@Api
public record ReportContent(
        Granskningsrapport rapport,
        Language language,
        List<Kontroll> kontroller,
        @Nullable Underlag underlag,
        List<Underlag> tidigare,
        List<String> underskrifter) {
    /** Copies its lists. */
    public ReportContent {
        kontroller = List.copyOf(kontroller);
        tidigare = List.copyOf(tidigare);
        underskrifter = List.copyOf(underskrifter);
    }

    /** What nobody is to sign. */
    public ReportContent(
            Granskningsrapport rapport,
            Language language,
            List<Kontroll> kontroller,
            @Nullable Underlag underlag,
            List<Underlag> tidigare) {
        this(rapport, language, kontroller, underlag, tidigare, List.of());
    }

    /** The control with an id; empty where the rulebook at hand does not have it. */
    public Optional<Kontroll> kontroll(String id) {
        return kontroller.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
