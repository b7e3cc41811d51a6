package se.finsam.rules.book;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The proofs of a rulebook's sheets, made beside the reading of its files; what they find stands where it would have stood. */
final class Proofs {
    /** A proof that was begun, and how many errors had been found before it. */
    private record Begun(int before, FutureTask<List<Brist>> proof) {}

    private final List<Begun> begun = new ArrayList<>();
    private final ThreadPoolExecutor helpers;

    Proofs() {
        int others = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        helpers = new ThreadPoolExecutor(others, others, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            Thread thread = new Thread(work, "finsam-bevis");
            thread.setDaemon(true);
            return thread;
        });
        helpers.allowCoreThreadTimeOut(true); // so that nobody has to close it
    }

    /** Begins a proof, after {@code before} errors. */
    void begin(int before, Callable<List<Brist>> proof) {
        FutureTask<List<Brist>> task = new FutureTask<>(proof);
        begun.add(new Begun(before, task));
        helpers.execute(task);
    }

    /** Waits for all, and puts what they found in its place among the errors. */
    void into(List<Brist> errors) {
        for (int i = begun.size() - 1; i >= 0; i--) {
            Begun one = begun.get(i);
            one.proof().run(); // here, if nobody has begun it
            errors.addAll(one.before(), found(one.proof()));
        }
        begun.clear();
    }

    private static List<Brist> found(FutureTask<List<Brist>> proof) {
        try {
            return proof.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a proof was made", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e.getCause());
        }
    }
}
