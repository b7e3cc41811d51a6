package se.finsam.report;

import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Grund;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Regelboksursprung;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.report.Utkastlage;
import se.finsam.rules.report.Utlatande;

/**
 * What the report calls things.
 *
 * @hidden
 */
public final class Words {
    private final Language language;

    /** Those of a report's language. */
    public static Words of(ReportContent content) {
        return new Words(content.language());
    }

    /** In a language. */
    public Words(Language language) {
        this.language = language;
    }

    /** The text in the language. */
    public String say(String sv, String en) {
        return new Text(sv, en).in(language);
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** The verdict in a word. */
    public String verdict(Utlatande verdict) {
        return verdict.ord().in(language);
    }

    /** What a report's verdict means, in a sentence; of a draft after how much of it nobody has confirmed. */
    public String meaning(Granskningsrapport report) {
        Utkastlage draft = report.utkast();
        return (draft == null ? "" : draft.text() + " ") + meaning(report.utlatande());
    }

    /** The verdict in a sentence. */
    public String meaning(Utlatande verdict) {
        return switch (verdict) {
            case AVVIKELSE ->
                say(
                        "Minst ett krav i lag, förbundsordning eller räkenskaper är inte uppfyllt.",
                        "At least one requirement of law, förbundsordning or accounts is not met.");
            case ANMARKNING ->
                say(
                        "Inget krav i lag, förbundsordning eller räkenskaper har visats brista, men minst en rekommendation, "
                                + "god sed eller ett eget mål följs inte.",
                        "No requirement of law, förbundsordning or accounts was found unmet, but at least one recommendation, "
                                + "good practice or own goal is not followed.");
            case OFULLSTANDIG ->
                say(
                        "Inget avviker av det som kunde prövas, men allt är inte avgjort.",
                        "Nothing that could be tested deviates, but not everything is decided.");
            case GODKAND ->
                say(
                        "Allt som gäller förbundet är uppfyllt, så långt underlaget går att pröva: raderna säger var något är oprövat.",
                        "All that concerns the förbund is met, as far as the input can be tested: the rows say where something is not.");
        };
    }

    /** So many: {@code 1 avvikelse}, {@code 2 anmärkningar}. */
    public String count(Slag slag, int count) {
        return count + " " + kind(slag, count);
    }

    /** What so many are called. */
    public String kind(Slag slag, int count) {
        boolean one = count == 1;
        return switch (slag) {
            case AVVIKELSE -> one ? say("avvikelse", "deviation") : say("avvikelser", "deviations");
            case ANMARKNING -> one ? say("anmärkning", "remark") : say("anmärkningar", "remarks");
            case BEDOMNING -> say("att bedöma", "to judge");
            case KAN_EJ_BEDOMAS -> say("kan inte bedömas", "cannot be decided");
            case UPPFYLLD -> say(one ? "uppfylld" : "uppfyllda", "met");
            case EJ_TILLAMPLIG -> say(one ? "ej tillämplig" : "ej tillämpliga", "not applicable");
        };
    }

    /** That rows say the same as others, in parentheses after a space; empty where none does. */
    public String repeated(Granskningsrapport report) {
        return repeated(report.fynd().upprepade());
    }

    /** The same of so many rows. */
    public String repeated(int rows) {
        if (rows == 0) {
            return "";
        }
        return rows == 1
                ? say(" (1 rad till säger samma sak)", " (1 more row says the same)")
                : say(" (" + rows + " rader till säger samma sak)", " (" + rows + " more rows say the same)");
    }

    /** An outcome in a word or two. */
    public String outcome(Utfall outcome) {
        return switch (outcome) {
            case UPPFYLLD -> say("uppfylld", "met");
            case AVVIKELSE -> say("avvikelse", "deviates");
            case BEDOMNING -> say("bedömning", "to judge");
            case KAN_EJ_BEDOMAS -> say("kan inte bedömas", "cannot be decided");
            case EJ_TILLAMPLIG -> say("ej tillämplig", "not applicable");
        };
    }

    /** What was found, in a word or two: of a row that deviates from what does not bind, that it is a remark. */
    public String finding(Rad row) {
        return row.utfall() == Utfall.AVVIKELSE && !row.grund().bindande()
                ? say("anmärkning", "remark")
                : outcome(row.utfall());
    }

    /** What a control rests on. */
    public String ground(Grund ground) {
        return ground.ord().in(language);
    }

    /** A ledger: its file, what kind of SIE it is, how it was read, and the kontoplan that was chosen. */
    public String ledger(Granskningsrapport.Huvudboksid ledger) {
        return Shown.name(ledger.fil()) + ", SIE " + Shown.name(ledger.sietyp()) + ", "
                + Shown.name(ledger.teckenkodning()) + say(", kontoplan ", ", kontoplan ")
                + Shown.name(ledger.kontoplan());
    }

    /** A program and its version. */
    public String program(Granskningsrapport.Programid program) {
        return program.namn() + " " + program.version();
    }

    /** Which rulebook was used: its version and, of one that does not come with finsam, from where it was loaded. */
    public String rulebook(Granskningsrapport.Regelboksid book) {
        Regelboksursprung from = book.ursprung();
        if (from == null) {
            return book.version();
        }
        String name = from.namn() == null ? "" : " " + Shown.name(from.namn());
        String signed = from.signerad() == null ? "" : say(", signerad av ", ", signed by ") + from.signerad();
        return book.version()
                + (from.slag() == Regelboksursprung.Slag.JAR
                        ? say(", ur jar-filen", ", from the jar")
                        : say(", ur mappen", ", from the folder"))
                + name
                + signed;
    }
}
