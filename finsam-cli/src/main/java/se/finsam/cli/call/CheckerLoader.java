package se.finsam.cli.call;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import se.finsam.rules.Checker;
import se.finsam.rules.broken.BrokenRulebookException;

/** Loads the checker beside what else has to be done at the start. */
public final class CheckerLoader {
    private final FutureTask<Checker> checker;

    /** Begins at once where {@code early}, with the rules in a thread of their own; else when it is asked for. */
    public CheckerLoader(Function<Executor, Checker> source, boolean early) {
        Executor beside = early ? Executors.newSingleThreadExecutor(CheckerLoader::thread) : Runnable::run;
        checker = new FutureTask<>(() -> source.apply(beside));
        if (early) {
            checker.run();
        }
    }

    /**
     * The checker, as soon as it is there; its rules may still be loading.
     *
     * @throws BrokenRulebookException where the rulebook cannot be loaded
     */
    public Checker get() {
        checker.run(); // where no one has begun; else it does nothing
        try {
            return checker.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new BrokenRulebookException("its classes do not load: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "finsam-rules");
        thread.setDaemon(true);
        return thread;
    }
}
