package se.finsam.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;
import se.finsam.model.source.Nearest;
import se.finsam.model.source.RecordWriter;
import se.finsam.rules.book.Brist;
import se.finsam.rules.book.Bristkod;
import se.finsam.workbench.lint.Bristbok;
import se.finsam.workbench.lint.Lint;
import se.finsam.workbench.lint.LintXml;

/** {@code finsam rules lint}: what is wrong with a rulebook's files. The findings are in Swedish, as the rulebook is. */
final class LintCommand {
    private final Console console;
    private final Given given;
    private final Language language;
    private final Bristbok book = Bristbok.read();

    LintCommand(Console console, Given given, Language standard) {
        this.console = console;
        this.given = given;
        this.language = given.language(standard);
    }

    ExitCode run() {
        String code = given.text("--explain", "");
        return code.isEmpty() ? lint() : explain(code);
    }

    private ExitCode explain(String code) {
        Optional<Bristkod> known = Bristbok.kod(code);
        if (known.isEmpty()) {
            List<String> codes = Stream.of(Bristkod.values()).map(Enum::name).toList();
            String nearest = Nearest.to(code, codes).orElse("en av koderna nedan");
            console.note(book.lista(language).stripTrailing());
            throw Given.wrong("--explain", code, nearest, nearest);
        }
        console.print(book.forklara(known.get(), language));
        return ExitCode.APPROVED;
    }

    private ExitCode lint() {
        String format = given.choice("--format", Given.words("text", "text", "json", "json", "junit", "junit"));
        String name = given.text("--rulebook", Rulebooks.BUNDLED);
        List<Brist> found;
        try {
            found = name.equals(Rulebooks.BUNDLED) ? Lint.bundled() : Lint.of(folder(name));
        } catch (IOException e) {
            console.complain(Shown.name(name) + " kan inte läsas: " + e.getMessage());
            return ExitCode.FAULT;
        }
        console.print(
                switch (format) {
                    case "json" -> new RecordWriter(null).write(report(found), RecordWriter.Layout.JSON);
                    case "junit" -> LintXml.of(found, book);
                    default -> text(found);
                });
        return found.isEmpty() ? ExitCode.APPROVED : ExitCode.DEVIATES;
    }

    private static Path folder(String name) throws IOException {
        Path folder = Path.of(name);
        if (Files.isRegularFile(folder)) {
            throw Given.wrong(
                    "--rulebook",
                    name,
                    "regelbokens mapp: en byggd jar har inte källfilerna",
                    "the rulebook's folder: a built jar does not have the sources");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException("mappen finns inte");
        }
        return folder;
    }

    private String text(List<Brist> found) {
        StringBuilder out = new StringBuilder();
        String file = "";
        for (Brist one : found) {
            out.append(file.isEmpty() || file.equals(one.fil()) ? "" : "\n");
            file = one.fil();
            out.append(file).append(one.rad() > 0 ? ":" + one.rad() : "").append(": ");
            out.append(one.kod()).append(' ').append(one.text()).append('\n');
            out.append("  utväg: ").append(book.utvag(one.kod()).sv()).append('\n');
        }
        long files = found.stream().map(Brist::fil).distinct().count();
        return out.append(out.isEmpty() ? "" : "\n")
                .append(found.isEmpty() ? "inga brister" : found.size() + " brister i " + files + " filer")
                .append('\n')
                .toString();
    }

    private Report report(List<Brist> found) {
        return new Report(
                "finsam-regellint/1",
                found.size(),
                found.stream()
                        .map(one -> new Finding(
                                one.kod().name(),
                                one.fil(),
                                one.rad() > 0 ? one.rad() : null,
                                one.kolumn() > 0 ? one.kolumn() : null,
                                one.text(),
                                book.utvag(one.kod()).sv()))
                        .toList());
    }

    /**
     * The findings as JSON.
     *
     * @param schema always {@code finsam-regellint/1}
     * @param antal how many there are
     * @param brister the findings, by file and line
     */
    record Report(String schema, int antal, List<Finding> brister) {}

    /**
     * A finding as JSON.
     *
     * @param kod its code
     * @param fil the file, within the rulebook's folder
     * @param rad the line; null where it is the whole file
     * @param kolumn the column; null where it is not known
     * @param text what stood there and what was expected
     * @param utvag what to do about it
     */
    record Finding(
            String kod,
            String fil,
            @Nullable Integer rad,
            @Nullable Integer kolumn,
            String text,
            String utvag) {}
}
