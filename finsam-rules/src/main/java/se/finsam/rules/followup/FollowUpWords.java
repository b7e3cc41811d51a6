package se.finsam.rules.followup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.rules.report.Bedomningsbeslut;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Radbedomning;
import se.finsam.rules.report.ReportInternals;
import se.finsam.rules.report.Uppfoljningslage;
import se.finsam.rules.report.Uppfoljningsorsak;
import se.finsam.rules.report.Uppfoljningsrad;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.rulebook.Profil;

/** What is said of an earlier year's deviations and remarks. */
final class FollowUpWords {
    private final ReportRows then;
    private final ReportRows now;
    private final Language language;

    FollowUpWords(ReportRows then, ReportRows now, Language language) {
        this.then = then;
        this.now = now;
        this.language = language;
    }

    /** {@code Föregående års iakttagelser (2020): åtgärdade 2, kvarstår 1, nya 3}. */
    String counts(Map<String, Integer> counts, List<Uppfoljningsrad> rows) {
        StringBuilder text = new StringBuilder(say(
                "Föregående års iakttagelser (" + then.year() + "): ",
                "Observations of the year before (" + then.year() + "): "));
        if (rows.isEmpty()) {
            return text.append(say("inga, och inga nya", "none, and none new")).toString();
        }
        text.append(say("åtgärdade ", "remedied "))
                .append(counts.get(Uppfoljningslage.ATGARDAT.name()))
                .append(say(", kvarstår ", ", remain "))
                .append(counts.get(Uppfoljningslage.KVARSTAR.name()));
        Integer open = counts.get(Uppfoljningslage.GAR_INTE_ATT_AVGORA.name());
        if (open != null && open > 0) {
            text.append(say(", går inte att avgöra ", ", cannot be decided ")).append(open);
        }
        text.append(say(", nya ", ", new ")).append(counts.get(Uppfoljningslage.NY.name()));
        long untold = rows.stream()
                .filter(row -> row.lage() == Uppfoljningslage.NY && row.orsak() != null)
                .count();
        if (untold > 0) {
            text.append(say(
                    ", varav " + untold + " inte avgjordes " + then.year(),
                    ", " + untold + " of them not decided of " + then.year()));
        }
        return text.toString();
    }

    /** What makes the reports less comparable; null where nothing does. */
    @Nullable List<String> reservations() {
        List<String> all = new ArrayList<>();
        Granskningsrapport earlier = then.report();
        Granskningsrapport later = now.report();
        String book = earlier.regelbok().version();
        String own = later.regelbok().version();
        if (!earlier.regelbok().sha256().equals(later.regelbok().sha256())) {
            String which = book.equals(own)
                    ? say("en annan utgåva av regelboken " + own, "another edition of the rulebook " + own)
                    : say(
                            "regelboken " + book + ", den här med " + own,
                            "the rulebook " + book + ", this one by " + own);
            all.add(say(
                    "Rapporten om " + then.year() + " gjordes med " + which
                            + ": kontroller kan ha ändrats, tillkommit eller tagits bort.",
                    "The report of " + then.year() + " was made by " + which
                            + ": controls may have been changed, added or removed."));
        }
        if (!earlier.profil().equals(later.profil())) {
            all.add(say(
                    "Rapporten om " + then.year() + " prövade profilen " + earlier.profil() + ", den här "
                            + later.profil() + ".",
                    "The report of " + then.year() + " tested the profile " + earlier.profil() + ", this one "
                            + later.profil() + "."));
        }
        if (!earlier.forbund().equals(later.forbund())) {
            all.add(say(
                    "Rapporten om " + then.year() + " gäller " + earlier.forbund() + ".",
                    "The report of " + then.year() + " is about " + earlier.forbund() + "."));
        }
        if (!then.whole()) {
            all.add(say(
                    "Rapporten om " + then.year() + " visar inte alla sina rader.",
                    "The report of " + then.year() + " does not show all of its rows."));
        }
        if (earlier.utkast() != null) {
            all.add(say(
                    "Rapporten om " + then.year() + " gäller ett utkast.",
                    "The report of " + then.year() + " is of a draft."));
        }
        return all.isEmpty() ? null : all;
    }

    /** Of a row that deviated then. */
    String remark(Rad row, @Nullable Rad own, Uppfoljningslage state, @Nullable Uppfoljningsorsak why) {
        StringBuilder text = new StringBuilder(deviated(row, then.year()));
        if (accepted(row)) {
            text.append(say(" Den var accepterad.", " It was accepted."));
        }
        text.append(' ');
        if (why != null || own == null) {
            return text.append(silent(now, row, why)).toString();
        }
        String judged = judged(own) ? say(" enligt revisorns bedömning", " by the auditor's judgement") : "";
        text.append(
                state == Uppfoljningslage.KVARSTAR
                        ? say("Kvarstår ", "Remains in ") + now.year() + judged
                        : say("Uppfyllt ", "Met in ") + now.year() + judged);
        text.append('.');
        if (state == Uppfoljningslage.KVARSTAR && accepted(own)) {
            text.append(say(" Den är accepterad.", " It is accepted."));
        }
        return text.toString();
    }

