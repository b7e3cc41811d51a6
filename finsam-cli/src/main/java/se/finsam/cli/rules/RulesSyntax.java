package se.finsam.cli.rules;

import java.util.ArrayList;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import se.finsam.cli.call.Password;
import se.finsam.cli.call.Syntax;

/** The commands under {@code finsam rules}, with their options and help. */
public final class RulesSyntax {
    public static final String LIST = "list";
    public static final String SHOW = "show";
    public static final String OUTDATED = "outdated";
    public static final String TEST = "test";
    public static final String COVERAGE = "coverage";
    public static final String MUTATE = "mutate";
    public static final String DIFF = "diff";
    public static final String NEW = "new";
    public static final String BUILD = "build";

    private final Syntax syntax;

    public RulesSyntax(Syntax syntax) {
        this.syntax = syntax;
    }

    /** {@code finsam rules} with all that is under it. */
    public CommandSpec rules() {
        CommandSpec list = syntax.command(LIST, "Räknar upp kontrollerna.", "Lists the controls.");
        list.addOption(syntax.language());
        syntax.addRulebook(list);
        list.addOption(syntax.option(
                "--format",
                "text|json",
                "Hur listan skrivs. Standard: text.",
                "How the list is written. Default: text."));
        list.addOption(syntax.option("--width", "N", "Textens bredd.", "The text's width."));
        Syntax.footer(
                list, syntax.say("Exempel:", "Examples:"), "  finsam rules list", "  finsam rules list --format json");
        CommandSpec show = syntax.command(
                SHOW,
                "Visar vad en kontroll prövar, på vilken grund, vad den behöver och vad utfallen betyder.",
                "Shows what a control checks, by what, which keys it needs and what its outcomes mean.");
        show.addPositional(PositionalParamSpec.builder()
                .paramLabel("ID")
                .arity("0..*")
                .type(ArrayList.class)
                .auxiliaryTypes(String.class)
                .description(syntax.say("Kontrollens id.", "The control's id."))
                .build());
        show.addOption(syntax.language());
        syntax.addRulebook(show);
        show.addOption(syntax.option("--width", "N", "Textens bredd.", "The text's width."));
        show.addOption(syntax.flag(
                "--drl",
                "Visar den DRL som kontrollens regler är eller blir.",
                "Shows the DRL that the control's rules are, or become."));
        Syntax.footer(
                show,
                syntax.say("Exempel:", "Examples:"),
                "  finsam rules show FL5-ANDELAR",
                "  finsam rules show --lang en NR-EGETKAPITAL");
        CommandSpec rules = syntax.command("rules", "Visar regelboken.", "Shows the rulebook.");
        rules.addSubcommand(LIST, list).addSubcommand(SHOW, show).addSubcommand(OUTDATED, outdated());
        rules.addSubcommand(TEST, test())
                .addSubcommand(COVERAGE, coverage())
                .addSubcommand(MUTATE, mutate())
                .addSubcommand(LintSyntax.LINT, LintSyntax.lint(syntax))
                .addSubcommand(DIFF, diff())
                .addSubcommand(EvalCommand.EVAL, EvalCommand.syntax(syntax))
                .addSubcommand(FmtCommand.FMT, FmtCommand.syntax(syntax))
                .addSubcommand(NEW, create())
                .addSubcommand(BUILD, build());
        return Syntax.footer(
                rules, syntax.say("Exempel:", "Examples:"), "  finsam rules list", "  finsam rules show FL5-ANDELAR");
    }

    private CommandSpec outdated() {
        CommandSpec outdated = syntax.command(
                OUTDATED,
                "Räknar upp det i regelboken som senast kontrollerades mot sin källa före en dag.",
                "Lists what of the rulebook was last checked against its source before a day.");
        outdated.addOption(syntax.language());
        syntax.addRulebook(outdated);
        outdated.addOption(syntax.option("--before", syntax.say("ÅÅÅÅ-MM-DD", "YYYY-MM-DD"), "Dagen.", "The day."));
        return Syntax.footer(
                outdated, syntax.say("Exempel:", "Examples:"), "  finsam rules outdated --before 2027-01-01");
    }

