package se.finsam.cli.ledger;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import se.finsam.cli.call.Syntax;

/** {@code finsam import sie}, and the options of other commands that read a ledger. */
public final class SieSyntax {
    public static final String IMPORT = "import";
    static final String IMPORT_ALIAS = "importera";
    public static final String SIE = "sie";

    private final Syntax syntax;

    public SieSyntax(Syntax syntax) {
        this.syntax = syntax;
    }

    /** {@code finsam import}. */
    public CommandSpec imports() {
        CommandSpec imports = syntax.command(
                IMPORT,
                "Läser in det som ekonomisystem exporterar: en huvudbok i SIE 4.",
                "Reads what economy systems export: a ledger in SIE 4.");
        imports.aliases(IMPORT_ALIAS);
        imports.addSubcommand(SIE, sie());
        return Syntax.footer(
                imports,
                syntax.say("Exempel:", "Examples:"),
                "  finsam import sie bokforing.se --plan kommun-bas -o underlag.yaml");
    }

    private CommandSpec sie() {
        CommandSpec sie = syntax.command(
                SIE,
                "Läser en SIE-fil (typ 1–4) och skriver ett underlag med dess huvudbok, konto för konto.",
                "Reads a SIE file (type 1–4) and writes an underlag with its ledger, account by account.");
        sie.addPositional(Syntax.files(syntax.say("FIL", "FILE"), syntax.say("SIE-filen.", "The SIE file.")));
        sie.addOption(plan());
        sie.addOption(OptionSpec.builder("--into")
                .paramLabel(syntax.say("UNDERLAG", "INPUT"))
                .type(String.class)
                .description(
                        syntax.say(
                                "Underlaget som huvudboken läggs i. Utan det skrivs ett nytt, med huvudboken och inget mer.",
                                "The underlag that the ledger is put into. Without it a new one is written, with the ledger and no more."))
                .build());
        sie.addOption(OptionSpec.builder("--output", "-o")
                .paramLabel(syntax.say("FIL", "FILE"))
                .type(String.class)
                .description(
                        syntax.say(
                                "Filen som skrivs, som YAML, eller som JSON om den slutar på .json; finns den redan skrivs den inte över. Standard: YAML på standard ut.",
                                "The file to write, as YAML, or as JSON where it ends in .json; one that is there already is not overwritten. Default: YAML on standard output."))
                .build());
        sie.addOption(strict());
        sie.addOption(encoding());
        syntax.addRulebook(sie);
        sie.addOption(syntax.language());
        return Syntax.footer(
                sie,
                syntax.say("Exempel:", "Examples:"),
                "  finsam import sie bokforing.se --plan kommun-bas -o underlag.yaml",
                "  finsam import sie bokforing.se --plan kontoplan.yaml --into underlag.yaml -o komplett.yaml");
    }

    /** The options by which a command reads a ledger beside its underlag. */
    public void beside(CommandSpec command) {
        command.addOption(OptionSpec.builder("--sie")
                .paramLabel(syntax.say("FIL", "FILE"))
                .type(String.class)
                .description(
                        syntax.say(
                                "En SIE-fil (typ 1–4) med huvudboken: den gäller för det som den vet, underlaget för resten. Kräver --plan.",
                                "A SIE file (type 1–4) with the ledger: it counts for what it knows, the underlag for the rest. Needs --plan."))
                .build());
        command.addOption(plan());
        command.addOption(strict());
        command.addOption(encoding());
    }

    private OptionSpec plan() {
        return OptionSpec.builder("--plan")
                .paramLabel(syntax.say("ID|FIL", "ID|FILE"))
                .type(String.class)
                .description(
                        syntax.say(
                                "Kontoplanen som bokföringen följer: kommun-bas, bas, eller en egen fil. SIE-filen kan inte säga vilken.",
                                "The kontoplan that the books follow: kommun-bas, bas, or a file of your own. The SIE file cannot tell which."))
                .build();
    }

    private OptionSpec strict() {
        return OptionSpec.builder("--strict")
                .description(syntax.say(
                        "Godta bara en SIE-fil som helt följer formatet. Annars blir avvikelser varningar.",
                        "Take only a SIE file that follows the format in all. Otherwise deviations are warnings."))
                .build();
    }

    private OptionSpec encoding() {
        return syntax.option(
                "--encoding",
                "auto|cp437|utf-8|latin-1",
                "SIE-filens teckenkodning. Standard: auto, det som dess byte visar.",
                "The encoding of the SIE file. Default: auto, what its bytes show.");
    }
}
