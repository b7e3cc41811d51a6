package se.finsam.workbench.mutate;

import java.util.List;
import se.finsam.rules.book.Regelbok;

/** A rulebook with a mutation in it. */
sealed interface Mutant {
    /** The mutation. */
    Mutation mutation();

    /** The controls whose cases may notice it. */
    List<String> kontroller();

    /**
     * One with other rules.
     *
     * @param kontroll the control
     * @param drl its rules, with the mutation
     */
    record OfRules(Mutation mutation, String kontroll, String drl) implements Mutant {
        @Override
        public List<String> kontroller() {
            return List.of(kontroll);
        }
    }

    /**
     * One with other data.
     *
     * @param bok the data, with the mutation
     */
    record OfData(Mutation mutation, List<String> kontroller, Regelbok bok) implements Mutant {
        /** Copies its list. */
        public OfData {
            kontroller = List.copyOf(kontroller);
        }
    }
}
