package se.finsam.cli.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import se.finsam.cli.call.CheckerLoader;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.Syntax;
import se.finsam.cli.call.UsageException;
import se.finsam.cli.input.OneUnderlag;
import se.finsam.cli.years.EarlierYears;
import se.finsam.model.Underlag;
import se.finsam.model.bind.RecordWriter;
import se.finsam.model.source.Language;
import se.finsam.model.source.Printable;
import se.finsam.report.Shown;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.ExpressionTrial;
import se.finsam.rules.report.Kalla;

/** {@code finsam rules eval 'EXPRESSION' INPUT}: tries an expression of the rules' language. In Swedish, as the language is. */
public final class EvalCommand {
    public static final String EVAL = "eval";

    private static final String NOTHING = "inget (en dag som nekats, eller en division med noll)";

    private final Console console;
    private final CheckerLoader checker;
    private final Given given;

    public EvalCommand(Console console, CheckerLoader checker, Given given) {
        this.console = console;
        this.checker = checker;
        this.given = given;
    }

    static CommandSpec syntax(Syntax syntax) {
        CommandSpec eval = syntax.command(
                EVAL,
                "Prövar ett uttryck ur regelspråket på ett underlag: värdet, dess slag och var det kommer från.",
                "Tries an expression of the rules' language on an input: its value, its type and where it comes from.");
        eval.addPositional(Syntax.files(
                syntax.say("UTTRYCK UNDERLAG", "EXPRESSION INPUT"),
                syntax.say(
                        "Uttrycket, som i regel.yaml, och underlaget.",
                        "The expression, as in regel.yaml, and the input.")));
        eval.addOption(syntax.option(
                "--object",
                syntax.say("NAMN", "NAME"),
                "Insatsen, sammanträdet … vars nycklar uttrycket läser; SLAG/NAMN där flera heter så.",
                "The insats, the meeting … whose keys the expression reads; KIND/NAME where several are called so."));
        eval.addOption(syntax.option(
                "--date",
                syntax.say("ÅÅÅÅ-MM-DD", "YYYY-MM-DD"),
                "Bedömningsdag, som för check.",
                "Day of assessment, as for check."));
        syntax.addPrevious(eval);
        syntax.addRulebook(eval);
        eval.addOption(syntax.option("--format", "text|json", "Hur det skrivs.", "How it is written."));
        return Syntax.footer(
                eval,
                syntax.say("Exempel:", "Examples:"),
                "  finsam rules eval 'summa(tilldelning[].belopp)' underlag.yaml",
                "  finsam rules eval --object 2021-03-01 'dagar(datum, justerat)' underlag.yaml");
    }

    public ExitCode run() {
        List<String> words = given.positionals();
        if (words.size() != 2) {
            throw new UsageException(
                    "ange uttryck och underlag: finsam rules eval 'UTTRYCK' UNDERLAG",
                    "give expression and input: finsam rules eval 'EXPRESSION' INPUT");
        }
        boolean json = given.choice("--format", Given.words("text", false, "json", true));
        Underlag underlag = new OneUnderlag(console, Language.SV, checker).read(words.get(1));
        if (underlag == null) {
            return ExitCode.UNREADABLE;
        }
        EarlierYears earlier = EarlierYears.read(console, given, underlag, checker, Language.SV);
        if (earlier == null) {
            return ExitCode.UNREADABLE;
        }
        earlier.tellUnused();
        CheckOptions options = CheckOptions.STANDARD.on(given.day("--date")).after(earlier.before());
        ExpressionTrial.Answer answer;
        try {
            answer = new ExpressionTrial(checker.get().rulebook(), underlag, options)
                    .of(words.get(0), given.has("--object") ? given.text("--object", "") : null);
        } catch (IllegalArgumentException e) {
            console.complain(Shown.atMost(500, String.valueOf(e.getMessage())));
            return ExitCode.UNREADABLE;
        }
        if (json) {
            console.print(new RecordWriter(null)
                    .write(new Report("finsam-uttryck/1", words.get(0), answer), RecordWriter.Layout.JSON));
        } else if (answer.fel() == null) {
            console.print(text(answer));
        } else {
            complain(words.get(0), answer.fel(), answer.tecken() == null ? 1 : answer.tecken());
        }
        return answer.fel() != null
                ? ExitCode.UNREADABLE
                : answer.saknas().isEmpty() ? ExitCode.APPROVED : ExitCode.UNDECIDED;
    }

    /** Says what is wrong, and points at it. */
    private void complain(String expression, String fault, int at) {
        console.complain("tecken " + at + ": " + Printable.of(fault));
        if (Printable.of(expression).equals(expression)) {
            console.note("  " + expression);
            console.note("  " + " ".repeat(Math.max(0, at - 1)) + "^");
        }
    }

    private static String text(ExpressionTrial.Answer answer) {
        List<String> lines = new ArrayList<>();
        String value = answer.visat();
        if (value == null) {
            lines.add("värde   " + (answer.saknas().isEmpty() ? NOTHING : "okänt"));
        } else {
            lines.add("värde   " + Printable.of(value));
            if (!value.equals(answer.varde())) {
                lines.add("exakt   " + answer.varde());
            }
        }
        lines.add("slag    " + answer.slag());
        listed(lines, "saknas  ", answer.saknas());
        listed(
                lines,
                "ur      ",
                answer.kallor().stream().map(EvalCommand::place).toList());
        return String.join("\n", lines) + "\n";
    }

    private static void listed(List<String> lines, String label, List<String> all) {
        for (int i = 0; i < all.size(); i++) {
            lines.add((i == 0 ? label : " ".repeat(label.length())) + Printable.of(all.get(i)));
        }
    }

    private static String place(Kalla from) {
        if (from.parameter() != null) {
            return "parametern " + from.parameter()
                    + (from.galler() == null ? "" : ", från " + from.galler() + " (" + from.kalla() + ")");
        }
        String where = from.cell() == null ? line(from.rad()) : from.cell() + ", ";
        String book = from.fil() == null ? "" : from.fil() + ", ";
        return book + where + from.plats();
    }

    private static String line(@Nullable Integer line) {
        return line == null ? "" : "rad " + line + ", ";
    }

    /**
     * What came of it as JSON.
     *
     * @param schema always {@code finsam-uttryck/1}
     * @param uttryck the expression
     * @param svar what it comes to, or what is wrong with it
     */
    record Report(String schema, String uttryck, ExpressionTrial.Answer svar) {}
}
