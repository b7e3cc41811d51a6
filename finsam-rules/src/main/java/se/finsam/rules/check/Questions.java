package se.finsam.rules.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Medlem;
import se.finsam.model.Medlemsregister;
import se.finsam.model.Underlag;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.derive.Figured;
import se.finsam.rules.derive.Ledger;
import se.finsam.rules.derive.ObjectContext;
import se.finsam.rules.derive.Objects;
import se.finsam.rules.derive.Parameters;
import se.finsam.rules.derive.View;
import se.finsam.rules.derive.Waiting;
import se.finsam.rules.derive.Years;
import se.finsam.rules.engine.Growth;
import se.finsam.rules.fakta.Fraga;
import se.finsam.rules.report.Grund;
import se.finsam.rules.rule.RuleSheet;
import se.finsam.rules.rulebook.Profil;
import se.finsam.rules.rulebook.Rulebook;
import se.finsam.rules.rulebook.RulebookInternals;

/** The questions that an underlag raises: one for each control and object, with what decides it where no rule is needed. */
final class Questions {
    private final Rulebook rulebook;
    private final Underlag underlag;
    private final Ledger ledger;
    private final Parameters parameters;
    private final View known;
    private final View accounts;
    private final View stated;
    private final @Nullable View previous;
    private final Medlemsregister register;
    private final Map<String, Throwable> broken = new TreeMap<>();
    /** One for each view, which keeps what it has looked up. */
    private final IdentityHashMap<View, Needs> needs = new IdentityHashMap<>();

    Questions(Rulebook rulebook, Underlag underlag, Asked options, Ledger ledger, Parameters parameters) {
        this.rulebook = rulebook;
        this.underlag = underlag;
        this.ledger = ledger;
        this.parameters = parameters;
        Regelbok bok = RulebookInternals.bok(rulebook);
        this.known = View.of(ledger.known(), options.day(), bok.nycklar());
        this.accounts = ledger.there() ? View.of(ledger.accounts(), options.day(), bok.nycklar()) : known;
        this.stated = ledger.there() ? View.of(underlag, options.day(), bok.nycklar()) : known;
        List<Underlag> before = Years.before(underlag, options.earlier());
        this.previous = before.isEmpty() ? null : View.of(before.get(0), options.day(), bok.nycklar());
        List<Medlem> members = underlag.forbund().medlemmar();
        this.register = new Medlemsregister(members == null ? List.of() : members);
    }

    /**
     * The questions of a profile's controls, in the order of the report.
     *
     * @param growth told at once which rules will be asked; null where no one need know before the end
     */
    List<Slot> of(Profil profil, @Nullable Growth growth) {
        List<Slot> all = new ArrayList<>();
        Set<String> chosen = new HashSet<>(profil.kontroller());
        for (Kontrollfil kontroll : RulebookInternals.bok(rulebook).kontroller()) {
            if (chosen.contains(kontroll.id())) {
                int before = all.size();
                addSlots(all, kontroll);
                if (growth != null && asks(all.subList(before, all.size()))) {
                    growth.expect(Kontrollfil.paket(kontroll.id()));
                }
            }
        }
        return List.copyOf(all);
    }

    private static boolean asks(List<Slot> slots) {
        for (Slot slot : slots) {
            if (slot.open()) {
                return true;
            }
        }
        return false;
    }

    /** What the controls failed with that could not compute their figures, by id. Empty before {@link #of}. */
    Map<String, Throwable> broken() {
        return Collections.unmodifiableMap(broken);
    }

    /** What a control looks at: the documents as they are, the accounts as they are stated, or what is known at all. */
    View view(Kontrollfil kontroll) {
        if (kontroll.objekt().avDokument()) {
            return stated;
        }
        return kontroll.grund() == Grund.RAKENSKAP ? accounts : known;
    }

    /** What tells which keys a control lacks. */
    Needs needs(Kontrollfil kontroll) {
        return needs.computeIfAbsent(view(kontroll), view -> new Needs(view, parameters));
    }

