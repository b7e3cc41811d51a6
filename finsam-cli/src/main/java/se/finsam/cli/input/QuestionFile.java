package se.finsam.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.finsam.model.read.ReadResult;
import se.finsam.model.source.InputError;
import se.finsam.model.source.OpenFile;
import se.finsam.model.source.Place;
import se.finsam.model.source.Text;

/**
 * A file of questions that {@code finsam template --for} wrote: an underlag takes its answers, and it is none. Checked alone,
 * it looks like an underlag that says nearly nothing.
 */
final class QuestionFile {
    /** What the first line begins with: the template's first comment, which who answers has no reason to take away. */
    private static final String SV = "## Frågor till ";

    private static final String EN = "## Questions to ";

    private QuestionFile() {}

    /** Whether a text file begins as one; a workbook says so itself. */
    static boolean begins(Path file) {
        if (!Files.isRegularFile(file)) {
            return false; // what it begins with is gone when it has been looked at
        }
        try (InputStream in = OpenFile.named(file)) {
            String start = new String(in.readNBytes(24), StandardCharsets.UTF_8);
            String text = start.startsWith("\uFEFF") ? start.substring(1) : start;
            return text.startsWith(SV) || text.startsWith(EN);
        } catch (IOException e) {
            return false; // who reads it tells
        }
    }

    /** What is told of one that was to be checked. */
    static ReadResult refused(String name) {
        return new ReadResult(
                name,
                null,
                List.of(new InputError(
                        InputError.Kind.QUESTIONS,
                        new Place("", 0, 0),
                        null,
                        new Text(
                                "ett underlag; svaren läggs i det med finsam merge",
                                "an input; the answers are put into it with finsam merge"))));
    }

    /** Whether that is what was told. */
    static boolean is(ReadResult read) {
        return read.errors().size() == 1 && read.errors().get(0).kind() == InputError.Kind.QUESTIONS;
    }
}
