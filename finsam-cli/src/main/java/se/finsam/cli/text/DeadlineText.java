package se.finsam.cli.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;
import se.finsam.report.Shown;
import se.finsam.report.Words;
import se.finsam.rules.frister.Frist;
import se.finsam.rules.frister.Fristplan;
import se.finsam.rules.report.Granskningsrapport;

/** A plan of deadlines as text: a table by day, then what has no known day. */
public final class DeadlineText {
    private static final int HEAD_COLUMN = 15;
    private static final int SHORT_HASH = 12;
    private static final int INDENT = 2;

    private final Words words;
    private final int width;

    /** A writer in a language, for so many columns. */
    public DeadlineText(Language language, int width) {
        this.words = new Words(language);
        this.width = width;
    }

    /** The text, ended by a line break. */
    public String of(Fristplan plan) {
        Page page = new Page(width, false);
        page.paragraph(
                        0,
                        words.say("Frister ", "Deadlines ") + plan.ar() + " — " + Shown.name(plan.forbund()),
                        Style.BOLD)
                .gap();
        for (Granskningsrapport.TidigareAr source : plan.underlag()) {
            String name = source.namn() == null ? "" : Shown.name(source.namn()) + " ";
            page.labelled(
                    0,
                    words.say("Underlag", "Input"),
                    HEAD_COLUMN,
                    source.rakenskapsar() + ", " + name + "(sha256 "
                            + source.sha256().substring(0, SHORT_HASH) + ")");
        }
        page.labelled(
                0,
                words.say("Regelbok", "Rulebook"),
                HEAD_COLUMN,
                words.rulebook(plan.regelbok()) + " (sha256 "
                        + plan.regelbok().sha256().substring(0, SHORT_HASH) + ")");
        String day = plan.bedomningsdag();
        page.labelled(
                0,
                words.say("Bedömningsdag", "Assessed on"),
                HEAD_COLUMN,
                day == null
                        ? words.say(
                                "ingen, så inget sägs vara försenat (--date)",
                                "none, so nothing is said to be late (--date)")
                        : day);
        page.gap();
        table(page, plan.frister());
        undated(page, plan.frister());
        page.gap().paragraph(0, "* " + plan.anmarkning(), Style.PLAIN);
        return page.toString();
    }

    private void table(Page page, List<Frist> deadlines) {
        Table table = new Table(2, 3)
                .row(List.of(
                        words.say("Senast", "By"),
                        words.say("Dag", "Day"),
                        words.say("Vad", "What"),
                        words.say("Avser", "About"),
                        words.say("Grund", "Basis"),
                        words.say("Läge", "Status")));
        for (Frist deadline : deadlines) {
            if (deadline.dag() != null) {
                table.row(List.of(
                        deadline.dag(),
                        day(deadline),
                        deadline.titel() + (deadline.tidigast() ? words.say(" (tidigast)", " (earliest)") : ""),
                        about(deadline),
                        words.ground(deadline.grund()),
                        status(deadline)));
            }
        }
        table.write(page);
    }

    /** The day of the week, and where it was moved from; a star where nobody works on it. */
    private String day(Frist deadline) {
        String holiday = deadline.helgdag() == null ? "" : ", " + deadline.helgdag();
        String moved = deadline.utanFlytt() == null
                ? ""
                : words.say(" (från ", " (from ") + deadline.utanFlytt().substring("YYYY-".length()) + ")";
        return deadline.veckodag() + holiday + moved + (deadline.ledig() ? " *" : "");
    }

    private String about(Frist deadline) {
        return about(deadline, deadline.objekt());
    }

    private static String about(Frist deadline, @Nullable String object) {
        return object == null ? String.valueOf(deadline.rakenskapsar()) : Shown.name(object);
    }

    private String status(Frist deadline) {
        String word = deadline.status().ord().in(words.language());
        if (deadline.klarVecka() != null) {
            // The sentence says what the week leaves open; a word and a week alone would look settled.
            return word + " " + deadline.klarVecka()
                    + (deadline.saknas().isEmpty() ? "" : words.say(", dagen inte känd", ", day not known"));
        }
        return deadline.klar() == null ? word : word + " " + deadline.klar();
    }

    private void undated(Page page, List<Frist> deadlines) {
        List<Frist> undated =
                deadlines.stream().filter(one -> one.dag() == null).toList();
        if (!undated.isEmpty()) {
            page.gap()
                    .paragraph(
                            0,
                            words.say("UTAN KÄND DAG", "WITHOUT A KNOWN DAY") + " (" + undated.size() + ")",
                            Style.BOLD);
        }
        for (Frist one : undated) {
            page.paragraph(INDENT, one.titel() + " (" + about(one) + "): " + one.text(), Style.PLAIN);
        }
    }
}
