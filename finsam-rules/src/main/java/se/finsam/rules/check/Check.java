package se.finsam.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.derive.Facts;
import se.finsam.rules.derive.Figured;
import se.finsam.rules.derive.Ledger;
import se.finsam.rules.derive.Objects;
import se.finsam.rules.derive.Parameters;
import se.finsam.rules.derive.Waiting;
import se.finsam.rules.engine.Growth;
import se.finsam.rules.engine.RuleSet;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.Fraga;
import se.finsam.rules.fakta.Svar;
import se.finsam.rules.report.Forklaring;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Kontrollfel;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.rulebook.Profil;
import se.finsam.rules.rulebook.Rulebook;
import se.finsam.rules.rulebook.RulebookInternals;
import se.finsam.rules.trace.RuleText;

/** One check: the questions that an underlag raises, and their answers as rows. */
public final class Check {
    private final Rulebook rulebook;
    private final RuleSet rules;
    private final Underlag underlag;
    private final Asked options;
    private final Ledger ledger;
    private final Sources sources;
    private final Questions questions;
    private final Parameters parameters;
    private final Rows rows;
    private final @Nullable Growth growth;
    private final List<Slot> slots;
    private @Nullable Facts facts;
    private final List<Kontrollfel> failures = new ArrayList<>();

    /** A check with the controls of a profile. */
    public Check(Rulebook rulebook, RuleSet rules, Profil profil, Underlag underlag, Asked options) {
        this.rulebook = rulebook;
        this.rules = rules;
        Regelbok bok = RulebookInternals.bok(rulebook);
        this.underlag = underlag;
        this.options = options;
        this.parameters = new Parameters(bok, underlag.rakenskapsar());
        this.ledger = Ledger.of(underlag, parameters);
        this.questions = new Questions(rulebook, underlag, options, ledger, parameters);
        this.sources = new Sources(underlag, ledger, parameters, options.language());
        this.rows = new Rows(bok, sources, underlag.rakenskapsar(), options.language());
        this.growth = rules.growth();
        this.slots = questions.of(profil, growth);
    }

    private Facts facts() {
        if (facts == null) {
            facts = Facts.of(ledger, options.day(), parameters, options.earlier())
                    .with(figures());
        }
        return facts;
    }

    /** The figures of the controls that compute their own. */
    private List<Faktum> figures() {
        List<Faktum> all = new ArrayList<>();
        for (Slot slot : slots) {
            Figured figures = slot.figures();
            if (figures != null && slot.open()) {
                all.add(figures.fact(slot.fraga()));
            }
        }
        return all;
    }

    /** The rows, in the order of the report: exactly one for each control and object. */
    public List<Rad> rows() {
        List<Fraga> asked = new ArrayList<>();
        for (Slot slot : slots) {
            if (slot.open()) {
                asked.add(slot.fraga());
            }
        }
        IdentityHashMap<Slot, Rad> decided = new IdentityHashMap<>();
        // Nothing to derive where no rule is asked: a parameter may then have no value in the year.
        RuleSet.Outcome outcome = asked.isEmpty()
                ? new RuleSet.Outcome(List.of(), Map.of())
                : rules.run(new FactsAfterRows(decided), asked, new Paket(), growth);
        writeDecided(decided);
        Map<String, Throwable> failed = new TreeMap<>(outcome.failures());
        failed.putAll(questions.broken());
        for (Map.Entry<String, Throwable> failure : failed.entrySet()) {
            Throwable root = root(failure.getValue());
            failures.add(new Kontrollfel(
                    failure.getKey(), root.getClass().getName(), root instanceof Error ? root.getMessage() : null));
        }
        IdentityHashMap<Fraga, List<Svar>> answers = new IdentityHashMap<>();
        for (Svar svar : outcome.answers()) {
            List<Svar> own = answers.get(svar.fraga());
            if (own == null) {
                own = new ArrayList<>();
                answers.put(svar.fraga(), own);
            }
            own.add(svar);
        }
        List<Rad> written = new ArrayList<>();
        for (Slot slot : slots) {
            Rad row = decided.get(slot);
            Rad known = row == null ? answered(slot, answers, outcome) : row;
            LocalDate today = options.day();
            Rad waited = today == null ? known : waiting(slot, known, today);
            written.add(weeks(slot, waited));
        }
        return List.copyOf(written);
    }

    /** Up to which day the statutes that the rows cite were read, where a row or the assessment is of a later one; else null. */
    public Granskningsrapport.@Nullable Lagregister lagregister() {
        return rows.lagregister(options.day());
    }

    /** The controls that could not be asked, once the rows are written; null where there are none. */
    public @Nullable List<Kontrollfel> failures() {
        return failures.isEmpty() ? null : List.copyOf(failures);
    }

    private void writeDecided(IdentityHashMap<Slot, Rad> rows) {
        for (Slot slot : slots) {
            Slot.Decided what = slot.decided();
            if (what != null && !rows.containsKey(slot)) {
                rows.put(slot, decided(slot, what));
            }
        }
    }

