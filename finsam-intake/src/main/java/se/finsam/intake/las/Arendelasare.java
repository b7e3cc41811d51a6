package se.finsam.intake.las;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.dokument.Rad;
import se.finsam.intake.dokument.Text;

/**
 * Reads what the sentences of a paragraph in minutes say beside its decision: until when something is to be done, how long an
 * insats runs, how often its steering group meets, which final report was before the meeting. All of it is uncertain, as the
 * sentences may be about something else.
 */
final class Arendelasare {
    private static final Pattern SENAST =
            Fraser.skriven("(?iu)(?:{SENAST}|(?:{NASTA} )?{SAMMANTRADET})(?: {TILL_DAG})?(?: den)? (\\d{1,2})(?::?e)? "
                    + Dagar.MANAD + "(?: (20\\d\\d))?");
    private static final Pattern SENAST_ISO = Fraser.skriven("(?iu){SENAST}(?: den)? (20\\d\\d-\\d\\d-\\d\\d)");
    private static final Pattern START =
            Fraser.skriven("(?iu){STARTAR}[^.]{0,40}? " + Dagar.MANAD + "(?: {MANADSORD})? (20\\d\\d)");
    private static final Pattern LANGD = Fraser.skriven("(?iu){PAGAR}[^.]{0,20}? ({RAKNEORD}|ett|\\d) år\\b");
    private static final Pattern STYRGRUPP = Fraser.skriven(
            "(?iu){*STYRGRUPP*}[^.]{0,60}? {TRAFFAS*}[^.]{0,20}? ({RAKNEORD}|ett|\\d{1,2}) {GANGER} {PER_AR*}");
    private static final Pattern SLUTRAPPORT = Fraser.skriven(
            "(?iu)^\\W*(?:[a-z]\\)\\s*)?{*SLUTRAPPORT}(?: {SLUTRAPPORT_OM})?(?: {PROJEKTET})? +(\\p{L}.{2,60})$");

    /** What is enclosed after the last paragraph is no part of it. */
    private static final int PARAGRAF = 40;

    private final Samling samling;
    private final Text text;
    private final LocalDate dag;

    Arendelasare(Samling samling, Text text, LocalDate dag) {
        this.samling = samling;
        this.text = text;
        this.dag = dag;
    }

    /**
     * Reads a paragraph.
     *
     * @param nr its number
     * @param beslut the key of its decision; empty where it has none
     * @param insats the key of the insats that it decides on; empty where it is none
     */
    void av(String nr, List<Rad> rader, String beslut, String insats) {
        List<Rad> dess = rader.subList(0, Math.min(rader.size(), PARAGRAF));
        Map<LocalDate, Rad> senast = new TreeMap<>();
        Rad start = null;
        LocalDate forsta = null;
        Set<Integer> langder = new TreeSet<>();
        for (Rad rad : dess) {
            String skriven = rad.text().replace('\u00a0', ' ');
            senast(skriven, rad, senast);
            slutrapport(skriven, rad, nr);
            Matcher borjan = START.matcher(skriven);
            if (borjan.find()) {
                LocalDate dagen = Dagar.dag(Integer.parseInt(borjan.group(2)), Dagar.manad(borjan.group(1)), 1);
                start = rad;
                forsta = forsta == null || forsta.equals(dagen) ? dagen : null;
            }
            Matcher lang = LANGD.matcher(skriven);
            while (lang.find()) {
                langder.add(tal(lang.group(1)));
            }
            Matcher styrgrupp = STYRGRUPP.matcher(skriven);
            if (!insats.isEmpty() && styrgrupp.find()) {
                samling.varde(
                        insats + "/styrgruppMoten/perAr",
                        String.valueOf(tal(styrgrupp.group(1))),
                        Sakerhet.OSAKER,
                        "Styrgruppens möten per år.",
                        kalla(rad, nr, styrgrupp.group()));
            }
        }
        if (!beslut.isEmpty() && senast.size() == 1) {
            senast.forEach((dagen, rad) -> samling.dag(
                    beslut + "/uppdrag/senast",
                    dagen.toString(),
                    Sakerhet.OSAKER,
                    "Dagen efter \"senast\" eller nästa sammanträde; är inget år skrivet är det den närmaste.",
                    kalla(rad, nr, "senast " + dagen)));
        }
        if (!insats.isEmpty() && start != null && forsta != null) {
            tid(
                    insats,
                    nr,
                    start,
                    forsta,
                    langder.size() == 1 ? langder.iterator().next() : 0);
        }
    }

    private void tid(String insats, String nr, Rad rad, LocalDate fran, int ar) {
        String skal = "Månadens första dag: bara månaden står där.";
        Kalla kalla = kalla(rad, nr, "start " + fran.toString().substring(0, 7));
        samling.dag(insats + "/period/fran", fran.toString(), Sakerhet.OSAKER, skal, kalla);
        samling.dag(insats + "/avtal/fran", fran.toString(), Sakerhet.OSAKER, skal, kalla);
        if (ar > 0) {
            String till = fran.plusYears(ar).minusDays(1).toString();
            String rakad = "Räknad ur starten och " + ar + " år.";
            samling.dag(insats + "/period/till", till, Sakerhet.OSAKER, rakad, kalla);
            samling.dag(insats + "/avtal/till", till, Sakerhet.OSAKER, rakad, kalla);
        }
    }

    private void senast(String skriven, Rad rad, Map<LocalDate, Rad> funna) {
        Matcher ord = SENAST.matcher(skriven);
        while (ord.find()) {
            int ar = ord.group(3) == null ? dag.getYear() : Integer.parseInt(ord.group(3));
            LocalDate dagen = Dagar.dag(ar, Dagar.manad(ord.group(2)), Integer.parseInt(ord.group(1)));
            if (dagen != null && ord.group(3) == null && dagen.isBefore(dag)) {
                dagen = Dagar.dag(ar + 1, Dagar.manad(ord.group(2)), Integer.parseInt(ord.group(1)));
            }
            note(dagen, rad, funna);
        }
        Matcher iso = SENAST_ISO.matcher(skriven);
        while (iso.find()) {
            Dagar.enda(iso.group(1)).ifPresent(dagen -> note(dagen, rad, funna));
        }
    }

    private void note(@Nullable LocalDate dagen, Rad rad, Map<LocalDate, Rad> funna) {
        if (dagen != null && dagen.isAfter(dag) && dagen.isBefore(dag.plusYears(2))) {
            funna.putIfAbsent(dagen, rad);
        }
    }

    private void slutrapport(String skriven, Rad rad, String nr) {
        Matcher rapport = SLUTRAPPORT.matcher(skriven);
        String namn = rapport.matches() ? Postnamn.av(rapport.group(1)) : "";
        if (namn.isEmpty() || namn.endsWith(".") || namn.split(" ").length > 6) {
            return; // a sentence about a report, and no heading
        }
        String hem = "/insatser/" + Samling.post(namn);
        Kalla kalla = kalla(rad, nr, "slutrapport " + namn);
        samling.varde(hem + "/namn", namn, Sakerhet.OSAKER, "Slutrapportens rubrik.", kalla);
        samling.dag(
                hem + "/slutrapport/datum",
                dag.toString(),
                Sakerhet.OSAKER,
                "Sammanträdet som hade slutrapporten före sig.",
                kalla);
    }

    private static int tal(String ord) {
        return Objects.requireNonNull(Raknetal.av(Norm.av(ord)));
    }

    private Kalla kalla(Rad rad, String nr, String ord) {
        return new Kalla(text, rad, "§ " + nr + ": " + ord.strip(), "beslut " + nr);
    }
}
