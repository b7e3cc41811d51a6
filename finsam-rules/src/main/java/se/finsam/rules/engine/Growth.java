package se.finsam.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.drools.model.Model;

/**
 * A network that grows while a check finds out what it asks: rules are loaded beside what else has to be done, and not after
 * it. What is expected is a hint, and costs nothing but time where it fails. For one check; thread-safe in what it grows.
 */
public final class Growth {
    private final Map<String, Supplier<Model>> models;
    private final Executor executor;
    private final Set<String> expected = new HashSet<>();
    private final Queue<String> waiting = new ConcurrentLinkedQueue<>();
    private final Hint hint = new Hint();
    private final Engine.Growing network = new Engine.Growing();
    private final Set<String> grown = new HashSet<>();

    /** One of the rules of these models, by package, grown by an executor. */
    Growth(Map<String, Supplier<Model>> models, Executor executor) {
        this.models = models;
        this.executor = executor;
    }

    /** Takes in the rules of a package, now or later. For the check's own thread. */
    public void expect(String paket) {
        if (models.containsKey(paket) && expected.add(paket)) {
            waiting.add(paket);
            executor.execute(hint);
        }
    }

    /** Whether nothing is expected but these packages. For the check's own thread. */
    boolean fits(Set<String> packages) {
        return packages.containsAll(expected);
    }

    /** The network of these packages, whole. Throws what taking one in throws. */
    synchronized Network whole(Set<String> packages) {
        take(packages);
        return network.network();
    }

    /** Takes in what is not yet, all at once: each time costs. */
    private synchronized void take(Collection<String> packages) {
        List<Model> added = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String paket : packages) {
            Supplier<Model> model = models.get(paket);
            if (model != null && !grown.contains(paket) && names.add(paket)) {
                added.add(model.get());
            }
        }
        if (!added.isEmpty()) {
            network.add(added);
            grown.addAll(names);
        }
    }

    /** Takes in what waits, as soon as there is time. */
    private final class Hint implements Runnable {
        @Override
        public void run() {
            List<String> all = new ArrayList<>();
            for (String paket = waiting.poll(); paket != null; paket = waiting.poll()) {
                all.add(paket);
            }
            try {
                take(all);
            } catch (RuntimeException | LinkageError e) {
                return; // thrown again where the network is asked for
            }
        }
    }
}
