package se.finsam.model.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import se.finsam.model.Api;
import se.finsam.model.source.Language;

/**
 * What a JSON Schema is called. The one with Swedish descriptions has the plain name.
 *
 * @param what what it is of, such as {@code underlag}
 * @param version the version of the format
 * @since 0.1
 */
@Api
public record SchemaName(String what, int version) {
    private static final String FOLDER = "META-INF/finsam/schema/";

    /** Its {@code $id}: a name, and not an address where it could be fetched. */
    public String id(Language language) {
        return "urn:finsam:schema:" + what + ":" + version + (language == Language.EN ? ":en" : "");
    }

    /** The name of its file. */
    public String file(Language language) {
        return "finsam-" + what + "-" + version + (language == Language.EN ? ".en" : "") + ".schema.json";
    }

    /** Where its file lies in the jar. */
    public String resource(Language language) {
        return FOLDER + file(language);
    }

    /**
     * Writes its files, one a language.
     *
     * @param classes the folder of classes; the files go where the class path has them
     * @throws IOException where they cannot be written
     */
    public void writeAll(Path classes, Function<Language, String> schema) throws IOException {
        Files.createDirectories(classes.resolve(FOLDER));
        for (Language language : Language.values()) {
            Files.writeString(classes.resolve(resource(language)), schema.apply(language), StandardCharsets.UTF_8);
        }
    }
}
