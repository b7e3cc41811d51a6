package se.finsam.cli;

import picocli.CommandLine.Model.OptionSpec;

/** The option of {@code check} for reports in files. */
final class FileSyntax {
    private FileSyntax() {}

    /** Where they are written. */
    static OptionSpec output(Syntax syntax) {
        return OptionSpec.builder("--output", "-o")
                .paramLabel(syntax.say("FIL|MAPP", "FILE|DIR"))
                .type(String.class)
                .description(
                        syntax.say(
                                "För html: filen som skrivs. För flera underlag en mapp, som får en rapport för vart och ett och en översikt, index.html. Det som finns skrivs över.",
                                "For html: the file to write. For several inputs a folder, which gets a report of each and an overview, index.html. What is there is written over."))
                .build();
    }
}
