package se.finsam.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.finsam.model.source.Language;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Parametervarde;
import se.finsam.rules.derive.Parameters;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.Fraga;
import se.finsam.rules.fakta.Parametertal;
import se.finsam.rules.fakta.Rakning;
import se.finsam.rules.report.Forklaring;
import se.finsam.rules.report.Rad;
import se.finsam.rules.rulebook.Rulebook;
import se.finsam.rules.rulebook.RulebookInternals;
import se.finsam.rules.trace.RuleText;
import se.finsam.rules.trace.RuleTrace;

/** Tells the whole way to one row. One check each. */
final class Explainer {
    private static final Pattern THERE = Pattern.compile("finns\\(\"(\\w+)\"\\) == true");
    private static final Pattern FIGURE = Pattern.compile("(?:\\$tal\\.)?(?:tal|dag|kod|ja)\\(\"(\\w+)\"\\)");

    private final Rulebook rulebook;
    private final Sources sources;
    private final Parameters parameters;
    private final Language language;
    private final Sentence sentence;

    Explainer(Rulebook rulebook, Sources sources, Parameters parameters, int rakenskapsar, Language language) {
        this.rulebook = rulebook;
        this.sources = sources;
        this.parameters = parameters;
        this.language = language;
        this.sentence = Sentence.of(RulebookInternals.bok(rulebook), LocalDate.of(rakenskapsar, 12, 31), language);
    }

    /** The way to a row. {@code asked} says whether the rules were asked at all. */
    Forklaring explain(
            Kontrollfil kontroll,
            Rad rad,
            Fraga question,
            boolean asked,
            List<Forklaring.Nyckelstatus> keys,
            List<Faktum> facts) {
        List<RuleText> rules =
                RuleText.parse(RulebookInternals.resources(rulebook).drl(kontroll.id()));
        List<RuleTrace> traces = asked
                ? rules.stream()
                        .map(rule -> RuleTrace.of(rule, question, facts))
                        .toList()
                : List.of();
        return new Forklaring(
                rad,
                kontroll.vad().in(language),
                keys,
                lookedAt(kontroll, rules, question, facts).stream()
                        .map(fact -> fact(fact, expressions(kontroll, fact)))
                        .toList(),
                parameters(kontroll),
                traces.stream().map(this::rule).toList());
    }

    /** The facts of the kinds that the rules name, of the object at hand and of the control's own parameters. */
    private static List<Faktum> lookedAt(
            Kontrollfil kontroll, List<RuleText> rules, Fraga question, List<Faktum> facts) {
        List<String> own = kontroll.parametrar() == null ? List.of() : kontroll.parametrar();
        List<String> kinds = rules.stream()
                .flatMap(rule -> rule.patterns().stream())
                .map(RuleText.PatternText::type)
                .toList();
        return facts.stream()
                .filter(fact -> kinds.contains(fact.getClass().getSimpleName()))
                .filter(fact -> fact.objekt().isEmpty() || fact.objekt().equals(question.objekt()))
                .filter(fact ->
                        !(fact instanceof Rakning computed) || computed.fraga().equals(question))
                .filter(fact -> !(fact instanceof Parametertal number) || own.contains(number.id()))
                .toList();
    }

    /** How each figure was computed, by its name; none for what is computed in Java. */
    private Map<String, String> expressions(Kontrollfil kontroll, Faktum fact) {
        Map<String, String> written = new LinkedHashMap<>();
        if (fact instanceof Rakning computed) {
            RulebookInternals.resources(rulebook)
                    .blad(kontroll.id())
                    .ifPresent(sheet -> sheet.variants().stream()
                            .filter(variant -> variant.id().equals(computed.variant()))
                            .forEach(variant ->
                                    variant.figures().forEach((name, figure) -> written.put(name, figure.written()))));
        }
        return written;
    }

    private static String named(String name, Map<String, String> expressions) {
        String written = expressions.getOrDefault(name, name);
        return written.equals(name) ? name : name + " = " + written;
    }

    private Forklaring.Faktauppgift fact(Faktum fact, Map<String, String> expressions) {
        Map<String, String> figures = new LinkedHashMap<>();
        new Figures(Figures.withAdditions(List.of(fact)))
                .all()
                .forEach((name, value) ->
                        figures.put(named(name, expressions), sentence.fill("{x}", Map.of("x", value))));
        Map<String, String> places = new LinkedHashMap<>();
        fact.spar()
                .kallor()
                .forEach((name, found) -> places.put(
                        named(name, expressions),
                        found.stream().map(sources::shown).collect(Collectors.joining(", "))));
        return new Forklaring.Faktauppgift(fact.getClass().getSimpleName(), figures, places);
    }

    private List<Forklaring.Parameteruppgift> parameters(Kontrollfil kontroll) {
        List<Forklaring.Parameteruppgift> found = new ArrayList<>();
        for (String id : kontroll.parametrar() == null ? List.<String>of() : kontroll.parametrar()) {
            found.add(parameters
                    .value(id)
                    .map(value -> new Forklaring.Parameteruppgift(
                            id,
                            value(id, value),
                            value.fran().toString(),
                            value.kalla().in(language),
                            value.kontrollerad().toString()))
                    .orElse(new Forklaring.Parameteruppgift(id, null, null, null, null)));
        }
        return found;
    }

    private String value(String id, Parametervarde value) {
        String unit = RulebookInternals.bok(rulebook).parameter(id).enhet().in(language);
        if (value.tal() != null) {
            return value.tal().toPlainString() + " " + unit;
        }
        if (value.dag() != null) {
            return value.dag() + " (" + unit + ")";
        }
        if (value.datum() != null) {
            return value.datum().toString();
        }
        if (value.namn() != null) {
            return value.namn().in(language);
        }
        if (value.koder() != null) {
            return String.join(", ", value.koder());
        }
        return value.steg() == null
                ? ""
                : value.steg().stream()
                        .map(step -> sentence.fill(
                                step.till() == null ? "{fran}–: {andel}" : "{fran}–{till}: {andel}",
                                Map.of(
                                        "fran",
                                        step.fran(),
                                        "till",
                                        step.till() == null ? "" : step.till(),
                                        "andel",
                                        new Figures.Share(step.andel()))))
                        .collect(Collectors.joining("; "));
    }

    private Forklaring.Regelspar rule(RuleTrace trace) {
        return new Forklaring.Regelspar(
                trace.rule().name(),
                trace.held(),
                trace.conditions().stream().map(this::condition).toList());
    }

    /** A condition on the figures of a {@code regel.yaml} by their names, as it is written there. */
    private static String plain(String condition) {
        return FIGURE.matcher(THERE.matcher(condition).replaceAll("finns($1)")).replaceAll("$1");
    }

    private Forklaring.Villkor condition(RuleTrace.Step step) {
        String text = plain(step.text());
        String filled = step.text();
        for (Map.Entry<String, Object> value : step.values().entrySet()) {
            String shown = sentence.fill("{x|tal}", Map.of("x", value.getValue()));
            filled = filled.replaceAll(
                    "(?<![\\w.$])" + Pattern.quote(value.getKey()) + "(?![\\w.])", Matcher.quoteReplacement(shown));
        }
        return new Forklaring.Villkor(text, plain(filled), step.held());
    }
}
