package se.finsam.rules.generated;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something that is true of every underlag.
 *
 * @param name of its findings, and of {@code -Dfinsam.property}
 * @param share of which underlag it is asked
 * @param question what is wrong with a sample
 */
record Property(String name, Share share, Question question) {
    /** Of which underlag a property is asked: what has to check each once more is asked of fewer, where there are many. */
    enum Share {
        /** Of all. */
        ALL,
        /** Changes the underlag: of each that is asked all, and else where it is drawn. */
        CHANGE,
        /** Says the same in another way: of some that are asked all, and else where it is drawn. */
        SAME
    }

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
    static Property of(String name, Share share, Function<Sample, List<String>> question) {
        return new Property(name, share, (sample, random, wrong) -> {
            for (String kind : new TreeSet<>(question.apply(sample))) {
                wrong.add(kind, "", other -> question.apply(other).contains(kind));
            }
        });
    }
}
