package se.finsam.workbench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.Checker;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Prov;
import se.finsam.rules.book.RulebookResources;
import se.finsam.rules.engine.Firing;
import se.finsam.rules.rulebook.RulebookInternals;
import se.finsam.rules.trace.RuleText;

/**
 * Runs cases, each for so long and no longer. A rule that does not come to an end is named; the other cases of its control are
 * then not run, since each would take as long. Not thread-safe.
 *
 * @hidden
 */
public final class CaseRunner {
    /** How long a case may take where nothing else is said. */
    public static final Duration STANDARD = Duration.ofSeconds(5);

    /** Far more than any case fires: rules that feed each other are stopped here. */
    private static final int MOST_FIRINGS = 100_000;

    /** How many times as long a case is waited for that others keep from running. */
    private static final int MOST_WAITS = 6;

    private final Checker checker;
    private final RulebookResources resources;
    private final Duration longest;
    private final Map<String, String> endless = new HashMap<>();
    private ExecutorService worker = worker();

    private CaseRunner(Checker checker, Duration longest) {
        this.checker = checker;
        this.resources = RulebookInternals.resources(checker.rulebook());
        this.longest = longest;
    }

    /**
     * Runs the cases of a checker's rulebook that are asked for, control by control; of one that extends the bundled one only
     * its own.
     *
     * @param kontroll the control whose cases are asked for; empty for all
     * @param named words that the names of those cases have; empty for all
     * @param longest how long each may take; zero for as long as it wants
     */
    public static List<CaseRun> run(Checker checker, String kontroll, String named, Duration longest) {
        return run(checker, kontroll, named, longest, null);
    }

    /**
     * The same, but without running again those of a control that all passed before, where nothing of what decides them has
     * changed since.
     *
     * @param kept what passed before; null where nothing is kept
     */
    public static List<CaseRun> run(
            Checker checker, String kontroll, String named, Duration longest, @Nullable KeptResults kept) {
        CaseRunner runner = new CaseRunner(checker, longest);
        PassedBefore before = new PassedBefore(runner.resources, kept);
        Map<String, List<Prov>> controls = new LinkedHashMap<>();
        of(checker, kontroll)
                .forEach(prov -> controls.computeIfAbsent(prov.kontroll(), id -> new ArrayList<>())
                        .add(prov));
        List<CaseRun> runs = new ArrayList<>();
        try {
            controls.forEach((id, cases) -> runs.addAll(
                    before.has(id)
                            ? asked(cases, named, CaseRunner::passed)
                            : before.noted(id, cases.size(), asked(cases, named, runner::run))));
        } finally {
            runner.worker.shutdownNow();
        }
        before.keep(kontroll.isEmpty() && named.isEmpty());
        return runs;
    }

    /**
     * Runs the bundled cases against a checker's rulebook that extends the bundled one: those that fail say what its values change.
     * None where it stands by itself.
     */
    public static List<CaseRun> bundled(Checker checker, String kontroll, String named, Duration longest) {
        CaseRunner runner = new CaseRunner(checker, longest);
        try {
            return asked(bundledOf(checker, kontroll), named, runner::run);
        } finally {
            runner.worker.shutdownNow();
        }
    }

    /** The names of the bundled cases that {@link #bundled} would run. */
    public static List<String> bundledNames(Checker checker, String kontroll) {
        return bundledOf(checker, kontroll).stream()
                .map(prov -> prov.fall().namn())
                .toList();
    }

    private static List<Prov> bundledOf(Checker checker, String kontroll) {
        boolean extending =
                RulebookInternals.resources(checker.rulebook()).regelbok().utgarFran() != null;
        return extending ? of(RulebookResources.BUNDLED, kontroll) : List.of();
    }

    private static List<CaseRun> asked(List<Prov> cases, String named, Function<Prov, CaseRun> run) {
        return cases.stream()
                .filter(prov -> prov.fall().namn().contains(named))
                .map(run)
                .toList();
    }

    private static CaseRun passed(Prov prov) {
        return CaseRun.without(prov, List.of());
    }

