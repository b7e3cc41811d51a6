package se.finsam.report.html;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;
import se.finsam.report.FaultWords;
import se.finsam.report.Numbers;
import se.finsam.report.Overview;
import se.finsam.report.ReportSummary;
import se.finsam.report.Shown;
import se.finsam.report.Words;
import se.finsam.report.picture.DistributionPicture;
import se.finsam.report.picture.Picture;
import se.finsam.rules.report.Felrapport;
import se.finsam.rules.report.Utlatande;

/** What the page of an overview shows. Immutable. */
public final class OverviewView {
    private static final Inline STYLE = Inline.of("report.css");
    private static final Inline SCRIPT = Inline.of("overview.js");
    private static final int LONGEST_ERROR = 2000;

    private final Overview overview;
    private final Words words;

    /** The view of an overview. */
    OverviewView(Overview overview) {
        this.overview = overview;
        this.words = new Words(overview.language());
    }

    /** The text in the page's language. */
    public String say(String sv, String en) {
        return words.say(sv, en);
    }

    /** The page's language, as HTML names it. */
    public String lang() {
        return overview.language() == Language.EN ? "en" : "sv";
    }

    /** What the page may do. */
    public String policy() {
        return Inline.policy(STYLE, SCRIPT);
    }

    /** The style sheet. */
    public String style() {
        return STYLE.text();
    }

    /** The script. */
    public String script() {
        return SCRIPT.text();
    }

    /** The reports, in the order in which they were made. */
    public List<OverviewRow> rows() {
        List<OverviewRow> rows = new ArrayList<>();
        for (ReportSummary report : overview.rapporter()) {
            rows.add(new OverviewRow(
                    Shown.name(report.forbund()),
                    report.fil(),
                    report.rakenskapsar(),
                    RowView.code(report.utlatande()),
                    words.verdict(report.utlatande()),
                    List.of(Utlatande.values()).indexOf(report.utlatande()),
                    report.fynd().avvikelser(),
                    report.fynd().anmarkningar(),
                    share(report.andel()),
                    plain(report.andel()),
                    share(report.avTaket()),
                    plain(report.avTaket()),
                    goals(report),
                    goalsOrder(report),
                    share(report.oanvant()),
                    plain(report.oanvant()),
                    report.antalBedomning(),
                    report.antalEjAvgjorda()));
        }
        return List.copyOf(rows);
    }

    /** How many reports have each verdict, the worst first. */
    public List<CountView> verdicts() {
        List<CountView> verdicts = new ArrayList<>();
        for (Utlatande verdict : Utlatande.values()) {
            int count = 0;
            for (ReportSummary report : overview.rapporter()) {
                count += report.utlatande() == verdict ? 1 : 0;
            }
            verdicts.add(new CountView(RowView.code(verdict), words.verdict(verdict), "", count, "#rapporter"));
        }
        return List.copyOf(verdicts);
    }

    /** The controls that fail. */
    public List<Overview.Failing> failing() {
        return overview.failing();
    }

    /** How equity is distributed; null where it is not known of any. */
    public @Nullable Picture distribution() {
        return DistributionPicture.of(overview).orElse(null);
    }

    /** What could not be checked. */
    public List<Felrapport> unread() {
        return overview.olasta();
    }

    /** The name of what could not be checked. */
    public String name(Felrapport failure) {
        return Shown.name(failure.underlag().namn());
    }

    /** Why it could not be checked. */
    public List<String> errors(Felrapport failure) {
        List<String> errors = new ArrayList<>();
        FaultWords faults = new FaultWords(words);
        failure.fel().forEach(error -> errors.add(Shown.atMost(LONGEST_ERROR, faults.of(error))));
        return errors;
    }

    private String goals(ReportSummary report) {
        return report.malProvade() == 0 ? "–" : report.malUppfyllda() + words.say(" av ", " of ") + report.malProvade();
    }

    private static String goalsOrder(ReportSummary report) {
        return report.malProvade() == 0
                ? ""
                : new BigDecimal(report.malUppfyllda())
                        .divide(new BigDecimal(report.malProvade()), MathContext.DECIMAL32)
                        .toPlainString();
    }

    private String share(@Nullable BigDecimal share) {
        return share == null ? "–" : Numbers.share(share, words.language());
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
