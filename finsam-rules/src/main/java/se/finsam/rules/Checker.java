package se.finsam.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagWriter;
import se.finsam.model.source.Sha256;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.derive.Facts;
import se.finsam.rules.derive.Objects;
import se.finsam.rules.derive.Parameters;
import se.finsam.rules.derive.View;
import se.finsam.rules.engine.BundledRules;
import se.finsam.rules.engine.RuleSet;
import se.finsam.rules.fakta.Fraga;
import se.finsam.rules.fakta.Svar;

/**
 * Checks underlag against a rulebook. Built once; immutable and thread-safe. The same underlag and rulebook give an equal
 * report, whatever the clock and the locale.
 */
public final class Checker {
    private final Rulebook rulebook;
    private final RuleSet rules;

    Checker(Rulebook rulebook, RuleSet rules) {
        this.rulebook = rulebook;
        this.rules = rules;
    }

    /**
     * A checker with the rulebook that comes with finsam.
     *
     * @throws BrokenRulebookException where the rulebook cannot be loaded
     */
    public static Checker bundled() {
        return new Checker(Rulebook.bundled(), BundledRules.load());
    }

    /** The rulebook that is checked against. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** The report of an underlag, in Swedish. Never null; nothing that an underlag holds makes it throw. */
    public Granskningsrapport check(Underlag underlag) {
        return check(underlag, CheckOptions.STANDARD);
    }

    /**
     * The report of an underlag. Never null; nothing that an underlag holds makes it throw.
     *
     * @throws IllegalArgumentException where the rulebook has no such profile
     */
    public Granskningsrapport check(Underlag underlag, CheckOptions options) {
        Regelbok bok = rulebook.bok();
        Profil profil = rulebook.profil(options.profil())
                .orElseThrow(() -> new IllegalArgumentException("the rulebook has no profile " + options.profil()));
        View view = View.of(underlag, options.day());
        Parameters parameters = new Parameters(bok, underlag.rakenskapsar());
        Rows rows = new Rows(bok, underlag.origin(), parameters, underlag.rakenskapsar(), options.language());
        List<Slot> slots = slots(bok, profil, view, parameters, underlag.rakenskapsar(), rows);
        List<Fraga> questions = slots.stream()
                .filter(slot -> slot.decided == null)
                .map(Slot::fraga)
                .toList();
        // Nothing to ask where no control was in force: a parameter may then have no value to derive a fact from.
        RuleSet.Outcome outcome = questions.isEmpty()
                ? new RuleSet.Outcome(List.of(), Map.of())
                : rules.run(Facts.of(underlag, view, parameters, options.previous()), questions, Kontrollfil::paket);
        return report(underlag, options, answer(slots, outcome, rows));
    }

    /** One slot for each row of the report: a control and an object, decided already or still a question. */
    private static List<Slot> slots(Regelbok bok, Profil profil, View view, Parameters parameters, int ar, Rows rows) {
        Needs needs = new Needs(view, parameters);
        List<Slot> slots = new ArrayList<>();
        for (Kontrollfil kontroll : bok.kontroller()) {
            if (!profil.kontroller().contains(kontroll.id())) {
                continue;
            }
            List<Objects.Named> objects = Objects.of(kontroll.objekt(), view);
            if (objects.isEmpty()) {
                slots.add(new Slot(kontroll, new Fraga(kontroll.id(), "", ar), withoutObjects(kontroll, view, rows)));
            }
            for (Objects.Named object : objects) {
                slots.add(slot(kontroll, object, ar, needs, rows));
            }
        }
        return slots;
    }

    private static Slot slot(Kontrollfil kontroll, Objects.Named object, int ar, Needs needs, Rows rows) {
        Fraga question = new Fraga(kontroll.id(), object.name(), ar);
        if (!kontroll.galler(ar)) {
            return new Slot(kontroll, question, rows.notInForce(kontroll, object.name()));
        }
        List<String> missing = needs.missing(kontroll, object.view());
        return new Slot(kontroll, question, missing.isEmpty() ? null : rows.missing(kontroll, object.name(), missing));
    }

    /** A list that says it is empty leaves nothing to check; a list that is not there leaves it unknown. */
    private static Rad withoutObjects(Kontrollfil kontroll, View view, Rows rows) {
        Objekttyp type = kontroll.objekt();
        return type.vittnen().stream().anyMatch(path -> view.at(path).isPresent())
                ? rows.nothingToCheck(kontroll)
                : rows.missing(kontroll, "", List.of(type.utan()));
    }

    private static List<Rad> answer(List<Slot> slots, RuleSet.Outcome outcome, Rows rows) {
        Map<Fraga, List<Svar>> answers = new HashMap<>();
        outcome.answers()
                .forEach(svar -> answers.computeIfAbsent(svar.fraga(), question -> new ArrayList<>())
                        .add(svar));
        return slots.stream().map(slot -> answer(slot, answers, outcome, rows)).toList();
    }

    private static Rad answer(Slot slot, Map<Fraga, List<Svar>> answers, RuleSet.Outcome outcome, Rows rows) {
        if (slot.decided != null) {
            return slot.decided;
        }
        String objekt = slot.fraga.objekt();
        Throwable failure = outcome.failures().get(slot.kontroll.id());
        if (failure != null) {
            return rows.failed(slot.kontroll, objekt, failure.getClass().getSimpleName());
        }
        List<Svar> own = answers.getOrDefault(slot.fraga, List.of());
        if (own.size() != 1) {
            return rows.failed(slot.kontroll, objekt, own.size() + " svar");
        }
        return rows.answered(slot.kontroll, objekt, own.get(0));
    }

    private Granskningsrapport report(Underlag underlag, CheckOptions options, List<Rad> rader) {
        String sha256 = underlag.origin().sha256();
        return new Granskningsrapport(
                Granskningsrapport.SCHEMA,
                Utlatande.av(rader),
                underlag.forbund().namn(),
                underlag.rakenskapsar(),
                new Granskningsrapport.Underlagsid(
                        underlag.origin().name(), sha256 == null ? Sha256.of(UnderlagWriter.toJson(underlag)) : sha256),
                new Granskningsrapport.Regelboksid(rulebook.version(), rulebook.sha256()),
                options.profil(),
                options.day() == null ? null : options.day().toString(),
                Granskningsrapport.rakna(rader),
                rader);
    }

    /** A row to be: its control, its question, and the row itself where no rule is needed to decide it. */
    private record Slot(
            Kontrollfil kontroll, Fraga fraga, @Nullable Rad decided) {}
}
