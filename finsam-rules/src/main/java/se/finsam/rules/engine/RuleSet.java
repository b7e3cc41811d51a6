package se.finsam.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.broken.BrokenInstallationException;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.fakta.Fraga;
import se.finsam.rules.fakta.Svar;

/**
 * The compiled rules. A check is one session; only where that fails is each control run by itself, so that a rule that
 * throws costs its own rows and nothing more. Immutable but for what it has loaded, and thread-safe.
 */
public final class RuleSet {
    /** Far more than any rulebook needs: a rule that feeds itself is stopped here. */
    private static final int MOST_FIRINGS = 1_000_000;

    /** As many networks are made for what single checks ask, before one is made of all rules. */
    private static final int MOST_NETWORKS = 3;

    private final int mostFirings;
    private final NavigableMap<String, Supplier<Model>> models;
    private final Executor executor;
    private final Map<Set<String>, FutureTask<Network>> networks = new ConcurrentHashMap<>();

    /** The rules of these models, by package, each made when it is first asked; networks are made by an executor. */
    RuleSet(Map<String, Supplier<Model>> models, Executor executor) {
        this(models, executor, MOST_FIRINGS);
    }

    /** The same with a limit of its own, so that a test need not wait for a million firings. */
    RuleSet(Map<String, Supplier<Model>> models, Executor executor, int mostFirings) {
        NavigableMap<String, Supplier<Model>> once = new TreeMap<>();
        models.forEach((name, model) -> once.put(name, new Once<>(model)));
        this.models = Collections.unmodifiableNavigableMap(once);
        this.executor = executor;
        this.mostFirings = mostFirings;
    }

    /**
     * Loads all rules now, in one network that every check then shares.
     *
     * @throws BrokenRulebookException where one does not load
     * @throws BrokenInstallationException where the engine itself does not run
     */
    void load() {
        Engine.mustRun();
        try {
            made(network(models.keySet()));
        } catch (RuntimeException | LinkageError e) {
            throw e instanceof BrokenRulebookException known
                    ? known
                    : new BrokenRulebookException("the rules do not load: " + e.getMessage(), e);
        }
    }

    /**
     * Runs a few rules on nothing, so that Drools is loaded when it is needed. For the executor to run before all else: only
     * one thread at a time then meets classes of Drools that are not loaded yet.
     */
    void warmUp() {
        String first = models.firstKey();
        FutureTask<Network> network = new FutureTask<>(() -> build(Set.of(first)));
        networks.put(Set.of(first), network);
        network.run();
        try {
            fire(made(network), List.of(), List.of());
        } catch (RuntimeException | LinkageError e) {
            networks.remove(Set.of(first), network);
            return; // told by the check that asks
        }
    }

    /**
     * A network for the first check of a program that starts; null where there is one already that may do.
     */
    public @Nullable Growth growth() {
        return networks.size() > 1 || networks.containsKey(models.keySet()) ? null : new Growth(models, executor);
    }

    /**
     * What the rules answer to the questions, in no order; the facts are derived while rules may still be loading.
     *
     * @param growth what was begun for these questions; null where nothing was
     * @throws BrokenInstallationException where the engine itself does not run
     */
    public Outcome run(
            Supplier<? extends Collection<?>> facts,
            Collection<Fraga> questions,
            Function<String, String> packageOf,
            @Nullable Growth growth) {
        FutureTask<Network> network = network(wanted(questions, packageOf), growth);
        Collection<?> known = facts.get();
        try {
            return new Outcome(fire(made(network), known, questions), Map.of());
        } catch (RuntimeException | LinkageError e) {
            return runOneByOne(known, questions, packageOf);
        }
    }

    private Outcome runOneByOne(Collection<?> facts, Collection<Fraga> questions, Function<String, String> packageOf) {
        Map<String, List<Fraga>> byControl =
                questions.stream().collect(Collectors.groupingBy(Fraga::kontroll, TreeMap::new, Collectors.toList()));
        List<Svar> answers = new ArrayList<>();
        Map<String, Throwable> failures = new TreeMap<>();
        byControl.forEach((control, own) -> {
            try {
                answers.addAll(fire(made(network(Set.of(packageOf.apply(control)))), facts, own));
            } catch (RuntimeException | LinkageError e) {
                failures.put(control, e);
            }
        });
        Failures.tell(failures, byControl.size());
        return new Outcome(answers, failures);
    }

    /** The packages whose rules should be in the network: all, unless this is one of the first checks. */
    private Set<String> wanted(Collection<Fraga> questions, Function<String, String> packageOf) {
        if (networks.size() >= MOST_NETWORKS || networks.containsKey(models.keySet())) {
            return models.keySet();
        }
        Set<String> packages = new HashSet<>();
        for (Fraga question : questions) {
            packages.add(packageOf.apply(question.kontroll()));
        }
        return packages;
    }

    private FutureTask<Network> network(Set<String> packages) {
        return network(packages, null);
    }

    private FutureTask<Network> network(Set<String> packages, @Nullable Growth growth) {
        FutureTask<Network> task = growth != null && growth.fits(packages)
                ? new FutureTask<>(() -> growth.whole(packages))
                : new FutureTask<>(() -> build(packages));
        FutureTask<Network> known = networks.putIfAbsent(packages, task);
        if (known != null) {
            return known;
        }
        executor.execute(task);
        return task;
    }

    private Network build(Set<String> packages) {
        List<Model> chosen = new ArrayList<>();
        models.forEach((name, model) -> {
            if (packages.contains(name)) {
                chosen.add(model.get());
            }
        });
        return Engine.network(chosen);
    }

    /** The network, as soon as the executor has made it; one that could not be made is made anew when it is next asked for. */
    private Network made(FutureTask<Network> network) {
        try {
            return InOwnLoader.result(network);
        } catch (RuntimeException | Error e) {
            networks.values().remove(network);
            throw e;
        }
    }

    private List<Svar> fire(Network rules, Collection<?> facts, Collection<Fraga> questions) {
        return Engine.fire(rules, facts, questions, mostFirings);
    }

    /**
     * What came of running the rules.
     *
     * @param answers the answers, in no order
     * @param failures what was thrown, by control, and never because of the engine itself; empty where nothing was
     */
    public record Outcome(List<Svar> answers, Map<String, Throwable> failures) {}
}
