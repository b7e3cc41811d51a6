package se.finsam.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;
import se.finsam.rules.Checker;
import se.finsam.rules.book.Brist;
import se.finsam.rules.book.Bristkod;
import se.finsam.rules.rulebook.RulebookInternals;
import se.finsam.workbench.lint.CodeGuide;
import se.finsam.workbench.lint.Lint;

/**
 * Finds what is wrong with a rulebook's files. It runs and compiles nothing of them.
 *
 * @hidden
 */
public final class Rulebooklint {
    private final CodeGuide book = CodeGuide.read();

    /** A lint, with its explanations. */
    public Rulebooklint() {}

    /**
     * What is wrong with the rulebook in a folder, by file and line; empty for one as it should be.
     *
     * @param day the day it is, after which nothing can have been checked; null where that is not asked
     * @throws IOException where it cannot be read
     */
    public List<Fynd> of(Path folder, @Nullable LocalDate day) throws IOException {
        return found(Lint.of(folder, day));
    }

    /**
     * The same of a rulebook that is built, such as the one that comes with finsam: by the files that it was made of.
     *
     * @param day the day it is; null where that is not asked
     * @throws IOException where those cannot be read
     */
    public List<Fynd> of(Checker checker, @Nullable LocalDate day) throws IOException {
        return found(Lint.of(RulebookInternals.resources(checker.rulebook()).sources(), day));
    }

    /** What a code means, with an example and the way out, ended by a line break; empty where there is no such code. */
    public Optional<String> explain(String code, Language language) {
        return CodeGuide.kod(code).map(kod -> book.forklara(kod, language));
    }

    /** All codes with their titles, a line each. */
    public String list(Language language) {
        return book.lista(language);
    }

    /** All codes. */
    public List<String> codes() {
        return Stream.of(Bristkod.values()).map(Enum::name).toList();
    }

    private List<Fynd> found(List<Brist> all) {
        return all.stream()
                .map(one -> new Fynd(
                        one.kod().name(),
                        one.kod().varning() ? Fynd.Grad.VARNING : Fynd.Grad.FEL,
                        one.fil(),
                        one.rad() > 0 ? one.rad() : null,
                        one.kolumn() > 0 ? one.kolumn() : null,
                        one.text(),
                        book.utvag(one.kod()).sv()))
                .toList();
    }
}
