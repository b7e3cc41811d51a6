package se.finsam.workbench.mutate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.finsam.model.source.Sha256;
import se.finsam.rules.Checker;
import se.finsam.rules.book.BookFile;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Prov;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.book.RulebookResources;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.rulebook.RulebookInternals;
import se.finsam.workbench.CaseRun;
import se.finsam.workbench.CompiledRule;
import se.finsam.workbench.ControlKey;

/** Runs the cases against a mutant: with the rules of one control at a time, since no other's matter to its rows. */
final class MutantRun {
    private final RulebookResources resources;
    private final Map<String, List<Prov>> cases;
    private final Fates fates;
    private final ControlKey key;

    MutantRun(RulebookResources resources, Map<String, List<Prov>> cases, Fates fates) {
        this.resources = resources;
        this.cases = cases;
        this.fates = fates;
        this.key = new ControlKey(resources);
    }

    /** What became of a mutant. */
    enum Fate {
        /** A case failed: the mutation was noticed. */
        KILLED,
        /** All cases passed, but a rulebook with the mutation is refused: its rules do not give exactly one answer. */
        REFUSED,
        /** All cases passed. */
        SURVIVED,
        /** The rules do not compile with it: nobody could have meant it. */
        STILLBORN
    }

    Fate of(Mutant mutant) {
        for (String kontroll : mutant.kontroller()) {
            Fate fate = fates.of(key(mutant, kontroll), () -> tried(mutant, kontroll));
            if (fate != Fate.SURVIVED) {
                return fate;
            }
        }
        return Fate.SURVIVED;
    }

    /** All that decides what one control's cases say of a mutant. */
    private String key(Mutant mutant, String kontroll) {
        String said = mutant instanceof Mutant.OfData data
                ? key.of(kontroll, data.bok())
                : mutant instanceof Mutant.OfRules rules ? key.of(kontroll, rules.drl()) : key.of(kontroll);
        return Sha256.of(mutant.getClass().getSimpleName() + ' ' + said);
    }

    private Fate tried(Mutant mutant, String kontroll) {
        Regelbok bok = mutant instanceof Mutant.OfData data ? data.bok() : resources.regelbok();
        Map<String, byte[]> entries = new TreeMap<>();
        entries.put(BookFile.RESOURCE, BookFile.write(bok.only(kontroll)));
        if (mutant instanceof Mutant.OfRules rules) {
            CompiledRule compiled = CompiledRule.of(kontroll, rules.drl());
            if (!compiled.sound()) {
                return Fate.STILLBORN;
            }
            entries.putAll(compiled.classes());
            entries.put(RulebookResources.MODELS, text(compiled.models()));
        } else {
            String paket = Kontrollfil.paket(kontroll) + ".";
            entries.put(
                    RulebookResources.MODELS,
                    text(resources.models().stream()
                            .filter(name -> name.startsWith(paket))
                            .toList()));
        }
        if (killed(entries, kontroll)) {
            return Fate.KILLED;
        }
        return mutant instanceof Mutant.OfRules rules && refused(rules) ? Fate.REFUSED : Fate.SURVIVED;
    }

    private boolean refused(Mutant.OfRules mutant) {
        String kontroll = mutant.kontroll();
        return resources
                .blad(kontroll)
                .map(sheet -> new SheetProof(sheet, resources.drl(kontroll)).refuses(mutant.drl()))
                .orElse(false);
    }

    private boolean killed(Map<String, byte[]> entries, String kontroll) {
        try {
            Checker checker = Checker.of(RulebookInternals.built(entries, resources.loader()));
            return cases.getOrDefault(kontroll, List.of()).stream().anyMatch(prov -> !CaseRun.passes(checker, prov));
        } catch (BrokenRulebookException | IllegalStateException e) {
            return true; // what cannot even be loaded or asked is noticed
        }
    }

    private static byte[] text(List<String> lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
