package se.finsam.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import se.finsam.cli.call.CheckerLoader;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.Rulebooks;
import se.finsam.cli.call.UsageException;
import se.finsam.cli.check.CheckArguments;
import se.finsam.cli.check.CheckCommand;
import se.finsam.cli.check.CheckSyntax;
import se.finsam.cli.check.ExplainCommand;
import se.finsam.cli.deadlines.DeadlinesCommand;
import se.finsam.cli.deadlines.DeadlinesSyntax;
import se.finsam.cli.draft.ConfirmCommand;
import se.finsam.cli.draft.IntakeSyntax;
import se.finsam.cli.draft.ReadCommand;
import se.finsam.cli.judge.JudgeCommand;
import se.finsam.cli.judge.JudgeSyntax;
import se.finsam.cli.ledger.ImportCommand;
import se.finsam.cli.ledger.SieSyntax;
import se.finsam.cli.rules.BuildCommand;
import se.finsam.cli.rules.CoverageCommand;
import se.finsam.cli.rules.DiffCommand;
import se.finsam.cli.rules.EvalCommand;
import se.finsam.cli.rules.FmtCommand;
import se.finsam.cli.rules.LintCommand;
import se.finsam.cli.rules.LintSyntax;
import se.finsam.cli.rules.MutateCommand;
import se.finsam.cli.rules.NewCommand;
import se.finsam.cli.rules.RulesCommand;
import se.finsam.cli.rules.RulesSyntax;
import se.finsam.cli.rules.TestCommand;
import se.finsam.cli.serve.ServeCommand;
import se.finsam.cli.serve.ServeSyntax;
import se.finsam.cli.template.MergeCommand;
import se.finsam.cli.template.SchemaCommand;
import se.finsam.cli.template.SchemaSyntax;
import se.finsam.cli.template.TemplateCommand;
import se.finsam.cli.template.TemplateSyntax;
import se.finsam.model.source.Language;
import se.finsam.model.source.Nearest;
import se.finsam.model.source.Printable;
import se.finsam.report.Shown;
import se.finsam.rules.broken.BrokenRulebookException;

/** Finds out which command is meant and hands it its arguments. */
final class Dispatcher {
    /** Whose date is today's. */
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Console console;
    private final CheckerLoader checker;
    private final String loaded;
    private final Language language;

    /**
     * Hands over to commands.
     *
     * @param checker what loads the checker of the rulebook {@code loaded}, perhaps already
     * @param loaded the rulebook's name; empty for the bundled one
     */
    Dispatcher(Console console, CheckerLoader checker, String loaded, Language language) {
        this.loaded = loaded;
        this.console = console;
        this.checker = checker;
        this.language = language;
    }

