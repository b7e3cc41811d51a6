package se.finsam.rules.engine;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * An entry into Drools. Drools looks for its own parts with the thread's context class loader, and what it does not find the
 * first time is gone for the life of the process; a thread of a pool has none, or a host's that does not see it. So each entry
 * is made with the loader that loaded finsam, and the thread then gets its own back.
 */
abstract class InOwnLoader<T extends @Nullable Object> {
    private static final @Nullable ClassLoader OWN = InOwnLoader.class.getClassLoader();

    /** What is done inside. */
    abstract T inside();

    /** Does it. What is thrown inside is thrown. */
    final T enter() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        if (before == OWN) {
            return inside();
        }
        try {
            thread.setContextClassLoader(OWN);
        } catch (SecurityException e) {
            // A thread of Java's common pool keeps the loader that it has.
            return inThreadOfItsOwn();
        }
        try {
            return inside();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private T inThreadOfItsOwn() {
        FutureTask<T> work = new FutureTask<>(this::inside);
        Thread thread = new Thread(work, "finsam-rules");
        thread.setDaemon(true);
        thread.setContextClassLoader(OWN);
        thread.start();
        return result(work);
    }

    /** What a task gives; what it throws is thrown. */
    static <T extends @Nullable Object> T result(FutureTask<T> work) {
        try {
            return work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rules were being loaded or asked", e);
        }
    }
}