    /** Of a row that deviates now and did not then. */
    String found(Rad row, @Nullable Rad before, @Nullable Uppfoljningsorsak why) {
        String text = deviated(row, now.year()) + ' ';
        if (why != null || before == null) {
            return text + silent(then, row, why);
        }
        String judged = judged(before) ? say(" enligt revisorns bedömning", " by the auditor's judgement") : "";
        return text + say("Det var uppfyllt ", "It was met in ") + then.year() + judged + ".";
    }

    private String deviated(Rad row, int year) {
        String what = row.grund().bindande() ? say("Avvikelse ", "Deviation in ") : say("Anmärkning ", "Remark in ");
        String judged = row.utfall() == Utfall.AVVIKELSE
                ? ""
                : say(" enligt revisorns bedömning", " by the auditor's judgement");
        return what + year + judged + ".";
    }

    /** That a report does not decide it, and why. */
    private String silent(ReportRows where, Rad row, @Nullable Uppfoljningsorsak why) {
        String text = where.year() + say(" går det inte att avgöra: ", " cannot be decided: ");
        return text + (why == null ? "" : why(where, row, why)) + ".";
    }

    private String why(ReportRows where, Rad row, Uppfoljningsorsak why) {
        return switch (why) {
            case ATT_BEDOMA -> say("frågan är inte bedömd", "the question is not judged");
            case UPPGIFTER_SAKNAS -> say("uppgifterna räcker inte", "the input does not say enough");
            case OBEKRAFTAT -> say("uppgifterna är inte bekräftade", "the values are not confirmed");
            case EJ_TILLAMPLIG -> say("kontrollen är inte tillämplig", "the control does not apply");
            case INGEN_RAD ->
                say("rapporten har ingen sådan rad; kontrollen gav ", "the report has no such row; the control gave ")
                        + outcomes(where.of(row.kontroll()));
            case EJ_FRAGAD -> notAsked(where);
            case KONTROLLFEL -> say("kontrollen kunde inte genomföras", "the control could not be carried out");
            case EJ_VISAD -> say("rapporten visar inte alla sina rader", "the report does not show all of its rows");
        };
    }

    private String notAsked(ReportRows where) {
        ReportRows other = where == now ? then : now;
        Granskningsrapport report = where.report();
        boolean same =
                report.regelbok().sha256().equals(other.report().regelbok().sha256());
        if (report.profil().equals(Profil.ALLT)) {
            return say("regelboken ", "the rulebook ")
                    + report.regelbok().version()
                    + say(" har inte kontrollen", " does not have the control");
        }
        String profile = say("profilen ", "the profile ") + report.profil();
        return same
                ? profile + say(" har inte kontrollen", " does not have the control")
                : profile
                        + say(
                                " har inte kontrollen, eller så finns den inte i regelboken ",
                                " does not have the control, or it is not in the rulebook ")
                        + report.regelbok().version();
    }

    /** {@code 3 uppfyllda, 1 avvikelse}. */
    private String outcomes(List<Rad> rows) {
        Map<Utfall, Integer> counts = new EnumMap<>(Utfall.class);
        for (Rad row : rows) {
            counts.merge(ReportInternals.effective(row), 1, Integer::sum);
        }
        List<String> parts = new ArrayList<>();
        counts.forEach((outcome, count) -> parts.add(count + " " + outcome(outcome, count == 1)));
        return String.join(", ", parts);
    }

    private String outcome(Utfall outcome, boolean one) {
        return switch (outcome) {
            case UPPFYLLD -> say(one ? "uppfylld" : "uppfyllda", "met");
            case AVVIKELSE -> say("som avviker", "deviating");
            case BEDOMNING -> say("att bedöma", "to judge");
            case KAN_EJ_BEDOMAS -> say("som inte kan bedömas", "undecided");
            case EJ_TILLAMPLIG -> say(one ? "ej tillämplig" : "ej tillämpliga", "not applicable");
        };
    }

    /** Whether what the row comes to is by a judgement and not by the check. */
    private static boolean judged(Rad row) {
        return ReportInternals.effective(row) != row.utfall();
    }

    private static boolean accepted(Rad row) {
        Radbedomning judged = row.bedomning();
        return judged != null && judged.lage().galler() && judged.beslut() == Bedomningsbeslut.ACCEPTERAD_AVVIKELSE;
    }

    private String say(String sv, String en) {
        return new Text(sv, en).in(language);
    }
}