    private CommandSpec test() {
        CommandSpec test =
                syntax.command(TEST, "Kör regelbokens fall (prov.yaml).", "Runs the rulebook's cases (prov.yaml).");
        syntax.addRulebook(test);
        test.addOption(syntax.option("--control", "ID", "Bara en kontrolls fall.", "Only the cases of a control."));
        test.addOption(syntax.option(
                "--case",
                syntax.say("NAMN", "NAME"),
                "Bara de fall som har orden i sitt namn.",
                "Only the cases with these words in their name."));
        test.addOption(syntax.option(
                "--timeout",
                "N",
                "Så många sekunder som ett fall får ta; den regel som inte tar slut namnges. 0 är utan gräns. Standard: 5.",
                "How many seconds a case may take; the rule that does not end is named. 0 is no limit. Default: 5."));
        test.addOption(syntax.flag(
                TestCommand.ALL,
                "Kör också finsams fall mot en regelbok som utgår från finsams, och visar vilka som blir andra.",
                "Also runs finsam's cases against a rulebook that extends finsam's, and shows which become others."));
        test.addOption(syntax.flag(
                "--watch",
                "Kör om fallen när en fil i regelbokens mapp ändras.",
                "Runs the cases again when a file of the rulebook's folder changes."));
        test.addOption(
                syntax.option("--format", "text|json|junit", "Hur utfallet skrivs.", "How the outcome is written."));
        return Syntax.footer(
                test,
                syntax.say("Exempel:", "Examples:"),
                "  finsam rules test",
                "  finsam rules test --rulebook regler/ --control NR-EGETKAPITAL",
                "  finsam rules test --rulebook regler/ --case \"ett öre över\"");
    }

    private CommandSpec coverage() {
        CommandSpec coverage = syntax.command(
                COVERAGE,
                "Visar vad av regelboken som dess fall når: utfall, regler, villkor åt båda håll.",
                "Shows what of the rulebook its cases reach: outcomes, rules, conditions both ways.");
        syntax.addRulebook(coverage);
        coverage.addOption(
                syntax.option(
                        "--threshold",
                        "N",
                        "Slutkod 1 under så många procent av villkoren. Ett utfall utan fall ger alltid 1. Standard: 0.",
                        "Exit 1 below so many per cent of the conditions. An outcome without a case always gives 1. Default: 0."));
        coverage.addOption(syntax.option("--format", "text|json|html", "Hur den skrivs.", "How it is written."));
        return Syntax.footer(
                coverage,
                syntax.say("Exempel:", "Examples:"),
                "  finsam rules coverage --threshold 90",
                "  finsam rules coverage --format html > tackning.html");
    }

    private CommandSpec mutate() {
        CommandSpec mutate = syntax.command(
                MUTATE,
                "Ändrar regelboken lite i taget och visar vilka ändringar inget fall märker.",
                "Changes the rulebook a little at a time and shows which changes no case notices.");
        syntax.addRulebook(mutate);
        mutate.addOption(syntax.option("--control", "ID", "Bara en kontroll.", "Only one control."));
        mutate.addOption(syntax.option(
                "--threshold",
                "N",
                "Slutkod 1 om färre procent märks. En ändring som inget fall märker och som inte är förklarad i "
                        + "mutationer.yaml ger alltid 1. Standard: 95.",
                "Exit 1 where fewer per cent are noticed. A change that no case notices and mutationer.yaml does not "
                        + "explain always gives 1. Default: 95."));
        mutate.addOption(syntax.option("--format", "text|json", "Hur det skrivs.", "How it is written."));
        return Syntax.footer(
                mutate,
                syntax.say("Exempel:", "Examples:"),
                "  finsam rules mutate --control NR-EGETKAPITAL",
                "  finsam rules mutate --rulebook regler/");
    }

