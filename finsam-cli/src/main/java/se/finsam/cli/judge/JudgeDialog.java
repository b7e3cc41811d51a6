package se.finsam.cli.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.report.Bedomning;
import se.finsam.rules.report.Bedomningsbeslut;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Revisorsroll;

/**
 * Walks through rows with a human at a terminal, and takes down what is decided of each: what deviates first, then what is for a
 * human to judge, and the rest only where that is wanted. Each answer is kept as soon as it is given.
 */
final class JudgeDialog {
    private final JudgePrompt prompt;
    private final Function<Rad, String> shown;
    private final LocalDate day;
    private final @Nullable Revisorsroll role;
    private final Consumer<List<Bedomning>> keep;
    private final TreeMap<Integer, Bedomning> judged = new TreeMap<>();
    private boolean quit;

    /** With what keeps the answers so far, each time that there is one more. */
    JudgeDialog(
            JudgePrompt prompt,
            Function<Rad, String> shown,
            LocalDate day,
            @Nullable Revisorsroll role,
            Consumer<List<Bedomning>> keep) {
        this.prompt = prompt;
        this.shown = shown;
        this.day = day;
        this.role = role;
        this.keep = keep;
    }

    /** How many were judged; −1 where the human left and wants none of them kept. */
    int walk(List<Rad> first, List<Rad> rest) {
        List<Rad> rows = new ArrayList<>(first);
        boolean all = false;
        int at = 0;
        while (!quit && !prompt.ended()) {
            if (at == rows.size()) {
                if (all || rest.isEmpty()) {
                    break;
                }
                switch (wanted(rest.size())) {
                    case "j" -> {
                        rows.addAll(rest);
                        all = true;
                    }
                    case "b" -> at = Math.max(0, at - 1);
                    default -> quit = true;
                }
                continue;
            }
            Rad row = rows.get(at);
            prompt.show("\n[" + (at + 1) + "/" + rows.size() + "]\n" + shown.apply(row));
            String word = judged.containsKey(at)
                    ? prompt.ask("u/a/x/b/q/! (Enter = behåll)", "u/a/x/b/q/! (Enter = keep)")
                    : prompt.ask("u/a/x/b/q/! (Enter = hoppa över)", "u/a/x/b/q/! (Enter = skip)");
            switch (word) {
                case "" -> at++;
                case "b" -> at = Math.max(0, at - 1);
                case "q" -> quit = true;
                case "!" -> {
                    return -1;
                }
                case "u" -> at += decide(at, row, Bedomningsbeslut.UPPFYLLD);
                case "a" -> at += decide(at, row, Bedomningsbeslut.AVVIKELSE);
                case "x" -> at += decide(at, row, Bedomningsbeslut.ACCEPTERAD_AVVIKELSE);
                default -> help();
            }
        }
        return judged.size();
    }

    /** Says what the letters mean. */
    void help() {
        prompt.say("""
                u uppfylld · a avvikelse · x accepterad avvikelse
                Enter nästa rad · b tillbaka · q sluta · ! sluta och ångra allt från den här gången
                Varje svar sparas när det är givet; b och q går också bra vid de andra frågorna.
                """, """
                u met · a deviates · x accepted deviation
                Enter next row · b back · q quit · ! quit and undo all of this time
                Each answer is kept when it is given; b and q work at the other questions too.
                """);
    }

    /** Whether the rest is wanted: {@code j}, {@code n}, {@code b} or {@code q}. */
    private String wanted(int rest) {
        while (!prompt.ended()) {
            String word = prompt.ask(
                    "\n" + rest + (rest == 1 ? " rad" : " rader")
                            + " till kunde inte bedömas av granskningen. Gå igenom dem också? j/n/b",
                    "\n" + rest + (rest == 1 ? " more row" : " more rows")
                            + " could not be decided by the check. Go through them too? y/n/b");
            switch (word) {
                case "j", "y", "ja", "yes" -> {
                    return "j";
                }
                case "b", "q", "n", "nej", "no" -> {
                    return word;
                }
                default -> prompt.say("Svara j eller n.\n", "Answer y or n.\n");
            }
        }
        return "q";
    }

    /** How many rows to go on: none where it was taken back. */
    private int decide(int at, Rad row, Bedomningsbeslut decision) {
        String reason = null;
        String reference = null;
        LocalDate last = null;
        int step = 0;
        while (step < 3) {
            String word;
            switch (step) {
                case 0 -> word = prompt.ask("Skäl (utan personuppgifter)", "Reason (without personal data)");
                case 1 -> word = prompt.ask("Hänvisning (Enter = ingen)", "Reference (Enter = none)");
                default ->
                    word = prompt.ask(
                            "Gäller till och med ÅÅÅÅ-MM-DD (Enter = tills vidare)",
                            "Valid through YYYY-MM-DD (Enter = open)");
            }
            if (prompt.ended()) {
                return 0; // half an answer is none
            }
            if (word.equals("b")) {
                if (step == 0) {
                    return 0;
                }
                step--;
                continue;
            }
            if (word.equals("q")) {
                quit = true;
                if (reason == null) {
                    return 0;
                }
                break; // what was decided and why is an answer
            }
            if (step == 0) {
                if (word.isEmpty()) {
                    prompt.say(
                            "Ett skäl måste anges. Skriv det, eller b för att gå tillbaka.\n",
                            "A reason has to be given. Write it, or b to go back.\n");
                    continue;
                }
                reason = word;
            } else if (step == 1) {
                reference = word.isEmpty() ? null : word;
            } else if (!word.isEmpty()) {
                last = prompt.day(word);
                if (last == null || last.isBefore(day)) {
                    last = null;
                    prompt.say(
                            "Väntade en dag som finns och inte är före " + day + ", bedömningens dag.\n",
                            "Expected an existing day that is not before " + day + ", that of the judgement.\n");
                    continue;
                }
            }
            step++;
        }
        if (reason != null) {
            Answer answer = new Answer(row.kontroll(), row.objekt(), decision, reason, reference, null, last);
            judged.put(at, answer.of(row, day, role));
            keep.accept(List.copyOf(judged.values()));
        }
        return 1;
    }
}
