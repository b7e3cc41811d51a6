package se.finsam.cli.check;

import java.util.ArrayList;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import se.finsam.cli.call.Syntax;
import se.finsam.cli.judge.JudgeSyntax;
import se.finsam.cli.ledger.SieSyntax;

/** {@code finsam check} and {@code finsam explain}. */
public final class CheckSyntax {
    public static final String CHECK = "check";
    public static final String CHECK_ALIAS = "granska";
    public static final String EXPLAIN = "explain";

    private final Syntax syntax;

    public CheckSyntax(Syntax syntax) {
        this.syntax = syntax;
    }

    /** The command that most calls name. */
    public CommandSpec check() {
        CommandSpec check = syntax.command(
                CHECK,
                "Granskar underlag (YAML, JSON, NDJSON eller Excel) och skriver en rapport för vart och ett.",
                "Checks underlag (YAML, JSON, NDJSON or Excel) and writes a report of each.");
        check.aliases(CHECK_ALIAS);
        check.addPositional(PositionalParamSpec.builder()
                .paramLabel(syntax.say("FIL", "FILE"))
                .arity("0..*")
                .type(ArrayList.class)
                .auxiliaryTypes(String.class)
                .description(
                        syntax.say(
                                "Filer, mappar (filer direkt i mappen som slutar på .yaml, .yml, .json, .ndjson eller .xlsx), eller - för standard in.",
                                "Files, folders (the files right in them that end in .yaml, .yml, .json, .ndjson or .xlsx), or - for standard input."))
                .build());
        check.addOption(syntax.option(
                "--format",
                "text|json|ndjson|" + String.join("|", FileOutput.words()),
                "Hur rapporten skrivs. json ger ett objekt för ett underlag och en lista för flera. Standard: text.",
                "How the report is written. json gives an object for one input, an array for several. Default: text."));
        check.addOption(FileSyntax.output(syntax));
        check.addOption(FileSyntax.signatures(syntax));
        check.addOption(LinesSyntax.lines(syntax));
        check.addOption(LinesSyntax.idKey(syntax));
        check.addOption(syntax.option(
                "--lang", "sv|en", "Rapportens språk. Standard: sv.", "The report's language. Default: sv."));
        check.addOption(syntax.option(
                "--fail-on",
                "anmarkning|avvikelse",
                "Från vilket utlåtande slutkoden är 1. Standard: anmarkning.",
                "From which verdict on the exit code is 1. Default: anmarkning."));
        check.addOption(OptionSpec.builder("--profile", "--profil")
                .paramLabel("ID")
                .type(String.class)
                .description(
                        syntax.say(
                                "Vilka kontroller som ska prövas: en av regelbokens profiler, eller auto, som är standard: den för tillfället om underlaget tydligt gäller ett, annars allt.",
                                "Which controls to test: one of the rulebook's profiles, or auto, the default: that of the occasion where the input is plainly of one, else allt."))
                .build());
        check.addOption(syntax.option(
                "--rows",
                "all|open",
                "open visar inte det som är uppfyllt eller inte tillämpligt. Standard: all.",
                "open leaves out what is met or not applicable. Default: all."));
        check.addOption(syntax.option(
                "--date",
                syntax.say("ÅÅÅÅ-MM-DD", "YYYY-MM-DD"),
                "Bedömningsdag: det som ligger efter den dagen har inte hänt än. Utan den räknas allt som hänt.",
                "Day of assessment: what is later has not happened yet. Without it everything counts as happened."));
        syntax.addPrevious(check);
        new SieSyntax(syntax).beside(check);
        new JudgeSyntax(syntax).check(check);
        syntax.addRulebook(check);
        check.addOption(syntax.option(
                "--width",
                "N",
                "Textens bredd. Standard: terminalens, annars 100.",
                "The text's width. Default: the terminal's, else 100."));
        check.addOption(syntax.option(
                "--color",
                "auto|always|never",
                "Färg i texten. Standard: auto (bara i en terminal, och inte om NO_COLOR är satt).",
                "Colour in the text. Default: auto (only at a terminal, and not where NO_COLOR is set)."));
        check.addOption(OptionSpec.builder("--stacktrace").hidden(true).build());
        return Syntax.footer(
                check,
                syntax.say("Exempel:", "Examples:"),
                "  finsam check examples/ornskoldsvik-2021.yaml",
                "  finsam check --rows open --lang en underlag.yaml",
                "  finsam check --format ndjson alla.ndjson | grep AVVIKELSE",
                "  finsam check forbundet-2020.yaml forbundet-2021.yaml",
                "  finsam check --format html -o rapport.html underlag.yaml",
                "  finsam check --format html -o rapporter/ underlag/",
                "  finsam check --format pdf --underskrift \"Revisor för kommunen\" -o rapport.pdf underlag.yaml",
                "  finsam check --format docx -o utkast.docx underlag.yaml",
                "  finsam check --format sarif -o finsam.sarif underlag.yaml",
                "  finsam check --date 2022-04-15 --fail-on avvikelse underlag/",
                "  cat underlag.json | finsam check --format json -");
    }

    /** The command that shows the way to a row. */
    public CommandSpec explain() {
        CommandSpec explain = syntax.command(
                EXPLAIN,
                "Visar hela vägen till en rad: nycklar, fakta, parametrar och varje villkor med sina siffror.",
                "Shows the whole way to a row: keys, facts, parameters and each condition with its figures.");
        explain.addPositional(PositionalParamSpec.builder()
                .paramLabel(syntax.say("FIL KONTROLL [OBJEKT]", "FILE CONTROL [OBJECT]"))
                .arity("0..*")
                .type(ArrayList.class)
                .auxiliaryTypes(String.class)
                .description(syntax.say(
                        "Underlaget, kontrollens id, och objektet där kontrollen ger flera rader.",
                        "The input, the control's id, and the object where the control gives several rows."))
                .build());
        explain.addOption(syntax.language());
        explain.addOption(syntax.option(
                "--date",
                syntax.say("ÅÅÅÅ-MM-DD", "YYYY-MM-DD"),
                "Bedömningsdag, som för check.",
                "Day of assessment, as for check."));
        syntax.addPrevious(explain);
        new SieSyntax(syntax).beside(explain);
        syntax.addRulebook(explain);
        explain.addOption(syntax.option("--width", "N", "Textens bredd.", "The text's width."));
        return Syntax.footer(
                explain,
                syntax.say("Exempel:", "Examples:"),
                "  finsam explain examples/ornskoldsvik-2021.yaml NR-EGETKAPITAL",
                "  finsam explain examples/ornskoldsvik-2021.yaml SAM-EXTERN \"Projekt Äpplet\"");
    }
}
