package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.dokument.Bit;
import se.finsam.intake.dokument.Rad;

/** Reads a table of goals: one on each row, with its measure, the value to reach, what came of it and the board's words in columns. */
final class Maltabell {
    private static final Pattern AR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");
    private static final List<Begrepp> KOLUMNER = List.of(
            Begrepp.KOL_MALBEDOMNING, Begrepp.KOL_MALUTFALL, Begrepp.KOL_MALVARDE, Begrepp.KOL_MATT, Begrepp.KOL_MAL);
    private static final int MINST_TEXT = 12;
    /** No table of goals is longer: what is, is another table. */
    private static final int RADER = 200;

    /**
     * A column.
     *
     * @param ar the year in its head; 0 where there is none
     * @param x0 where its head begins
     */
    private record Spalt(Begrepp vad, int ar, int x0) {}

    private final Sammanhang sammanhang;
    private final Avsnitt del;

    Maltabell(Sammanhang sammanhang, Avsnitt del) {
        this.sammanhang = sammanhang;
        this.del = del;
    }

    /** Whether the part had such a table. */
    boolean av() {
        List<Rad> rader = del.rader();
        boolean funnen = false;
        for (int i = 0; i < rader.size(); i++) {
            List<Spalt> spalter = huvud(rader.get(i));
            if (!spalter.isEmpty()) {
                funnen = true;
                i = tabell(spalter, rader, i + 1) - 1;
            }
        }
        return funnen;
    }

    /** The columns of a head; none where a line is no head of such a table. */
    private static List<Spalt> huvud(Rad rad) {
        List<Spalt> spalter = new ArrayList<>();
        for (Bit bit : rad.bitar()) {
            Matcher ar = AR.matcher(bit.text());
            int aret = ar.find() ? Integer.parseInt(ar.group(1)) : 0;
            String utan = Norm.av(AR.matcher(bit.text()).replaceAll(" "));
            Optional<Begrepp> vad = Optional.empty();
            for (Begrepp ett : KOLUMNER) {
                vad = vad.isEmpty() && Ordlista.STANDARD.exakt(utan, ett) ? Optional.of(ett) : vad;
            }
            // A goal with a year beside the goals is what is to be reached that year.
            Begrepp kolumn = vad.filter(ett -> ett == Begrepp.KOL_MAL && !spalter.isEmpty())
                    .map(ett -> Begrepp.KOL_MALVARDE)
                    .orElse(vad.orElse(null));
            if (kolumn == null) {
                return List.of();
            }
            spalter.add(new Spalt(kolumn, aret, bit.x0()));
        }
        boolean mal = !spalter.isEmpty() && spalter.get(0).vad() == Begrepp.KOL_MAL;
        boolean utfall = spalter.stream()
                .anyMatch(en -> en.vad() == Begrepp.KOL_MALUTFALL || en.vad() == Begrepp.KOL_MALBEDOMNING);
        return mal && utfall ? spalter : List.of();
    }

    /** Reads the rows below a head; where they end. */
    private int tabell(List<Spalt> spalter, List<Rad> rader, int fran) {
        int i = fran;
        while (i < rader.size() && i < fran + RADER) {
            Rad rad = rader.get(i);
            Map<Spalt, String> celler = celler(spalter, rad);
            boolean flera = borjar(spalter, celler, rad, i + 1 < rader.size() ? rader.get(i + 1) : rad);
            if (flera) {
                String forst = celler.getOrDefault(spalter.get(0), "");
                rad = rader.get(++i);
                celler = celler(spalter, rad);
                celler.merge(spalter.get(0), forst, (nu, fore) -> fore + " " + nu);
            }
            String text = celler.getOrDefault(spalter.get(0), "");
            if (celler.size() < 2 || text.length() < MINST_TEXT) {
                return i;
            }
            // What goes on below stands in columns that the row has, and has no figure of its own.
            while (i + 1 < rader.size() && fortsatter(spalter, celler, rad, rader.get(i + 1))) {
                for (Map.Entry<Spalt, String> mer :
                        celler(spalter, rader.get(i + 1)).entrySet()) {
                    celler.merge(mer.getKey(), mer.getValue(), (a, b) -> a + " " + b);
                }
                flera = true;
                i++;
                rad = rader.get(i);
            }
            mal(spalter, celler, rader.get(i), flera);
            i++;
        }
        return i;
    }

