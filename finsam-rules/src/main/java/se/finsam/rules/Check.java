package se.finsam.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.finsam.model.Underlag;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.derive.Facts;
import se.finsam.rules.derive.Objects;
import se.finsam.rules.derive.Parameters;
import se.finsam.rules.derive.View;
import se.finsam.rules.engine.RuleSet;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.Fraga;
import se.finsam.rules.fakta.Svar;

/** One check: the questions that an underlag raises, and their answers as rows. */
final class Check {
    private final Regelbok bok;
    private final Underlag underlag;
    private final CheckOptions options;
    private final View view;
    private final Parameters parameters;
    private final Rows rows;
    private final Needs needs;
    private final List<Slot> slots;
    private final List<Faktum> facts;

    /** A check with the controls of a profile. */
    Check(Regelbok bok, Profil profil, Underlag underlag, CheckOptions options) {
        this.bok = bok;
        this.underlag = underlag;
        this.options = options;
        this.view = View.of(underlag, options.day());
        this.parameters = new Parameters(bok, underlag.rakenskapsar());
        this.rows = new Rows(bok, underlag.origin(), parameters, underlag.rakenskapsar(), options.language());
        this.needs = new Needs(view, parameters);
        this.slots = bok.kontroller().stream()
                .filter(kontroll -> profil.kontroller().contains(kontroll.id()))
                .flatMap(kontroll -> slots(kontroll).stream())
                .toList();
        // Nothing to derive where no rule is asked: a parameter may then have no value in the year.
        this.facts = slots.stream().anyMatch(Slot::open)
                ? Facts.of(underlag, view, parameters, options.previous())
                : List.of();
    }

    /** The rows, in the order of the report: exactly one for each control and object. */
    List<Rad> rows(RuleSet rules) {
        List<Fraga> questions =
                slots.stream().filter(Slot::open).map(Slot::fraga).toList();
        RuleSet.Outcome outcome = rules.run(facts, questions, Kontrollfil::paket);
        Map<Fraga, List<Svar>> answers = new HashMap<>();
        outcome.answers()
                .forEach(svar -> answers.computeIfAbsent(svar.fraga(), question -> new ArrayList<>())
                        .add(svar));
        return slots.stream().map(slot -> row(slot, answers, outcome)).toList();
    }

    /** The whole way to the row of a control and an object; empty where there is no such row. */
    Optional<Forklaring> explain(RuleSet rules, String kontroll, String objekt) {
        List<Rad> all = rows(rules);
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (slot.kontroll().id().equals(kontroll) && slot.fraga().objekt().equals(objekt)) {
                return Optional.of(
                        new Explainer(bok, underlag.origin(), parameters, underlag.rakenskapsar(), options.language())
                                .explain(slot.kontroll(), all.get(i), slot.fraga(), slot.open(), keys(slot), facts));
            }
        }
        return Optional.empty();
    }

    private List<Forklaring.Nyckelstatus> keys(Slot slot) {
        Objekttyp type = slot.kontroll().objekt();
        boolean noObject = !type.lista().isEmpty() && slot.fraga().objekt().isEmpty();
        return noObject
                ? List.of(new Forklaring.Nyckelstatus(
                        type.lista(), view.at(type.lista()).isPresent()))
                : needs.status(slot.kontroll(), slot.object());
    }

    private List<Slot> slots(Kontrollfil kontroll) {
        List<Objects.Named> objects = Objects.of(kontroll.objekt(), view);
        int ar = underlag.rakenskapsar();
        if (objects.isEmpty()) {
            return List.of(new Slot(kontroll, new Fraga(kontroll.id(), "", ar), view, withoutObjects(kontroll)));
        }
        return objects.stream()
                .map(object -> slot(kontroll, object, new Fraga(kontroll.id(), object.name(), ar)))
                .toList();
    }

    private Slot slot(Kontrollfil kontroll, Objects.Named object, Fraga question) {
        if (!kontroll.galler(question.ar())) {
            return new Slot(kontroll, question, object.view(), rows.notInForce(kontroll, object.name()));
        }
        List<String> missing = needs.missing(kontroll, object.view());
        return new Slot(
                kontroll,
                question,
                object.view(),
                missing.isEmpty() ? null : rows.missing(kontroll, object.name(), missing));
    }

    /** A list that says it is empty leaves nothing to check; a list that is not there leaves it unknown. */
    private Rad withoutObjects(Kontrollfil kontroll) {
        if (!kontroll.galler(underlag.rakenskapsar())) {
            return rows.notInForce(kontroll, "");
        }
        Objekttyp type = kontroll.objekt();
        return type.vittnen().stream().anyMatch(path -> view.at(path).isPresent())
                ? rows.nothingToCheck(kontroll)
                : rows.missing(kontroll, "", type.utan());
    }

    private Rad row(Slot slot, Map<Fraga, List<Svar>> answers, RuleSet.Outcome outcome) {
        if (slot.decided() != null) {
            return slot.decided();
        }
        String objekt = slot.fraga().objekt();
        Throwable failure = outcome.failures().get(slot.kontroll().id());
        if (failure != null) {
            return rows.failed(slot.kontroll(), objekt, failure.getClass().getSimpleName());
        }
        List<Svar> own = answers.getOrDefault(slot.fraga(), List.of());
        if (own.size() != 1) {
            return rows.failed(slot.kontroll(), objekt, own.size() + " svar");
        }
        return rows.answered(slot.kontroll(), objekt, own.get(0));
    }
}
