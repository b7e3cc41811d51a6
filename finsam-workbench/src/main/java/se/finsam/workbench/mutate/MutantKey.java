package se.finsam.workbench.mutate;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import se.finsam.model.source.Sha256;
import se.finsam.rules.book.BookFile;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.book.RulebookResources;
import se.finsam.rules.book.RulebookSources;
import se.finsam.rules.rule.Regelblad;

/**
 * Names a mutant by all that decides what its control's cases say of it: the control and its rules, the cases and what they start
 * from, parameters and texts, charts and deadlines. Not by other controls, whose rules are not asked. Thread-safe.
 */
final class MutantKey {
    private final RulebookResources resources;
    private final String shared;
    private final Map<String, String> books = new ConcurrentHashMap<>();

    MutantKey(RulebookResources resources) {
        this.resources = resources;
        this.shared = shared(resources.sources());
    }

    /** The key of a mutant, for one of the controls whose cases may notice it. */
    String of(Mutant mutant, String kontroll) {
        String book = mutant instanceof Mutant.OfData data
                ? book(data.bok(), kontroll)
                : books.computeIfAbsent(kontroll, id -> book(resources.regelbok(), id));
        String rules = mutant instanceof Mutant.OfRules other ? other.drl() : resources.drl(kontroll);
        String cases = resources.sources().text(resources.sources().cases(kontroll));
        return Sha256.of(String.join(
                "\n", shared, kontroll, mutant.getClass().getSimpleName(), book, Sha256.of(rules), Sha256.of(cases)));
    }

    /** The data with one control alone. Its own hash is over all of the rulebook, and decides nothing. */
    private static String book(Regelbok bok, String kontroll) {
        Regelbok one = bok.only(kontroll);
        Map<String, Regelblad> blad = new TreeMap<>(one.blad());
        blad.keySet().retainAll(Set.of(kontroll));
        return Sha256.of(Arrays.toString(BookFile.write(new Regelbok(
                one.version(),
                "",
                one.utgarFran(),
                one.texter(),
                one.ord(),
                Map.of(),
                one.tidsord(),
                one.kontroller(),
                one.parametrar(),
                one.lagar(),
                one.profiler(),
                blad,
                one.nycklar()))));
    }

    /** All files that belong to no control, but for what the data holds anyhow, and what only explains. */
    private static String shared(RulebookSources sources) {
        StringBuilder all = new StringBuilder();
        sources.files().forEach((path, text) -> {
            boolean room = sources.rooms().values().stream().anyMatch(one -> path.startsWith(one + "/"));
            if (!room && !path.startsWith("parametrar/") && !path.equals(Overlevandefil.PATH)) {
                all.append(path).append('\n').append(Sha256.of(text)).append('\n');
            }
        });
        return Sha256.of(all.toString());
    }
}
