package se.finsam.intake.las;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.intake.dokument.Bit;
import se.finsam.intake.dokument.Rad;

/** Reads what a table's columns hold from the lines above its numbers. */
final class Kolumnhuvud {
    private static final Map<Begrepp, Kolumn.Slag> SLAG = Map.of(
            Begrepp.KOL_AVVIKELSE, Kolumn.Slag.AVVIKELSE,
            Begrepp.KOL_FOREGAENDE, Kolumn.Slag.FOREGAENDE,
            Begrepp.KOL_BUDGET, Kolumn.Slag.BUDGET,
            Begrepp.KOL_PROGNOS, Kolumn.Slag.PROGNOS,
            Begrepp.KOL_PLAN, Kolumn.Slag.PLAN,
            Begrepp.KOL_FORANDRING, Kolumn.Slag.FORANDRING,
            Begrepp.KOL_UTFALL, Kolumn.Slag.UTFALL,
            Begrepp.KOL_NOT, Kolumn.Slag.NOT);
    private static final List<Begrepp> ORDNING = List.of(
            Begrepp.KOL_AVVIKELSE,
            Begrepp.KOL_FOREGAENDE,
            Begrepp.KOL_BUDGET,
            Begrepp.KOL_PROGNOS,
            Begrepp.KOL_PLAN,
            Begrepp.KOL_FORANDRING,
            Begrepp.KOL_UTFALL,
            Begrepp.KOL_NOT);
    private static final Pattern PERIOD = Fraser.skriven(
            "((?:19|20)\\d\\d-\\d\\d-\\d\\d) ?(?:t ?\\.? ?o ?\\.? ?m\\.?|{*TILL_DAG*}|-+) ?((?:19|20)\\d\\d-\\d\\d-\\d\\d)");
    private static final Pattern DAG = Pattern.compile("(?:19|20)\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern ARSPANN = Pattern.compile("(?:19|20)\\d\\d ?- ?(?:19|20)?\\d\\d(?!\\d)");
    private static final Pattern AR = Pattern.compile(
            "(?<![\\d ,.-])(?:19|20)\\d\\d(?![\\d]|[,.]\\d)|(?<= )(?:19|20)\\d\\d(?![\\d]|[,.]\\d| \\d{3}\\b)");
    private static final Pattern ORD = Pattern.compile("\\p{L}[\\p{L}\\d.]*");
    /** The last day of a month, as six digits. */
    static final Pattern KORT = Pattern.compile("(?<!\\d)\\d\\d(?:0[1-9]|1[0-2])(?:28|29|30|31)(?!\\d)");

    /** Words beside a kind or a time that a head may have. */
    private static final Pattern KOLUMNORD = Fraser.normal("{KOLUMNORD}");

    /** How many words may name the rows, or a kind more closely, before the first piece of a head. */
    private static final int FORE = 4;

    /** How many words may follow in a cell, where the line has more cells: "Beviljade medel 2024". */
    private static final int EFTER = 2;

    private static final Brist MENING =
            Brist.osaker("Kolumnens år och slag är sagda i en mening eller en rubrik, och inte i ett huvud.");

    private static final Pattern MISSTANKT = Pattern.compile("\\b[2l][0Oo][0-9OolI]{2}\\b");

    private static final Pattern DELAR =
            Pattern.compile(PERIOD.pattern() + "|" + DAG.pattern() + "|" + KORT.pattern() + "|" + Dagar.ORD.pattern()
                    + "|" + Dagar.SPANN.pattern() + "|" + ARSPANN.pattern() + "|" + AR.pattern() + "|" + ORD.pattern());

    private Kolumnhuvud() {}

    /** The pieces of a line, and how many words of it are none. */
    record Rubrik(List<Huvuddel> delar, int andra) {}

    static Rubrik delar(Rad rad) {
        List<Huvuddel> alla = new ArrayList<>();
        int andra = 0;
        for (Bit bit : rad.bitar()) {
            String text = siffror(Talsvit.plan(bit.text()));
            Matcher del = DELAR.matcher(text);
            int iBit = alla.size();
            int fore = 0;
            int efter = 0;
            while (del.find()) {
                Huvuddel en = del(del.group(), ruta(bit, text.length(), del.start(), del.end()));
                if (ARSPANN.matcher(del.group()).matches()
                        && alla.size() > iBit
                        && !alla.get(alla.size() - 1).tid()) {
                    alla.remove(alla.size() - 1); // "plan 2024-2025" names the table, and no column of it
                } else if (en == null) {
                    andra += del.group().length() > 2 ? 1 : 0;
                    boolean annat = del.group().length() > 2
                            && !KOLUMNORD.matcher(Norm.av(del.group())).matches();
                    fore += annat && alla.size() == iBit ? 1 : 0;
                    efter += annat && alla.size() > iBit ? 1 : 0;
                } else if (en.slag() != Kolumn.Slag.OKAND || en.tid()) {
                    lagg(alla, iBit, en);
                }
            }
            if (efter > (rad.bitar().size() > 2 ? EFTER : 0) || fore > FORE) {
                for (int i = iBit; i < alla.size(); i++) {
                    alla.set(i, alla.get(i).iMening());
                }
            }
        }
        return new Rubrik(alla, andra);
    }

    /** Where a part of a cell's words stands. */
    private static Bit ruta(Bit bit, int langd, int fran, int till) {
        if (bit.rutor() > 1) {
            return bit;
        }
        int bredd = bit.x1() - bit.x0();
        int hel = Math.max(1, langd);
        return new Bit(bit.text(), bit.x0() + bredd * fran / hel, bit.x0() + bredd * Math.min(till, hel) / hel);
    }

    /** Lays a time to the kind before it, and the other way round, within a cell. */
    private static void lagg(List<Huvuddel> alla, int iBit, Huvuddel en) {
        if (alla.size() > iBit) {
            Huvuddel forra = alla.get(alla.size() - 1);
            boolean tid = en.tid() && !forra.tid();
            boolean slag =
                    en.slag() != Kolumn.Slag.OKAND && forra.slag() != Kolumn.Slag.OKAND && !forra.tid() && !en.tid();
            if (tid && en.slag() == Kolumn.Slag.OKAND) {
                alla.set(
                        alla.size() - 1,
                        new Huvuddel(
                                forra.slag(),
                                en.ar(),
                                en.borjan(),
                                en.slut(),
                                forra.x0(),
                                en.x1(),
                                true,
                                forra.rutor()));
                return;
            }
            if (slag && (forra.slag() == Kolumn.Slag.AVVIKELSE || en.slag() == Kolumn.Slag.AVVIKELSE)) {
                alla.set(
                        alla.size() - 1,
                        new Huvuddel(
                                Kolumn.Slag.AVVIKELSE, 0, null, null, forra.x0(), forra.x1(), true, forra.rutor()));
                return;
            }
        }
        alla.add(en);
    }

    /** Years whose digits an OCR read as letters. */
    private static String siffror(String text) {
        Matcher ar = MISSTANKT.matcher(text);
        return ar.replaceAll(m -> m.group().replaceAll("[Oo]", "0").replaceAll("[lI]", "1"));
    }

    private static @Nullable Huvuddel del(String text, Bit bit) {
        // Most words of a document are no time: what begins with a letter and has no year is not held against the
        // times.
        return ORD.matcher(text).matches() && Dagar.siffror(text) < 4 ? slag(text, bit) : tid(text, bit);
    }

    private static @Nullable Huvuddel tid(String text, Bit bit) {
        Matcher period = PERIOD.matcher(text);
        if (period.matches()) {
            List<Dagar.Funnen> dagar = Dagar.alla(text);
            return dagar.size() == 2 ? tid(dagar.get(0).dag(), dagar.get(1).dag(), bit) : null;
        }
        if (KORT.matcher(text).matches()) {
            LocalDate slut = Dagar.dag(
                    2000 + Integer.parseInt(text.substring(0, 2)),
                    Integer.parseInt(text.substring(2, 4)),
                    Integer.parseInt(text.substring(4)));
            return slut == null || slut.plusDays(1).getDayOfMonth() != 1 ? null : tid(null, slut, bit);
        }
        List<Dagar.Funnen> dagar = Dagar.alla(text);
        if (dagar.size() == 1) {
            return tid(null, dagar.get(0).dag(), bit);
        }
        Matcher spann = Dagar.SPANN.matcher(text);
        if (spann.matches()) {
            int ar = spann.group(3) == null ? 0 : Integer.parseInt(spann.group(3));
            int till = Dagar.manad(spann.group(2));
            return ar == 0 || till == 0
                    ? null
                    : tid(Dagar.dag(ar, Math.max(1, Dagar.manad(spann.group(1))), 1), Dagar.sista(ar, till), bit);
        }
        if (ARSPANN.matcher(text).matches()) {
            return new Huvuddel(Kolumn.Slag.OKAND, 0, null, null, 0, 0, true, 1);
        }
        if (text.matches("(19|20)\\d\\d")) {
            return new Huvuddel(Kolumn.Slag.OKAND, Integer.parseInt(text), null, null, bit);
        }
        return slag(text, bit);
    }

    private static @Nullable Huvuddel slag(String text, Bit bit) {
        // Digits within a word are letters that were misread.
        String normal = Norm.av(text).replace('1', 'l').replace('0', 'o').replace('5', 's');
        for (Begrepp ett : ORDNING) {
            for (String ord : Ordlista.STANDARD.ord(ett)) {
                if (Norm.nara(normal, ord)) {
                    return new Huvuddel(slag(ett), 0, null, null, bit);
                }
            }
        }
        return null;
    }

    private static Huvuddel tid(@Nullable LocalDate borjan, LocalDate slut, Bit bit) {
        return new Huvuddel(Kolumn.Slag.OKAND, slut.getYear(), borjan, slut, bit);
    }

    private static Kolumn.Slag slag(Begrepp begrepp) {
        return SLAG.getOrDefault(begrepp, Kolumn.Slag.OKAND);
    }

    /**
     * What the columns hold, told by where the pieces stand: each column by its places from left to right. A sentence and the
     * heading of the table say nothing of a column that a head says something of.
     */
    static List<Kolumn> laggda(List<Rad> huvud, List<int[]> platser, String rubrik) {
        Kolumnsvar rent = new Kolumnsvar(platser.size());
        Kolumnsvar sagt = new Kolumnsvar(platser.size());
        for (Rad rad : huvud) {
            Rubrik delad = delar(rad);
            List<Huvuddel> synliga = utanNot(delad.delar());
            boolean iOrdning = synliga.size() == platser.size() && !sammanslagen(synliga);
            boolean rubriken =
                    !iOrdning && rad.bitar().size() == 1 && rad.text().equals(rubrik);
            boolean bredvid = rad.bitar().size() == 1
                    && rad.bitar().get(0).x1() <= platser.get(0)[0]
                    && !(iOrdning && delad.andra() == 0);
            for (int i = 0; i < synliga.size(); i++) {
                Huvuddel del = synliga.get(i);
                if (del.rutor() > 1) {
                    // Over the rows' labels too it is the table's heading.
                    boolean huvudet = del.ren() && !rubriken && del.x0() >= platser.get(0)[0];
                    for (int under : del.under(platser)) {
                        (huvudet ? rent : sagt).lagg(under, del);
                    }
                    continue;
                }
                int kolumn = iOrdning ? i : narmast(del, platser);
                boolean utanfor = !iOrdning && del.x1() <= platser.get(0)[0] && i + 1 < synliga.size();
                if (kolumn >= 0) {
                    boolean ren = del.ren() && (platser.size() == 1 || !(rubriken || bredvid || utanfor));
                    (ren ? rent : sagt).lagg(kolumn, del);
                }
            }
        }
        return rent.tomt() ? sagt.kolumner(MENING) : rent.kolumner(Brist.INGEN);
    }

    private static boolean sammanslagen(List<Huvuddel> delar) {
        for (Huvuddel del : delar) {
            if (del.rutor() > 1) {
                return true;
            }
        }
        return false;
    }

    private static List<Huvuddel> utanNot(List<Huvuddel> delar) {
        List<Huvuddel> synliga = new ArrayList<>();
        for (Huvuddel del : delar) {
            if (del.slag() != Kolumn.Slag.NOT) {
                synliga.add(del);
            }
        }
        return synliga;
    }

    private static int narmast(Huvuddel del, List<int[]> platser) {
        int basta = -1;
        int kortast = Integer.MAX_VALUE;
        for (int i = 0; i < platser.size(); i++) {
            int[] plats = platser.get(i);
            int over = Math.min(del.x1(), plats[1]) - Math.max(del.x0(), plats[0]);
            int avstand = over > 0 ? -over : Math.max(plats[0] - del.x1(), del.x0() - plats[1]);
            if (avstand < kortast && avstand < 300) {
                kortast = avstand;
                basta = i;
            }
        }
        return basta;
    }

    /** What the columns hold, told by their order alone. */
    static List<Kolumn> ordnade(List<Rad> huvud, int antal) {
        Kolumnsvar rent = new Kolumnsvar(antal);
        Kolumnsvar sagt = new Kolumnsvar(antal);
        for (Rad rad : huvud) {
            List<Huvuddel> delar = utanNot(delar(rad).delar());
            if (delar.size() > antal && barAr(delar.subList(delar.size() - antal, delar.size()))) {
                delar = delar.subList(delar.size() - antal, delar.size());
            }
            if (delar.size() != antal) {
                continue;
            }
            for (int i = 0; i < antal; i++) {
                (delar.get(i).ren() ? rent : sagt).lagg(i, delar.get(i));
            }
        }
        return rent.tomt() ? sagt.kolumner(MENING) : rent.kolumner(Brist.INGEN);
    }

    private static boolean barAr(List<Huvuddel> delar) {
        for (Huvuddel del : delar) {
            if (!del.tid() || del.slag() != Kolumn.Slag.OKAND) {
                return false;
            }
        }
        return true;
    }
}
