package se.finsam.rules.generated;

import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something that is true of every underlag.
 *
 * @param name of its findings, and of {@code -Dfinsam.property}
 * @param every how many underlag there are to one that it is asked of; 1 where it costs no check of its own
 * @param question what is wrong with a sample
 */
record Property(String name, int every, Question question) {
    /** What a property asks of an underlag. */
    @FunctionalInterface
    interface Question {
        /**
         * Tells all that is wrong.
         *
         * @param sample the underlag and its rows
         * @param random chance, the same each time that the sample is asked
         * @param wrong what it is told to
         */
        void ask(Sample sample, Random random, Wrong wrong);
    }

    /** Takes what is wrong. */
    @FunctionalInterface
    interface Wrong {
        /**
         * Something that is wrong.
         *
         * @param kind the control, the key and what it did: what is of one kind is told once
         * @param seen what was seen
         * @param shows whether another underlag shows the same
         */
        void add(String kind, String seen, Predicate<Sample> shows);
    }

    /** A property that says the kinds of what is wrong, and needs no chance. */
    static Property of(String name, int every, Function<Sample, List<String>> question) {
        return new Property(name, every, (sample, random, wrong) -> {
            for (String kind : new TreeSet<>(question.apply(sample))) {
                wrong.add(kind, "", other -> question.apply(other).contains(kind));
            }
        });
    }

    /** Whether it is asked of a sample; by chance, so that each of the rulebook's cases meets each property. */
    boolean asks(int number) {
        return every == 1 || new SplittableRandom(Samples.SEED + 31L * number + name.hashCode()).nextInt(every) == 0;
    }
}
