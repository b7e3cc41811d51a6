package se.finsam.workbench.lint;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.book.Brist;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Lagfil;
import se.finsam.rules.book.Located;
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
        return of(folder, null);
    }

    /**
     * The same on a day, on which nothing can have been checked against its source later.
     *
     * @param day the day; null where none is held against it
     * @throws IOException where the folder cannot be read
     */
    public static List<Brist> of(Path folder, @Nullable LocalDate day) throws IOException {
        RulebookFolder reader = new RulebookFolder(folder);
        reader.read();
        LintedBook bok = LintedBook.of(reader);
        List<Brist> all = new ArrayList<>();
        Set<String> swedish = bok.svenskaOrd();
        for (Record file : written(reader)) {
            all.addAll(TextChecks.of(reader.skriven(file)));
            all.addAll(EnglishChecks.of(reader.skriven(file), swedish));
        }
        reader.filer(Regelboksfil.class)
                .forEach(file -> all.addAll(TextChecks.engine(reader.skriven(file), bok.ord())));
        for (RuleFile file : bok.regler()) {
            Located written = reader.skriven(file.rum().kontroll());
            all.addAll(TextChecks.control(written, file, bok.ord()));
            all.addAll(FigureChecks.of(written, file.rum().kontroll(), bok.allaParametrar()));
            // What is written by finsam itself is written as it must be, and its answers are proved when it is read.
            if (file.rum().blad() == null) {
                all.addAll(RuleChecks.of(file, lines(reader.brister(), file)));
                all.addAll(NameChecks.of(file));
                all.addAll(OverlapChecks.of(file));
            }
        }
        all.addAll(UseChecks.of(bok));
        all.addAll(TimeChecks.of(bok));
        all.addAll(DayChecks.of(bok, day));
        List<String> files = written(reader).stream()
                .map(file -> reader.skriven(file).file())
                .toList();
        return Stream.concat(reader.brister().stream(), Exempted.utan(all, folder, files).stream())
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
     * @param day the day; null where none is held against it
     * @throws IOException where those cannot be read
     */
    public static List<Brist> of(RulebookSources sources, @Nullable LocalDate day) throws IOException {
        return SourceFolder.with(sources, folder -> of(folder, day));
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
    private static Set<Integer> lines(List<Brist> told, RuleFile file) {
        return told.stream()
                .filter(one -> one.fil().equals(file.rum().fil()))
                .map(Brist::rad)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
