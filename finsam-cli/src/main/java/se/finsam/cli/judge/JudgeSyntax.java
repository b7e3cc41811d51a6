package se.finsam.cli.judge;

import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import se.finsam.cli.call.Syntax;
import se.finsam.rules.report.Revisorsroll;

/** {@code finsam judge}, and what {@code check} says of judgements. */
public final class JudgeSyntax {
    public static final String JUDGE = "judge";
    static final String JUDGE_ALIAS = "bedom";

    private final Syntax syntax;

    public JudgeSyntax(Syntax syntax) {
        this.syntax = syntax;
    }

    /** The options of {@code check}. */
    public void check(CommandSpec check) {
        check.addOption(OptionSpec.builder("--judgements", "--bedomningar")
                .paramLabel(syntax.say("FIL", "FILE"))
                .type(java.util.ArrayList.class)
                .auxiliaryTypes(String.class)
                .description(
                        syntax.say(
                                "Bedömningar att visa vid raderna. Kan anges flera gånger. Standard: NAMN.bedomning.yaml bredvid NAMN.yaml eller NAMN.xlsx, om den finns.",
                                "Judgements to show beside the rows. Can be given several times. Default: NAME.bedomning.yaml beside NAME.yaml or NAME.xlsx, if it is there."))
                .build());
        check.addOption(OptionSpec.builder("--no-judgements", "--utan-bedomningar")
                .description(syntax.say("Visa inga bedömningar.", "Show no judgements."))
                .build());
    }

    /** What roles are called in a call. */
    static String roles() {
        StringBuilder roles = new StringBuilder();
        for (Revisorsroll role : Revisorsroll.values()) {
            roles.append(roles.isEmpty() ? "" : "|").append(role.name().toLowerCase(Locale.ROOT));
        }
        return roles.toString();
    }

    /** {@code finsam judge}. */
    public CommandSpec judge() {
        CommandSpec judge = syntax.command(
                JUDGE,
                "Går igenom de rader som är öppna och skriver vad som bedöms i en fil bredvid underlaget.",
                "Walks through the rows that are open and writes what is judged in a file beside the input.");
        judge.aliases(JUDGE_ALIAS);
        judge.addPositional(Syntax.files(syntax.say("FIL", "FILE"), syntax.say("Underlaget.", "The input.")));
        judge.addOption(syntax.option(
                "--answers",
                syntax.say("FIL", "FILE"),
                "En lista med svar (YAML eller JSON) i stället för frågor i terminalen.",
                "A list of answers (YAML or JSON) instead of questions at the terminal."));
        judge.addOption(OptionSpec.builder("--judgements", "--bedomningar")
                .paramLabel(syntax.say("FIL", "FILE"))
                .type(String.class)
                .description(syntax.say(
                        "Filen att skriva. Standard: NAMN.bedomning.yaml bredvid NAMN.yaml eller NAMN.xlsx.",
                        "The file to write. Default: NAME.bedomning.yaml beside NAME.yaml or NAME.xlsx."))
                .build());
        judge.addOption(
                syntax.option(
                        "--date",
                        syntax.say("ÅÅÅÅ-MM-DD", "YYYY-MM-DD"),
                        "Bedömningarnas dag, och bedömningsdag som för check. Standard: dagen som svaras i terminalen, med --answers i dag; och ingen bedömningsdag.",
                        "The day of the judgements, and of assessment as for check. Default: the day that is answered at the terminal, with --answers today; and no day of assessment."));
        judge.addOption(OptionSpec.builder("--role", "--roll")
                .paramLabel(syntax.say("ROLL", "ROLE"))
                .type(String.class)
                .description(syntax.say(
                        "I vilken roll det bedöms: " + roles() + ". Frågas annars efter i terminalen.",
                        "In which role it is judged: " + roles() + ". Else asked for at the terminal."))
                .build());
        judge.addOption(OptionSpec.builder("--profile", "--profil")
                .paramLabel("ID")
                .type(String.class)
                .description(syntax.say("Som för check.", "As for check."))
                .build());
        syntax.addPrevious(judge);
        syntax.addRulebook(judge);
        judge.addOption(syntax.language());
        judge.addOption(syntax.option("--width", "N", "Textens bredd.", "The text's width."));
        return Syntax.footer(
                judge,
                syntax.say("Exempel:", "Examples:"),
                "  finsam judge underlag.yaml",
                "  finsam judge --answers svar.yaml --date 2026-03-01 underlag.yaml");
    }
}
