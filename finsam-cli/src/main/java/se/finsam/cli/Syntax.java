package se.finsam.cli;

import java.util.ArrayList;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;

/**
 * The commands with their options and help. Built by calls rather than annotations: picocli then has nothing to look up
 * by reflection, which is a good part of the start.
 */
final class Syntax {
    static final String CHECK = "check";
    static final String CHECK_ALIAS = "granska";
    static final String LIST = "list";
    static final String SHOW = "show";
    static final String OUTDATED = "outdated";
    static final String EXPLAIN = "explain";
    static final String TEST = "test";
    static final String COVERAGE = "coverage";
    static final String MUTATE = "mutate";
    static final String DIFF = "diff";
    static final String NEW = "new";
    static final String BUILD = "build";

    /** picocli's own way to make objects looks for Groovy in every jar; here there are none to make. */
    private static final CommandLine.IFactory NO_OBJECTS = new CommandLine.IFactory() {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            return type.getDeclaredConstructor().newInstance();
        }
    };

    private final Language language;
    private final int width;

    Syntax(Language language, int width) {
        this.language = language;
        this.width = width;
    }

    /**
     * The commands that are needed to understand a call: all, or the one that is called.
     *
     * @param args the call
     */
    CommandLine commands(String[] args) {
        // A command takes some milliseconds to describe; an everyday check should not wait for the others.
        boolean all = args.length < 2 || !(args[0].equals(CHECK) || args[0].equals(CHECK_ALIAS));
        CommandSpec root = command(
                "finsam",
                "Granskar samordningsförbund mot lagen (2003:1210), rekommendationer och egna beslut.",
                "Checks samordningsförbund against Act (2003:1210), recommendations and their own decisions.");
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(say(
                        "Visa programmets och regelbokens version.",
                        "Show the version of the program and of the rulebook."))
                .build());
        root.addOption(OptionSpec.builder("--rulebook")
                .paramLabel(say("MAPP|JAR", "DIR|JAR"))
                .type(String.class)
                .description(say(
                        "Med --version: regelboken som ska visas. Den läses då, som vid en granskning.",
                        "With --version: the rulebook to show. It is loaded, as for a check."))
                .build());
        addTrust(root);
        root.addSubcommand(CHECK, new CommandLine(check(), NO_OBJECTS));
        if (all) {
            root.addSubcommand(EXPLAIN, explain()).addSubcommand("rules", new RulesSyntax(this).rules());
            TemplateSyntax templates = new TemplateSyntax(this);
            root.addSubcommand(TemplateSyntax.TEMPLATE, templates.template())
                    .addSubcommand(TemplateSyntax.MERGE, templates.merge());
            IntakeSyntax intake = new IntakeSyntax(this);
            root.addSubcommand(IntakeSyntax.READ, intake.read()).addSubcommand(IntakeSyntax.CONFIRM, intake.confirm());
            root.addSubcommand(JudgeSyntax.JUDGE, new JudgeSyntax(this).judge());
            root.addSubcommand(DeadlinesSyntax.DEADLINES, new DeadlinesSyntax(this).deadlines());
            root.addSubcommand(SieSyntax.IMPORT, new SieSyntax(this).imports());
            root.addSubcommand(SchemaSyntax.SCHEMA, new SchemaSyntax(this).schema());
            root.addSubcommand(ServeSyntax.SERVE, new ServeSyntax(this).serve());
        }
        footer(
                root,
                say("Exempel:", "Examples:"),
                "  finsam check underlag.yaml",
                "  finsam check --format json underlag/ > rapport.json",
                "  finsam rules show NR-EGETKAPITAL",
                "",
                say("Slutkoder:", "Exit codes:"),
                say("  0  godkänd", "  0  approved"),
                say("  1  avvikelse eller anmärkning (se --fail-on)", "  1  deviation or remark (see --fail-on)"),
                say(
                        "  2  inget avviker, men något är inte avgjort",
                        "  2  nothing deviates, but something is not decided"),
                say("  3  underlaget eller anropet kan inte läsas", "  3  the input, or the call, cannot be read"),
                say("  4  fel i regelboken eller i programmet", "  4  the rulebook or the program is at fault"),
                say(
                        "Vid flera underlag gäller den allvarligaste: 4, 3, 1, 2, 0.",
                        "Of several inputs the most serious counts: 4, 3, 1, 2, 0."));
        CommandLine commands = new CommandLine(root, NO_OBJECTS);
        commands.setExpandAtFiles(false);
        commands.setInterpolateVariables(false);
        return commands;
    }

    private CommandSpec check() {
        CommandSpec check = command(
                CHECK,
                "Granskar underlag (YAML, JSON, NDJSON eller Excel) och skriver en rapport för vart och ett.",
                "Checks underlag (YAML, JSON, NDJSON or Excel) and writes a report of each.");
        check.aliases(CHECK_ALIAS);
        check.addPositional(PositionalParamSpec.builder()
                .paramLabel(say("FIL", "FILE"))
                .arity("0..*")
                .type(ArrayList.class)
                .auxiliaryTypes(String.class)
                .description(
                        say(
                                "Filer, mappar (filer direkt i mappen som slutar på .yaml, .yml, .json, .ndjson eller .xlsx), eller - för standard in.",
                                "Files, folders (the files right in them that end in .yaml, .yml, .json, .ndjson or .xlsx), or - for standard input."))
                .build());
        check.addOption(option(
                "--format",
                "text|json|ndjson|" + String.join("|", FileOutput.words()),
                "Hur rapporten skrivs. json ger ett objekt för ett underlag och en lista för flera. Standard: text.",
                "How the report is written. json gives an object for one input, an array for several. Default: text."));
        check.addOption(FileSyntax.output(this));
        check.addOption(FileSyntax.signatures(this));
        check.addOption(LinesSyntax.lines(this));
        check.addOption(LinesSyntax.idKey(this));
        check.addOption(
                option("--lang", "sv|en", "Rapportens språk. Standard: sv.", "The report's language. Default: sv."));
        check.addOption(option(
                "--fail-on",
                "anmarkning|avvikelse",
                "Från vilket utlåtande slutkoden är 1. Standard: anmarkning.",
                "From which verdict on the exit code is 1. Default: anmarkning."));
        check.addOption(OptionSpec.builder("--profile", "--profil")
                .paramLabel("ID")
                .type(String.class)
                .description(
                        say(
                                "Vilka kontroller som ska prövas: en av regelbokens profiler, eller auto, som är standard: den för tillfället om underlaget tydligt gäller ett, annars allt.",
                                "Which controls to test: one of the rulebook's profiles, or auto, the default: that of the occasion where the input is plainly of one, else allt."))
                .build());
        check.addOption(option(
                "--rows",
                "all|open",
                "open visar inte det som är uppfyllt eller inte tillämpligt. Standard: all.",
                "open leaves out what is met or not applicable. Default: all."));
        check.addOption(option(
                "--date",
                say("ÅÅÅÅ-MM-DD", "YYYY-MM-DD"),
                "Bedömningsdag: det som ligger efter den dagen har inte hänt än. Utan den räknas allt som hänt.",
                "Day of assessment: what is later has not happened yet. Without it everything counts as happened."));
        addPrevious(check);
        new SieSyntax(this).beside(check);
        new JudgeSyntax(this).check(check);
        addRulebook(check);
        check.addOption(option(
                "--width",
                "N",
                "Textens bredd. Standard: terminalens, annars 100.",
                "The text's width. Default: the terminal's, else 100."));
        check.addOption(option(
                "--color",
                "auto|always|never",
                "Färg i texten. Standard: auto (bara i en terminal, och inte om NO_COLOR är satt).",
                "Colour in the text. Default: auto (only at a terminal, and not where NO_COLOR is set)."));
        check.addOption(OptionSpec.builder("--stacktrace").hidden(true).build());
        return footer(
                check,
                say("Exempel:", "Examples:"),
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

    private CommandSpec explain() {
        CommandSpec explain = command(
                EXPLAIN,
                "Visar hela vägen till en rad: nycklar, fakta, parametrar och varje villkor med sina siffror.",
                "Shows the whole way to a row: keys, facts, parameters and each condition with its figures.");
        explain.addPositional(PositionalParamSpec.builder()
                .paramLabel(say("FIL KONTROLL [OBJEKT]", "FILE CONTROL [OBJECT]"))
                .arity("0..*")
                .type(ArrayList.class)
                .auxiliaryTypes(String.class)
                .description(say(
                        "Underlaget, kontrollens id, och objektet där kontrollen ger flera rader.",
                        "The input, the control's id, and the object where the control gives several rows."))
                .build());
        explain.addOption(language());
        explain.addOption(option(
                "--date",
                say("ÅÅÅÅ-MM-DD", "YYYY-MM-DD"),
                "Bedömningsdag, som för check.",
                "Day of assessment, as for check."));
        addPrevious(explain);
        new SieSyntax(this).beside(explain);
        addRulebook(explain);
        explain.addOption(option("--width", "N", "Textens bredd.", "The text's width."));
        return footer(
                explain,
                say("Exempel:", "Examples:"),
                "  finsam explain examples/ornskoldsvik-2021.yaml NR-EGETKAPITAL",
                "  finsam explain examples/ornskoldsvik-2021.yaml SAM-EXTERN \"Projekt Äpplet\"");
    }

    /** The earlier years, and what the förbund was called in them. */
    void addPrevious(CommandSpec command) {
        command.addOption(previous());
        command.addOption(OptionSpec.builder("--former-name", "--tidigare-namn")
                .paramLabel(say("NAMN", "NAME"))
                .type(ArrayList.class)
                .auxiliaryTypes(String.class)
                .description(
                        say(
                                "Vad förbundet hette tidigare år, om det har bytt namn och organisationsnumret inte står i båda underlagen. Kan anges flera gånger.",
                                "What the förbund was called in earlier years, where it has changed its name and its organisation number is not in both inputs. Can be given several times."))
                .build());
    }

    private OptionSpec previous() {
        return OptionSpec.builder("--previous", "--foregaende")
                .paramLabel(say("FIL", "FILE"))
                .type(ArrayList.class)
                .auxiliaryTypes(String.class)
                .description(
                        say(
                                "Underlag för tidigare år att bara jämföra med, eller en rapport om förra året som sparats (--format json): dess iakttagelser följs upp. Kan anges flera gånger. År av samma förbund bland FIL jämförs ändå; på standard in bara med rader före.",
                                "Input of earlier years, only to compare with, or a report of last year that was kept (--format json): its observations are followed up. Can be given several times. Years of the same förbund among FILE are compared anyway; on standard input only with the lines before."))
                .build();
    }

    static PositionalParamSpec files(String label, String description) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .arity("0..*")
                .type(ArrayList.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }

    /** Adds the options that name a rulebook, and whose signature it has to carry. */
    void addRulebook(CommandSpec command) {
        command.addOption(OptionSpec.builder("--rulebook")
                .paramLabel(say("MAPP|JAR", "DIR|JAR"))
                .type(String.class)
                .description(
                        say(
                                "En egen regelbok. Dess regler är kod: ange bara en vars ursprung är känt. Standard: finsams egen.",
                                "A rulebook of your own. Its rules are code: give only one whose origin is known. Default: finsam's."))
                .build());
        addTrust(command);
    }

    /** Adds the options that name whose signature a rulebook has to carry. */
    void addTrust(CommandSpec command) {
        command.addOption(option(
                Rulebooks.TRUST,
                say("FIL", "FILE"),
                "Certifikatet (PEM, DER) eller nyckellagret som regelbokens jar måste vara signerad med.",
                "The certificate (PEM, DER) or the keystore that the rulebook's jar has to be signed with."));
        Password.options(this, command);
    }

    OptionSpec language() {
        return option("--lang", "sv|en", "Textens språk.", "The text's language.");
    }

    CommandSpec command(String name, String sv, String en) {
        CommandSpec command =
                CommandSpec.wrapWithoutInspection(null, NO_OBJECTS).name(name);
        command.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(say("Visa den här hjälpen.", "Show this help."))
                .build());
        command.usageMessage()
                .width(Math.max(55, width))
                .description(say(sv, en), "")
                .synopsisHeading(say("Användning: ", "Usage: "))
                .synopsisSubcommandLabel(say("KOMMANDO", "COMMAND"))
                .parameterListHeading("")
                .optionListHeading("")
                .commandListHeading(say("%nKommandon:%n", "%nCommands:%n"))
                .sortOptions(false);
        return command;
    }

    OptionSpec option(String name, String label, String sv, String en) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(say(sv, en))
                .build();
    }

    OptionSpec flag(String name, String sv, String en) {
        return OptionSpec.builder(name).arity("0").description(say(sv, en)).build();
    }

    static CommandSpec footer(CommandSpec command, String... lines) {
        command.usageMessage().footerHeading("%n").footer(lines);
        return command;
    }

    String say(String sv, String en) {
        return new Text(sv, en).in(language);
    }
}
