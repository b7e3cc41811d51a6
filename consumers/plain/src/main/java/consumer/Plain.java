package consumer;

import java.nio.file.Path;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.report.CheckResult;
import se.finsam.rules.report.Rad;

/** Checks the files that it is given and prints, for each, its rows as values, or what is wrong with it. */
public final class Plain {
    private final Checker checker = Checker.bundled(); // once; it may be shared by all threads
    private final UnderlagReader reader = UnderlagReader.standard();
    private final StringBuilder out = new StringBuilder();

    public static void main(String[] files) {
        Plain plain = new Plain();
        for (String file : files) {
            System.out.print(plain.check(Path.of(file)));
        }
    }

    /** What there is to say of a file. */
    String check(Path file) {
        out.setLength(0);
        for (ReadResult read : reader.read(file)) { // one for YAML and JSON, one a line for NDJSON
            CheckResult result = checker.checkRead(read, CheckOptions.STANDARD.in(Language.EN));
            if (result instanceof CheckResult.Checked checked) {
                out.append(checked.rapport().utlatande()).append('\n');
                checked.rapport().rader().forEach(this::row);
            } else if (result instanceof CheckResult.Refused refused) {
                refused.errors().forEach(this::error);
            }
        }
        return out.toString();
    }

    private void row(Rad rad) {
        out.append(rad.utfall()).append(' ').append(rad.kontroll());
        rad.tal()
                .forEach((name, value) ->
                        out.append(' ').append(name).append('=').append(value));
        out.append('\n');
    }

    private void error(InputError error) {
        out.append("line ")
                .append(error.place().line())
                .append(": ")
                .append(error.message(Language.EN))
                .append('\n');
    }
}
