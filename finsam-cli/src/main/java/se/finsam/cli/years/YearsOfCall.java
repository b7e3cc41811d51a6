package se.finsam.cli.years;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.finsam.cli.call.Console;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.report.Shown;
import se.finsam.rules.Arsserie;
import se.finsam.rules.report.Granskningsrapport;

/** The years of one call's inputs: which are compared, and what is told of those that are not, or that there are two of. */
public final class YearsOfCall {
    /** Of how many checked inputs the content is remembered: more than a folder has, and bounded for a long stream. */
    private static final int MOST_HASHES = 10_000;

    private final Console console;
    private final Language language;
    private final FormerNames names;
    private final Arsserie series;
    private final Set<Underlag> unused = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The files that were told to be of another's förbund and year. */
    private final Set<String> twice = new HashSet<>();

    /** The name of the first that was checked, by the hash of its content. */
    private final Map<String, String> first = new HashMap<>();

    public YearsOfCall(Console console, Language language, FormerNames names) {
        this.console = console;
        this.language = language;
        this.names = names;
        this.series = new Arsserie(names.names());
    }

    /** Remembers a year that is checked, too. */
    public void add(Underlag underlag) {
        series.add(underlag);
    }

    /** Remembers a year that was given only to compare with. */
    public void compareWith(Underlag earlier) {
        series.add(earlier);
        unused.add(earlier);
    }

    /** The report, saying which of the years took another's place. */
    public Granskningsrapport told(Granskningsrapport report, List<Underlag> before) {
        return series.told(report, before);
    }

    /** The years to compare an underlag with; that there are several of one is told. */
    public List<Underlag> before(Underlag underlag) {
        names.checked(underlag);
        List<Underlag> before = series.before(underlag);
        // The same file may have been read twice: told apart by what was in it.
        for (Underlag year : before) {
            unused.removeIf(
                    one -> Objects.equals(one.origin().sha256(), year.origin().sha256()));
        }
        if (series.ambiguous(underlag)) {
            String year = underlag.forbund().namn() + " " + (underlag.rakenskapsar() - 1);
            console.note(new Text(
                            "flera underlag för " + year + ": inget av dem jämförs med",
                            "several inputs of " + year + ": none of them is compared with")
                    .in(language));
        }
        return before;
    }

    /** A year that was given to compare with, and is another förbund's or not the year before, is likely a mistake. */
    public void tellUnused() {
        for (Underlag year : unused) {
            String name = Shown.name(String.valueOf(year.origin().name()));
            String what = Shown.name(year.forbund().namn()) + " " + year.rakenskapsar();
            Text why = names.why(year.forbund(), year.rakenskapsar());
            console.note(new Text(
                            name + " (" + what + ") jämfördes inte med något och följdes inte upp: " + why.sv(),
                            name + " (" + what + ") was compared with nothing and not followed up: " + why.en())
                    .in(language));
        }
    }

    /** Two inputs of one year are not guessed between where they are given at once; of what comes over time the later counts. */
    public void remember(Underlag underlag, boolean overTime) {
        if (!overTime) {
            series.add(underlag);
        } else if (series.replace(underlag)) {
            String year = Shown.name(underlag.forbund().namn()) + " " + underlag.rakenskapsar();
            console.note(new Text(
                            year + ": ersätter det underlag som kom tidigare",
                            year + ": takes the place of the input that came earlier")
                    .in(language));
        }
    }

    /** Says once which of the files are of the same förbund and year, and which are a copy of one that was checked already. */
    public void tellTwice(Underlag underlag) {
        tellCopy(underlag);
        List<Underlag> others = series.alongside(underlag);
        if (others.isEmpty() || !twice.add(String.valueOf(underlag.origin().name()))) {
            return;
        }
        StringBuilder names =
                new StringBuilder(Shown.name(String.valueOf(underlag.origin().name())));
        for (Underlag other : others) {
            String name = String.valueOf(other.origin().name());
            twice.add(name);
            names.append(", ").append(Shown.name(name));
        }
        String year = Shown.name(underlag.forbund().namn()) + " " + underlag.rakenskapsar();
        console.note(new Text(
                        "flera underlag för " + year + ", som inte läggs ihop: " + names,
                        "several inputs of " + year + ", which are not put together: " + names)
                .in(language));
    }

    private void tellCopy(Underlag underlag) {
        String hash = underlag.origin().sha256();
        String name = underlag.origin().name();
        if (hash == null || name == null) {
            return;
        }
        String original = first.get(hash);
        if (original == null && first.size() < MOST_HASHES) {
            first.put(hash, name);
        }
        if (original != null && !original.equals(name)) {
            String copy = Shown.name(name);
            String of = Shown.name(original);
            console.note(new Text(
                            copy + " har samma innehåll som " + of + ", och granskades också",
                            copy + " has the same content as " + of + ", and was checked too")
                    .in(language));
        }
    }
}
