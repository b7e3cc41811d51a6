package se.finsam.cli.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.Syntax;
import se.finsam.cli.call.UsageException;
import se.finsam.model.Underlag;
import se.finsam.model.bind.RecordShape;

/** The option of {@code check} for a program that keeps it open. */
final class LinesSyntax {
    private static final String LINES = "--lines";
    private static final String ID_KEY = "--id-key";

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

    /** The key by which whoever calls knows an underlag. */
    static OptionSpec idKey(Syntax syntax) {
        return OptionSpec.builder(ID_KEY)
                .type(String.class)
                .paramLabel(syntax.say("NYCKEL", "KEY"))
                .description(
                        syntax.say(
                                "Överst i varje underlag: en nyckel med din egen beteckning, som följer med till rapporten eller felen (underlag.id).",
                                "At the top of each underlag: a key with an id of your own, which follows to the report or the errors (underlag.id)."))
                .build();
    }

    /** The key that is given; null where none is. */
    static @Nullable String idKey(Given given) {
        String key = given.text(ID_KEY, "");
        if (key.isEmpty()) {
            return null;
        }
        if (RecordShape.of(Underlag.class).field(key).isPresent()) {
            throw new UsageException(
                    ID_KEY + ": " + key + " är en nyckel i underlaget; välj en annan",
                    ID_KEY + ": " + key + " is a key of the underlag; choose another");
        }
        return key;
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
