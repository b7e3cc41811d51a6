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
     * A fact, and what the control's rows call its fields: {@code Avstamning[slag = "balans"] som tillgangar = angivet utan tolerans}.
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
        Map<String, String> names = new LinkedHashMap<>();
        if (cursor.name("som")) {
            names(kind, names);
        }
        if (cursor.name("utan")) {
            hidden(kind, names);
        }
        if (cursor.next().kind() != Token.Kind.END) {
            throw cursor.unexpected("faktumets slut");
        }
        for (String key : kind.keys()) {
            if (!which.containsKey(key)) {
                throw new SlipException(
                        word.at(), "det finns flera " + kind.name() + "; väntade vilket: [" + key + " = \"…\"]");
            }
        }
        return new RuleSheet.Fact(name, kind, which, names);
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

    /** What the control's rows call fields of it: the name there, and the field. */
    private void names(FactKind kind, Map<String, String> names) {
        do {
            cursor.take();
            Token shown = cursor.next();
            if (shown.kind() != Token.Kind.NAME) {
                throw cursor.unexpected("vad raden kallar ett fält");
            }
            cursor.take();
            cursor.expect("=");
            called(kind, shown.text(), names);
        } while (cursor.sign(","));
    }

    /** The fields that the control's rows do not show: their name is empty. */
    private void hidden(FactKind kind, Map<String, String> names) {
        do {
            cursor.take();
            called(kind, "", names);
        } while (cursor.sign(","));
    }

    private void called(FactKind kind, String shown, Map<String, String> names) {
        Token field = cursor.take();
        if (!kind.fields().containsKey(field.text())) {
            throw new SlipException(
                    field.at(),
                    kind.name() + " har inget fält " + field.shown()
                            + meant(field.text(), kind.fields().keySet()));
        }
        if (names.put(field.text(), shown) != null) {
            throw new SlipException(field.at(), field.text() + " har redan ett namn");
        }
    }

    static String meant(String name, java.util.Collection<String> known) {
        return Nearest.to(name, known).map(near -> "; menades " + near + "?").orElse("");
    }
}