    /** A row that cannot be decided says what it lacks that is written but has not come. */
    private Rad waiting(Slot slot, Rad row, LocalDate today) {
        if (row.utfall() != Utfall.KAN_EJ_BEDOMAS || row.saknas().isEmpty()) {
            return row;
        }
        Needs needs = questions.needs(slot.kontroll());
        List<@Nullable Waiting> waits = new ArrayList<>();
        for (String key : row.saknas()) {
            waits.add(needs.waiting(slot.kontroll().objekt(), slot.object(), key));
        }
        return WaitingRow.said(row, waits, !slot.open(), today, options.language());
    }

    /** A row that cannot be decided says which of the days that it lacks are known as weeks. */
    private Rad weeks(Slot slot, Rad row) {
        if (row.utfall() != Utfall.KAN_EJ_BEDOMAS || row.saknas().isEmpty()) {
            return row;
        }
        Needs needs = questions.needs(slot.kontroll());
        List<@Nullable String> weeks = new ArrayList<>();
        for (String key : row.saknas()) {
            weeks.add(needs.week(slot.kontroll().objekt(), slot.object(), key));
        }
        return WeekRow.said(row, weeks, options.language());
    }

    private Rad decided(Slot slot, Slot.Decided what) {
        String objekt = slot.fraga().objekt();
        return switch (what) {
            case NOT_IN_FORCE -> rows.notInForce(slot.kontroll(), objekt);
            case NOTHING_TO_CHECK -> rows.nothingToCheck(slot.kontroll());
            case MISSING -> rows.missing(slot.kontroll(), objekt, slot.missing());
        };
    }

    /** The facts; what needs none is written first, while the rules may still be loading. */
    private final class FactsAfterRows implements Supplier<List<Faktum>> {
        private final IdentityHashMap<Slot, Rad> rows;

        FactsAfterRows(IdentityHashMap<Slot, Rad> rows) {
            this.rows = rows;
        }

        @Override
        public List<Faktum> get() {
            writeDecided(rows);
            return facts().facts();
        }
    }

    /** {@link Kontrollfil#paket} for whom it is handed to. */
    private static final class Paket implements Function<String, String> {
        @Override
        public String apply(String kontroll) {
            return Kontrollfil.paket(kontroll);
        }
    }

    /** The whole way to the row of a control and an object; empty where there is no such row. */
    public Optional<Forklaring> explain(String kontroll, String objekt) {
        List<Rad> all = rows();
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (slot.kontroll().id().equals(kontroll) && slot.fraga().objekt().equals(objekt)) {
                return Optional.of(
                        new Explainer(rulebook, sources, parameters, underlag.rakenskapsar(), options.language())
                                .explain(
                                        slot.kontroll(),
                                        all.get(i),
                                        slot.fraga(),
                                        slot.open(),
                                        keys(slot),
                                        slot.open() ? facts().facts() : List.of()));
            }
        }
        return Optional.empty();
    }

    private List<Forklaring.Nyckelstatus> keys(Slot slot) {
        Objekttyp type = slot.kontroll().objekt();
        boolean noObject = !type.lista().isEmpty() && slot.fraga().objekt().isEmpty();
        if (noObject) {
            List<String> absent = Objects.absent(type, questions.view(slot.kontroll()));
            return type.listor().stream()
                    .map(list -> new Forklaring.Nyckelstatus(list, !absent.contains(list)))
                    .toList();
        }
        return questions.needs(slot.kontroll()).status(slot.kontroll(), slot.object());
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }

    private Rad answered(Slot slot, IdentityHashMap<Fraga, List<Svar>> answers, RuleSet.Outcome outcome) {
        String objekt = slot.fraga().objekt();
        String id = slot.kontroll().id();
        Throwable failure = questions.broken().containsKey(id)
                ? questions.broken().get(id)
                : outcome.failures().get(id);
        for (Facts.Failure unknown : facts().failures()) {
            if (asksFor(slot.kontroll(), unknown)) {
                failure = unknown.cause();
            }
        }
        if (failure != null) {
            return rows.failed(slot.kontroll(), objekt, root(failure).getClass().getSimpleName());
        }
        List<Svar> own = answers.getOrDefault(slot.fraga(), List.of());
        if (own.size() != 1) {
            return rows.failed(slot.kontroll(), objekt, own.size() + " svar");
        }
        Svar svar = own.get(0);
        Figured figures = slot.figures();
        return rows.answered(
                slot.kontroll(),
                objekt,
                svar,
                figures == null ? null : figures.derivation(svar.utfall(), svar.variant()));
    }

    /** Whether a control's rules ask for facts that could not be derived. Read off the rules only where something failed. */
    private boolean asksFor(Kontrollfil kontroll, Facts.Failure unknown) {
        for (RuleText rule :
                RuleText.parse(RulebookInternals.resources(rulebook).drl(kontroll.id()))) {
            for (RuleText.PatternText pattern : rule.patterns()) {
                if (!pattern.type().equals(Fraga.class.getSimpleName()) && unknown.of(pattern.type())) {
                    return true;
                }
            }
        }
        return false;
    }
}
