package se.finsam.cli.check;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.cli.call.CheckerLoader;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.UnknownControl;
import se.finsam.cli.call.UsageException;
import se.finsam.cli.input.CheckJudgements;
import se.finsam.cli.input.OneUnderlag;
import se.finsam.cli.ledger.LedgerArguments;
import se.finsam.cli.ledger.LedgerInput;
import se.finsam.cli.text.WayText;
import se.finsam.cli.years.EarlierYears;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.report.RowWords;
import se.finsam.report.Shown;
import se.finsam.report.Words;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.report.Arsuppfoljning;
import se.finsam.rules.report.Forklaring;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;

/** {@code finsam explain FILE CONTROL [OBJECT]}: the whole way to one row. */
public final class ExplainCommand {
    private final Console console;
    private final CheckerLoader checker;
    private final Given given;
    private final Language language;

    public ExplainCommand(Console console, CheckerLoader checker, Given given, Language standard) {
        this.console = console;
        this.checker = checker;
        this.given = given;
        this.language = given.language(standard);
    }

    public ExitCode run() {
        List<String> words = given.positionals();
        if (words.size() < 2 || words.size() > 3) {
            throw new UsageException(
                    "ange fil, kontroll och vid behov objekt: finsam explain FIL KONTROLL [OBJEKT]",
                    "give file, control and, where needed, object: finsam explain FILE CONTROL [OBJECT]");
        }
        LedgerArguments ledger = LedgerArguments.beside(given);
        Underlag underlag = new OneUnderlag(console, language, checker).read(words.get(0));
        if (underlag == null) {
            return ExitCode.UNREADABLE;
        }
        try {
            Underlag whole = ledger == null ? underlag : with(ledger, underlag);
            if (whole == null) {
                return ExitCode.UNREADABLE;
            }
            return explain(checker.get(), whole, words.get(1), words.size() == 3 ? words.get(2) : null);
        } catch (BrokenRulebookException e) {
            return console.unusable(e, language);
        }
    }

    /** The underlag with a ledger; null, and told, where it cannot be. */
    private @Nullable Underlag with(LedgerArguments arguments, Underlag underlag) {
        LedgerInput ledger = LedgerInput.read(console, arguments, checker, language, failed -> {});
        if (ledger == null) {
            return null;
        }
        ReadResult result = ledger.into(underlag);
        CheckJudgements.tell(console, result.name(), result.errors(), language);
        return result.value();
    }

    private ExitCode explain(Checker with, Underlag underlag, String control, @Nullable String object) {
        EarlierYears earlier = EarlierYears.read(console, given, underlag, checker, language);
        if (earlier == null) {
            return ExitCode.UNREADABLE;
        }
        CheckOptions options =
                CheckOptions.STANDARD.in(language).on(given.day("--date")).after(earlier.before());
        Granskningsrapport report = with.check(underlag, options);
        Arsuppfoljning last = earlier.followedUp(report, underlag, with, options);
        earlier.tellUnused();
        List<String> objects = report.rader().stream()
                .filter(rad -> rad.kontroll().equals(control))
                .map(Rad::objekt)
                .map(name -> name == null ? "" : name)
                .toList();
        // A control with only one row needs no object to be named.
        String only = objects.size() == 1 && !objects.get(0).isEmpty() ? objects.get(0) : null;
        String wanted = object == null ? only : named(control, object, objects);
        Optional<Forklaring> way = with.explain(underlag, options, control, wanted);
        if (way.isPresent()) {
            console.print(new WayText(
                            language, given.width(console.surroundings().width()))
                    .way(way.get(), EarlierYears.of(last, way.get().rad()), last == null ? 0 : last.rakenskapsar()));
            return ExitCode.APPROVED;
        }
        if (objects.isEmpty() && with.rulebook().kontroll(control).isEmpty()) {
            return UnknownControl.tell(console, with.rulebook(), control, language);
        }
        String known = String.join(
                ", ",
                objects.stream()
                        .filter(name -> !name.isEmpty())
                        .map(Shown::name)
                        .toList());
        console.complain(noRow(Shown.name(control), object, known).in(language));
        return ExitCode.UNREADABLE;
    }

    /** The object as the rulebook names it, where the call names it as reports do: {@code note 3} is {@code not 3}. */
    private String named(String control, String object, List<String> objects) {
        RowWords words = new RowWords(new Words(language));
        return objects.contains(object)
                ? object
                : objects.stream()
                        .filter(one -> words.whole(control, one).equals(object))
                        .findFirst()
                        .orElse(object);
    }

    /** What is said where a call names no row; several rows are told apart by their objects. */
    private static Text noRow(String control, @Nullable String object, String known) {
        if (object == null && !known.isEmpty()) {
            return new Text(
                    control + " har flera rader; ange en av dem: " + known,
                    control + " has several rows; give one of them: " + known);
        }
        String shown = control + (object == null ? "" : " " + Shown.name(object));
        return new Text(
                "rapporten har ingen rad " + shown + (known.isEmpty() ? "" : "; menades " + known + "?"),
                "the report has no row " + shown + (known.isEmpty() ? "" : "; did you mean " + known + "?"));
    }
}
