package se.finsam.workbench.mutate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Enhet;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.RecordBinder;
import se.finsam.model.bind.Syntax;
import se.finsam.model.bind.TreeReader;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Problems;
import se.finsam.rules.book.Behov;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Parameterfil;
import se.finsam.rules.book.Regelbok;

/** The ways in which limits, days, and what a control needs can be a little wrong. */
final class DataMutants {
    /** What an amount and a share are moved by: an öre, and a hundredth of a percentage point. */
    private static final BigDecimal ORE = new BigDecimal("0.01");

    private static final BigDecimal SHARE = new BigDecimal("0.0001");

    /** The law's first year: no underlag is of an earlier one. */
    private static final int FIRST_YEAR = 2004;

    private final Regelbok bok;
    private final String file;
    private final Node document;
    private final List<Mutant> mutants = new ArrayList<>();

    private DataMutants(Regelbok bok, String file, Node document) {
        this.bok = bok;
        this.file = file;
        this.document = document;
    }

    /**
     * Those of a control's data, as its file says it.
     *
     * @param read the keys that its {@code regel.yaml} reads: a need of one that is left out is refused
     */
    static List<Mutant> ofControl(Regelbok bok, String file, String text, Set<String> read) {
        DataMutants all = new DataMutants(bok, file, document(text));
        all.needs(read);
        all.firstYear();
        return List.copyOf(all.mutants);
    }

    /** Those of a parameter, as its file says it. */
    static List<Mutant> ofParameter(Regelbok bok, String file, String text) {
        DataMutants all = new DataMutants(bok, file, document(text));
        List<Node> values = all.document.get("varden").map(Node::children).orElse(List.of());
        for (int i = 0; i < values.size(); i++) {
            all.value(values.get(i));
            if (i > 0) {
                all.boundary(values.get(i - 1), values.get(i));
            }
        }
        return List.copyOf(all.mutants);
    }

