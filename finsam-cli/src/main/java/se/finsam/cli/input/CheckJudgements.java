package se.finsam.cli.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.finsam.cli.call.Console;
import se.finsam.model.Forbund;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.report.Shown;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.judgement.Bedomningar;
import se.finsam.rules.judgement.JudgementReader;
import se.finsam.rules.judgement.JudgementResult;

/** The judgements that a call names, each of a förbund's year. */
public final class CheckJudgements {
    private final Console console;
    private final Language language;
    private final List<Bedomningar> all = new ArrayList<>();
    private final List<Bedomningar> unused = new ArrayList<>();

    public CheckJudgements(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    /** Reads files; false, and all is told, where one of them cannot be read or two are of the same year. */
    public boolean read(List<String> files) {
        boolean good = true;
        for (String file : files) {
            JudgementResult result = JudgementReader.read(Path.of(file));
            tell(console, result.name(), result.errors(), language);
            Bedomningar value = result.value();
            if (value == null) {
                good = false;
            } else {
                good &= add(file, value);
            }
        }
        return good;
    }

    private boolean add(String file, Bedomningar value) {
        for (Bedomningar other : all) {
            if (other.rakenskapsar() == value.rakenskapsar()
                    && other.avser(Forbund.av(value.forbund(), value.organisationsnummer()), value.rakenskapsar())) {
                console.note(Shown.name(file) + ": "
                        + new Text(
                                        "bedömer samma förbunds år som " + name(other),
                                        "judges the same förbund's year as " + name(other))
                                .in(language));
                return false;
            }
        }
        all.add(value);
        unused.add(value);
        return true;
    }

    /** Those of a förbund's year; empty where none was named. */
    public Optional<Bedomningar> of(Forbund forbund, int year) {
        for (Bedomningar one : all) {
            if (one.avser(forbund, year)) {
                unused.remove(one);
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** Says which were of no underlag: likely a mistake. */
    public void tellUnused() {
        for (Bedomningar one : unused) {
            String what = name(one) + " (" + Shown.name(one.forbund()) + " " + one.rakenskapsar() + ")";
            console.note(
                    new Text(what + " bedömer inget av underlagen", what + " judges none of the inputs").in(language));
        }
    }

    /**
     * Options with the judgements that lie beside a file; as they are where there are none.
     *
     * @param failed hands on what is wrong with them
     * @return null where they cannot be read
     */
    public static @Nullable CheckOptions beside(
            String name, CheckOptions options, BiConsumer<String, List<InputError>> failed) {
        Path beside = JudgementFiles.beside(name);
        if (beside == null || !Files.exists(beside)) {
            return options;
        }
        List<InputError> twice = JudgementFiles.twice(beside);
        if (!twice.isEmpty()) {
            failed.accept(beside.toString(), twice);
            return null;
        }
        JudgementResult read = JudgementFiles.read(beside);
        if (read.value() == null) {
            failed.accept(read.name(), read.errors());
            return null;
        }
        return options.judged(read.value());
    }

    /** Says what is wrong with a file of judgements. */
    public static void tell(Console console, String name, List<InputError> errors, Language language) {
        for (InputError error : errors) {
            console.note(Shown.name(name) + ": " + Shown.atMost(2000, error.message(language)));
        }
    }

    private static String name(Bedomningar one) {
        return Shown.name(String.valueOf(one.origin().name()));
    }
}
