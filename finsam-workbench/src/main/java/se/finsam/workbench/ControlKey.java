package se.finsam.workbench;

import java.util.List;
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
 * Names all that decides what a control's cases say of it: the control and its rules, the cases and what they start from,
 * parameters and texts, charts and deadlines. Not other controls, whose rules are not asked. Thread-safe.
 *
 * @hidden
 */
public final class ControlKey {
    private final RulebookResources resources;
    private final String files;
    private final String common;
    private final Map<String, String> cases = new ConcurrentHashMap<>();

    /** Keys of the controls of a rulebook. */
    public ControlKey(RulebookResources resources) {
        this.resources = resources;
        this.files = files(resources.sources());
        this.common = common(resources.regelbok());
    }

    /** The key of a control as it stands. */
    public String of(String kontroll) {
        return of(kontroll, resources.drl(kontroll));
    }

    /** The key of a control with other rules. */
    public String of(String kontroll, String drl) {
        return of(kontroll, common, resources.regelbok(), drl);
    }

    /** The key of a control with other data. */
    public String of(String kontroll, Regelbok bok) {
        return of(kontroll, common(bok), bok, resources.drl(kontroll));
    }

    private String of(String kontroll, String shared, Regelbok bok, String drl) {
        String asked = cases.computeIfAbsent(
                kontroll,
                id -> Sha256.of(resources.sources().text(resources.sources().cases(id))));
        return Sha256.of(String.join("\n", files, kontroll, shared, own(bok, kontroll), Sha256.of(drl), asked));
    }

    /** What a control has for itself. */
    private static String own(Regelbok bok, String kontroll) {
        Map<String, Regelblad> blad = new TreeMap<>(bok.blad());
        blad.keySet().retainAll(Set.of(kontroll));
        return Sha256.of(BookFile.write(new Regelbok(
                "",
                "",
                null,
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                bok.only(kontroll).kontroller(),
                List.of(),
                List.of(),
                List.of(),
                blad,
                bok.nycklar(),
                Map.of())));
    }

    /** What all controls share. What figures are called is said, and decides nothing; nor does the rulebook's own hash. */
    private static String common(Regelbok bok) {
        return Sha256.of(BookFile.write(new Regelbok(
                bok.version(),
                "",
                bok.utgarFran(),
                bok.texter(),
                bok.ord(),
                Map.of(),
                bok.tidsord(),
                List.of(),
                bok.parametrar(),
                bok.lagar(),
                bok.profiler(),
                Map.of(),
                bok.nycklar(),
                Map.of())));
    }

    /** All files that belong to no control, but for what the data holds anyhow, and what only explains. */
    private static String files(RulebookSources sources) {
        StringBuilder all = new StringBuilder();
        sources.files().forEach((path, text) -> {
            boolean room = sources.rooms().values().stream().anyMatch(one -> path.startsWith(one + "/"));
            if (!room && !path.startsWith("parametrar/") && !path.equals(RulebookSources.MUTATIONS)) {
                all.append(path).append('\n').append(Sha256.of(text)).append('\n');
            }
        });
        return Sha256.of(all.toString());
    }
}