    private void addSlots(List<Slot> all, Kontrollfil kontroll) {
        View view = view(kontroll);
        List<Objects.Named> objects = kontroll.objekt() == Objekttyp.HUVUDBOKSTAL
                ? ledger.figures(view)
                : Objects.of(kontroll.objekt(), view.written());
        int ar = underlag.rakenskapsar();
        if (objects.size() > 1 && !needs(kontroll).raised(kontroll, objects)) {
            all.add(unraised(kontroll, new Fraga(kontroll.id(), "", ar)));
            return;
        }
        for (Objects.Named object : objects) {
            Fraga question = new Fraga(kontroll.id(), object.name(), ar);
            all.add(slot(
                    kontroll, new Objects.Named(object.name(), object.view().seenAs(view)), question));
        }
        // No one is asked for a ledger, so there is nothing to tell where there is none.
        boolean untold = kontroll.objekt().frivillig() && !ledger.there();
        if (objects.isEmpty() && !untold) {
            all.add(withoutObjects(kontroll, new Fraga(kontroll.id(), "", ar)));
        }
    }

    private Slot slot(Kontrollfil kontroll, Objects.Named object, Fraga question) {
        if (!kontroll.galler(question.ar())) {
            return new Slot(kontroll, question, object.view(), Slot.Decided.NOT_IN_FORCE, List.of(), null);
        }
        List<String> missing = needs(kontroll).missing(kontroll, object.view());
        Waiting waiting = missing.isEmpty() ? waiting(kontroll, object) : null;
        if (waiting != null) {
            missing = List.of(waiting.key());
        }
        Figured figures = missing.isEmpty() ? known(kontroll, object.view()) : null;
        if (figures != null) {
            missing = figures.missing();
        }
        return new Slot(
                kontroll, question, object.view(), missing.isEmpty() ? null : Slot.Decided.MISSING, missing, figures);
    }

    /** What an object waits for whose document is written but has not come; null where it does not wait. */
    private @Nullable Waiting waiting(Kontrollfil kontroll, Objects.Named object) {
        View view = view(kontroll);
        return switch (kontroll.objekt()) {
            case TABELL, AVVIKELSEKOLUMN, BUDGETKOLUMN ->
                Waiting.object(view, object.view().pointer());
            case NYCKELTAL -> Waiting.object(view, "/arsredovisning");
            case NOT -> Waiting.object(view, object.name().startsWith("not ") ? "/arsredovisning" : "/delarsrapport");
            case HUVUDBOKSTAL -> Waiting.object(view, ledger.statedAt(object.name()));
            default -> null;
        };
    }

    /** The same as {@link #figured}; what fails costs the control its rows, and no other's. */
    private @Nullable Figured known(Kontrollfil kontroll, View object) {
        try {
            return figured(kontroll, object);
        } catch (RuntimeException e) {
            broken.put(kontroll.id(), e);
            return null;
        }
    }

    /** The figures that a control computes for an object; null where its rules are written in DRL. */
    private @Nullable Figured figured(Kontrollfil kontroll, View object) {
        Optional<RuleSheet> sheet = RulebookInternals.resources(rulebook).raknar(kontroll.id());
        RuleSheet.Variant variant = sheet.isEmpty() ? null : Figured.variant(sheet.get(), underlag.rakenskapsar());
        if (variant == null) {
            return null;
        }
        return Figured.of(
                variant,
                new ObjectContext(
                        view(kontroll),
                        object,
                        kontroll.objekt(),
                        previous,
                        parameters,
                        underlag.rakenskapsar(),
                        register));
    }

    /** A question that nothing in the underlag raises: one row for all objects, which says what would. */
    private Slot unraised(Kontrollfil kontroll, Fraga question) {
        View view = view(kontroll);
        List<String> keys = kontroll.samlas();
        boolean inForce = kontroll.galler(question.ar());
        Slot.Decided decided = inForce ? Slot.Decided.MISSING : Slot.Decided.NOT_IN_FORCE;
        return new Slot(kontroll, question, view, decided, inForce && keys != null ? keys : List.of(), null);
    }

    /** A list that says it is empty leaves nothing to check; a list that is not there leaves it unknown. */
    private Slot withoutObjects(Kontrollfil kontroll, Fraga question) {
        View view = view(kontroll);
        if (!kontroll.galler(question.ar())) {
            return new Slot(kontroll, question, view, Slot.Decided.NOT_IN_FORCE, List.of(), null);
        }
        Objekttyp type = kontroll.objekt();
        if (type.frivillig()) {
            return new Slot(kontroll, question, view, Slot.Decided.NOTHING_TO_CHECK, List.of(), null);
        }
        List<String> absent = Objects.absent(type, view);
        Slot.Decided decided = absent.isEmpty() ? Slot.Decided.NOTHING_TO_CHECK : Slot.Decided.MISSING;
        return new Slot(kontroll, question, view, decided, absent, null);
    }
}
