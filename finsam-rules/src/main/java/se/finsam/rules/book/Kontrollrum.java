package se.finsam.rules.book;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.rule.RuleSheet;

/**
 * A control as its folder has it.
 *
 * @param kontroll its {@code kontroll.yaml}
 * @param fil its file of rules, within the rulebook's folder
 * @param drl what that says, in DRL
 * @param blad what its {@code regel.yaml} says; null where its rules are written in DRL
 * @param rader for each line of the DRL, the line of the file; empty where the file is the DRL itself
 */
public record Kontrollrum(
        Kontrollfil kontroll,
        String fil,
        String drl,
        @Nullable RuleSheet blad,
        List<Integer> rader) {
    /** Copies its list. */
    public Kontrollrum {
        rader = List.copyOf(rader);
    }

    /** One whose rules are written in DRL. */
    public Kontrollrum(Kontrollfil kontroll, String fil, String drl) {
        this(kontroll, fil, drl, null, List.of());
    }

    /** The line of the file that a line of the DRL comes from. */
    public int rad(int line) {
        return rader.isEmpty() ? line : rader.get(Math.min(Math.max(line, 1), rader.size()) - 1);
    }
}
