package se.finsam.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.cli.text.WayText;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.report.Shown;
import se.finsam.rules.Arsserie;
import se.finsam.rules.BrokenRulebookException;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.Forklaring;
import se.finsam.rules.Rad;

/** {@code finsam explain FILE CONTROL [OBJECT]}: the whole way to one row. */
final class ExplainCommand {
    private final Console console;
    private final CheckerLoader checker;
    private final Given given;
    private final Language language;

    ExplainCommand(Console console, CheckerLoader checker, Given given, Language standard) {
        this.console = console;
        this.checker = checker;
        this.given = given;
        this.language = given.language(standard);
    }

    ExitCode run() {
        List<String> words = given.positionals();
        if (words.size() < 2 || words.size() > 3) {
            throw new UsageException(
                    "ange fil, kontroll och vid behov objekt: finsam explain FIL KONTROLL [OBJEKT]",
                    "give file, control and, where needed, object: finsam explain FILE CONTROL [OBJECT]");
        }
        List<ReadResult> results = UnderlagReader.standard().read(Path.of(words.get(0)));
        results.forEach(result -> result.errors()
                .forEach(error -> console.complain(Shown.name(result.name()) + ": " + error.message(language))));
        List<Underlag> underlag =
                results.stream().flatMap(result -> result.underlag().stream()).toList();
        if (underlag.size() != 1) {
            console.complain(new Text(
                            "explain visar vägen till en rad för ett underlag; filen har " + underlag.size(),
                            "explain shows the way to a row of one underlag; the file has " + underlag.size())
                    .in(language));
            return ExitCode.UNREADABLE;
        }
        try {
            return explain(checker.get(), underlag.get(0), words.get(1), words.size() == 3 ? words.get(2) : null);
        } catch (BrokenRulebookException e) {
            return console.unusable(e, language);
        }
    }

    /** The years before, of those that were given to compare with. */
    private List<Underlag> earlier(Underlag underlag) {
        Arsserie years = new Arsserie();
        for (String file : given.texts("--previous")) {
            for (ReadResult read : UnderlagReader.standard().read(Path.of(file))) {
                if (read.value() == null) {
                    throw new UsageException(
                            Shown.name(file) + " kan inte läsas; finsam check visar varför",
                            Shown.name(file) + " cannot be read; finsam check shows why");
                }
                years.add(read.value());
            }
        }
        return years.before(underlag);
    }

    private ExitCode explain(Checker with, Underlag underlag, String control, @Nullable String object) {
        CheckOptions options =
                new CheckOptions(language, given.day("--date"), earlier(underlag), CheckOptions.STANDARD.profil());
        List<String> objects = with.check(underlag, options).rader().stream()
                .filter(rad -> rad.kontroll().equals(control))
                .map(Rad::objekt)
                .map(name -> name == null ? "" : name)
                .toList();
        // A control with only one row needs no object to be named.
        String wanted = object == null && objects.size() == 1 && !objects.get(0).isEmpty() ? objects.get(0) : object;
        Optional<Forklaring> way = with.explain(underlag, options, control, wanted);
        if (way.isPresent()) {
            console.print(
                    new WayText(language, given.width(console.surroundings().width())).way(way.get()));
            return ExitCode.APPROVED;
        }
        if (objects.isEmpty() && with.rulebook().kontroll(control).isEmpty()) {
            return UnknownControl.tell(console, with.rulebook(), control, language);
        }
        String shown = Shown.name(control) + (object == null ? "" : " " + Shown.name(object));
        String meant = String.join(
                ", ",
                objects.stream()
                        .filter(name -> !name.isEmpty())
                        .map(Shown::name)
                        .toList());
        console.complain(new Text(
                        "rapporten har ingen rad " + shown + (meant.isEmpty() ? "" : "; menades " + meant + "?"),
                        "the report has no row " + shown + (meant.isEmpty() ? "" : "; did you mean " + meant + "?"))
                .in(language));
        return ExitCode.UNREADABLE;
    }
}
