package se.finsam.cli.rules;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import se.finsam.cli.call.Syntax;

/** {@code finsam rules lint} with its options and help. */
public final class LintSyntax {
    public static final String LINT = "lint";

    private LintSyntax() {}

    /** The command. */
    static CommandSpec lint(Syntax syntax) {
        CommandSpec lint = syntax.command(
                LINT,
                "Granskar en regelboks filer: texter, tider, lagrum, villkor och regler som kan krocka. Kör inget av den.",
                "Checks a rulebook's files: texts, times, citations, conditions and rules that can collide. Runs none of it.");
        lint.addOption(syntax.option(
                "--rulebook",
                syntax.say("MAPP", "DIR"),
                "Regelbokens mapp. Standard: den medföljande.",
                "The rulebook's folder. Default: the bundled one."));
        syntax.addTrust(lint);
        lint.addOption(
                syntax.option("--format", "text|json|junit", "Hur bristerna skrivs.", "How the findings are written."));
        lint.addOption(date(syntax));
        lint.addOption(syntax.option(
                "--explain",
                syntax.say("KOD", "CODE"),
                "Förklarar en kod, med exempel och utväg.",
                "Explains a code, with an example and the way out."));
        lint.addOption(syntax.language());
        return Syntax.footer(
                lint,
                syntax.say("Exempel:", "Examples:"),
                "  finsam rules lint --rulebook regler/",
                "  finsam rules lint --explain RB701");
    }

    /** The day after which nothing can have been checked against its source. */
    static OptionSpec date(Syntax syntax) {
        return syntax.option(
                LintCommand.DATE,
                syntax.say("ÅÅÅÅ-MM-DD", "YYYY-MM-DD"),
                "Dagen efter vilken inget kan vara kontrollerat mot sin källa. Standard: i dag.",
                "The day after which nothing can have been checked against its source. Default: today.");
    }
}