    private CommandSpec diff() {
        CommandSpec diff = syntax.command(
                DIFF,
                "Visar vad en ändrad regelbok ändrar för förbund: rad för rad, från vad till vad, och varför.",
                "Shows what a changed rulebook changes for förbund: row by row, from what to what, and why.");
        diff.addPositional(Syntax.files(
                syntax.say("GAMMAL NY UNDERLAG…", "OLD NEW INPUT…"),
                syntax.say(
                        "Två regelböcker (bundled, mapp eller jar), och filer eller mappar.",
                        "Two rulebooks (bundled, folder or jar), and files or folders.")));
        diff.addOption(syntax.option(
                DiffCommand.AGAINST,
                syntax.say("REVISION", "REVISION"),
                "Jämför --rulebook MAPP med sig själv i en git-revision, som HEAD~1; då anges bara underlag.",
                "Compares --rulebook DIR with itself in a revision of git, as HEAD~1; only inputs are then given."));
        syntax.addRulebook(diff);
        diff.addOption(syntax.option(
                "--format", "text|json|markdown", "Hur skillnaden skrivs.", "How the difference is written."));
        return Syntax.footer(
                diff,
                syntax.say("Exempel:", "Examples:"),
                "  finsam rules diff bundled regler/ examples/",
                "  finsam rules diff --against HEAD --rulebook rules examples/");
    }

    private CommandSpec create() {
        CommandSpec create = syntax.command(
                NEW,
                "Skapar rummet för en ny kontroll: data, regel och fall, som fungerar genast.",
                "Makes the room of a new control: data, rule and cases, which work at once.");
        create.addPositional(Syntax.files("ID", syntax.say("Kontrollens id.", "The control's id.")));
        create.addOption(syntax.option(
                "--rulebook",
                syntax.say("MAPP", "DIR"),
                "Regelbokens mapp. I en tom skapas en regelbok som utgår från finsams.",
                "The rulebook's folder. In an empty one a rulebook is made that extends finsam's."));
        create.addOption(syntax.option(
                "--group",
                syntax.say("MAPP", "DIR"),
                "Gruppen, en av grupper i regelbok.yaml; behövs där de är flera.",
                "The group, one of grupper in regelbok.yaml; needed where there are several."));
        create.addOption(syntax.option(
                "--date",
                syntax.say("ÅÅÅÅ-MM-DD", "YYYY-MM-DD"),
                "Dagen som anges som kontrollerad. Standard: i dag.",
                "The day given as kontrollerad. Default: today."));
        return Syntax.footer(
                create, syntax.say("Exempel:", "Examples:"), "  finsam rules new EGEN-PROGNOS --rulebook regler/");
    }

    private CommandSpec build() {
        CommandSpec build = syntax.command(
                BUILD,
                "Kompilerar en regelbok till en jar, om lint inte finner någon brist och alla dess fall håller.",
                "Compiles a rulebook to a jar, where lint finds nothing wrong and all its cases pass.");
        build.addPositional(
                Syntax.files(syntax.say("MAPP", "DIR"), syntax.say("Regelbokens mapp.", "The rulebook's folder.")));
        build.addOption(OptionSpec.builder("--output", "-o")
                .paramLabel(syntax.say("FIL", "FILE"))
                .type(String.class)
                .description(syntax.say("Filen som skrivs.", "The file to write."))
                .build());
        build.addOption(syntax.option(
                "--sign",
                syntax.say("FIL", "FILE"),
                "Nyckellagret (PKCS #12 eller JKS) med nyckeln som signerar varje fil i jar-filen.",
                "The keystore (PKCS #12 or JKS) with the key that signs every file in the jar."));
        build.addOption(syntax.option(
                "--alias",
                syntax.say("NAMN", "NAME"),
                "Nyckelns namn i nyckellagret.",
                "The key's name in the keystore."));
        Password.options(syntax, build);
        build.addOption(LintSyntax.date(syntax));
        return Syntax.footer(
                build,
                syntax.say("Exempel:", "Examples:"),
                "  finsam rules build regler/ -o regler.jar",
                "  finsam rules build regler/ -o regler.jar --sign nycklar.p12 --alias regler --password-file losenord.txt",
                "  finsam check --rulebook regler.jar --trust regler.pem underlag.yaml");
    }
}
