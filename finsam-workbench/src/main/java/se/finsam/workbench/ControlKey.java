package se.finsam.workbench;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import se.finsam.model.source.Sha256;
import se.finsam.rules.book.BookFile;
import se.finsam.rules.book.Parameterfil;
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
    private final Regelbok book;
    private final String files;
    private final String shared;
    /** The hash of each parameter of the rulebook as it stands: most changes leave them as they are. */
    private final IdentityHashMap<Parameterfil, String> parameters = new IdentityHashMap<>();

    private final String common;
    private final Map<String, String> cases = new ConcurrentHashMap<>();
    private final Map<String, String> own = new ConcurrentHashMap<>();

    /** Keys of the controls of a rulebook. */
    public ControlKey(RulebookResources resources) {
        this.resources = resources;
        this.book = resources.regelbok();
        this.files = files(resources.sources());
        this.shared = shared(book);
        book.parametrar().forEach(file -> parameters.put(file, Sha256.of(BookFile.write(file))));
        this.common = common(book);
    }

    /** The key of a control as it stands. */
    public String of(String kontroll) {
        return of(kontroll, resources.drl(kontroll));
    }

    /** The key of a control with other rules. */
    public String of(String kontroll, String drl) {
        return of(kontroll, common, own.computeIfAbsent(kontroll, id -> own(book, id)), drl);
    }

    /** The key of a control with other data. */
    public String of(String kontroll, Regelbok bok) {
        return of(kontroll, common(bok), own(bok, kontroll), resources.drl(kontroll));
    }

    private String of(String kontroll, String all, String data, String drl) {
        String asked = cases.computeIfAbsent(
                kontroll,
                id -> Sha256.of(resources.sources().text(resources.sources().cases(id))));
        return Sha256.of(String.join("\n", files, kontroll, all, data, Sha256.of(drl), asked));
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

    /** What all controls share: of a rulebook that is another in some places only those are looked at anew. */
    @SuppressWarnings(
            "ReferenceEquality") // what Regelbok.with leaves alone is the same object; what only looks alike is looked
    // at anew
    private String common(Regelbok bok) {
        boolean same = bok.texter() == book.texter()
                && bok.ord() == book.ord()
                && bok.tidsord() == book.tidsord()
                && bok.lagar() == book.lagar()
                && bok.profiler() == book.profiler()
                && bok.nycklar() == book.nycklar();
        StringBuilder all = new StringBuilder(same ? shared : shared(bok));
        for (Parameterfil file : bok.parametrar()) {
            String known = parameters.get(file);
            all.append('\n').append(known == null ? Sha256.of(BookFile.write(file)) : known);
        }
        return Sha256.of(all.toString());
    }

    /** The same but for the parameters. What figures are called is said, and decides nothing; nor does the rulebook's own hash. */
    private static String shared(Regelbok bok) {
        return Sha256.of(BookFile.write(new Regelbok(
                bok.version(),
                "",
                bok.utgarFran(),
                bok.texter(),
                bok.ord(),
                Map.of(),
                bok.tidsord(),
                List.of(),
                List.of(),
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
