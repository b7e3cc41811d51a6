package se.finsam.workbench.mutate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Enhet;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.RecordBinder;
import se.finsam.model.bind.Syntax;
import se.finsam.model.bind.TreeReader;
import se.finsam.model.source.Language;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Problems;
import se.finsam.rules.Checker;
import se.finsam.rules.book.Prov;
import se.finsam.rules.book.RulebookResources;
import se.finsam.rules.book.RulebookSources;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.rulebook.RulebookInternals;
import se.finsam.workbench.KeptResults;
import se.finsam.workbench.mutate.MutantRun.Fate;
import se.finsam.workbench.mutate.MutationReport.Survivor;

/**
 * Tries every mutation of a rulebook against its cases. The cases have to pass as the rulebook stands: a case that always
 * fails notices everything.
 */
public final class MutationTesting {
    private final RulebookResources resources;
    private final List<Mutant> mutants;
    private final List<SurvivorFile.Overlevande> explained;
    private final boolean whole;

    private MutationTesting(
            RulebookResources resources,
            List<Mutant> mutants,
            List<SurvivorFile.Overlevande> explained,
            boolean whole) {
        this.resources = resources;
        this.mutants = mutants;
        this.explained = explained;
        this.whole = whole;
    }

    /**
     * The mutations of a whole rulebook; of one that extends the bundled one, of its own files.
     *
     * @throws BrokenRulebookException where its {@code mutationer.yaml} cannot be read, with every reason
     */
    public static MutationTesting of(Checker checker) {
        RulebookResources resources = RulebookInternals.resources(checker.rulebook());
        return new MutationTesting(resources, new Mutator(resources).all(), explained(resources), true);
    }

    /**
     * The mutations of one control; none where the rulebook has no such control of its own.
     *
     * @throws BrokenRulebookException where its {@code mutationer.yaml} cannot be read, with every reason
     */
    public static MutationTesting of(Checker checker, String kontroll) {
        RulebookResources resources = RulebookInternals.resources(checker.rulebook());
        String room = resources.sources().room(kontroll) + "/";
        return new MutationTesting(
                resources,
                new Mutator(resources).of(kontroll),
                explained(resources).stream()
                        .filter(one -> one.fil().startsWith(room))
                        .toList(),
                false);
    }

    /**
     * The mutations of a rulebook's parameters.
     *
     * @throws BrokenRulebookException where its {@code mutationer.yaml} cannot be read, with every reason
     */
    static MutationTesting ofParameters(Checker checker) {
        RulebookResources resources = RulebookInternals.resources(checker.rulebook());
        return new MutationTesting(resources, new Mutator(resources).parameters(), explained(resources), false);
    }

    /** How many mutations each file has, in order. */
    Map<String, Integer> perFile() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        mutants.forEach(mutant -> counts.merge(mutant.mutation().fil(), 1, Integer::sum));
        return counts;
    }

    /** How many mutations there are to try. */
    public int size() {
        return mutants.size();
    }

    /**
     * Tries them.
     *
     * @param threads how many at a time
     * @param progress told, from any thread, how many have been tried
     */
    public MutationReport run(int threads, IntConsumer progress) {
        return run(threads, progress, null);
    }

    /**
     * Tries those whose fate is not known from before.
     *
     * @param threads how many at a time
     * @param progress told, from any thread, how many have been tried
     * @param kept what became of them before; null where nothing is kept
     */
    public MutationReport run(int threads, IntConsumer progress, @Nullable KeptResults kept) {
        Fates known = new Fates(kept);
        MutationReport report = tried(threads, progress, known);
        known.keep(whole);
        return report;
    }

    private MutationReport tried(int threads, IntConsumer progress, Fates known) {
        Map<String, List<Prov>> cases = resources.cases().stream().collect(Collectors.groupingBy(Prov::kontroll));
        MutantRun runner = new MutantRun(resources, cases, known);
        List<Fate> fates = new ArrayList<>();
        // One thread alone meets the compiler's classes before there are several; a mutant of data compiles nothing.
        boolean compiled = false;
        while (!compiled && fates.size() < mutants.size()) {
            Mutant mutant = mutants.get(fates.size());
            fates.add(runner.of(mutant));
            progress.accept(fates.size());
            compiled = mutant instanceof Mutant.OfRules;
        }
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Fate>> running = new ArrayList<>();
            for (Mutant mutant : mutants.subList(fates.size(), mutants.size())) {
                running.add(executor.submit(() -> runner.of(mutant)));
            }
            for (Future<Fate> one : running) {
                fates.add(one.get());
                progress.accept(fates.size());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while trying mutations", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a mutation could not be tried", e.getCause());
        } finally {
            executor.shutdownNow();
        }
        return report(fates);
    }

    private MutationReport report(List<Fate> fates) {
        Map<String, String> reasons = new HashMap<>();
        explained.forEach(one -> reasons.put(one.nyckel(), one.skal()));
        List<Survivor> survivors = new ArrayList<>();
        int killed = 0;
        int refused = 0;
        int stillborn = 0;
        for (int i = 0; i < fates.size(); i++) {
            Mutation mutation = mutants.get(i).mutation();
            switch (fates.get(i)) {
                case KILLED -> killed++;
                case REFUSED -> refused++;
                case STILLBORN -> stillborn++;
                case SURVIVED -> survivors.add(new Survivor(mutation, reasons.get(mutation.nyckel())));
            }
        }
        Set<String> alive =
                survivors.stream().map(one -> one.mutation().nyckel()).collect(Collectors.toCollection(HashSet::new));
        List<String> stale = explained.stream()
                .map(SurvivorFile.Overlevande::nyckel)
                .filter(key -> !alive.contains(key))
                .toList();
        return new MutationReport(
                killed + refused + survivors.size(), killed + refused, refused, stillborn, survivors, stale);
    }

    private static List<SurvivorFile.Overlevande> explained(RulebookResources resources) {
        String text = resources.sources().text(RulebookSources.MUTATIONS);
        if (text.isEmpty()) {
            return List.of();
        }
        Problems problems = new Problems();
        List<Node> documents = new TreeReader(Limits.STANDARD).read(text, Syntax.YAML, 1, problems);
        List<SurvivorFile.Overlevande> all = documents.isEmpty()
                ? List.of()
                : new RecordBinder(Enhet.SEK, problems)
                        .bind(documents.get(0), SurvivorFile.class, RulebookSources.MUTATIONS, null)
                        .map(SurvivorFile::overlevande)
                        .orElse(List.of());
        if (!problems.none()) {
            throw new BrokenRulebookException(problems.list().stream()
                    .map(problem -> RulebookSources.MUTATIONS + ": " + problem.message(Language.SV))
                    .collect(Collectors.joining("\n")));
        }
        return all;
    }
}
