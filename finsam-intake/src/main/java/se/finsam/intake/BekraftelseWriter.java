package se.finsam.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.bind.RecordWriter;

/** Writes {@code finsam-bekraftelse/1} in YAML or JSON. Equal confirmations give the same bytes. Thread-safe. */
@Api
public final class BekraftelseWriter {
    private BekraftelseWriter() {}

    /** The confirmation as YAML, ended by a line break; what does not show is written out. */
    public static String toYaml(Bekraftelse said) {
        return text(said, RecordWriter.Layout.YAML);
    }

    /** The confirmation as JSON, indented and ended by a line break; what does not show is written out. */
    public static String toJson(Bekraftelse said) {
        return text(said, RecordWriter.Layout.JSON);
    }

    private static String text(Bekraftelse said, RecordWriter.Layout layout) {
        Fil file = new Fil(Fil.SCHEMA, said.utkast(), said.sha256(), said.besked());
        return new RecordWriter(null).write(file, layout);
    }

    /**
     * A confirmation as its file has it.
     *
     * @param schema always {@value #SCHEMA}
     * @param utkast the draft's file
     * @param sha256 its hash
     * @param besked what is said
     */
    record Fil(
            String schema,
            @Nullable String utkast,
            @Nullable String sha256,
            List<Besked> besked) {
        static final String SCHEMA = "finsam-bekraftelse/1";
    }
}
