package se.finsam.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.finsam.cli.text.TextReport;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.rules.Bedomning;
import se.finsam.rules.Bedomningsbeslut;
import se.finsam.rules.Rad;

/** Walks through rows with a human at a terminal, and takes down what is decided of each. */
final class JudgeDialog {
    private final Console console;
    private final Language language;
    private final TextReport text;
    private final LocalDate day;
    private final BufferedReader in;
    private final TreeMap<Integer, Bedomning> judged = new TreeMap<>();
    private boolean ended;

    JudgeDialog(Console console, Language language, TextReport text, LocalDate day) {
        this.console = console;
        this.language = language;
        this.text = text;
        this.day = day;
        this.in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    }

    /** The judgements; null where the human left and wants none of them kept. */
    @Nullable List<Bedomning> walk(List<Rad> rows) {
        int at = 0;
        while (at < rows.size()) {
            Rad row = rows.get(at);
            console.styled("\n[" + (at + 1) + "/" + rows.size() + "]\n" + text.row(row));
            String word = ask(
                    judged.containsKey(at) ? "u/a/x/b/q/! (Enter = behåll)" : "u/a/x/b/q/! (Enter = hoppa över)",
                    judged.containsKey(at) ? "u/a/x/b/q/! (Enter = keep)" : "u/a/x/b/q/! (Enter = skip)");
            switch (word) {
                case "" -> at++;
                case "b" -> at = Math.max(0, at - 1);
                case "q" -> at = rows.size();
                case "!" -> {
                    return null;
                }
                case "u" -> at += decide(at, row, Bedomningsbeslut.UPPFYLLD);
                case "a" -> at += decide(at, row, Bedomningsbeslut.AVVIKELSE);
                case "x" -> at += decide(at, row, Bedomningsbeslut.ACCEPTERAD_AVVIKELSE);
                default -> help();
            }
            if (ended) {
                break;
            }
        }
        return new ArrayList<>(judged.values());
    }

    /** Says what the letters mean. */
    void help() {
        console.print(say("""
                u uppfylld · a avvikelse · x accepterad avvikelse
                Enter nästa rad · b föregående rad · q spara och sluta · ! sluta utan att spara
                """, """
                u met · a deviates · x accepted deviation
                Enter next row · b previous row · q save and quit · ! quit without saving
                """));
    }

    /** How many rows to go on: none where no reason was given. */
    private int decide(int at, Rad row, Bedomningsbeslut decision) {
        String reason = ask("Skäl (utan personuppgifter)", "Reason (without personal data)");
        if (reason.isEmpty()) {
            console.print(say("Ett skäl måste anges.\n", "A reason has to be given.\n"));
            return 0;
        }
        String reference = ask("Hänvisning (Enter = ingen)", "Reference (Enter = none)");
        LocalDate last = lastDay();
        if (ended) {
            return 0; // half an answer is none
        }
        Answer answer = new Answer(
                row.kontroll(), row.objekt(), decision, reason, reference.isEmpty() ? null : reference, last);
        judged.put(at, answer.of(row, day));
        return 1;
    }

    private @Nullable LocalDate lastDay() {
        while (!ended) {
            String word = ask(
                    "Gäller till och med ÅÅÅÅ-MM-DD (Enter = tills vidare)", "Valid through YYYY-MM-DD (Enter = open)");
            if (word.isEmpty()) {
                return null;
            }
            try {
                LocalDate last = LocalDate.parse(word);
                if (!last.isBefore(day)) {
                    return last;
                }
            } catch (DateTimeException e) {
                // told below, with what was expected
            }
            console.print(say(
                    "Väntade en dag som finns och inte är före " + day + ".\n",
                    "Expected an existing day that is not before " + day + ".\n"));
        }
        return null;
    }

    /** What is answered, without blanks around it; empty, and the walk is over, where no more is to come. */
    private String ask(String sv, String en) {
        console.print(say(sv, en) + "> ");
        console.flush();
        try {
            String line = in.readLine();
            ended |= line == null;
            return line == null ? "" : line.strip();
        } catch (IOException e) {
            throw new UncheckedIOException("standard input cannot be read", e);
        }
    }

    private String say(String sv, String en) {
        return new Text(sv, en).in(language);
    }
}
