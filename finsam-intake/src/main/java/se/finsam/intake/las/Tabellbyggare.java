package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.finsam.intake.dokument.Bit;
import se.finsam.intake.dokument.Rad;
import se.finsam.intake.dokument.Text;

/** Makes a table of lines. */
final class Tabellbyggare {
    private static final int NOT_HOGST = 60;

    /** A line as it is before its columns are known. */
    private record Ra(Rad rad, String etikett, List<Tal> tal, List<List<Tal>> mojliga, boolean lagd, boolean huvud) {
        boolean harTal() {
            return !tal.isEmpty() || !mojliga.isEmpty();
        }
    }

    private Tabellbyggare() {}

    /** The table of some lines, whose first ones are its head; empty where they have no numbers. */
    static Optional<Tabell> av(Text text, String del, String rubrik, List<Rad> rader) {
        List<Ra> ra = new ArrayList<>();
        for (Rad rad : rader) {
            ra.add(ra(rad));
        }
        int forsta = 0;
        while (forsta < ra.size() && (!ra.get(forsta).harTal() || ra.get(forsta).huvud())) {
            forsta++;
        }
        if (forsta == ra.size()) {
            return Optional.empty();
        }
        List<Rad> huvud = rader.subList(0, forsta);
        List<Ra> kropp = ra.subList(forsta, ra.size());
        int lagda = 0;
        int flata = 0;
        for (Ra en : kropp) {
            if (en.harTal() && !en.huvud()) {
                lagda += en.lagd() ? 1 : 0;
                flata += en.lagd() ? 0 : 1;
            }
        }
        StringBuilder ord = new StringBuilder(rubrik);
        for (int i = Math.max(0, huvud.size() - 8); i < huvud.size(); i++) {
            ord.append(' ').append(huvud.get(i).text());
        }
        Optional<Pengar> enhet = Pengar.ur(ord.toString());
        return lagda >= flata
                ? lagd(text, del, rubrik, huvud, kropp, enhet)
                : flat(text, del, rubrik, huvud, kropp, enhet);
    }

    private static Ra ra(Rad rad) {
        Kolumnhuvud.Rubrik rubrik = Kolumnhuvud.delar(rad);
        List<Tal> tal = new ArrayList<>();
        StringBuilder etikett = new StringBuilder();
        List<Bit> bitar = rad.bitar();
        List<List<Tal>> mojliga = List.of();
        for (int i = 0; i < bitar.size(); i++) {
            Bit bit = bitar.get(i);
            Tal ett = Talsvit.helt(bit.text());
            if (ett != null && !(ett.streck() && tal.isEmpty() && i == 0)) {
                tal.add(ett.med(bit.x0(), bit.x1()));
            } else if (tal.isEmpty()) {
                Talsvit.Slut slut = Talsvit.slut(bit.text());
                if (i == bitar.size() - 1 && !slut.mojliga().isEmpty()) {
                    mojliga = slut.mojliga();
                    etikett.append(etikett.isEmpty() ? "" : " ").append(slut.etikett());
                } else {
                    etikett.append(etikett.isEmpty() ? "" : " ").append(bit.text());
                }
            } else {
                Talsvit.Slut slut = Talsvit.slut(bit.text());
                if (slut.etikett().isEmpty() && !slut.mojliga().isEmpty()) {
                    for (Tal del : slut.mojliga().get(0)) {
                        tal.add((slut.mojliga().size() > 1 ? del.tveksam() : del).med(bit.x0(), bit.x1()));
                    }
                }
            }
        }
        boolean lagd = rad.lagd() && mojliga.isEmpty();
        boolean arBara = !tal.isEmpty() || !mojliga.isEmpty();
        for (Tal ett : mojliga.isEmpty() ? tal : mojliga.get(mojliga.size() - 1)) {
            arBara &= ett.ar();
        }
        boolean huvud = (arBara && !rubrik.delar().isEmpty())
                || (rubrik.delar().size() >= 2 && rubrik.andra() <= 1 && !storaTal(tal, mojliga));
        return new Ra(rad, etikett.toString().strip(), tal, mojliga, lagd, huvud);
    }

