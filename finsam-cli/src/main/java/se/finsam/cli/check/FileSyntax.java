package se.finsam.cli.check;

import java.util.ArrayList;
import picocli.CommandLine.Model.OptionSpec;
import se.finsam.cli.call.Syntax;

/** The option of {@code check} for reports in files. */
final class FileSyntax {
    /** The option that names who is to sign. */
    static final String SIGNATURES = "--underskrift";

    private FileSyntax() {}

    /** Whose signatures there is room for. */
    static OptionSpec signatures(Syntax syntax) {
        return OptionSpec.builder(SIGNATURES, "--signature")
                .paramLabel(syntax.say("ROLL", "ROLE"))
                .type(ArrayList.class)
                .auxiliaryTypes(String.class)
                .description(
                        syntax.say(
                                "För pdf och docx: plats för ort och dag, och en rad att underteckna på för rollen. Anges en gång för var och en som ska underteckna, med roll och inte med namn.",
                                "For pdf and docx: room for place and day, and a line to sign on for the role. Given once for each who is to sign, by role and not by name."))
                .build();
    }

    /** Where they are written. */
    static OptionSpec output(Syntax syntax) {
        return OptionSpec.builder("--output", "-o")
                .paramLabel(syntax.say("FIL|MAPP", "FILE|DIR"))
                .type(String.class)
                .description(
                        syntax.say(
                                "För html, pdf, docx, xlsx, junit och sarif: filen som skrivs. För flera underlag en mapp, som får en rapport för vart och ett; med html även en översikt, index.html. Det som finns skrivs över.",
                                "For html, pdf, docx, xlsx, junit and sarif: the file to write. For several inputs a folder, which gets a report of each; with html also an overview, index.html. What is there is written over."))
                .build();
    }
}
