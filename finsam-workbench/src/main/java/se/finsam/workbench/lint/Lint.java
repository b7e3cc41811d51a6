package se.finsam.workbench.lint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.rules.book.Brist;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Lagfil;
import se.finsam.rules.book.Parameterfil;
import se.finsam.rules.book.Profilfil;
import se.finsam.rules.book.Regelboksfil;
import se.finsam.rules.book.RulebookFolder;
import se.finsam.rules.book.RulebookSources;

/** Finds what is wrong with a rulebook's folder, without compiling or running it: nothing of it is executed. */
public final class Lint {
    private Lint() {}

    /**
     * What is wrong, by file and line; empty for a rulebook as it should be.
     *
     * @throws IOException where the folder cannot be read
     */
    public static List<Brist> of(Path folder) throws IOException {
        RulebookFolder reader = new RulebookFolder(folder);
        reader.read();
        Bok bok = Bok.of(reader);
        List<Brist> all = new ArrayList<>();
        for (Record file : written(reader)) {
            all.addAll(TextChecks.of(reader.skriven(file)));
        }
        reader.filer(Regelboksfil.class)
                .forEach(file -> all.addAll(TextChecks.engine(reader.skriven(file), bok.ord())));
        for (Regelfil file : bok.regler()) {
            all.addAll(TextChecks.control(reader.skriven(file.rum().kontroll()), file, bok.ord()));
            // What is written by finsam itself is written as it must be, and its answers are proved when it is read.
            if (file.rum().blad() == null) {
                all.addAll(RuleChecks.of(file, lines(reader.brister(), file)));
                all.addAll(NameChecks.of(file));
                all.addAll(OverlapChecks.of(file));
            }
        }
        all.addAll(UseChecks.of(bok));
        all.addAll(TimeChecks.of(bok));
        List<String> files = written(reader).stream()
                .map(file -> reader.skriven(file).file())
                .toList();
        return Stream.concat(reader.brister().stream(), Undantagna.utan(all, folder, files).stream())
                .distinct()
                .sorted(Comparator.comparing(Brist::fil)
                        .thenComparing(Brist::rad)
                        .thenComparing(Brist::kolumn)
                        .thenComparing(Brist::kod)
                        .thenComparing(Brist::text))
                .toList();
    }

    /**
     * What is wrong with a rulebook that is built, by the files that it was made of.
     *
     * @throws IOException where those cannot be read
     */
    public static List<Brist> of(RulebookSources sources) throws IOException {
        return SourceFolder.with(sources, Lint::of);
    }

    private static List<Record> written(RulebookFolder reader) {
        List<Record> all = new ArrayList<>(reader.filer(Regelboksfil.class));
        all.addAll(reader.filer(Kontrollfil.class));
        all.addAll(reader.filer(Parameterfil.class));
        all.addAll(reader.filer(Lagfil.class));
        all.addAll(reader.filer(Profilfil.class));
        return all;
    }

    /** The lines of a file of which something is told. */
    private static Set<Integer> lines(List<Brist> told, Regelfil file) {
        return told.stream()
                .filter(one -> one.fil().equals(file.rum().fil()))
                .map(Brist::rad)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
