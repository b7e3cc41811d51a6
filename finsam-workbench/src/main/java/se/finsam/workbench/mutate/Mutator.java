package se.finsam.workbench.mutate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.book.RulebookResources;
import se.finsam.rules.book.RulebookSources;
import se.finsam.rules.rule.Uses;

/** Finds every mutation of a rulebook's own files. */
final class Mutator {
    private static final String PARAMETERS = "parametrar/";

    private final RulebookResources resources;
    private final Regelbok bok;
    private final RulebookSources sources;

    Mutator(RulebookResources resources) {
        this.resources = resources;
        this.bok = resources.regelbok();
        this.sources = resources.sources();
    }

    /** All of them: those of the controls in the order of the report, then those of the parameters. */
    List<Mutant> all() {
        // Each is read and proved by itself, and their order is kept.
        List<Mutant> all = new ArrayList<>(bok.kontroller().parallelStream()
                .map(kontroll -> of(kontroll.id()))
                .flatMap(List::stream)
                .toList());
        all.addAll(parameters());
        return all;
    }

    /** Those of the parameters, file by file. */
    List<Mutant> parameters() {
        List<Mutant> all = new ArrayList<>();
        sources.files().forEach((path, text) -> {
            if (path.startsWith(PARAMETERS)) {
                all.addAll(DataMutants.ofParameter(bok, path, text));
            }
        });
        return all;
    }

    /** Those of a control's own files; empty where the rulebook has none of its own for it. */
    List<Mutant> of(String kontroll) {
        if (sources.room(kontroll).isEmpty()) {
            return List.of();
        }
        List<Mutant> all = new ArrayList<>();
        String data = sources.control(kontroll);
        String rules = sources.rules(kontroll);
        all.addAll(DataMutants.ofControl(bok, data, sources.text(data), read(kontroll)));
        all.addAll(RuleMutants.of(kontroll, rules, resources));
        all.addAll(ExpressionMutants.of(bok, kontroll, rules, sources.text(rules)));
        return all;
    }

    /** The keys that a control's {@code regel.yaml} reads; none where its rules are written in DRL. */
    private Set<String> read(String kontroll) {
        Set<String> keys = new HashSet<>();
        for (Kontrollfil file : bok.kontroller()) {
            if (file.id().equals(kontroll)) {
                for (String prefix : file.objekt().prefix()) {
                    resources
                            .blad(kontroll)
                            .ifPresent(sheet -> sheet.variants()
                                    .forEach(variant -> keys.addAll(Uses.of(variant)
                                            .keys(prefix, file.objekt().agarprefix()))));
                }
            }
        }
        return keys;
    }
}
