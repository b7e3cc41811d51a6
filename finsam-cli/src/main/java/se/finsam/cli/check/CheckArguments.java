package se.finsam.cli.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.Surroundings;
import se.finsam.cli.call.UsageException;
import se.finsam.cli.input.Inputs;
import se.finsam.cli.ledger.LedgerArguments;
import se.finsam.model.source.Language;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.rulebook.Profil;

/**
 * What {@code finsam check} was asked to do.
 *
 * @param inputs files, folders and {@code -}, as they were given
 * @param earlier files, folders and {@code -} with earlier years, only to compare with
 * @param formerNames what the förbund was called in earlier years
 * @param options how to check
 * @param format how to tell of it
 * @param files where the reports are written; null where that is standard output
 * @param failOn from which verdict on the exit code is 1
 * @param openOnly whether rows that are met or not applicable are left out
 * @param width columns of the text
 * @param colour whether the text is coloured
 * @param stacktrace whether a developer wants to see where the program failed
 * @param ledger the ledger beside the underlag; null where there is none
 * @param judgements files with judgements; empty where those beside the inputs are meant, null where none are
 * @param lines whether standard input is known to have an underlag on each line
 * @param idKey the key of each underlag by which whoever calls knows it; null where there is none
 */
public record CheckArguments(
        List<String> inputs,
        List<String> earlier,
        List<String> formerNames,
        CheckOptions options,
        Format format,
        @Nullable FileOutput files,
        FailOn failOn,
        boolean openOnly,
        int width,
        boolean colour,
        boolean stacktrace,
        @Nullable LedgerArguments ledger,
        @Nullable List<String> judgements,
        boolean lines,
        @Nullable String idKey) {
    /** How to tell of the checks. */
    enum Format {
        TEXT,
        JSON,
        NDJSON
    }

    /** A call that names files and nothing else. */
    public static CheckArguments plain(List<String> inputs, Surroundings surroundings) {
        return new CheckArguments(
                inputs,
                List.of(),
                List.of(),
                CheckOptions.STANDARD.profile(Profil.AUTO),
                Format.TEXT,
                null,
                FailOn.ANMARKNING,
                false,
                surroundings.width(),
                surroundings.colour(),
                false,
                null,
                List.of(),
                false,
                null);
    }

    public static CheckArguments of(ParseResult parsed, Surroundings surroundings) {
        Given given = new Given(parsed);
        List<String> inputs = given.positionals();
        if (inputs.isEmpty()) {
            throw new UsageException(
                    "ingen fil att granska: ange filer, mappar eller - för standard in",
                    "nothing to check: give files, folders, or - for standard input");
        }
        FileOutput files = FileOutput.of(given, inputs);
        Map<String, Format> formats = Given.words("text", Format.TEXT, "json", Format.JSON, "ndjson", Format.NDJSON);
        FileOutput.words().forEach(word -> formats.put(word, Format.TEXT));
        return new CheckArguments(
                inputs,
                given.texts("--previous"),
                given.texts("--former-name"),
                options(given),
                given.choice("--format", formats),
                files,
                given.choice("--fail-on", Given.words("anmarkning", FailOn.ANMARKNING, "avvikelse", FailOn.AVVIKELSE)),
                given.choice("--rows", Given.words("all", false, "open", true)),
                given.width(surroundings.width()),
                given.choice("--color", Given.words("auto", surroundings.colour(), "always", true, "never", false)),
                given.has("--stacktrace"),
                ledger(given, inputs),
                given.has("--no-judgements") ? null : given.texts("--judgements"),
                LinesSyntax.given(given, inputs),
                LinesSyntax.idKey(given));
    }

    private static CheckOptions options(Given given) {
        CheckOptions options = CheckOptions.STANDARD.in(given.language(Language.SV));
        LocalDate day = given.day("--date");
        String profile = given.text("--profile", Profil.AUTO);
        return (day == null ? options : options.on(day)).profile(profile);
    }

    private static @Nullable LedgerArguments ledger(Given given, List<String> inputs) {
        LedgerArguments ledger = LedgerArguments.beside(given);
        if (ledger != null && (given.has("--lines") || Inputs.mayHoldSeveral(inputs))) {
            throw new UsageException(
                    "--sie hör till ett underlag; ange en fil", "--sie belongs to one underlag; give one file");
        }
        return ledger;
    }

    /** The language of all that is said. */
    Language language() {
        return options.language();
    }
}