    private static Node document(String text) {
        return new TreeReader(Limits.STANDARD)
                .read(text, Syntax.YAML, 1, new Problems()).stream()
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("a file of a rulebook that was built is no YAML"));
    }

    /** A need that is not asked for, one that always is, and one without its exceptions. */
    private void needs(Set<String> read) {
        for (Node need : document.get("behover").map(Node::children).orElse(List.of())) {
            boolean refused = bound(need, Behov.class)
                    .map(one -> one.satt().stream().anyMatch(way -> way.stream().anyMatch(read::contains)))
                    .orElse(false);
            if (refused) {
                continue;
            }
            String written = bound(need, Behov.class).map(Behov::beskrivning).orElse("");
            control("behover", need, written, new Edit(need, null), "");
            for (String condition : List.of("nar", "utom")) {
                need.get(condition)
                        .ifPresent(node -> control(
                                "behover." + condition,
                                node,
                                written,
                                new Edit(node, null),
                                written + " utan " + condition));
            }
        }
    }

    /** A first year that comes a year too early, or too late. */
    private void firstYear() {
        scalar(document, "fran").ifPresent(first -> {
            int year = LocalDate.parse(first.written()).getYear();
            if (year > FIRST_YEAR) {
                control("fran", first, other(first, LocalDate.of(year - 1, 12, 31)));
                control("fran", first, other(first, LocalDate.of(year + 1, 1, 1)));
            }
        });
    }

    private void value(Node value) {
        scalar(value, "tal").ifPresent(tal -> moved("tal", tal, step(tal)));
        scalar(value, "arEfter").ifPresent(year -> moved("arEfter", year, BigDecimal.ONE));
        scalar(value, "dag").ifPresent(day -> {
            // In a year that is none of leap: a limit on 29 February would be one of its own.
            LocalDate written = MonthDay.parse("--" + day.written()).atYear(2001);
            for (LocalDate to : List.of(written.minusDays(1), written.plusDays(1))) {
                parameter("dag", day, other(day, MonthDay.from(to).toString().substring(2)));
            }
        });
        scalar(value, "datum").ifPresent(day -> {
            LocalDate written = LocalDate.parse(day.written());
            parameter("datum", day, other(day, written.minusDays(1)));
            parameter("datum", day, other(day, written.plusDays(1)));
        });
        for (Node step : value.get("steg").map(Node::children).orElse(List.of())) {
            scalar(step, "fran").ifPresent(amount -> moved("steg.fran", amount, ORE));
            scalar(step, "till").ifPresent(amount -> moved("steg.till", amount, ORE));
            scalar(step, "andel").ifPresent(share -> moved("steg.andel", share, SHARE));
        }
    }

    private void moved(String key, Node.Scalar number, BigDecimal step) {
        BigDecimal written = new BigDecimal(number.written());
        parameter(key, number, other(number, written.subtract(step).toPlainString()));
        parameter(key, number, other(number, written.add(step).toPlainString()));
    }

    /** The smallest unit of a number: an öre, a hundredth of a percentage point, or one. */
    private BigDecimal step(Node.Scalar number) {
        String unit = document.get("enhet")
                .flatMap(text -> scalar(text, "sv"))
                .map(Node.Scalar::written)
                .orElse("");
        boolean whole = new BigDecimal(number.written()).stripTrailingZeros().scale() <= 0;
        return unit.contains("kronor") ? ORE : whole ? BigDecimal.ONE : SHARE;
    }

    /** The day of a change, a day earlier, and a year later: a year is judged by the values of its last day. */
    private void boundary(Node before, Node after) {
        Optional<Node.Scalar> last = scalar(before, "till");
        Optional<Node.Scalar> first = scalar(after, "fran");
        if (last.isPresent() && first.isPresent()) {
            LocalDate day = LocalDate.parse(first.get().written());
            for (LocalDate to : List.of(day.minusDays(1), day.plusYears(1))) {
                Node.Scalar other = other(first.get(), to);
                Node edited = new Edit(last.get(), other(last.get(), to.minusDays(1))).in(document);
                parameter("fran", first.get(), other, new Edit(first.get(), other).in(edited));
            }
        }
    }

    private void control(String key, Node.Scalar old, Node.Scalar other) {
        control(key, old, old.written(), new Edit(old, other), other.written());
    }

    private void control(String key, Node at, String fore, Edit edit, String efter) {
        bound(edit.in(document), Kontrollfil.class)
                .ifPresent(kontroll -> mutants.add(new Mutant.OfData(
                        new Mutation(file, at.place().line(), key, fore, efter),
                        List.of(kontroll.id()),
                        bok.with(kontroll))));
    }

    private void parameter(String key, Node.Scalar old, Node.Scalar other) {
        parameter(key, old, other, new Edit(old, other).in(document));
    }

    private void parameter(String key, Node.Scalar old, Node.Scalar other, Node edited) {
        bound(edited, Parameterfil.class)
                .ifPresent(parameter -> mutants.add(new Mutant.OfData(
                        new Mutation(file, old.place().line(), key, old.written(), other.written()),
                        users(parameter.id()),
                        bok.with(parameter))));
    }

    private List<String> users(String parameter) {
        return bok.kontroller().stream()
                .filter(kontroll -> uses(kontroll, parameter))
                .map(Kontrollfil::id)
                .toList();
    }

    private static boolean uses(Kontrollfil kontroll, String parameter) {
        List<String> used = kontroll.parametrar();
        return (used != null && used.contains(parameter))
                || kontroll.behover().stream().anyMatch(need -> need.toString().contains("#" + parameter));
    }

    /** A record of a node; empty where the mutation makes it none: then nobody could have written it. */
    private <T> Optional<T> bound(Node node, Class<T> type) {
        Problems problems = new Problems();
        Optional<T> value = new RecordBinder(Enhet.SEK, problems).bind(node, type, file, null);
        return problems.none() ? value : Optional.empty();
    }

    private static Optional<Node.Scalar> scalar(Node node, String key) {
        return node.get(key).filter(Node.Scalar.class::isInstance).map(Node.Scalar.class::cast);
    }

    private static Node.Scalar other(Node.Scalar old, @Nullable Object written) {
        return new Node.Scalar(old.place(), old.kind(), String.valueOf(written));
    }
}
