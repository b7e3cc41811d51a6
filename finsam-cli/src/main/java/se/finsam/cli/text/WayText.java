package se.finsam.cli.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;
import se.finsam.model.source.Printable;
import se.finsam.model.source.Text;
import se.finsam.report.Words;
import se.finsam.rules.report.Forklaring;
import se.finsam.rules.report.Uppfoljningsrad;

/** The whole way to one row, as text. */
public final class WayText {
    private static final int INDENT = 2;

    private final Language language;
    private final int width;

    /** A way in a language, for so many columns. */
    public WayText(Language language, int width) {
        this.language = language;
        this.width = width;
    }

    /**
     * The text, ended by a line break.
     *
     * @param last what is said of the row beside last year's report; null where nothing is
     * @param year that year
     */
    public String way(Forklaring way, @Nullable Uppfoljningsrad last, int year) {
        Page page = new Page(width, false);
        String object = way.rad().objekt() == null ? "" : " " + way.rad().objekt();
        page.paragraph(0, shown(way.rad().kontroll() + object + " " + way.rad().utfall()), Style.BOLD);
        page.paragraph(0, shown(way.rad().text()), Style.PLAIN);
        if (way.rad().harledning() != null) {
            page.paragraph(0, shown(way.rad().harledning()), Style.PLAIN);
        }
        page.gap().paragraph(0, shown(way.vad()), Style.PLAIN);
        heading(page, "NYCKLAR", "KEYS");
        way.nycklar()
                .forEach(key -> page.paragraph(
                        INDENT,
                        (key.finns() ? say("finns: ", "there: ") : say("saknas: ", "missing: ")) + shown(key.nyckel()),
                        Style.PLAIN));
        heading(page, "FAKTA", "FACTS");
        way.fakta().forEach(fact -> fact(page, fact));
        heading(page, "PARAMETRAR", "PARAMETERS");
        way.parametrar().forEach(parameter -> parameter(page, parameter));
        heading(page, "REGLER", "RULES");
        if (way.regler().isEmpty()) {
            page.paragraph(
                    INDENT,
                    say(
                            "Ingen regel tillfrågades: en nyckel som saknas, eller året, avgjorde raden.",
                            "No rule was asked: a missing key, or the year, decided the row."),
                    Style.PLAIN);
        }
        way.regler().forEach(rule -> rule(page, rule));
        if (last != null) {
            heading(page, "FÖRRA ÅRET", "LAST YEAR");
            FollowUpText.way(page, last, year, new Words(language));
        }
        return page.toString();
    }

    private void fact(Page page, Forklaring.Faktauppgift fact) {
        page.paragraph(INDENT, fact.namn(), Style.BOLD);
        for (Map.Entry<String, String> figure : fact.tal().entrySet()) {
            String place = fact.platser().get(figure.getKey());
            page.paragraph(
                    2 * INDENT,
                    shown(figure.getKey() + " " + figure.getValue() + (place == null ? "" : " ← " + place)),
                    Style.PLAIN);
        }
    }

    private void parameter(Page page, Forklaring.Parameteruppgift parameter) {
        String value = parameter.varde() == null
                ? say("har inget värde för året", "has no value in the year")
                : parameter.varde() + say(", från ", ", from ") + parameter.fran() + ": " + parameter.kalla()
                        + say(" (kontrollerad ", " (checked ") + parameter.kontrollerad() + ")";
        page.paragraph(INDENT, shown(parameter.id() + ": " + value), Style.PLAIN);
    }

    private void rule(Page page, Forklaring.Regelspar rule) {
        page.paragraph(
                INDENT,
                shown(rule.namn())
                        + (rule.gallde() ? say(": gällde", ": held") : say(": gällde inte", ": did not hold")),
                Style.BOLD);
        for (Forklaring.Villkor condition : rule.villkor()) {
            String figures = condition.medTal().equals(condition.text()) ? "" : " (" + condition.medTal() + ")";
            page.paragraph(
                    2 * INDENT,
                    (condition.gallde() ? say("ja: ", "yes: ") : say("nej: ", "no: "))
                            + shown(condition.text() + figures),
                    Style.PLAIN);
        }
    }

    private void heading(Page page, String sv, String en) {
        page.gap().paragraph(0, say(sv, en), Style.BOLD);
    }

    private static String shown(String text) {
        return Printable.of(text);
    }

    private String say(String sv, String en) {
        return new Text(sv, en).in(language);
    }
}
