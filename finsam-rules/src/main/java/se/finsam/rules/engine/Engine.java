package se.finsam.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.internal.conf.ShareBetaNodesOption;
import se.finsam.rules.broken.BrokenInstallationException;
import se.finsam.rules.fakta.Fraga;
import se.finsam.rules.fakta.Svar;

/** What is asked of Drools: to make a network of rules, and to run it. Each call enters by {@link InOwnLoader}. */
final class Engine {
    private Engine() {}

    /** A network of the rules of some models. */
    static Network network(List<Model> models) {
        Growing network = new Growing();
        network.add(models);
        return network.network();
    }

    /** What a network answers to the questions, in no order. */
    static List<Svar> fire(Network rules, Collection<?> facts, Collection<Fraga> questions, int mostFirings) {
        return new Session(rules, facts, questions, mostFirings).enter();
    }

    /**
     * Runs no rules on nothing.
     *
     * @throws BrokenInstallationException where even that fails: then it is not the rules' fault
     */
    static void mustRun() {
        try {
            fire(network(List.of()), List.of(), List.of(), 1);
        } catch (RuntimeException | LinkageError e) {
            throw new BrokenInstallationException(e);
        }
    }

    /** A network that models are added to before anything is asked of it. Not thread-safe. */
    static final class Growing {
        private @Nullable InternalKnowledgeBase rules;
        private @Nullable KieBaseConfiguration configuration;

        /** Adds the rules of some models. */
        void add(List<Model> models) {
            new Adding(this, models).enter();
        }

        /** The network as it is now; nothing may be added after. */
        Network network() {
            InternalKnowledgeBase known = rules;
            return new Network(known == null ? new Adding(this, List.of()).enter() : known);
        }
    }

    private static final class Adding extends InOwnLoader<InternalKnowledgeBase> {
        private final Growing network;
        private final List<Model> models;

        Adding(Growing network, List<Model> models) {
            this.network = network;
            this.models = models;
        }

        @Override
        InternalKnowledgeBase inside() {
            KieBaseConfiguration configuration = network.configuration;
            if (configuration == null) {
                configuration = KieServices.get().newKieBaseConfiguration();
                // Where two rules share patterns and then one asks for a fact and the other for its absence, Drools
                // may never see the absence: the rule has no answer. NotLastTest holds that none is lost where nothing
                // is shared.
                configuration.setOption(ShareBetaNodesOption.NO);
                network.configuration = configuration;
            }
            InternalKnowledgeBase rules = network.rules;
            if (rules == null) {
                rules = KieBaseBuilder.createKieBaseFromModel(models, configuration, new PlainFacts());
                network.rules = rules;
            } else {
                KiePackagesBuilder added = new KiePackagesBuilder(configuration, new PlainFacts(), new ArrayList<>());
                for (Model model : models) {
                    added.addModel(model);
                }
                rules.addPackages(added.build().getKiePackages());
            }
            return rules;
        }
    }

    private static final class Session extends InOwnLoader<List<Svar>> {
        private final Network rules;
        private final Collection<?> facts;
        private final Collection<Fraga> questions;
        private final int mostFirings;

        Session(Network rules, Collection<?> facts, Collection<Fraga> questions, int mostFirings) {
            this.rules = rules;
            this.facts = facts;
            this.questions = questions;
            this.mostFirings = mostFirings;
        }

        @Override
        List<Svar> inside() {
            KieSession session = rules.rules().newKieSession();
            try {
                Firing firing = Firing.here();
                if (firing != null) {
                    session.addEventListener(firing.listener());
                }
                for (Object fact : facts) {
                    if (rules.asks(fact.getClass())) {
                        session.insert(fact);
                    }
                }
                for (Fraga question : questions) {
                    session.insert(question);
                }
                if (session.fireAllRules(mostFirings) >= mostFirings) {
                    throw new IllegalStateException("the rules do not come to an end");
                }
                // The view is lazy: copied before the session is gone.
                List<Svar> answers = new ArrayList<>();
                for (Object made : session.getObjects(new ClassObjectFilter(Svar.class))) {
                    answers.add((Svar) made);
                }
                return answers;
            } finally {
                session.dispose();
            }
        }
    }
}
