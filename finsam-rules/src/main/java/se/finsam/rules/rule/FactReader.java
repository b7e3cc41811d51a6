package se.finsam.rules.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import se.finsam.model.source.Nearest;

/** Reads what a name under {@code fakta} stands for: {@code Beslutstid[frist = "indikatorer-senast"]}. */
final class FactReader {
    private final Cursor cursor;
    private final Scope scope;

    private FactReader(String text, Scope scope) {
        this.cursor = new Cursor(text);
        this.scope = scope;
    }

    /**
     * A fact.
     *
     * @param name what the sheet calls it
     * @throws SlipException where there is no such kind, or where it is not told which of its facts is meant
     */
    static RuleSheet.Fact read(String name, String text, Scope scope) {
        return new FactReader(text, scope).fact(name);
    }

    private RuleSheet.Fact fact(String name) {
        Token word = cursor.next();
        if (word.kind() != Token.Kind.NAME) {
            throw cursor.unexpected("ett slags faktum");
        }
        cursor.take();
        FactKind kind = scope.fact(word.text()).orElse(null);
        if (kind == null) {
            throw new SlipException(
                    word.at(), "det finns inget faktum " + word.text() + meant(word.text(), scope.facts()));
        }
        Map<String, String> which = cursor.sign("[") ? which(kind) : Map.of();
        if (cursor.next().kind() != Token.Kind.END) {
            throw cursor.unexpected("faktumets slut");
        }
        for (String key : kind.keys()) {
            if (!which.containsKey(key)) {
                throw new SlipException(
                        word.at(), "det finns flera " + kind.name() + "; väntade vilket: [" + key + " = \"…\"]");
            }
        }
        return new RuleSheet.Fact(name, kind, which);
    }

    private Map<String, String> which(FactKind kind) {
        Map<String, String> which = new LinkedHashMap<>();
        cursor.take();
        while (true) {
            Token field = cursor.take();
            if (!kind.keys().contains(field.text())) {
                throw new SlipException(
                        field.at(),
                        kind.name() + " skiljs inte åt av " + field.shown()
                                + (kind.keys().isEmpty()
                                        ? "; det finns högst ett"
                                        : "; väntade " + String.join(", ", kind.keys())));
            }
            cursor.expect("=");
            Token value = cursor.next();
            if (value.kind() != Token.Kind.TEXT) {
                throw cursor.unexpected("en text i citattecken");
            }
            cursor.take();
            which.put(field.text(), value.text());
            if (!cursor.name("och")) {
                cursor.expect("]");
                return which;
            }
            cursor.take();
        }
    }

    static String meant(String name, java.util.Collection<String> known) {
        return Nearest.to(name, known).map(near -> "; menades " + near + "?").orElse("");
    }
}
