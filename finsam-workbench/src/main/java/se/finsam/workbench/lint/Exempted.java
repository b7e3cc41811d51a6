package se.finsam.workbench.lint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.model.source.OpenFile;
import se.finsam.rules.book.Brist;
import se.finsam.rules.book.Bristkod;

/**
 * The exceptions of a YAML file, {@code # lint: RB403 "egetkapital-trappa": why} on a line of its own: a finding in the file
 * with that code and that word in it is none.
 */
final class Exempted {
    private static final Pattern LINE = Pattern.compile("#\\s*lint:\\s*(RB[0-9]+)\\s+\"([^\"]+)\"\\s*:\\s*(\\S.*)");
    private static final Pattern BEGINS = Pattern.compile("#\\s*lint:.*");

    private Exempted() {}

    /**
     * The findings that are left, and those of exceptions that except nothing.
     *
     * @param files the files to look for exceptions in, within the folder
     */
    static List<Brist> utan(List<Brist> found, Path folder, List<String> files) throws IOException {
        List<Brist> left = new ArrayList<>(found);
        for (String file : files) {
            List<String> lines = OpenFile.text(folder.resolve(file)).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).strip();
                if (BEGINS.matcher(line).matches() && !excepts(line, file, left)) {
                    left.add(Brist.at(
                            Bristkod.RB704,
                            file,
                            i + 1,
                            "undantaget träffar inget; väntade # lint: KOD \"ord i fyndets text\": skäl"));
                }
            }
        }
        return left;
    }

    private static boolean excepts(String line, String file, List<Brist> left) {
        Matcher exception = LINE.matcher(line);
        return exception.matches()
                && left.removeIf(one -> one.fil().equals(file)
                        && one.kod().name().equals(exception.group(1))
                        && one.text().contains(exception.group(2)));
    }
}
