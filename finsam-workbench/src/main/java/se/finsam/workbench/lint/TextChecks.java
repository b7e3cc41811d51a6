package se.finsam.workbench.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.bind.Node;
import se.finsam.model.source.Nearest;
import se.finsam.rules.book.Brist;
import se.finsam.rules.book.Bristkod;
import se.finsam.rules.book.Located;
import se.finsam.rules.book.Textplats;
import se.finsam.rules.rule.RuleSheet;

/** What must hold of a file's texts: both languages ask for the same figures, and each figure is there. */
final class TextChecks {
    private static final Set<String> TEXTS = Set.of("sv", "en", "harledning");
    private static final Set<String> ALWAYS = Set.of("ar", "objekt", "saknas");
    /** What the engine gives its own texts. */
    private static final Map<String, Set<String>> ENGINE = Map.of(
            "saknas", Set.of("saknas"),
            "inga-objekt", Set.of(),
            "inget-gemensamt", Set.of(),
            "inte-an", Set.of("ar", "datum"),
            "upphord", Set.of("ar", "datum"),
            "fel", Set.of("orsak"));

    private final Located file;
    private final Set<String> words;
    private final List<Brist> brister = new ArrayList<>();

    private TextChecks(Located file, Set<String> words) {
        this.file = file;
        this.words = words;
    }

    /** What is wrong with any file's texts by themselves. */
    static List<Brist> of(Located file) {
        TextChecks checks = new TextChecks(file, Set.of());
        checks.walk(file.root());
        return checks.brister;
    }

    /** What is wrong with the texts of the engine, {@code regelbok.yaml}. */
    static List<Brist> engine(Located file, Set<String> words) {
        TextChecks checks = new TextChecks(file, words);
        checks.entries("texter").forEach(entry -> {
            Set<String> known = ENGINE.get(entry.key());
            if (known != null) {
                checks.asks(entry.value(), known, "motorns text " + entry.key());
            }
        });
        return checks.brister;
    }

    /**
     * What is wrong with the texts of a control beside its rules.
     *
     * @param words the words that have changed with the law, by which a text can ask for them
     */
    static List<Brist> control(Located file, RuleFile rules, Set<String> words) {
        TextChecks checks = new TextChecks(file, words);
        Map<String, Set<String>> figures = new HashMap<>();
        Set<String> any = new HashSet<>(ALWAYS);
        for (RuleFile.Regel rule : rules.regler()) {
            Optional<AnswerCall> answer = AnswerCall.of(rule.foljd());
            if (answer.isPresent()) {
                Set<String> given = given(rules.rum().blad(), rule, answer.get());
                Set<String> own = figures(rules.rum().blad(), rule);
                if (!answer.get().tal().isEmpty()) {
                    own.retainAll(answer.get().tal());
                }
                given.addAll(own);
                any.addAll(given);
                figures.merge(answer.get().nyckel(), given, TextChecks::both);
            }
        }
        checks.entries("utfall").forEach(entry -> {
            Set<String> known = figures.get(entry.key());
            if (known != null) {
                checks.asks(entry.value(), known, "svaret " + entry.key());
            }
        });
        file.root().get("dag").ifPresent(day -> checks.named(day, any));
        file.root()
                .get("lagrum")
                .ifPresent(all -> all.children()
                        .forEach(place -> place.get("nar").ifPresent(figure -> checks.named(figure, any))));
        file.root().get("tillagg").ifPresent(added -> checks.asks(added, any, "kontrollens svar"));
        return checks.brister;
    }

    /** What an answer gives its text: what every text has, and the figures of the facts that it rests on. */
    private static Set<String> given(@Nullable RuleSheet sheet, RuleFile.Regel rule, AnswerCall answer) {
        Set<String> names = new HashSet<>(ALWAYS);
        for (RuleFile.Villkor condition : rule.villkor()) {
            String binding = condition.monster().binding();
            if (answer.fakta().contains(binding)) {
                Set<String> figures =
                        new HashSet<>(FactRecord.of(condition.monster().type())
                                .map(FactRecord::siffror)
                                .orElse(Set.of()));
                called(sheet, binding.substring(1)).forEach((field, name) -> {
                    figures.remove(field);
                    if (!name.isEmpty()) {
                        names.add(name);
                    }
                });
                names.addAll(figures);
            }
        }
        return names;
    }

