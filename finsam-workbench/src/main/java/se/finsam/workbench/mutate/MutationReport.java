package se.finsam.workbench.mutate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What mutation testing of a rulebook found.
 *
 * @param antal how many mutations were tried; those that do not compile are not among them
 * @param dodade how many of them were noticed, by a case or because the rulebook is then refused
 * @param avvisade how many of those no case noticed: with the mutation the rules do not give exactly one answer (RB617)
 * @param ofodda how many mutations did not compile
 * @param overlevande those that nothing noticed, in the order of the rulebook
 * @param inaktuella explanations in {@code mutationer.yaml} of what is noticed, or is no mutation any more
 */
public record MutationReport(
        int antal, int dodade, int avvisade, int ofodda, List<Survivor> overlevande, List<String> inaktuella) {
    private static final int PERCENT = 100;

    /** Copies its lists. */
    public MutationReport {
        overlevande = List.copyOf(overlevande);
        inaktuella = List.copyOf(inaktuella);
    }

    /**
     * A mutation that nothing noticed.
     *
     * @param mutation the mutation
     * @param skal why that is as it should be, by {@code mutationer.yaml}; null where it does not say
     */
    public record Survivor(Mutation mutation, @Nullable String skal) {}

    /** Those that {@code mutationer.yaml} does not explain. */
    public List<Survivor> unexplained() {
        return overlevande.stream().filter(one -> one.skal() == null).toList();
    }

    /** Tenths of a percent of the mutations that were noticed, rounded down; 1000 where there are none. */
    public int promille() {
        return antal == 0 ? PERCENT * 10 : (int) ((long) dodade * PERCENT * 10 / antal);
    }

    /** Whether so many percent were noticed, and every other is explained. */
    public boolean good(int percent) {
        return promille() >= percent * 10 && unexplained().isEmpty() && inaktuella.isEmpty();
    }
}
