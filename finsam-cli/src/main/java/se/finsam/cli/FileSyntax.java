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
                                "För html, pdf, xlsx, junit och sarif: filen som skrivs. För flera underlag en mapp, som får en rapport för vart och ett; med html även en översikt, index.html. Det som finns skrivs över.",
                                "For html, pdf, xlsx, junit and sarif: the file to write. For several inputs a folder, which gets a report of each; with html also an overview, index.html. What is there is written over."))
                .build();
    }
}
