package se.finsam.workbench.mutate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook's {@code mutationer.yaml}: the mutations that no case notices, and why that is as it should be.
 *
 * @param overlevande the mutations
 */
public record SurvivorFile(List<Overlevande> overlevande) {
    /** Copies its list. */
    public SurvivorFile {
        overlevande = List.copyOf(overlevande);
    }

    /**
     * A mutation that may survive.
     *
     * @param fil the file, by its path in the rulebook
     * @param plats the rule's name, or the key of the data
     * @param fore what stands there
     * @param efter what stands there in its place; null where it is taken out
     * @param skal why no case can notice it, or none needs to
     */
    public record Overlevande(
            String fil, String plats, String fore, @Nullable String efter, String skal) {
        /** As {@link Mutation#nyckel}. */
        String nyckel() {
            return new Mutation(fil, 0, plats, fore, efter == null ? "" : efter).nyckel();
        }
    }
}
