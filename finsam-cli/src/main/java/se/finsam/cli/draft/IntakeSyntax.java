package se.finsam.cli.draft;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import se.finsam.cli.call.Syntax;

/** {@code finsam read} and {@code finsam confirm}. */
public final class IntakeSyntax {
    public static final String READ = "read";
    static final String READ_ALIAS = "las";
    public static final String CONFIRM = "confirm";
    static final String CONFIRM_ALIAS = "bekrafta";
    static final String PROVED = "--styrkta";

    private final Syntax syntax;

    public IntakeSyntax(Syntax syntax) {
        this.syntax = syntax;
    }

    /** {@code finsam read}. */
    public CommandSpec read() {
        CommandSpec read = syntax.command(
                READ,
                "Läser förbundets dokument (PDF med text, DOCX, HTML, text) och föreslår vad ett underlag får säga, med sida och ord.",
                "Reads the förbund's documents (PDF with text, DOCX, HTML, text) and proposes what an input may say, with page and words.");
        read.aliases(READ_ALIAS);
        read.addPositional(Syntax.files(
                syntax.say("DOKUMENT", "DOCUMENT"),
                syntax.say("Dokumenten: ett förbund och ett år.", "The documents: of one förbund and one year.")));
        read.addOption(output("Utkastet som skrivs", "The draft to write"));
        read.addOption(into(
                "Ett underlag som redan finns: det som står där står kvar, och det som dokumenten säger annorlunda sägs.",
                "An input that is there already: what it says stays, and what the documents say otherwise is told."));
        read.addOption(syntax.language());
        return Syntax.footer(
                read,
                syntax.say("Exempel:", "Examples:"),
                "  finsam read arsredovisning-2021.pdf budget-2021.pdf -o forbundet-2021.utkast.yaml");
    }

    /** {@code finsam confirm}. */
    public CommandSpec confirm() {
        CommandSpec confirm = syntax.command(
                CONFIRM,
                "Bekräftar ett utkast: en fråga för varje uppgift, bredvid orden som den lästes ur. Bara det bekräftade blir underlag.",
                "Confirms a draft: a question for each value, beside the words that it was read from. Only what is confirmed becomes input.");
        confirm.aliases(CONFIRM_ALIAS);
        confirm.addPositional(Syntax.files(syntax.say("UTKAST", "DRAFT"), syntax.say("Utkastet.", "The draft.")));
        confirm.addOption(syntax.flag(
                PROVED,
                "Bekräfta på en gång allt som räkningen styrker och inget motsäger.",
                "Confirm at once all that arithmetic proves and nothing contradicts."));
        confirm.addOption(syntax.option(
                "--answers",
                syntax.say("FIL", "FILE"),
                "Besked (YAML, JSON eller den ifyllda arbetsboken) i stället för frågor i terminalen.",
                "Answers (YAML, JSON or the filled-in workbook) instead of questions at the terminal."));
        confirm.addOption(syntax.option(
                "--confirmation",
                syntax.say("FIL", "FILE"),
                "Filen som beskeden skrivs i. Standard: NAMN.bekraftelse.yaml bredvid NAMN.yaml.",
                "The file that the answers are written to. Default: NAME.bekraftelse.yaml beside NAME.yaml."));
        confirm.addOption(
                output("Underlaget som skrivs, av det bekräftade", "The input to write, of what is confirmed"));
        confirm.addOption(into(
                "Ett underlag som det bekräftade läggs i. Det som står där står kvar.",
                "An input that what is confirmed is put into. What it says stays."));
        confirm.addOption(syntax.option(
                "--format",
                "yaml|xlsx",
                "xlsx skriver i stället utkastet som en arbetsbok att bekräfta i.",
                "xlsx writes the draft as a workbook to confirm in instead."));
        confirm.addOption(syntax.language());
        return Syntax.footer(
                confirm,
                syntax.say("Exempel:", "Examples:"),
                "  finsam confirm --styrkta -o forbundet-2021.yaml forbundet-2021.utkast.yaml",
                "  finsam confirm --format xlsx -o att-bekrafta.xlsx forbundet-2021.utkast.yaml",
                "  finsam confirm --answers att-bekrafta.xlsx -o forbundet-2021.yaml forbundet-2021.utkast.yaml");
    }

    private OptionSpec output(String sv, String en) {
        return OptionSpec.builder("--output", "-o")
                .paramLabel(syntax.say("FIL", "FILE"))
                .type(String.class)
                .description(syntax.say(
                        sv + "; finns filen redan skrivs den inte över.",
                        en + "; one that is there already is not overwritten."))
                .build();
    }

    private OptionSpec into(String sv, String en) {
        return OptionSpec.builder("--into")
                .paramLabel(syntax.say("UNDERLAG", "INPUT"))
                .type(String.class)
                .description(syntax.say(sv, en))
                .build();
    }
}
