package se.finsam.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** The option of {@code check} for a program that keeps it open. */
final class LinesSyntax {
    private static final String LINES = "--lines";

    private LinesSyntax() {}

    /** Whether standard input is known to have an underlag on each line. */
    static OptionSpec lines(Syntax syntax) {
        return OptionSpec.builder(LINES)
                .description(
                        syntax.say(
                                "Varje rad på standard in är ett underlag (NDJSON), även om den första är fel: för program som skriver en rad, läser svaret och skriver nästa.",
                                "Each line of standard input is an underlag (NDJSON), even where the first is wrong: for programs that write a line, read the answer and write the next."))
                .build();
    }

    /** Whether it is given; with nothing to read from standard input it cannot be meant. */
    static boolean given(Given given, List<String> inputs) {
        boolean lines = given.has(LINES);
        if (lines && !inputs.contains("-")) {
            throw new UsageException(
                    LINES + " gäller standard in: ange - bland det som ska granskas",
                    LINES + " is about standard input: give - among what is to be checked");
        }
        return lines;
    }
}