    /** Whether a line is the beginning of a goal whose figures stand on the next. */
    private static boolean borjar(List<Spalt> spalter, Map<Spalt, String> celler, Rad rad, Rad nasta) {
        Map<Spalt, String> under = celler(spalter, nasta);
        String mer = under.getOrDefault(spalter.get(0), "");
        return celler.size() == 1
                && celler.containsKey(spalter.get(0))
                && !rad.rubrik()
                && nasta.nr() == rad.nr() + 1
                && under.size() > 1
                && !mer.isEmpty()
                && Character.isLowerCase(mer.charAt(0));
    }

    private static boolean fortsatter(List<Spalt> spalter, Map<Spalt, String> celler, Rad rad, Rad nasta) {
        if (nasta.nr() != rad.nr() + 1 || nasta.sida() != rad.sida() || nasta.rubrik()) {
            return false;
        }
        Map<Spalt, String> mer = celler(spalter, nasta);
        for (Map.Entry<Spalt, String> en : mer.entrySet()) {
            Begrepp vad = en.getKey().vad();
            boolean ord = vad == Begrepp.KOL_MAL || vad == Begrepp.KOL_MATT;
            boolean gemen = Character.isLowerCase(en.getValue().charAt(0));
            if (!ord || !gemen || !celler.containsKey(en.getKey())) {
                return false;
            }
        }
        return true;
    }

    /** What stands in each column of a line, by which head it begins nearest to. */
    private static Map<Spalt, String> celler(List<Spalt> spalter, Rad rad) {
        Map<Spalt, String> celler = new LinkedHashMap<>();
        for (Bit bit : rad.bitar()) {
            Spalt narmast = spalter.get(0);
            for (Spalt en : spalter) {
                narmast = Math.abs(en.x0() - bit.x0()) < Math.abs(narmast.x0() - bit.x0()) ? en : narmast;
            }
            celler.merge(narmast, bit.text().strip(), (a, b) -> a + " " + b);
        }
        celler.values().removeIf(String::isEmpty);
        return celler;
    }

    private void mal(List<Spalt> spalter, Map<Spalt, String> celler, Rad rad, boolean flera) {
        Sakerhet sakerhet = flera || del.text().brusig() ? Sakerhet.OSAKER : Sakerhet.LAST;
        Malforslag forslag = new Malforslag(sammanhang.samling(), sakerhet);
        String text = Postnamn.av(celler.getOrDefault(spalter.get(0), "").replaceAll("\\.\\s*$", ""));
        String hem = "/verksamhetsmal/" + Samling.post(text);
        Samling samling = sammanhang.samling();
        samling.varde(hem + "/text", text, sakerhet, "Målet i tabellen.", kalla(rad, text));
        celler.forEach((spalt, skriven) -> {
            Kalla kalla = kalla(rad, text + " " + skriven);
            boolean aret = spalt.ar() == 0 || spalt.ar() == sammanhang.ar();
            switch (spalt.vad()) {
                case KOL_MATT -> samling.varde(hem + "/matt", skriven, sakerhet, "Tabellens kolumn.", kalla);
                case KOL_MALVARDE -> {
                    if (aret) {
                        forslag.malvarde(hem, skriven, kalla);
                    }
                }
                case KOL_MALUTFALL -> {
                    if (aret) {
                        forslag.utfall(hem, skriven, kalla);
                    } else if (spalt.ar() == sammanhang.ar() - 1) {
                        forslag.foregaende(hem, skriven, kalla);
                    }
                }
                case KOL_MALBEDOMNING -> {
                    if (aret) {
                        forslag.bedomning(hem, skriven, kalla);
                    }
                }
                default -> {} // the goal itself
            }
        });
    }

    private Kalla kalla(Rad rad, String ord) {
        return new Kalla(del.text(), rad, ord, del.del());
    }
}
