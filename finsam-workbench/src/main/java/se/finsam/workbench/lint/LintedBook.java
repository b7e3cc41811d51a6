package se.finsam.workbench.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.Syntax;
import se.finsam.model.bind.TreeReader;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Problems;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Lagfil;
import se.finsam.rules.book.Parameterfil;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.book.Regelboksfil;
import se.finsam.rules.book.RulebookFolder;
import se.finsam.rules.book.RulebookResources;
import se.finsam.rules.book.Tidsord;

/**
 * A rulebook's folder that has been read, as far as it could be, and the rulebook that it extends.
 *
 * @param mapp the folder
 * @param regler the rules of its controls
 * @param grund the rulebook that it extends; empty where it stands by itself
 */
record LintedBook(RulebookFolder mapp, List<RuleFile> regler, Optional<Regelbok> grund) {
    private static final String REGELBOK = "regelbok.yaml";

    /** A folder that has been read. */
    static LintedBook of(RulebookFolder folder) {
        boolean extending = folder.filer(Regelboksfil.class).stream().anyMatch(file -> file.utgarFran() != null);
        return new LintedBook(
                folder,
                folder.rum().stream().map(RuleFile::of).toList(),
                extending ? Optional.of(RulebookResources.BUNDLED.regelbok()) : Optional.empty());
    }

    /** Its own controls. */
    List<Kontrollfil> kontroller() {
        return mapp.filer(Kontrollfil.class);
    }

    /** All controls, with those of the rulebook that it extends. */
    List<Kontrollfil> allaKontroller() {
        return together(grund.map(Regelbok::kontroller).orElse(List.of()), kontroller());
    }

    /** All parameters; where both have one, its own. */
    List<Parameterfil> allaParametrar() {
        List<Parameterfil> own = mapp.filer(Parameterfil.class);
        return together(own, grund.map(Regelbok::parametrar).orElse(List.of()));
    }

    /** All statutes. */
    List<Lagfil> allaLagar() {
        return together(grund.map(Regelbok::lagar).orElse(List.of()), mapp.filer(Lagfil.class));
    }

    /** Its own words that have changed with the law. */
    List<Tidsord> tidsord() {
        return mapp.filer(Regelboksfil.class).stream()
                .flatMap(file -> file.tidsord() == null ? java.util.stream.Stream.of() : file.tidsord().stream())
                .toList();
    }

    /** The words that a text can ask for by name, beside its figures. */
    Set<String> ord() {
        Set<String> words = new TreeSet<>();
        together(grund.map(Regelbok::tidsord).orElse(List.of()), tidsord()).forEach(word -> words.add(word.id()));
        return words;
    }

    /** The words that stay Swedish in English texts; of one that extends the bundled rulebook also that one's. */
    Set<String> svenskaOrd() {
        Set<String> words = new TreeSet<>();
        for (Regelboksfil file : mapp.filer(Regelboksfil.class)) {
            words.addAll(file.svenskaOrd() == null ? List.of() : file.svenskaOrd());
        }
        if (grund.isPresent()) {
            // The rulebook as it is packed has no use for them; its file has.
            String text = RulebookResources.BUNDLED.sources().text(REGELBOK);
            new TreeReader(Limits.STANDARD)
                    .read(text, Syntax.YAML, 1, new Problems()).stream()
                            .flatMap(root -> root.get("svenskaOrd").stream())
                            .flatMap(list -> list.children().stream())
                            .filter(Node.Scalar.class::isInstance)
                            .forEach(word -> words.add(((Node.Scalar) word).written()));
        }
        return words;
    }

    private static <T> List<T> together(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
