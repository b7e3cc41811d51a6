package se.finsam.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import se.finsam.rules.report.Kalla;

/**
 * In which documents a figure stood, in words: the document, the pages, and the words that it was read from.
 *
 * @hidden
 */
public final class DocumentPlaces {
    /** As many quotes are shown; of the others the pages are. */
    private static final int MOST = 3;

    private static final int LONGEST_QUOTE = 120;

    private final Words words;
    private final Map<String, Set<Integer>> pages = new LinkedHashMap<>();
    private final Map<String, Set<String>> quotes = new LinkedHashMap<>();

    /** In the language of these words. */
    public DocumentPlaces(Words words) {
        this.words = words;
    }

    /** Adds a source; one that names neither document nor page adds nothing. */
    public void add(Kalla source) {
        if (source.dokument() == null && source.sida() == null) {
            return;
        }
        String document = Objects.requireNonNullElse(source.dokument(), "");
        Set<Integer> on = pages.computeIfAbsent(document, name -> new TreeSet<>());
        Set<String> said = quotes.computeIfAbsent(document, name -> new LinkedHashSet<>());
        if (source.sida() != null) {
            on.add(source.sida());
        }
        if (source.ord() != null) {
            said.add(source.ord());
        }
    }

    /** {@code arsredovisning.pdf s. 12 ”Eget kapital 1 058 307”}, for each document. */
    public List<String> parts() {
        List<String> parts = new ArrayList<>();
        pages.forEach((document, on) -> {
            List<String> part = new ArrayList<>();
            if (!document.isEmpty()) {
                part.add(Shown.name(document));
            }
            if (!on.isEmpty()) {
                part.add(words.say("s. ", on.size() == 1 ? "p. " : "pp. ") + Lines.ranges(on));
            }
            String said = quoted(quotes.getOrDefault(document, Set.of()));
            if (!said.isEmpty()) {
                part.add(said);
            }
            parts.add(String.join(" ", part));
        });
        return parts;
    }

    private String quoted(Set<String> quotes) {
        List<String> shown = new ArrayList<>();
        for (String quote : quotes) {
            if (shown.size() == MOST) {
                shown.add("…");
                break;
            }
            shown.add(words.say("”", "“") + Shown.atMost(LONGEST_QUOTE, quote) + "”");
        }
        return String.join(" ", shown);
    }
}
