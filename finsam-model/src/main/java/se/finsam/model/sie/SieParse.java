package se.finsam.model.sie;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Text;

/** The reading of one file: so far only of an empty one. */
final class SieParse {
    private final String name;

    SieParse(boolean strict, @Nullable Teckenkodning encoding, SieLimits limits, String name) {
        this.name = name;
    }

    SieResult read(InputStream in) throws IOException {
        SieAvvikelse kind = in.read() < 0 ? SieAvvikelse.EMPTY : SieAvvikelse.NOT_SIE;
        Text expected = new Text("en fil i formatet SIE 4", "a file in the format SIE 4");
        return new SieResult(name, null, List.of(new SieProblem(kind, true, 0, null, expected, 0)));
    }
}
