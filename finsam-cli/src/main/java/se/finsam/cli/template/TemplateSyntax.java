package se.finsam.cli.template;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import se.finsam.cli.call.Syntax;

/** {@code finsam template} and {@code finsam merge}, with their options and help. */
public final class TemplateSyntax {
    public static final String TEMPLATE = "template";
    static final String TEMPLATE_ALIAS = "mall";
    public static final String MERGE = "merge";
    static final String MERGE_ALIAS = "sammanfoga";

    private final Syntax syntax;

    public TemplateSyntax(Syntax syntax) {
        this.syntax = syntax;
    }

    /** {@code finsam template}. */
    public CommandSpec template() {
        CommandSpec template = syntax.command(
                TEMPLATE,
                "Skriver en mall att fylla i: ett tomt underlag, eller bara det som saknas i ett.",
                "Writes a template to fill in: an empty underlag, or only what is missing in one.");
        template.aliases(TEMPLATE_ALIAS);
        template.addOption(syntax.option(
                "--format",
                "yaml|xlsx|text|docx",
                "Vad mallen är: yaml eller xlsx att fylla i; med --for också frågorna som text eller brev (docx). Standard:"
                        + " yaml, eller det som filens namn slutar på.",
                "What the template is: yaml or xlsx to fill in; with --for also the questions as text or as a letter (docx)."
                        + " Default: yaml, or what the file's name ends in."));
        template.addOption(output());
        template.addOption(syntax.option(
                "--for",
                syntax.say("FIL", "FILE"),
                "Fråga bara efter det som ett underlag saknar, det som avgör flest rader först.",
                "Ask only for what an underlag lacks, what decides the most rows first."));
        template.addOption(OptionSpec.builder("--profile", "--profil")
                .paramLabel("ID")
                .type(String.class)
                .description(syntax.say(
                        "Bara det som en profils kontroller behöver. Standard: allt.",
                        "Only what the controls of a profile need. Default: allt."))
                .build());
        template.addOption(SchemaSyntax.ofTemplate(syntax));
        syntax.addRulebook(template);
        template.addOption(syntax.language());
        return Syntax.footer(
                template,
                syntax.say("Exempel:", "Examples:"),
                "  finsam template -o underlag.yaml",
                "  finsam template --format xlsx -o underlag.xlsx",
                "  finsam template --for underlag.yaml -o fragor.xlsx",
                "  finsam template --for underlag.yaml -o brev.docx");
    }

    /** {@code finsam merge}. */
    public CommandSpec merge() {
        CommandSpec merge = syntax.command(
                MERGE,
                "Lägger in svaren på en malls frågor i underlaget, eller lägger ihop flera revisorers bedömningar. Det som står"
                        + " i båda måste vara lika.",
                "Puts the answers to a template's questions into the underlag, or puts together the judgements of several"
                        + " revisorer. What stands in both must be equal.");
        merge.aliases(MERGE_ALIAS);
        merge.addPositional(Syntax.files(
                syntax.say("UNDERLAG SVAR…", "INPUT ANSWERS…"),
                syntax.say(
                        "Underlaget, och en eller flera filer med svar. Eller två eller flera filer med bedömningar"
                                + " (NAMN.bedomning.yaml).",
                        "The underlag, and one or more files of answers. Or two or more files of judgements"
                                + " (NAME.bedomning.yaml).")));
        merge.addOption(output());
        syntax.addRulebook(merge);
        merge.addOption(syntax.language());
        return Syntax.footer(
                merge,
                syntax.say("Exempel:", "Examples:"),
                "  finsam merge underlag.yaml fragor.xlsx -o komplett.yaml",
                "  finsam merge a.bedomning.yaml b.bedomning.yaml -o underlag.bedomning.yaml",
                "  finsam check komplett.yaml");
    }

    private OptionSpec output() {
        return OptionSpec.builder("--output", "-o")
                .paramLabel(syntax.say("FIL", "FILE"))
                .type(String.class)
                .description(syntax.say(
                        "Filen som skrivs; finns den redan skrivs den inte över. Standard: standard ut.",
                        "The file to write; one that is there already is not overwritten. Default: standard output."))
                .build();
    }
}
