package se.finsam.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Medlem;
import se.finsam.model.Medlemsregister;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.model.source.Nearest;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.book.RuleScope;
import se.finsam.rules.check.Figures;
import se.finsam.rules.check.Sentence;
import se.finsam.rules.check.Sources;
import se.finsam.rules.derive.Ledger;
import se.finsam.rules.derive.ObjectContext;
import se.finsam.rules.derive.Objects;
import se.finsam.rules.derive.Parameters;
import se.finsam.rules.derive.Tried;
import se.finsam.rules.derive.View;
import se.finsam.rules.derive.Years;
import se.finsam.rules.report.Kalla;
import se.finsam.rules.rule.Expression;
import se.finsam.rules.rule.Fault;
import se.finsam.rules.rule.Kind;
import se.finsam.rules.rule.RuleSheet;
import se.finsam.rules.rule.RuleSheetReader;
import se.finsam.rules.rule.Uses;
import se.finsam.rules.rulebook.Rulebook;
import se.finsam.rules.rulebook.RulebookInternals;

/**
 * Tries an expression of the rules' language on an underlag, outside of any control. One underlag each; not thread-safe.
 *
 * @hidden
 */
public final class ExpressionTrial {
    private final Regelbok bok;
    private final Underlag underlag;
    private final CheckOptions options;
    private final Parameters parameters;
    private final Ledger ledger;
    private final View known;

    /** A trial of expressions on what an underlag, its ledger and the years before say. */
    public ExpressionTrial(Rulebook rulebook, Underlag underlag, CheckOptions options) {
        this.bok = RulebookInternals.bok(rulebook);
        this.underlag = underlag;
        this.options = options;
        this.parameters = new Parameters(bok, underlag.rakenskapsar());
        this.ledger = Ledger.of(underlag, parameters);
        this.known = View.of(ledger.known(), options.day(), bok.nycklar());
    }

    /**
     * What came of it.
     *
     * @param fel what is wrong with the expression, in Swedish; null where it can be read
     * @param tecken the character at which that is, from 1; null where it can be read
     * @param slag what its value is, in Swedish; null where it cannot be read
     * @param varde the value, exact; null where there is none
     * @param visat the value as a report shows it; null where there is none
     * @param saknas the keys that are missing; where there is neither a value nor a missing key it is nothing: a day that was
     *     denied, or a division by zero
     * @param kallor where it comes from
     * @hidden
     */
    public record Answer(
            @Nullable String fel,
            @Nullable Integer tecken,
            @Nullable String slag,
            @Nullable String varde,
            @Nullable String visat,
            List<String> saknas,
            List<Kalla> kallor) {
        /** Copies its lists. */
        public Answer {
            saknas = List.copyOf(saknas);
            kallor = List.copyOf(kallor);
        }
    }

    /** An object that an expression can be tried on. */
    private record Subject(Objekttyp type, View view) {}

    /**
     * Tries an expression.
     *
     * @param object the object whose keys it can name first, by its name, or by its kind and name ({@code INSATS/Trampolinen})
     *     where several are called so; null for the förbund
     * @throws IllegalArgumentException where there is not just one such object, with what there is, in Swedish
     */
    public Answer of(String expression, @Nullable String object) {
        Subject subject = object == null ? new Subject(Objekttyp.FORBUND, known) : subject(object);
        RuleSheetReader reader = new RuleSheetReader(new RuleScope(subject.type(), bok.parametrar(), bok.nycklar()));
        Optional<Expression> read = reader.expression(expression);
        if (read.isEmpty()) {
            Fault fault = reader.faults().get(0);
            return new Answer(fault.slip().text(), fault.slip().at() + 1, null, null, null, List.of(), List.of());
        }
        Kind kind = read.get().kind();
        List<String> without = withoutValue(expression, read.get());
        if (!without.isEmpty()) {
            return new Answer(null, null, kind.word(), null, null, without, List.of());
        }
        return answer(kind, Tried.of(read.get(), around(subject)));
    }

    private Answer answer(Kind kind, Tried found) {
        Sources sources = new Sources(underlag, ledger, parameters, options.language());
        List<Kalla> from = new ArrayList<>();
        for (String place : found.places()) {
            from.addAll(sources.of("", place));
        }
        Object value = found.value();
        return new Answer(
                null,
                null,
                kind.word(),
                value == null ? null : exact(value),
                value == null ? null : shown(kind, value),
                found.missing(),
                from);
    }

    private ObjectContext around(Subject subject) {
        List<Underlag> before = Years.before(underlag, options.earlier());
        List<Medlem> members = underlag.forbund().medlemmar();
        return new ObjectContext(
                known,
                subject.view(),
                subject.type(),
                before.isEmpty() ? null : View.of(before.get(0), null, bok.nycklar()),
                parameters,
                underlag.rakenskapsar(),
                new Medlemsregister(members == null ? List.of() : members));
    }

    /** The parameters that have no value in the year: nothing can be computed with them. */
    private List<String> withoutValue(String written, Expression expression) {
        RuleSheet.Figure figure = new RuleSheet.Figure("varde", written, expression, false, false);
        RuleSheet.Variant variant = new RuleSheet.Variant("", null, null, Map.of(), Map.of("varde", figure), List.of());
        List<String> without = new ArrayList<>();
        for (String id : Uses.of(variant).parameters()) {
            if (parameters.value(id).isEmpty()) {
                without.add("parametern " + id + " har inget värde " + underlag.rakenskapsar());
            }
        }
        return without;
    }

    private Subject subject(String wanted) {
        List<Subject> found = new ArrayList<>();
        List<String> called = new ArrayList<>();
        TreeSet<String> all = new TreeSet<>();
        for (Objekttyp type : Objekttyp.values()) {
            if (type.lista().isEmpty()) {
                continue;
            }
            for (Objects.Named object : Objects.of(type, known)) {
                all.add(object.name());
                String full = type + "/" + object.name();
                if (object.name().equals(wanted) || full.equals(wanted)) {
                    found.add(new Subject(type, object.view()));
                    called.add(full);
                }
            }
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            String near = Nearest.to(wanted, all)
                    .map(name -> "; menades " + name + "?")
                    .orElse(
                            all.isEmpty()
                                    ? "; underlaget har inga objekt"
                                    : "; väntade en av " + String.join(", ", all));
            throw new IllegalArgumentException("underlaget har inget objekt " + wanted + near);
        }
        throw new IllegalArgumentException(
                "flera objekt heter " + wanted + "; ange ett av dem: " + String.join(", ", called));
    }

    private static String exact(Object value) {
        if (value instanceof Boolean answer) {
            return answer ? "ja" : "nej";
        }
        if (value instanceof List<?> items) {
            List<String> words = new ArrayList<>();
            for (Object item : items) {
                words.add(item.toString());
            }
            return String.join(", ", words);
        }
        return value instanceof BigDecimal number ? Figures.plain(number).toPlainString() : value.toString();
    }

    private String shown(Kind kind, Object value) {
        if (!(value instanceof BigDecimal number) || kind == Kind.AR) {
            return exact(value);
        }
        Object figure = switch (kind) {
            case KRONOR -> number;
            case ANDEL -> new Figures.Share(number);
            default -> new Figures.Plain(number);
        };
        String text = Sentence.of(bok, LocalDate.of(underlag.rakenskapsar(), 12, 31), Language.SV)
                .fill("{x}", Map.of("x", figure));
        return kind == Kind.DAGAR ? text + " dagar" : text;
    }
}