    ExitCode run(String[] args) {
        List<String> files = onlyFiles(args);
        if (!files.isEmpty()) {
            // The everyday call: no option to understand, so it need not wait for what understands options.
            return new CheckCommand(console, checker, CheckArguments.plain(files, console.surroundings())).run();
        }
        CommandLine commands = new Commands(language, console.surroundings().width()).of(args);
        CommandLine.ParseResult parsed = parse(commands, args);
        while (parsed.hasSubcommand() && !parsed.isUsageHelpRequested()) {
            parsed = parsed.subcommand();
        }
        CommandLine command = parsed.commandSpec().commandLine();
        if (parsed.isUsageHelpRequested()) {
            console.print(command.getUsageMessage(CommandLine.Help.Ansi.OFF));
            return ExitCode.APPROVED;
        }
        if (parsed.isVersionHelpRequested()) {
            CommandLine.ParseResult versioned = parsed;
            return guarded(() -> new VersionCommand(console, new Given(versioned), language).run());
        }
        CommandLine.ParseResult subcommand = parsed;
        return switch (parsed.commandSpec().name()) {
            case CheckSyntax.CHECK ->
                new CheckCommand(console, checker(parsed), CheckArguments.of(parsed, console.surroundings())).run();
            case RulesSyntax.LIST -> new RulesCommand(console, new Given(parsed), language).list();
            case RulesSyntax.SHOW -> new RulesCommand(console, new Given(parsed), language).show();
            case RulesSyntax.OUTDATED -> new RulesCommand(console, new Given(parsed), language).outdated();
            case CheckSyntax.EXPLAIN ->
                guarded(() -> new ExplainCommand(console, checker(subcommand), new Given(subcommand), language).run());
            case JudgeSyntax.JUDGE ->
                guarded(() -> new JudgeCommand(
                                console,
                                checker(subcommand),
                                new Given(subcommand),
                                language,
                                JudgeCommand.SWEDISH_TIME)
                        .run());
            case IntakeSyntax.READ -> new ReadCommand(console, new Given(parsed), language).run();
            case IntakeSyntax.CONFIRM -> new ConfirmCommand(console, new Given(parsed), language).run();
            case DeadlinesSyntax.DEADLINES -> new DeadlinesCommand(console, new Given(parsed), language).run();
            case SchemaSyntax.SCHEMA ->
                guarded(() -> new SchemaCommand(console, new Given(subcommand), language).run());
            case SieSyntax.SIE ->
                guarded(() -> new ImportCommand(console, checker(subcommand), new Given(subcommand), language).run());
            case ServeSyntax.SERVE ->
                guarded(() -> new ServeCommand(console, checker(subcommand), new Given(subcommand), language).run());
            case RulesSyntax.TEST -> guarded(() -> new TestCommand(console, new Given(subcommand)).run());
            case RulesSyntax.COVERAGE -> guarded(() -> new CoverageCommand(console, new Given(subcommand)).run());
            case RulesSyntax.MUTATE -> guarded(() -> new MutateCommand(console, new Given(subcommand)).run());
            case LintSyntax.LINT ->
                guarded(() -> new LintCommand(console, new Given(subcommand), language, Clock.system(SWEDEN)).run());
            case RulesSyntax.DIFF -> guarded(() -> new DiffCommand(console, new Given(subcommand)).run());
            case EvalCommand.EVAL ->
                guarded(() -> new EvalCommand(console, checker(subcommand), new Given(subcommand)).run());
            case FmtCommand.FMT -> new FmtCommand(console, new Given(parsed)).run();
            case RulesSyntax.NEW -> new NewCommand(console, new Given(parsed), Clock.system(SWEDEN)).run();
            case TemplateSyntax.TEMPLATE ->
                new TemplateCommand(console, checker(parsed), new Given(parsed), language).run();
            case TemplateSyntax.MERGE ->
                guarded(() -> new MergeCommand(console, checker(subcommand), new Given(subcommand), language).run());
            case RulesSyntax.BUILD -> new BuildCommand(console, new Given(parsed), Clock.system(SWEDEN)).run();
            default -> {
                console.note(command.getUsageMessage(CommandLine.Help.Ansi.OFF).stripTrailing());
                yield ExitCode.UNREADABLE;
            }
        };
    }

    /** The checker of the rulebook that a call names; the bundled one may be loading already. */
    private CheckerLoader checker(CommandLine.ParseResult parsed) {
        Given given = new Given(parsed);
        boolean known = given.text("--rulebook", "").equals(loaded) && !given.has(Rulebooks.TRUST);
        return known ? checker : new CheckerLoader(Rulebooks.source(given), false);
    }

    private ExitCode guarded(Supplier<ExitCode> command) {
        try {
            return command.get();
        } catch (BrokenRulebookException e) {
            return console.unusable(e, language);
        }
    }

    /** What is checked where a call says {@code check} and then nothing but files; else empty. */
    private static List<String> onlyFiles(String[] args) {
        if (!Main.startsWithCheck(args)) {
            return List.of();
        }
        List<String> files = List.of(args).subList(1, args.length);
        for (String file : files) {
            if (file.isEmpty() || (file.startsWith("-") && !file.equals("-"))) {
                return List.of();
            }
        }
        return files;
    }

    private static CommandLine.ParseResult parse(CommandLine commands, String[] args) {
        try {
            return commands.parseArgs(args);
        } catch (CommandLine.UnmatchedArgumentException e) {
            throw unknown(e.getUnmatched().get(0), e.getCommandLine());
        } catch (CommandLine.MissingParameterException e) {
            String names = String.join(
                    ", ", e.getMissing().stream().map(Dispatcher::name).toList());
            throw new UsageException(names + " behöver ett värde", names + " needs a value");
        } catch (CommandLine.OverwrittenOptionException e) {
            String name = name(e.getOverwritten());
            throw new UsageException(name + " är angiven två gånger", name + " is given twice");
        } catch (CommandLine.ParameterException e) {
            String message = Printable.of(String.valueOf(e.getMessage()));
            throw new UsageException(message, message);
        }
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static UsageException unknown(String argument, CommandLine command) {
        boolean option = argument.startsWith("-");
        List<String> known = option
                ? List.copyOf(command.getCommandSpec().optionsMap().keySet())
                : List.copyOf(command.getSubcommands().keySet());
        String shown = Shown.name(argument);
        String nearest = !option && Files.exists(Path.of(argument))
                ? "finsam check " + shown
                : Nearest.to(argument, known).orElse("");
        return new UsageException(
                (option ? "okänd flagga " : "okänt kommando ")
                        + shown
                        + (nearest.isEmpty() ? "" : "; menades " + nearest + "?"),
                (option ? "unknown option " : "unknown command ")
                        + shown
                        + (nearest.isEmpty() ? "" : "; did you mean " + nearest + "?"));
    }
}
