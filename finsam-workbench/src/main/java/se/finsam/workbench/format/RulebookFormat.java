package se.finsam.workbench.format;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Limits;
import se.finsam.model.source.WholeFile;
import se.finsam.rules.book.FolderFiles;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Provfil;
import se.finsam.rules.rule.Regelblad;

/**
 * The one form of a rulebook's {@code kontroll.yaml}, {@code regel.yaml} and {@code prov.yaml}: the order of the keys, the
 * quotation marks, the spaces and signs of the expressions. Without state; thread-safe.
 *
 * @hidden
 */
public final class RulebookFormat {
    private static final Map<String, Class<?>> FILES =
            Map.of("kontroll.yaml", Kontrollfil.class, "regel.yaml", Regelblad.class, "prov.yaml", Provfil.class);

    private RulebookFormat() {}

    /**
     * A file that has another form, or that cannot be read.
     *
     * @param file where it lies
     * @param text the text in its form; null where it cannot be read
     * @hidden
     */
    public record Formatted(Path file, @Nullable String text) {
        /** Writes it; nothing where it could not be read. */
        public void write() throws IOException {
            if (text != null) {
                WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /**
     * The files of a folder that do not have their form, in order; those that have it are left out.
     *
     * @throws IOException where the folder cannot be read
     */
    public static List<Formatted> of(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> type(file) != null)
                    .sorted()
                    .toList();
        }
        // What a link out of the folder leads to is none of the rulebook, and is not this program's to write.
        List<Path> foreign = FolderFiles.foreign(folder);
        List<Formatted> other = new ArrayList<>();
        for (Path file : files) {
            String text = foreign.contains(file) ? null : text(file);
            Class<?> type = type(file);
            Optional<String> form = text == null || type == null ? Optional.empty() : YamlForm.of(text, type);
            if (form.isEmpty() || !form.get().equals(text)) {
                other.add(new Formatted(file, form.orElse(null)));
            }
        }
        return other;
    }

    private static @Nullable Class<?> type(Path file) {
        return FILES.get(String.valueOf(file.getFileName()));
    }

    private static @Nullable String text(Path file) throws IOException {
        if (Files.size(file) > Limits.STANDARD.bytes()) {
            return null;
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
