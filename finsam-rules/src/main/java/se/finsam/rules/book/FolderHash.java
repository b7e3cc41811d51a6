package se.finsam.rules.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import se.finsam.model.source.Limits;
import se.finsam.model.source.OpenFile;
import se.finsam.model.source.Sha256;

/** The hash of a rulebook's folder. */
final class FolderHash {
    private FolderHash() {}

    /** Over every file in order, its path and its bytes; but for those with a name that is no part of the rulebook. */
    static String of(Path root, String except) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(except))
                    .sorted()
                    .toList()) {
                all.append(Sha256.of(OpenFile.found(file, Limits.STANDARD.bytes())))
                        .append("  ")
                        .append(root.relativize(file).toString().replace('\\', '/'))
                        .append('\n');
            }
        }
        return Sha256.of(all.toString());
    }
}
