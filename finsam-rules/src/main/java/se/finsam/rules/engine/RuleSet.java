package se.finsam.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import se.finsam.rules.fakta.Fraga;
import se.finsam.rules.fakta.Svar;

/**
 * The compiled rules. A check is one session over all of them; only where that fails is each control run by itself, so
 * that a rule that throws costs its own rows and nothing more. Immutable and thread-safe.
 */
public final class RuleSet {
    /** Far more than any rulebook needs: a rule that feeds itself is stopped here. */
    private static final int MOST_FIRINGS = 1_000_000;

    private final int mostFirings;
    private final Map<String, Model> models;
    private final KieBase all;
    private final Map<String, KieBase> single = new ConcurrentHashMap<>();

    /** The rules of these models, one model for each package. */
    RuleSet(Collection<Model> models) {
        this(models, MOST_FIRINGS);
    }

    /** The same with a limit of its own, so that a test need not wait for a million firings. */
    RuleSet(Collection<Model> models, int mostFirings) {
        this.mostFirings = mostFirings;
        this.models = models.stream()
                .collect(Collectors.toMap(Model::getPackageName, Function.identity(), (a, b) -> b, TreeMap::new));
        this.all = build(List.copyOf(this.models.values()));
    }

    /** The packages that have rules. */
    public Collection<String> packages() {
        return List.copyOf(models.keySet());
    }

    /** What the rules answer to the questions, in no order. */
    public Outcome run(Collection<?> facts, Collection<Fraga> questions, Function<String, String> packageOf) {
        try {
            return new Outcome(fire(all, facts, questions), Map.of());
        } catch (RuntimeException | LinkageError e) {
            return runOneByOne(facts, questions, packageOf);
        }
    }

    private Outcome runOneByOne(Collection<?> facts, Collection<Fraga> questions, Function<String, String> packageOf) {
        Map<String, List<Fraga>> byControl =
                questions.stream().collect(Collectors.groupingBy(Fraga::kontroll, TreeMap::new, Collectors.toList()));
        List<Svar> answers = new java.util.ArrayList<>();
        Map<String, Throwable> failures = new TreeMap<>();
        byControl.forEach((control, own) -> {
            try {
                answers.addAll(fire(only(packageOf.apply(control)), facts, own));
            } catch (RuntimeException | LinkageError e) {
                failures.put(control, root(e));
            }
        });
        return new Outcome(answers, failures);
    }

    private KieBase only(String packageName) {
        return single.computeIfAbsent(packageName, name -> {
            Model model = models.get(name);
            return build(model == null ? List.of() : List.of(model));
        });
    }

    private static KieBase build(Collection<Model> models) {
        return KieBaseBuilder.createKieBaseFromModel(
                models, KieServices.get().newKieBaseConfiguration(), new PlainFacts());
    }

    private List<Svar> fire(KieBase rules, Collection<?> facts, Collection<Fraga> questions) {
        KieSession session = rules.newKieSession();
        try {
            facts.forEach(session::insert);
            questions.forEach(session::insert);
            if (session.fireAllRules(mostFirings) >= mostFirings) {
                throw new IllegalStateException("the rules do not come to an end");
            }
            // The view is lazy: copied before the session is gone.
            return session.getObjects(Svar.class::isInstance).stream()
                    .map(Svar.class::cast)
                    .toList();
        } finally {
            session.dispose();
        }
    }

    private static Throwable root(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }

    /**
     * What came of running the rules.
     *
     * @param answers the answers, in no order
     * @param failures what was thrown, by control; empty where nothing was
     */
    public record Outcome(List<Svar> answers, Map<String, Throwable> failures) {}
}