    private static boolean storaTal(List<Tal> tal, List<List<Tal>> mojliga) {
        for (Tal ett : mojliga.isEmpty() ? tal : mojliga.get(0)) {
            if (!ett.ar() && !ett.streck() && ett.varde().abs().intValue() > 3000) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Tabell> lagd(
            Text text, String del, String rubrik, List<Rad> huvud, List<Ra> kropp, Optional<Pengar> enhet) {
        List<int[]> platser = platser(kropp);
        int not = notkolumn(platser, kropp);
        List<int[]> utan = new ArrayList<>(platser);
        if (not >= 0) {
            utan.remove(not);
        }
        if (utan.isEmpty()) {
            return Optional.empty();
        }
        List<Tabellrad> rader = rubriker(huvud);
        for (Ra en : kropp) {
            if (en.huvud()) {
                continue;
            }
            Map<Integer, Cell> celler = new TreeMap<>();
            String notnr = "";
            List<Tal> tal = en.tal();
            if (!en.lagd() && en.harTal()) {
                tal = en.mojliga().isEmpty() ? tal : valda(en.mojliga(), utan.size());
                boolean hela = tal.size() == utan.size();
                for (int i = 0; i < Math.min(tal.size(), utan.size()); i++) {
                    celler.put(i, new Cell(hela ? tal.get(i) : tal.get(i).tveksam()));
                }
            } else {
                for (Tal ett : tal) {
                    int plats = plats(ett, platser);
                    if (plats == not && not >= 0) {
                        notnr = ett.litet(NOT_HOGST) ? ett.varde().toPlainString() : "";
                    } else if (plats >= 0) {
                        celler.putIfAbsent(not >= 0 && plats > not ? plats - 1 : plats, new Cell(ett));
                    }
                }
            }
            rader.add(new Tabellrad(en.rad(), etikett(en.etikett()), notnr, celler));
        }
        return Optional.of(new Tabell(text, del, rubrik, hopsatta(rader), Kolumnhuvud.laggda(huvud, utan), enhet));
    }

    /** The lines of a head that name what stands below them and not its columns. */
    private static List<Tabellrad> rubriker(List<Rad> huvud) {
        List<Tabellrad> rader = new ArrayList<>();
        for (Rad rad : huvud) {
            if (Kolumnhuvud.delar(rad).delar().size() < 2) {
                rader.add(new Tabellrad(rad, etikett(rad.text()), "", Map.of()));
            }
        }
        return rader;
    }

    private static String etikett(String skriven) {
        return skriven.replaceAll("[.·…_]{3,}", " ").replaceAll("\\s+", " ").strip();
    }

    /** Lays a label that goes on to the next line together with it. */
    private static List<Tabellrad> hopsatta(List<Tabellrad> rader) {
        List<Tabellrad> ut = new ArrayList<>();
        for (Tabellrad rad : rader) {
            Tabellrad forra = ut.isEmpty() ? null : ut.get(ut.size() - 1);
            if (forra != null
                    && !forra.tal()
                    && rad.tal()
                    && !rad.etikett().isEmpty()
                    && Character.isLowerCase(rad.etikett().charAt(0))
                    && forra.rad().sida() == rad.rad().sida()
                    && forra.rad().nr() + 2 >= rad.rad().nr()) {
                ut.set(ut.size() - 1, rad.med(forra.etikett() + " " + rad.etikett()));
            } else {
                ut.add(rad);
            }
        }
        return ut;
    }

    private static List<Tal> valda(List<List<Tal>> mojliga, int antal) {
        List<Tal> vald = List.of();
        int passar = 0;
        for (List<Tal> en : mojliga) {
            if (en.size() == antal) {
                passar++;
                if (vald.isEmpty() || spridning(en) < spridning(vald)) {
                    vald = en;
                }
            }
        }
        if (passar == 0) {
            vald = mojliga.get(0);
        }
        if (passar == 1) {
            return vald;
        }
        List<Tal> tveksamma = new ArrayList<>();
        for (Tal ett : vald) {
            tveksamma.add(ett.tveksam());
        }
        return tveksamma;
    }

    private static int spridning(List<Tal> tal) {
        int storst = 0;
        int minst = Integer.MAX_VALUE;
        for (Tal ett : tal) {
            storst = Math.max(storst, ett.text().length());
            minst = Math.min(minst, ett.text().length());
        }
        return storst - minst;
    }

    private static Optional<Tabell> flat(
            Text text, String del, String rubrik, List<Rad> huvud, List<Ra> kropp, Optional<Pengar> enhet) {
        int n = antal(huvud, kropp);
        boolean noter = false;
        for (Rad rad : huvud) {
            for (Kolumnhuvud.Del en : Kolumnhuvud.delar(rad).delar()) {
                noter |= en.slag() == Kolumn.Slag.NOT;
            }
        }
        List<Tabellrad> rader = rubriker(huvud);
        for (Ra en : kropp) {
            if (en.huvud()) {
                continue;
            }
            List<Tal> tal = en.mojliga().isEmpty() ? en.tal() : valda(en.mojliga(), n);
            String notnr = "";
            if (noter && tal.size() != n && !en.mojliga().isEmpty()) {
                List<Tal> med = valda(en.mojliga(), n + 1);
                if (med.size() == n + 1 && med.get(0).litet(NOT_HOGST)) {
                    notnr = med.get(0).varde().toPlainString();
                    tal = med.subList(1, med.size());
                }
            }
            Map<Integer, Cell> celler = new TreeMap<>();
            for (int i = 0; i < Math.min(n, tal.size()); i++) {
                celler.put(i, new Cell(tal.size() == n ? tal.get(i) : tal.get(i).tveksam()));
            }
            rader.add(new Tabellrad(en.rad(), etikett(en.etikett()), notnr, celler));
        }
        return Optional.of(new Tabell(text, del, rubrik, hopsatta(rader), Kolumnhuvud.ordnade(huvud, n), enhet));
    }

    /** How many columns a table has whose places say nothing: as many as its head names, or as most rows have. */
    private static int antal(List<Rad> huvud, List<Ra> kropp) {
        Map<Integer, Integer> antal = new TreeMap<>();
        Set<Integer> mojliga = new HashSet<>();
        for (Ra en : kropp) {
            if (en.harTal() && !en.huvud()) {
                antal.merge(
                        en.mojliga().isEmpty()
                                ? en.tal().size()
                                : en.mojliga().get(0).size(),
                        1,
                        Integer::sum);
                mojliga.add(
                        en.mojliga().isEmpty()
                                ? en.tal().size()
                                : en.mojliga().get(0).size());
            }
        }
        int n = 1;
        int flest = 0;
        for (Map.Entry<Integer, Integer> en : antal.entrySet()) {
            if (en.getValue() >= flest) {
                flest = en.getValue();
                n = en.getKey();
            }
        }
        Set<Integer> sagda = new HashSet<>();
        for (Rad rad : huvud) {
            int synliga = 0;
            for (Kolumnhuvud.Del del : Kolumnhuvud.delar(rad).delar()) {
                synliga += del.slag() == Kolumn.Slag.NOT ? 0 : 1;
            }
            if (synliga > 1) {
                sagda.add(synliga);
            }
        }
        // Lines of a head that disagree were not read whole: then the rows decide.
        int sagt = sagda.size() == 1 ? sagda.iterator().next() : n;
        if (sagt < n + 2 && mojliga.contains(sagt)) {
            return sagt;
        }
        return n;
    }

    /** Where the columns stand: numbers that overlap stand in one. */
    private static List<int[]> platser(List<Ra> kropp) {
        List<int[]> platser = new ArrayList<>();
        for (Ra en : kropp) {
            if (!en.huvud() && en.lagd()) {
                for (Tal ett : en.tal()) {
                    platser.add(new int[] {ett.x0(), ett.x1()});
                }
            }
        }
        platser.sort(java.util.Comparator.comparingInt(p -> p[0]));
        List<int[]> ihop = new ArrayList<>();
        for (int[] plats : platser) {
            int[] sista = ihop.isEmpty() ? null : ihop.get(ihop.size() - 1);
            if (sista != null && plats[0] <= sista[1]) {
                sista[1] = Math.max(sista[1], plats[1]);
            } else {
                ihop.add(plats.clone());
            }
        }
        return ihop;
    }

    private static int plats(Tal tal, List<int[]> platser) {
        for (int i = 0; i < platser.size(); i++) {
            if (tal.x0() <= platser.get(i)[1] && tal.x1() >= platser.get(i)[0]) {
                return i;
            }
        }
        return -1;
    }

    /** The column whose numbers are all small and stand before others: notes. -1 where there is none. */
    private static int notkolumn(List<int[]> platser, List<Ra> kropp) {
        if (platser.size() < 2) {
            return -1;
        }
        int antal = 0;
        boolean vaxer = true;
        int hogst = 0;
        for (Ra en : kropp) {
            for (Tal ett : en.huvud() || !en.lagd() ? List.<Tal>of() : en.tal()) {
                if (plats(ett, platser) == 0) {
                    if (!ett.litet(NOT_HOGST)) {
                        return -1;
                    }
                    antal++;
                    vaxer &= ett.varde().intValue() >= hogst - 5;
                    hogst = Math.max(hogst, ett.varde().intValue());
                }
            }
        }
        return antal > 0 && vaxer ? 0 : -1;
    }
}
