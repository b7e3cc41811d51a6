package se.finsam.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import se.finsam.cli.call.Syntax;
import se.finsam.cli.check.CheckSyntax;
import se.finsam.cli.deadlines.DeadlinesSyntax;
import se.finsam.cli.draft.IntakeSyntax;
import se.finsam.cli.judge.JudgeSyntax;
import se.finsam.cli.ledger.SieSyntax;
import se.finsam.cli.rules.RulesSyntax;
import se.finsam.cli.serve.ServeSyntax;
import se.finsam.cli.template.SchemaSyntax;
import se.finsam.cli.template.TemplateSyntax;
import se.finsam.model.source.Language;

/** The commands of the program, with their options and help. */
final class Commands {
    private final Syntax syntax;

    Commands(Language language, int width) {
        this.syntax = new Syntax(language, width);
    }

    /**
     * The commands that are needed to understand a call: all, or the one that is called.
     *
     * @param args the call
     */
    CommandLine of(String[] args) {
        // A command takes some milliseconds to describe; an everyday check should not wait for the others.
        boolean all =
                args.length < 2 || !(args[0].equals(CheckSyntax.CHECK) || args[0].equals(CheckSyntax.CHECK_ALIAS));
        CommandSpec root = syntax.command(
                "finsam",
                "Granskar samordningsförbund mot lagen (2003:1210), rekommendationer och egna beslut.",
                "Checks samordningsförbund against Act (2003:1210), recommendations and their own decisions.");
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(syntax.say(
                        "Visa programmets och regelbokens version.",
                        "Show the version of the program and of the rulebook."))
                .build());
        root.addOption(OptionSpec.builder("--rulebook")
                .paramLabel(syntax.say("MAPP|JAR", "DIR|JAR"))
                .type(String.class)
                .description(syntax.say(
                        "Med --version: regelboken som ska visas. Den läses då, som vid en granskning.",
                        "With --version: the rulebook to show. It is loaded, as for a check."))
                .build());
        syntax.addTrust(root);
        CheckSyntax checks = new CheckSyntax(syntax);
        root.addSubcommand(CheckSyntax.CHECK, Syntax.line(checks.check()));
        if (all) {
            root.addSubcommand(CheckSyntax.EXPLAIN, checks.explain())
                    .addSubcommand("rules", new RulesSyntax(syntax).rules());
            TemplateSyntax templates = new TemplateSyntax(syntax);
            root.addSubcommand(TemplateSyntax.TEMPLATE, templates.template())
                    .addSubcommand(TemplateSyntax.MERGE, templates.merge());
            IntakeSyntax intake = new IntakeSyntax(syntax);
            root.addSubcommand(IntakeSyntax.READ, intake.read()).addSubcommand(IntakeSyntax.CONFIRM, intake.confirm());
            root.addSubcommand(JudgeSyntax.JUDGE, new JudgeSyntax(syntax).judge());
            root.addSubcommand(DeadlinesSyntax.DEADLINES, new DeadlinesSyntax(syntax).deadlines());
            root.addSubcommand(SieSyntax.IMPORT, new SieSyntax(syntax).imports());
            root.addSubcommand(SchemaSyntax.SCHEMA, new SchemaSyntax(syntax).schema());
            root.addSubcommand(ServeSyntax.SERVE, new ServeSyntax(syntax).serve());
        }
        Syntax.footer(
                root,
                syntax.say("Exempel:", "Examples:"),
                "  finsam check underlag.yaml",
                "  finsam check --format json underlag/ > rapport.json",
                "  finsam rules show NR-EGETKAPITAL",
                "",
                syntax.say("Slutkoder:", "Exit codes:"),
                syntax.say("  0  godkänd", "  0  approved"),
                syntax.say(
                        "  1  avvikelse eller anmärkning (se --fail-on)", "  1  deviation or remark (see --fail-on)"),
                syntax.say(
                        "  2  inget avviker, men något är inte avgjort",
                        "  2  nothing deviates, but something is not decided"),
                syntax.say(
                        "  3  underlaget eller anropet kan inte läsas", "  3  the input, or the call, cannot be read"),
                syntax.say("  4  fel i regelboken eller i programmet", "  4  the rulebook or the program is at fault"),
                syntax.say(
                        "Vid flera underlag gäller den allvarligaste: 4, 3, 1, 2, 0.",
                        "Of several inputs the most serious counts: 4, 3, 1, 2, 0."));
        CommandLine commands = Syntax.line(root);
        commands.setExpandAtFiles(false);
        commands.setInterpolateVariables(false);
        return commands;
    }
}
