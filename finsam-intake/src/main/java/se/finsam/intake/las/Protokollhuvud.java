package se.finsam.intake.las;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.intake.dokument.Rad;
import se.finsam.intake.dokument.Text;

/**
 * The head of some minutes.
 *
 * @param rad the line of the day
 * @param plats where that line is among the document's
 * @param dag the day
 * @param osaker whether the day is written so that it may be another
 * @param borjar the first line of the minutes, where a heading above the head says which; else the line after the head before
 */
record Protokollhuvud(Rad rad, int plats, LocalDate dag, boolean osaker, int borjar) {
    /** How many lines from the day what belongs to the head may stand. */
    static final int NARA = 60;

    private static final Pattern PROTOKOLL = Fraser.normal("{*PROTOKOLLORD}|^{BESLUTANDE_FORST}|{*JUSTERA}");

    private static final Pattern EGET = Fraser.normal("^{BESLUTANDE_FORST}|^{NARVARANDE}");
    private static final Pattern TITEL = Fraser.normal("^[a-z ]{0,40}{*PROTOKOLLORD}");

    /** No title of minutes is longer. */
    private static final int TITEL_LANGST = 70;

    /** The heads of a document's minutes, in their order. */
    static List<Protokollhuvud> alla(Text text) {
        List<Protokollhuvud> alla = new ArrayList<>();
        List<Rad> rader = text.rader();
        for (int i = 0; i < rader.size(); i++) {
            Map<Begrepp, String> falt = Etiketter.falt(rader, i);
            List<Dagar.Funnen> dagar = List.of();
            boolean osaker = false;
            if (falt.containsKey(Begrepp.SAMMANTRADESDATUM)) {
                String varde = falt.getOrDefault(Begrepp.SAMMANTRADESDATUM, "");
                dagar = dagar(rader, i, varde);
                osaker = dagar.isEmpty();
                dagar = osaker ? Dagar.kanske(varde) : dagar;
            } else if (falt.containsKey(Begrepp.PLATS_TID) && paragrafFoljer(rader, i)) {
                List<Dagar.Funnen> enda = dagar(rader, i, falt.getOrDefault(Begrepp.PLATS_TID, ""));
                dagar = enda.size() == 1 ? enda : List.of();
            }
            int forra = alla.isEmpty() ? -1 : alla.get(alla.size() - 1).plats();
            if (!dagar.isEmpty()
                    && !har(alla, dagar.get(0).dag())
                    && protokoll(rader, i)
                    && (forra < 0 || eget(rader, forra, i))) {
                alla.add(new Protokollhuvud(rader.get(i), i, dagar.get(0).dag(), osaker, borjar(rader, forra, i)));
            }
        }
        if (alla.isEmpty()) {
            rubrik(rader).ifPresent(alla::add);
        }
        return alla;
    }

    private static boolean har(List<Protokollhuvud> alla, LocalDate dag) {
        for (Protokollhuvud ett : alla) {
            if (ett.dag().equals(dag)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a day after a head is another meeting's own: within the paragraphs of one meeting stand the days of those to come.
     * A head has a title above it, or who was there below it, before the next paragraph.
     */
    private static boolean eget(List<Rad> rader, int forra, int i) {
        boolean paragraf = false;
        for (int n = i - 1; n > forra && !paragraf; n--) {
            if (titel(rader.get(n))) {
                return true;
            }
            paragraf = Protokoll.paragraf(rader.get(n)) != null;
        }
        if (!paragraf || titel(rader.get(i))) {
            return true;
        }
        for (int n = i; n < Math.min(rader.size(), i + NARA); n++) {
            if (n > i && Protokoll.paragraf(rader.get(n)) != null) {
                return false;
            }
            if (EGET.matcher(Norm.av(rader.get(n).text())).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean titel(Rad rad) {
        String skriven = rad.text();
        return skriven.length() < TITEL_LANGST
                && !skriven.endsWith(".")
                && Protokoll.paragraf(rad) == null
                && TITEL.matcher(Norm.av(skriven)).find();
    }

    /** The line of the title above a head, where it stands near; else the first one that may belong to it. */
    private static int borjar(List<Rad> rader, int forra, int i) {
        int tidigast = forra < 0 ? 0 : Math.max(forra + 1, i - NARA);
        for (int n = i; n > tidigast && Protokoll.paragraf(rader.get(n)) == null; n--) {
            if (n < i && titel(rader.get(n))) {
                return n;
            }
        }
        return tidigast;
    }

    /** The days beside a label, or on the lines below it where none stands beside it. */
    private static List<Dagar.Funnen> dagar(List<Rad> rader, int i, String varde) {
        List<Dagar.Funnen> dagar = Dagar.vidEtikett(varde);
        if (dagar.isEmpty() && Dagar.siffror(varde) == 0 && i + 2 < rader.size()) {
            return Dagar.alla(rader.get(i + 1).text() + " " + rader.get(i + 2).text());
        }
        return dagar;
    }

    private static boolean protokoll(List<Rad> rader, int i) {
        for (int n = Math.max(0, i - NARA); n < Math.min(rader.size(), i + NARA); n++) {
            String normal = Norm.av(rader.get(n).text());
            if (PROTOKOLL.matcher(normal).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean paragrafFoljer(List<Rad> rader, int i) {
        for (int n = i; n < Math.min(rader.size(), i + NARA + NARA); n++) {
            if (Protokoll.paragraf(rader.get(n)) != null) {
                return true;
            }
        }
        return false;
    }

    /** Where no label tells the day: the heading does, before the first paragraph. */
    private static Optional<Protokollhuvud> rubrik(List<Rad> rader) {
        for (int i = 0; i < Math.min(rader.size(), NARA); i++) {
            Rad rad = rader.get(i);
            if (Protokoll.paragraf(rad) != null) {
                return Optional.empty();
            }
            @Nullable LocalDate dag = Dagar.enda(rad.text()).orElse(null);
            boolean sagt = Ordlista.STANDARD
                    .borjan(Norm.rubrik(rad.text()), Begrepp.DEL_PROTOKOLL)
                    .isPresent();
            boolean ovanfor = i > 0
                    && Ordlista.STANDARD
                            .borjan(Norm.rubrik(rader.get(i - 1).text()), Begrepp.DEL_PROTOKOLL)
                            .isPresent();
            if (dag != null
                    && (sagt || ovanfor)
                    && rad.text().length() < 110
                    && !rad.text().endsWith(".")
                    && paragrafFoljer(rader, i)) {
                return Optional.of(new Protokollhuvud(rad, i, dag, false, 0));
            }
        }
        return Optional.empty();
    }
}