    /** The names of the cases of a control; of all where it is empty. */
    public static List<String> names(Checker checker, String kontroll) {
        return of(checker, kontroll).stream().map(prov -> prov.fall().namn()).toList();
    }

    private static List<Prov> of(Checker checker, String kontroll) {
        return of(RulebookInternals.resources(checker.rulebook()), kontroll);
    }

    private static List<Prov> of(RulebookResources resources, String kontroll) {
        return resources.cases().stream()
                .filter(prov -> kontroll.isEmpty() || prov.kontroll().equals(kontroll))
                .toList();
    }

    /**
     * What came of it, within the time that a case may take. On a busy machine much of that is others' time, so who has not had its
     * own is waited for, a few times as long: one that waits for something gets none however long it is waited for.
     */
    private CaseRun within(Future<CaseRun> running, AtomicReference<Thread> worked)
            throws InterruptedException, ExecutionException, TimeoutException {
        if (longest.isZero()) {
            return running.get();
        }
        long own = 0;
        long before = -1;
        for (int waits = 1; ; waits++) {
            try {
                return running.get(longest.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                long used = used(worked.get());
                own += before < 0 || used < 0 ? 0 : used - before;
                before = used;
                if (waits == MOST_WAITS || own >= longest.toNanos()) {
                    throw e;
                }
            }
        }
    }

    /** The nanoseconds that a thread has had of a processor; negative where that is not known. */
    private static long used(@Nullable Thread thread) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return thread == null || !threads.isThreadCpuTimeSupported() ? -1 : threads.getThreadCpuTime(thread.getId());
    }

    private CaseRun run(Prov prov) {
        String before = endless.get(prov.kontroll());
        if (before != null) {
            return without(prov, "kördes inte: " + before);
        }
        AtomicReference<Firing> watched = new AtomicReference<>();
        AtomicReference<Thread> worked = new AtomicReference<>();
        Future<CaseRun> running = worker.submit(() -> {
            worked.set(Thread.currentThread());
            watched.set(Firing.watch(MOST_FIRINGS));
            try {
                return CaseRun.of(checker, prov);
            } finally {
                Firing.end();
            }
        });
        try {
            CaseRun run = within(running, worked);
            Firing firing = watched.get();
            return firing != null && firing.endless()
                    ? stopped(prov, firing, "gäller om och om igen och tar inte slut")
                    : run;
        } catch (TimeoutException e) {
            running.cancel(true);
            worker.shutdownNow();
            worker = worker();
            return stopped(prov, watched.get(), "tog inte slut på " + longest.toSeconds() + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while cases were run", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    private CaseRun stopped(Prov prov, @Nullable Firing firing, String how) {
        Firing.Fired fired = firing == null ? null : firing.last();
        String said = (fired == null ? "fallet " : "regeln \"" + fired.rule() + "\" (" + place(fired) + ") ") + how;
        endless.put(prov.kontroll(), said);
        return without(prov, said);
    }

    /** The file and line of a rule; the file's own where the rule is one of several that are made of one line. */
    private String place(Firing.Fired fired) {
        for (Kontrollfil kontroll : resources.regelbok().kontroller()) {
            String id = kontroll.id();
            if (!Kontrollfil.paket(id).equals(fired.packageName())) {
                continue;
            }
            boolean own = resources.sources().rooms().containsKey(id);
            String file = own ? resources.sources().rules(id) : "finsams regel för " + id;
            for (RuleText rule : RuleText.parse(resources.drl(id))) {
                if (rule.name().equals(fired.rule()) && own) {
                    List<Integer> lines = resources.rader(id);
                    int at = rule.line();
                    return file + ":" + (lines.isEmpty() ? at : lines.get(at - 1));
                }
            }
            return file;
        }
        return fired.packageName();
    }

    /** A case that gave nothing, with why. */
    private static CaseRun without(Prov prov, String why) {
        return CaseRun.without(prov, List.of(why));
    }

    private static ExecutorService worker() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "finsam-fall");
            // A rule that does not end must not keep the program from ending.
            thread.setDaemon(true);
            return thread;
        });
    }
}