    /** What the rows call the fields of a fact. */
    private static Map<String, String> called(@Nullable RuleSheet sheet, String fact) {
        if (sheet == null || sheet.variants().isEmpty()) {
            return Map.of();
        }
        RuleSheet.Fact asked = sheet.variants().get(0).facts().get(fact);
        return asked == null ? Map.of() : asked.names();
    }

    /** The figures that a control computes itself, in the variant that a rule is of. */
    private static Set<String> figures(@Nullable RuleSheet sheet, RuleFile.Regel rule) {
        Set<String> names = new HashSet<>();
        List<RuleSheet.Variant> variants = sheet == null ? List.of() : sheet.variants();
        for (RuleSheet.Variant variant : variants) {
            String asked = "variant == \"" + variant.id() + "\"";
            if (rule.villkor().stream()
                    .anyMatch(one -> one.monster().constraints().contains(asked))) {
                names.addAll(variant.figures().keySet());
            }
        }
        return names;
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }

    private List<Node.Entry> entries(String key) {
        return file.root()
                .get(key)
                .filter(Node.Mapping.class::isInstance)
                .map(node -> ((Node.Mapping) node).entries())
                .orElse(List.of());
    }

    private void asks(Node node, Set<String> known, String whose) {
        if (node instanceof Node.Scalar text) {
            for (String name : new LinkedHashSet<>(Textplats.names(text.written()))) {
                if (!known.contains(name) && !words.contains(name)) {
                    String nearest = Nearest.to(name, known)
                            .map(one -> "; menades {" + one + "}?")
                            .orElse("");
                    at(Bristkod.RB503, text, whose + " har ingen siffra {" + name + "}" + nearest);
                }
            }
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> asks(entry.value(), known, whose));
        } else {
            node.children().forEach(child -> asks(child, known, whose));
        }
    }

    /** A figure that is named by itself, and not in a text. */
    private void named(Node node, Set<String> known) {
        if (node instanceof Node.Scalar name && !known.contains(name.written())) {
            at(Bristkod.RB503, name, "kontrollens svar har ingen siffra " + name.written());
        }
    }

    private void walk(Node node) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (TEXTS.contains(entry.key()) && entry.value() instanceof Node.Scalar text) {
                    text(text);
                }
                walk(entry.value());
            }
            same(node);
        } else {
            node.children().forEach(this::walk);
        }
    }

    private void text(Node.Scalar text) {
        StringBuilder rest = new StringBuilder();
        int start = 0;
        for (Textplats place = Textplats.next(text.written(), 0);
                place != null;
                place = Textplats.next(text.written(), place.end())) {
            rest.append(text.written(), start, place.start());
            start = place.end();
        }
        rest.append(text.written().substring(start));
        int bracket = rest.indexOf("{") >= 0 ? rest.indexOf("{") : rest.indexOf("}");
        if (bracket >= 0) {
            String shown = rest.substring(bracket, Math.min(rest.length(), bracket + 20));
            at(
                    Bristkod.RB505,
                    text,
                    "\"" + shown + "\" är ingen plats för en siffra; väntade {namn}, {namn|tal} eller {namn|en|flera}");
        }
    }

    private void same(Node node) {
        Optional<Node> sv = node.get("sv");
        Optional<Node> en = node.get("en");
        if (sv.orElse(null) instanceof Node.Scalar swedish && en.orElse(null) instanceof Node.Scalar english) {
            Set<String> inSwedish = new LinkedHashSet<>(Textplats.names(swedish.written()));
            Set<String> inEnglish = new LinkedHashSet<>(Textplats.names(english.written()));
            if (!inSwedish.equals(inEnglish)) {
                at(Bristkod.RB504, english, "sv frågar efter " + shown(inSwedish) + ", en efter " + shown(inEnglish));
            }
        }
    }

    private static String shown(Set<String> names) {
        return names.isEmpty() ? "inget" : "{" + String.join("}, {", names) + "}";
    }

    private void at(Bristkod kod, Node.Scalar text, String message) {
        brister.add(Brist.at(kod, file.file(), Math.max(1, text.place().line()), message));
    }
}
