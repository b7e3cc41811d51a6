package se.finsam.workbench.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.model.bind.Node;
import se.finsam.model.source.Language;
import se.finsam.rules.book.Brist;
import se.finsam.rules.book.Bristkod;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Located;
import se.finsam.rules.book.Parameterfil;

/**
 * That no text writes out what a parameter of its control says: the day the parameter gets another value, the text would go on
 * stating the old one.
 */
final class FigureChecks {
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");
    private static final List<String> WITH_FIGURES = List.of("utfall", "tillagg");

    private final Located file;
    private final List<Parameterfil> asked;
    private final List<Brist> brister = new ArrayList<>();

    private FigureChecks(Located file, List<Parameterfil> asked) {
        this.file = file;
        this.asked = asked;
    }

    /** What is wrong with the texts of a control beside the parameters that it names. */
    static List<Brist> of(Located file, Kontrollfil kontroll, List<Parameterfil> all) {
        Set<String> named = kontroll.parametrar() == null ? Set.of() : Set.copyOf(kontroll.parametrar());
        FigureChecks checks = new FigureChecks(
                file, all.stream().filter(one -> named.contains(one.id())).toList());
        for (String key : WITH_FIGURES) {
            file.root().get(key).ifPresent(checks::walk);
        }
        return checks.brister;
    }

    private void walk(Node node) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.value() instanceof Node.Scalar text) {
                    text(text, entry.key().equals("en") ? Language.EN : Language.SV);
                } else {
                    walk(entry.value());
                }
            }
        } else {
            node.children().forEach(this::walk);
        }
    }

    private void text(Node.Scalar text, Language language) {
        String said = PLACE.matcher(text.written()).replaceAll("{}");
        for (Parameterfil parameter : asked) {
            for (Pattern figure : WrittenFigures.of(parameter, language)) {
                Matcher found = figure.matcher(said);
                if (found.find()) {
                    brister.add(Brist.at(
                            Bristkod.RB506,
                            file.file(),
                            Math.max(1, text.place().line()),
                            "texten skriver ut \"" + found.group() + "\", ett värde hos parametern " + parameter.id()));
                    break;
                }
            }
        }
    }
}
