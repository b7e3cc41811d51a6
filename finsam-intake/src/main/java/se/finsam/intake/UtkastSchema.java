package se.finsam.intake;

import se.finsam.model.Api;
import se.finsam.model.schema.Beskrivningsfil;
import se.finsam.model.schema.RecordSchema;
import se.finsam.model.schema.SchemaName;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;

/**
 * {@code finsam-utkast/1} as a JSON Schema (draft 2020-12): what {@link UtkastReader} reads and {@link UtkastWriter} writes. The
 * jar has it as {@code META-INF/finsam/schema/finsam-utkast-1.schema.json}. Without state, and thread-safe.
 *
 * @since 0.1
 */
@Api
public final class UtkastSchema {
    /** What it is called. */
    public static final SchemaName NAME = new SchemaName("utkast", 1);

    private UtkastSchema() {}

    /** The schema with descriptions in a language, ended by a line break: the same text each time. */
    public static String json(Language language) {
        return new RecordSchema(RecordSchema.Way.READ, meanings(), language)
                .with(Utkastfil.class, "schema", "const", Utkastfil.SCHEMA)
                .with(Dokument.class, "sha256", RecordSchema.PATTERN, RecordSchema.SHA_256)
                .with(Utkastfil.Plats.class, "sha256", RecordSchema.PATTERN, RecordSchema.SHA_256)
                .with(Utkastfil.Rad.class, "nyckel", RecordSchema.PATTERN, "^/.")
                .with(Utkastfil.Rad.class, "stallen", "minItems", 1)
                .with(Utkastfil.Plats.class, "sida", "minimum", 1)
                .document(
                        NAME.id(language),
                        new Text("Utkast till ett underlag", "Draft of an underlag"),
                        new Text(
                                Utkastfil.SCHEMA
                                        + ": vad som lästs ur förbundets dokument, med var det står. Filen skrivs "
                                        + "av finsam read, och inget i den gäller förrän en människa har bekräftat det.",
                                Utkastfil.SCHEMA
                                        + ": what was read of a förbund's documents, with where it stands. The file "
                                        + "is written by finsam read, and nothing in it counts before a human confirms it."),
                        Utkastfil.class);
    }

    /** What its keys mean. */
    static Beskrivningsfil meanings() {
        return Beskrivningsfil.read(UtkastSchema.class, "/se/finsam/intake/beskrivningar.yaml");
    }
}
