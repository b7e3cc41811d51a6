package se.finsam.model.read;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes the schemas that the jar has, when finsam is built.
 *
 * @hidden
 */
public final class SchemaFiles {
    private SchemaFiles() {}

    /**
     * Writes them.
     *
     * @param args the folder of classes to write into
     * @throws IOException where they cannot be written
     */
    public static void main(String[] args) throws IOException {
        UnderlagSchema.NAME.writeAll(Path.of(args[0]), UnderlagSchema::json);
    }
}
