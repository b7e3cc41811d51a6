package se.finsam.cli.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Place;
import se.finsam.model.source.Text;
import se.finsam.rules.judgement.JudgementReader;
import se.finsam.rules.judgement.JudgementResult;

/** Where judgements lie: beside the underlag, {@code NAME.bedomning.yaml}, or .yml or .json, of {@code NAME.yaml} or {@code NAME.xlsx}. */
public final class JudgementFiles {
    private static final String MARK = ".bedomning";

    /** What the name of a file with what is said of a draft has before its ending. */
    private static final String CONFIRMED = ".bekraftelse";

    private static final String[] ENDINGS = {".yaml", ".yml", ".json"};
    private static final String WORKBOOK = ".xlsx";

    private JudgementFiles() {}

    /** The file beside an input; null where the input is no file with one underlag. */
    public static @Nullable Path beside(String input) {
        String stem = stem(input);
        return stem == null ? null : there(stem + MARK);
    }

    /** The file beside a draft with what is said of it; null where the draft's name has no ending of ours. */
    public static @Nullable Path confirmation(String draft) {
        String stem = draft.endsWith(WORKBOOK) ? null : stem(draft);
        return stem == null ? null : there(stem + CONFIRMED);
    }

    /** A file's name without its ending; null where that is none of an underlag's. */
    private static @Nullable String stem(String file) {
        for (String ending : ENDINGS) {
            if (file.endsWith(ending)) {
                return file.substring(0, file.length() - ending.length());
            }
        }
        return file.endsWith(WORKBOOK) ? file.substring(0, file.length() - WORKBOOK.length()) : null;
    }

    /** The first that is there; YAML where none is. */
    private static Path there(String stem) {
        for (String ending : ENDINGS) {
            Path file = Path.of(stem + ending);
            if (Files.exists(file)) {
                return file;
            }
        }
        return Path.of(stem + ENDINGS[0]);
    }

    /** All that is, or would be, read beside an input: judgements, and what is said of a draft. */
    static List<Path> all(String input) {
        List<Path> all = new ArrayList<>();
        String stem = stem(input);
        if (stem != null) {
            for (String ending : ENDINGS) {
                all.add(Path.of(stem + MARK + ending));
                all.add(Path.of(stem + CONFIRMED + ending));
            }
        }
        return all;
    }

    /** What is wrong where the same lies beside an input in two forms: only one would be read. */
    public static List<InputError> twice(Path read) {
        String name = read.toString();
        String stem = name.substring(0, name.lastIndexOf('.'));
        List<InputError> errors = new ArrayList<>();
        for (String ending : ENDINGS) {
            Path other = Path.of(stem + ending);
            if (!other.equals(read) && Files.exists(other)) {
                Text expected = new Text(
                        "en av filerna " + read.getFileName() + " och " + other.getFileName(),
                        "one of the files " + read.getFileName() + " and " + other.getFileName());
                errors.add(new InputError(InputError.Kind.DUPLICATE, new Place("", 0, 0), null, expected));
            }
        }
        return errors;
    }

    /**
     * The inputs of a call without what is read beside them: {@code *.yaml} means the underlag, and judgements, and what years have
     * in common, are read with theirs. One whose underlag is not among the inputs stays, to be told of.
     */
    public static List<String> underlag(List<String> inputs) {
        List<String> kept = new ArrayList<>();
        for (String input : inputs) {
            boolean theirs = inputs.size() > 1 && SharedFiles.is(input);
            if (inputs.size() > 1 && named(input)) {
                for (String other : inputs) {
                    Path beside = named(other) ? null : beside(other);
                    theirs = theirs || (beside != null && beside.equals(Path.of(input)));
                }
            }
            if (!theirs) {
                kept.add(input);
            }
        }
        return kept;
    }

    /** What a file of judgements holds that the user did not name, or that is to be added to: no pipe is waited for. */
    public static JudgementResult read(Path found) {
        if (Files.isRegularFile(found)) {
            return JudgementReader.read(found);
        }
        return new JudgementResult(found.toString(), null, List.of(irregular()));
    }

    /** What is wrong with a file that nobody named and that is none: it is not waited for. */
    public static InputError irregular() {
        Text expected = new Text(
                "en vanlig fil: det här är en mapp, ett rör eller en enhet",
                "a regular file: this is a folder, a pipe or a device");
        return new InputError(InputError.Kind.UNREADABLE, new Place("", 0, 0), null, expected);
    }

    /** Whether a file's name is that of judgements, or of what is said of a draft, so that a folder of underlag can have them too. */
    public static boolean named(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (lower.endsWith(MARK + ending) || lower.endsWith(CONFIRMED + ending)) {
                return true;
            }
        }
        return false;
    }
}
