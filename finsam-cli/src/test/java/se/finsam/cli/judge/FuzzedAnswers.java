package se.finsam.cli.judge;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import se.finsam.model.source.InputError;
import se.finsam.rules.report.Rad;

/** The reader of answers, for the fuzzer. */
public final class FuzzedAnswers {
    private FuzzedAnswers() {}

    /** What is wrong with a file of answers to rows. */
    public static List<InputError> read(Path file, List<Rad> rows) {
        Answers answers = new Answers(rows, LocalDate.of(2022, 5, 1), null);
        answers.read(file);
        return answers.errors();
    }
}
