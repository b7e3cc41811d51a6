package se.finsam.rules.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import se.finsam.rules.book.BookFile;
import se.finsam.rules.book.Examples;
import se.finsam.rules.book.Exempelfil;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.book.Regelkalla;
import se.finsam.rules.book.RulebookFolder;
import se.finsam.rules.book.RulebookResources;
import se.finsam.rules.book.RulebookSources;
import se.finsam.rules.book.Sheets;
import se.finsam.rules.frister.DeadlineSchema;
import se.finsam.rules.judgement.JudgementSchema;
import se.finsam.rules.report.ProgramVersion;
import se.finsam.rules.report.ReportSchema;

/**
 * Run by Maven: turns the folder {@code rules/} into {@link BookFile#RESOURCE} and hands its DRL to the compiler of
 * rules, or fails the build with every error.
 */
public final class RulebookBuild {
    private RulebookBuild() {}

    /**
     * Builds the rulebook's data.
     *
     * @param args the rulebook's folder, the folder of classes to write into, and the folder that DRL is compiled from
     * @throws IOException where a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        RulebookFolder folder = RulebookFolder.finsams(Path.of(args[0]));
        Optional<Regelbok> bok = folder.read();
        if (bok.isEmpty()) {
            throw new IllegalStateException("rules/ is at fault:\n" + String.join("\n", folder.errors()));
        }
        Path out = Path.of(args[1], BookFile.RESOURCE);
        Files.createDirectories(out.getParent());
        Files.write(out, BookFile.write(Sheets.read(bok.get())));
        Files.write(
                Path.of(args[1], BookFile.EXAMPLES),
                BookFile.write(new Exempelfil(Examples.of(bok.get(), folder.cases()))));
        Files.writeString(Path.of(args[1], RulebookResources.HASH), bok.get().sha256(), StandardCharsets.US_ASCII);
        Files.write(Path.of(args[1], RulebookSources.RESOURCE), BookFile.write(folder.sources()));
        Files.write(Path.of(args[1], BookFile.DEADLINES), BookFile.write(folder.deadlines()));
        Files.write(Path.of(args[1], BookFile.CHARTS), BookFile.write(folder.kontoplaner()));
        Files.writeString(Path.of(args[1], ProgramVersion.RESOURCE), args[3], StandardCharsets.UTF_8);
        schemas(Path.of(args[1]));
        for (Map.Entry<String, Regelkalla> rules : folder.rules().entrySet()) {
            // The folder follows the package, as the compiler wants it; in rules/ it follows the law.
            write(rules.getValue().drl(), Path.of(args[2]), rules.getKey());
        }
    }

    /** The schemas of what this module reads and writes, for whoever has the jar and not the program. */
    private static void schemas(Path classes) throws IOException {
        ReportSchema.NAME.writeAll(classes, ReportSchema::json);
        JudgementSchema.NAME.writeAll(classes, JudgementSchema::json);
        DeadlineSchema.NAME.writeAll(classes, DeadlineSchema::json);
    }

    private static void write(String drl, Path root, String packageName) throws IOException {
        Path target = root.resolve(packageName.replace('.', '/')).resolve("regel.drl");
        Files.createDirectories(target.getParent());
        Files.writeString(target, drl, StandardCharsets.UTF_8);
    }
}
