package se.finsam.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.finsam.model.Api;
import se.finsam.model.source.Sha256;
import se.finsam.rules.Checker;

/** Which finsam this is, by what it is made of: what another has found need not hold here. */
final class ThisProgram {
    private ThisProgram() {}

    /** A hash over the parts that decide what cases give: the model, the rules and the workbench; over their dates in an IDE. */
    static String hash() {
        StringBuilder all = new StringBuilder(RulebookCache.finsam());
        for (Class<?> part : List.of(Api.class, Checker.class, ThisProgram.class)) {
            try {
                Path place = Path.of(
                        part.getProtectionDomain().getCodeSource().getLocation().toURI());
                all.append(' ').append(Files.isDirectory(place) ? dates(place) : Sha256.of(Files.readAllBytes(place)));
            } catch (IOException | URISyntaxException e) {
                throw new IllegalStateException("a class lies where it cannot be read: " + part, e);
            }
        }
        return Sha256.of(all.toString());
    }

    private static String dates(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return Sha256.of(files.sorted().map(ThisProgram::dated).toList().toString());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String dated(Path file) {
        try {
            return file + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
