package se.finsam.rules.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Text;
import se.finsam.rules.report.Grund;
import se.finsam.rules.report.Utfall;

/**
 * A control's {@code kontroll.yaml}.
 *
 * @param id its id, for ever
 * @param titel its title
 * @param vad what it checks and why
 * @param grund what it rests on
 * @param objekt what it gives a row for
 * @param lagrum the paragraphs; empty where it rests on none
 * @param kalla what it rests on, where that is not a statute
 * @param fran the first day of the years that it concerns
 * @param till the last day; null while it is in force
 * @param kontrollerad the day it was last checked against its source
 * @param behover the keys that it needs
 * @param parametrar the parameters that it uses, by id
 * @param tillagg sentences that are added to a row's text where their figures are known
 * @param dag the figure that is the day of the event, whose law and words a row has; null where that is the year's last
 * @param samlas keys of its objects: several objects of which none has any of these share one row, which says that they are
 *     missing; null where each has its own
 * @param utfall its texts, by outcome, or by outcome and variant with {@code /} between
 */
public record Kontrollfil(
        String id,
        Text titel,
        Text vad,
        Grund grund,
        Objekttyp objekt,
        List<Lagrumsfil> lagrum,
        @Nullable Text kalla,
        LocalDate fran,
        @Nullable LocalDate till,
        LocalDate kontrollerad,
        List<Behov> behover,
        @Nullable List<String> parametrar,
        @Nullable List<Text> tillagg,
        @Nullable String dag,
        @Nullable List<String> samlas,
        Map<String, Utfallstext> utfall) {

    /** The key of an outcome's text. */
    public static String nyckel(Utfall utfall, String variant) {
        return variant.isEmpty() ? utfall.name() : utfall.name() + "/" + variant;
    }

    /** The package of the control's rules: {@code se.finsam.regler.fl21_skal} for FL21-SKAL. */
    public static String paket(String id) {
        return "se.finsam.regler." + id.toLowerCase(java.util.Locale.ROOT).replace('-', '_');
    }

    /** Whether the control concerns a year. */
    public boolean galler(int ar) {
        LocalDate slut = LocalDate.of(ar, 12, 31);
        return !slut.isBefore(fran) && (till == null || !slut.isAfter(till));
    }
}
