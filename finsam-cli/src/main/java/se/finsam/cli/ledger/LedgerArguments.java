package se.finsam.cli.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.UsageException;
import se.finsam.model.sie.SieReader;
import se.finsam.model.sie.Teckenkodning;

/**
 * Which ledger a call names, and how to read it.
 *
 * @param file the SIE file
 * @param plan the id of a kontoplan, or a file with one
 * @param strict whether only a file that follows the format in all is taken
 * @param encoding the file's encoding; null where its bytes tell it
 */
public record LedgerArguments(
        String file, String plan, boolean strict, @Nullable Teckenkodning encoding) {
    /** The ledger beside an underlag; null where the call names none. */
    public static @Nullable LedgerArguments beside(Given given) {
        String file = given.text("--sie", "");
        if (!file.isEmpty()) {
            return of(file, given);
        }
        for (String option : new String[] {"--plan", "--encoding"}) {
            if (!given.text(option, "").isEmpty()) {
                throw lonely(option);
            }
        }
        if (given.has("--strict")) {
            throw lonely("--strict");
        }
        return null;
    }

    private static UsageException lonely(String option) {
        return new UsageException(option + " hör till --sie FIL", option + " belongs to --sie FILE");
    }

    /** A ledger that a call names. */
    static LedgerArguments of(String file, Given given) {
        String plan = given.text("--plan", "");
        if (plan.isEmpty()) {
            throw new UsageException(
                    "ange kontoplanen med --plan: kommun-bas, bas eller en egen fil; SIE-filen kan inte säga vilken den följer",
                    "give the kontoplan with --plan: kommun-bas, bas or a file of your own; the SIE file cannot tell which it follows");
        }
        return new LedgerArguments(file, plan, given.has("--strict"), encoding(given));
    }

    private static @Nullable Teckenkodning encoding(Given given) {
        Map<String, Optional<Teckenkodning>> words = new LinkedHashMap<>();
        words.put("auto", Optional.empty());
        words.put("cp437", Optional.of(Teckenkodning.CP437));
        words.put("utf-8", Optional.of(Teckenkodning.UTF_8));
        words.put("latin-1", Optional.of(Teckenkodning.LATIN_1));
        return given.choice("--encoding", words).orElse(null);
    }

    /** What reads the file. */
    SieReader reader() {
        SieReader reader = strict ? SieReader.STRICT : SieReader.TOLERANT;
        return encoding == null ? reader : reader.withEncoding(encoding);
    }
}
