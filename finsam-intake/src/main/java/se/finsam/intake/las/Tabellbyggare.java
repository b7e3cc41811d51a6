package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.finsam.intake.dokument.Rad;
import se.finsam.intake.dokument.Text;

/** Makes a table of lines. */
final class Tabellbyggare {
    private static final Pattern ENHETSRAD = Fraser.normal("{BELOPPEN} {BELOPPEN_ANGES}.{0,30}");

    private Tabellbyggare() {}

    /** The table of some lines, whose first ones are its head; empty where they have no numbers. */
    static Optional<Tabell> av(Text text, String del, String rubrik, List<Rad> alla) {
        List<Rarad> ra = new ArrayList<>();
        List<Rad> rader = new ArrayList<>();
        for (Rad rad : alla) {
            if (!Meningar.beslutad(rad.text())) { // its day is no column's
                rader.add(rad);
                ra.add(Rarad.av(rad));
            }
        }
        int forsta = 0;
        while (forsta < ra.size() && (!ra.get(forsta).harTal() || ra.get(forsta).huvud())) {
            forsta++;
        }
        if (forsta == ra.size()) {
            return Optional.empty();
        }
        List<Rad> huvud = rader.subList(0, forsta);
        List<Rarad> kropp = ra.subList(forsta, ra.size());
        int lagda = 0;
        int flata = 0;
        for (Rarad en : kropp) {
            if (en.harTal() && !en.huvud()) {
                lagda += en.lagd() ? 1 : 0;
                flata += en.lagd() ? 0 : 1;
            }
        }
        StringBuilder ord = new StringBuilder(rubrik);
        for (int i = Math.max(0, huvud.size() - 8); i < huvud.size(); i++) {
            ord.append(' ').append(huvud.get(i).text());
        }
        Optional<Pengar> ovan = Pengar.ur(ord.toString());
        Optional<Pengar> enhet = ovan.or(() -> under(kropp)).or(() -> Radenhet.alla(kropp));
        return lagda >= flata
                ? lagd(text, del, rubrik, huvud, kropp, enhet)
                : flat(text, del, rubrik, huvud, kropp, enhet);
    }

    /** The unit that a line below the numbers says that they are in. */
    private static Optional<Pengar> under(List<Rarad> kropp) {
        for (Rarad en : kropp) {
            if (!en.harTal() && ENHETSRAD.matcher(Norm.av(en.rad().text())).matches()) {
                return Pengar.ur(en.rad().text());
            }
        }
        return Optional.empty();
    }

    private static Optional<Tabell> lagd(
            Text text, String del, String rubrik, List<Rad> huvud, List<Rarad> kropp, Optional<Pengar> enhet) {
        List<int[]> platser = Spaltplatser.av(kropp);
        int not = Spaltplatser.noter(platser, kropp);
        List<int[]> utan = new ArrayList<>(platser);
        if (not >= 0) {
            utan.remove(not);
        }
        if (utan.isEmpty()) {
            return Optional.empty();
        }
        List<Tabellrad> rader = rubriker(huvud);
        for (Rarad en : kropp) {
            if (en.huvud()) {
                continue;
            }
            Map<Integer, Cell> celler = new TreeMap<>();
            String notnr = "";
            List<Tal> tal = en.tal();
            if (!en.lagd() && en.harTal()) {
                tal = en.mojliga().isEmpty() ? tal : Talval.valda(en.mojliga(), utan.size());
                boolean hela = tal.size() == utan.size();
                for (int i = 0; i < Math.min(tal.size(), utan.size()); i++) {
                    celler.put(i, new Cell(hela ? tal.get(i) : tal.get(i).tveksam()));
                }
            } else {
                for (Tal ett : tal) {
                    int plats = Spaltplatser.vilken(ett, platser);
                    if (plats == not && not >= 0) {
                        notnr = ett.litet(Spaltplatser.NOT_HOGST) ? ett.varde().toPlainString() : "";
                    } else if (plats >= 0) {
                        celler.putIfAbsent(not >= 0 && plats > not ? plats - 1 : plats, new Cell(ett));
                    }
                }
            }
            rader.add(new Tabellrad(en.rad(), etikett(en.etikett()), notnr, Radenhet.celler(celler, en, enhet)));
        }
        List<Kolumn> kolumner = Kolumnhuvud.laggda(huvud, utan, rubrik);
        return Optional.of(new Tabell(text, del, rubrik, hopsatta(rader), kolumner, enhet, Brist.INGEN));
    }

    /** The lines of a head that name what stands below them and not its columns. */
    private static List<Tabellrad> rubriker(List<Rad> huvud) {
        List<Tabellrad> rader = new ArrayList<>();
        for (Rad rad : huvud) {
            if (Kolumnhuvud.delar(rad).delar().size() < 2) {
                rader.add(new Tabellrad(rad, etikett(rad.text()), "", Map.of()));
            } else {
                // "INKOMSTER   2025   2024" heads both the columns and the rows below it.
                String ord = rad.bitar().get(0).text().replaceAll("(?:\\s+(?:19|20)\\d\\d)+$", "");
                for (Begrepp ett : List.of(Begrepp.INTAKTER, Begrepp.KOSTNADER, Begrepp.TILLGANGAR)) {
                    if (Ordlista.STANDARD.exakt(Norm.rubrik(ord), ett)) {
                        rader.add(new Tabellrad(rad, etikett(ord), "", Map.of()));
                    }
                }
            }
        }
        return rader;
    }

    private static String etikett(String skriven) {
        return skriven.replaceAll("[.·…_]{3,}", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("(?<=\\p{L})\\s?\\d\\)$", ""); // a note at the foot of the page
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

    private static Optional<Tabell> flat(
            Text text, String del, String rubrik, List<Rad> huvud, List<Rarad> kropp, Optional<Pengar> enhet) {
        int n = Talval.antal(huvud, kropp);
        boolean noter = false;
        for (Rad rad : huvud) {
            for (Huvuddel en : Kolumnhuvud.delar(rad).delar()) {
                noter |= en.slag() == Kolumn.Slag.NOT;
            }
        }
        List<Tabellrad> rader = rubriker(huvud);
        for (Rarad en : kropp) {
            if (en.huvud()) {
                continue;
            }
            List<Tal> tal = en.mojliga().isEmpty() ? en.tal() : Talval.valda(en.mojliga(), n);
            String notnr = "";
            if (noter && tal.size() != n && !en.mojliga().isEmpty()) {
                List<Tal> med = Talval.valda(en.mojliga(), n + 1);
                if (med.size() == n + 1 && med.get(0).litet(Spaltplatser.NOT_HOGST)) {
                    notnr = med.get(0).varde().toPlainString();
                    tal = med.subList(1, med.size());
                }
            }
            Map<Integer, Cell> celler = new TreeMap<>();
            for (int i = 0; i < Math.min(n, tal.size()); i++) {
                celler.put(i, new Cell(tal.size() == n ? tal.get(i) : tal.get(i).tveksam()));
            }
            rader.add(new Tabellrad(en.rad(), etikett(en.etikett()), notnr, Radenhet.celler(celler, en, enhet)));
        }
        List<Kolumn> kolumner = Kolumnhuvud.ordnade(huvud, n);
        return Optional.of(new Tabell(text, del, rubrik, hopsatta(rader), kolumner, enhet, Brist.INGEN));
    }
}
