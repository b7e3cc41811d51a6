package se.finsam.cli.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.Rulebooks;
import se.finsam.cli.call.UsageException;
import se.finsam.cli.input.CheckJudgements;
import se.finsam.cli.input.Inputs;
import se.finsam.cli.input.ReadFiles;
import se.finsam.cli.input.Written;
import se.finsam.cli.text.DeadlineText;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.report.Shown;
import se.finsam.report.frister.CalendarWriter;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.frister.Frister;
import se.finsam.rules.frister.Fristplan;
import se.finsam.rules.frister.PlanWriter;
import se.finsam.rules.rulebook.Rulebook;

/** {@code finsam deadlines INPUT… --year 2026}: what is due when. */
public final class DeadlinesCommand {
    private static final int FIRST_YEAR = 2004;
    private static final int LAST_YEAR = 2099;

    private final Console console;
    private final Given given;
    private final Language language;
    private ExitCode code = ExitCode.APPROVED;

    public DeadlinesCommand(Console console, Given given, Language standard) {
        this.console = console;
        this.given = given;
        this.language = given.language(standard);
    }

    /** How the plan is written. */
    private enum Format {
        TEXT,
        JSON,
        ICS
    }

    public ExitCode run() {
        if (given.positionals().isEmpty()) {
            throw new UsageException(
                    "ange förbundets underlag: finsam deadlines UNDERLAG --year ÅÅÅÅ",
                    "give the förbund's inputs: finsam deadlines INPUT --year YYYY");
        }
        Format format =
                given.choice("--format", Given.words("text", Format.TEXT, "json", Format.JSON, "ics", Format.ICS));
        LocalDate day = given.day("--date");
        List<Underlag> underlag = read();
        if (code != ExitCode.APPROVED || !oneForbund(underlag)) {
            return ExitCode.UNREADABLE;
        }
        try {
            Fristplan plan = Frister.of(rulebook()).plan(underlag, year(underlag, day), day, language);
            return write(
                    switch (format) {
                        case TEXT ->
                            new DeadlineText(
                                            language,
                                            given.width(console.surroundings().width()))
                                    .of(plan);
                        case JSON -> PlanWriter.toJson(plan);
                        case ICS -> CalendarWriter.toIcs(plan, language);
                    });
        } catch (BrokenRulebookException e) {
            return console.unusable(e, language);
        }
    }

    private List<Underlag> read() {
        List<Underlag> underlag = new ArrayList<>();
        Inputs inputs = new Inputs(console.in(), null);
        for (String argument : given.positionals()) {
            inputs.read(argument, read -> {
                CheckJudgements.tell(console, read.name(), read.errors(), language);
                if (read.value() == null) {
                    code = ExitCode.UNREADABLE;
                } else {
                    underlag.add(read.value());
                }
            });
        }
        return underlag;
    }

    private boolean oneForbund(List<Underlag> underlag) {
        for (Underlag one : underlag) {
            if (!one.forbund().sameAs(underlag.get(0).forbund())) {
                String first = Shown.name(underlag.get(0).forbund().namn());
                String other = Shown.name(one.forbund().namn());
                console.complain(new Text(
                                "frister visas för ett förbund i taget; underlagen gäller " + first + " och " + other,
                                "deadlines are of one förbund at a time; the inputs are of " + first + " and " + other)
                        .in(language));
                return false;
            }
        }
        return true;
    }

    private int year(List<Underlag> underlag, @Nullable LocalDate day) {
        String word = given.text("--year", "");
        if (!word.isEmpty()) {
            if (word.matches("[0-9]{4}")) {
                int year = Integer.parseInt(word);
                if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                    return year;
                }
            }
            String range = FIRST_YEAR + "–" + LAST_YEAR;
            throw Given.wrong("--year", word, "ett år, " + range, "a year, " + range);
        }
        // An annual report of one year is due in the next: that is when most is ahead.
        return day != null
                ? day.getYear()
                : underlag.stream().mapToInt(Underlag::rakenskapsar).max().orElse(FIRST_YEAR) + 1;
    }

    private Rulebook rulebook() {
        String own = given.text("--rulebook", "");
        return own.isEmpty() && !given.has(Rulebooks.TRUST)
                ? Rulebook.bundled()
                : Rulebooks.checker(given, Runnable::run).rulebook();
    }

    private ExitCode write(String text) {
        String file = given.text("--output", "");
        if (file.isEmpty()) {
            console.print(text);
            return ExitCode.APPROVED;
        }
        ReadFiles read = new ReadFiles().and(given.positionals()).andAllOf(given.text("--rulebook", ""));
        return new Written(console, language, read).over(file, text);
    }
}
