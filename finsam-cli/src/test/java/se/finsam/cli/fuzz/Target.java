package se.finsam.cli.fuzz;

import java.util.List;
import java.util.Random;

/**
 * A reader, and what it is fed.
 *
 * @param name as in {@code -Dfinsam.fuzz.only}
 * @param count how many inputs it is fed where no time is given
 * @param corpus real files
 * @param change makes another file of them
 * @param reading reads it
 */
record Target(String name, int count, List<byte[]> corpus, Change change, Reading reading) {
    /** Makes a file that no one wrote. */
    @FunctionalInterface
    interface Change {
        byte[] of(List<byte[]> corpus, Random random);
    }

    /** Reads a file. */
    @FunctionalInterface
    interface Reading {
        /**
         * Reads, and looks at what comes of it.
         *
         * @throws Exception where the reader breaks its word: each that comes out of here is a fault
         */
        void of(byte[] file) throws Exception;
    }

    /** The input of a number, the same whenever it is asked for. */
    byte[] input(long seed, int number) {
        return change.of(corpus, new Random((seed * 31 + name.hashCode()) * 1_000_003 + number));
    }

    @Override
    public String toString() {
        return name;
    }
}
