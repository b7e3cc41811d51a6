package se.finsam.cli;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.BrokenRulebookException;
import se.finsam.rules.Checker;

/** Loads the checker beside what else has to be done at the start. */
final class CheckerLoader {
    private final Supplier<Checker> source;
    private final @Nullable Thread thread;
    private @Nullable Checker checker;
    private @Nullable RuntimeException failure;

    /** Begins at once where {@code early}; else when it is asked for. */
    CheckerLoader(Supplier<Checker> source, boolean early) {
        this.source = source;
        if (early) {
            thread = new Thread(this::load, "finsam-rules");
            thread.setDaemon(true);
            thread.start();
        } else {
            thread = null;
        }
    }

    /**
     * The checker, as soon as it is there.
     *
     * @throws BrokenRulebookException where the rulebook cannot be loaded
     */
    Checker get() {
        if (thread != null) {
            join(thread);
        } else if (checker == null) {
            load();
        }
        if (failure != null) {
            throw failure;
        }
        return Objects.requireNonNull(checker, "a checker or the reason why there is none");
    }

    private void load() {
        try {
            checker = source.get();
        } catch (RuntimeException e) {
            failure = e;
        } catch (LinkageError e) {
            failure = new BrokenRulebookException("its classes do not load: " + e.getMessage(), e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
