package se.finsam.cli.deadlines;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import se.finsam.cli.call.Syntax;

/** {@code finsam deadlines}. */
public final class DeadlinesSyntax {
    public static final String DEADLINES = "deadlines";
    static final String DEADLINES_ALIAS = "frister";

    private final Syntax syntax;

    public DeadlinesSyntax(Syntax syntax) {
        this.syntax = syntax;
    }

    public CommandSpec deadlines() {
        CommandSpec deadlines = syntax.command(
                DEADLINES,
                "Visar vad som ska vara gjort när under ett kalenderår, med det som är klart avprickat.",
                "Shows what is due when in a calendar year, with what is done ticked off.");
        deadlines.aliases(DEADLINES_ALIAS);
        deadlines.addPositional(
                Syntax.files(
                        syntax.say("UNDERLAG", "INPUT"),
                        syntax.say(
                                "Ett förbunds underlag, gärna för flera år: filer, mappar eller - för standard in.",
                                "The inputs of one förbund, of several years if you like: files, folders, or - for standard input.")));
        deadlines.addOption(syntax.option(
                "--year",
                syntax.say("ÅÅÅÅ", "YYYY"),
                "Kalenderåret som dagarna ligger i. Standard: bedömningsdagens, annars året efter det senaste underlagets.",
                "The calendar year of the days. Default: that of --date, else the year after the latest input's."));
        deadlines.addOption(syntax.option(
                "--date",
                syntax.say("ÅÅÅÅ-MM-DD", "YYYY-MM-DD"),
                "Bedömningsdag: det som skulle vara gjort före den är försenat. Utan den är inget försenat.",
                "Day of assessment: what was due before it is late. Without it nothing is late."));
        deadlines.addOption(syntax.option(
                "--format",
                "text|json|ics",
                "Tabell, JSON (finsam-frister/1) eller iCalendar. Standard: text.",
                "A table, JSON (finsam-frister/1) or iCalendar. Default: text."));
        deadlines.addOption(OptionSpec.builder("--output", "-o")
                .paramLabel(syntax.say("FIL", "FILE"))
                .type(String.class)
                .description(syntax.say(
                        "Filen som skrivs. Standard: standard ut.", "The file to write. Default: standard output."))
                .build());
        syntax.addRulebook(deadlines);
        deadlines.addOption(syntax.language());
        deadlines.addOption(syntax.option("--width", "N", "Textens bredd.", "The text's width."));
        return Syntax.footer(
                deadlines,
                syntax.say("Exempel:", "Examples:"),
                "  finsam deadlines --year 2026 forbundet-2025.yaml",
                "  finsam frister --date 2026-04-15 --format ics -o frister.ics forbundet-2025.yaml");
    }
}
