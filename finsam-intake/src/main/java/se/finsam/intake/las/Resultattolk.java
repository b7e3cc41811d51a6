package se.finsam.intake.las;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the rows of a result or a budget apart, and proves what its sums prove. */
final class Resultattolk {
    private static final Pattern SUMMA = Fraser.normal("{SUMMARAD} ");
    private static final Pattern SUMMA_FORE = Fraser.skriven("(?iu)^{SUMMA_FORE_NAMN}\\s+");

    private static final List<Begrepp> ROLLER = List.of(
            Begrepp.SUMMA_INTAKTER,
            Begrepp.SUMMA_KOSTNADER,
            Begrepp.INTAKTER,
            Begrepp.KOSTNADER,
            Begrepp.RORELSERESULTAT,
            Begrepp.FINANSRUBRIK,
            Begrepp.EXTRAORDINARA,
            Begrepp.FINANSIELLA_INTAKTER,
            Begrepp.FINANSIELLA_KOSTNADER,
            Begrepp.FINANSNETTO,
            Begrepp.RESULTAT_FINANS,
            Begrepp.ARETS_RESULTAT,
            Begrepp.SUMMA);

    /** How many rows below the result may tell of equity. */
    private static final int EFTER = 5;

    private final Tabell tabell;
    private final Resultat resultat = new Resultat();
    private final List<Tabellrad> oppna = new ArrayList<>();
    private final List<Tabellrad> stangda = new ArrayList<>();
    private @Nullable Begrepp avsnitt;
    private String grupp = "";
    private boolean slut;
    private int efter;

    private Resultattolk(Tabell tabell) {
        this.tabell = tabell;
    }

    static Resultat av(Tabell tabell) {
        Resultattolk tolk = new Resultattolk(tabell);
        for (Tabellrad rad : tabell.rader()) {
            if (tolk.slut) {
                if (++tolk.efter > EFTER) {
                    break;
                }
                tolk.kapital(rad);
            } else {
                tolk.rad(rad);
            }
        }
        tolk.stang();
        tolk.tecken();
        new Resultatbevis(tabell, tolk.resultat).av();
        return tolk.resultat;
    }

    private void rad(Tabellrad rad) {
        Optional<Begrepp> roll = Ordlista.STANDARD.vilket(rad.etikett(), ROLLER);
        if (!rad.tal()) {
            rubrik(rad, roll);
            return;
        }
        if (roll.isEmpty()) {
            vanlig(rad);
            return;
        }
        switch (roll.get()) {
            case SUMMA_INTAKTER -> {
                avsnitt = avsnitt == null ? Begrepp.INTAKTER : avsnitt;
                summa(rad, Begrepp.SUMMA_INTAKTER);
            }
            case SUMMA_KOSTNADER -> summa(rad, Begrepp.SUMMA_KOSTNADER);
            case INTAKTER, KOSTNADER -> {
                byt(roll.get());
                vanlig(rad);
            }
            case SUMMA -> summarad(rad);
            case FINANSIELLA_INTAKTER, FINANSIELLA_KOSTNADER -> finansiell(rad, roll.get());
            case FINANSRUBRIK -> {
                avsluta();
                resultat.summor.putIfAbsent(Begrepp.FINANSNETTO, rad);
            }
            default -> {
                avsluta();
                resultat.summor.putIfAbsent(roll.get(), rad);
                slut = roll.get() == Begrepp.ARETS_RESULTAT;
            }
        }
    }

    /** Interest is a row among others where the sum of its section stands below it. */
    private void finansiell(Tabellrad rad, Begrepp vad) {
        Begrepp hela = avsnitt == Begrepp.INTAKTER ? Begrepp.SUMMA_INTAKTER : Begrepp.SUMMA_KOSTNADER;
        int plats = tabell.rader().indexOf(rad);
        for (int i = plats + 1; avsnitt != null && i < tabell.rader().size(); i++) {
            Optional<Begrepp> under =
                    Ordlista.STANDARD.vilket(tabell.rader().get(i).etikett(), ROLLER);
            if (under.isPresent() && under.get() == hela) {
                vanlig(rad);
                return;
            }
            if (under.isPresent() && under.get() != Begrepp.FINANSIELLA_KOSTNADER) {
                break;
            }
        }
        avsluta();
        resultat.summor.putIfAbsent(vad, rad);
    }

    /** A row of equity below the result: what it is before and after. */
    private void kapital(Tabellrad rad) {
        String normal = Norm.rubrik(rad.etikett());
        Tabellrad forra = resultat.summor.get(Begrepp.ARETS_RESULTAT);
        if (rad.tal()
                && forra != null
                && !normal.equals(Norm.rubrik(forra.etikett()))
                && Ordlista.STANDARD.exakt(normal, Begrepp.ARETS_RESULTAT)) {
            resultat.summor.put(Begrepp.ARETS_RESULTAT, rad); // what stood above was not the last line of it
        }
        for (Begrepp ett : List.of(Begrepp.INGAENDE_KAPITAL, Begrepp.UTGAENDE_KAPITAL)) {
            if (rad.tal() && Ordlista.STANDARD.exakt(normal, ett)) {
                resultat.summor.putIfAbsent(ett, rad);
            }
        }
    }

    private void rubrik(Tabellrad rad, Optional<Begrepp> roll) {
        if (roll.isPresent()) {
            switch (roll.get()) {
                case INTAKTER, KOSTNADER -> byt(roll.get());
                case FINANSRUBRIK, EXTRAORDINARA -> avsluta();
                default -> {}
            }
        } else if (avsnitt != null && !rad.etikett().isEmpty() && rad.etikett().length() < 60) {
            grupp = rad.etikett();
        }
    }

    private void byt(Begrepp nytt) {
        if (avsnitt != nytt) {
            stang();
            avsnitt = nytt;
            grupp = "";
        }
    }

    private void avsluta() {
        stang();
        avsnitt = null;
    }

    private void vanlig(Tabellrad rad) {
        if (avsnitt == null) {
            if (!resultat.kostnader.isEmpty() || resultat.summor.containsKey(Begrepp.RORELSERESULTAT)) {
                return; // what stands below the result is no row of it
            }
            avsnitt = resultat.summor.containsKey(Begrepp.SUMMA_INTAKTER) ? Begrepp.KOSTNADER : Begrepp.INTAKTER;
        }
        String normal = Norm.rubrik(rad.etikett());
        if (normal.isEmpty() || SUMMA.matcher(normal).lookingAt()) {
            summarad(rad);
            return;
        }
        oppna.add(rad);
        (avsnitt == Begrepp.INTAKTER ? resultat.intakter : resultat.kostnader).add(new Resultat.Post(rad, grupp));
    }

    /** A sum that does not say of what: of the group, or of all. */
    private void summarad(Tabellrad rad) {
        if (avsnitt == null || (oppna.isEmpty() && stangda.isEmpty())) {
            return;
        }
        Begrepp hela = avsnitt == Begrepp.INTAKTER ? Begrepp.SUMMA_INTAKTER : Begrepp.SUMMA_KOSTNADER;
        List<Tabellrad> alla = new ArrayList<>(stangda);
        alla.addAll(oppna);
        if (!oppna.isEmpty() && (namngiven(rad) || (!stangda.isEmpty() && lika(rad, alla) == 0))) {
            gruppsumma(rad);
        } else if (!rad.etikett().isEmpty() || lika(rad, alla) > 0) {
            summa(rad, hela);
        }
    }

    private boolean namngiven(Tabellrad rad) {
        String normal = Norm.rubrik(rad.etikett());
        return !normal.isEmpty() && !Ordlista.STANDARD.exakt(normal, Begrepp.SUMMA);
    }

    private void gruppsumma(Tabellrad rad) {
        String namn = SUMMA_FORE.matcher(rad.etikett()).replaceFirst("");
        if (avsnitt == Begrepp.KOSTNADER) {
            resultat.grupper.add(new Resultat.Post(rad, grupp.isEmpty() ? versal(namn) : grupp));
        }
        for (int kolumn = 0; kolumn < tabell.kolumner().size(); kolumn++) {
            Summor.prova(rad.celler().get(kolumn), oppna, kolumn, "Raderna i gruppen ger den tryckta summan.");
        }
        List<Resultat.Post> poster = avsnitt == Begrepp.KOSTNADER ? resultat.kostnader : List.of();
        for (int i = poster.size() - oppna.size(); i >= 0 && i < poster.size(); i++) {
            poster.set(i, new Resultat.Post(poster.get(i).rad(), grupp.isEmpty() ? versal(namn) : grupp));
        }
        oppna.clear();
        stangda.add(rad);
        grupp = "";
    }

    private static String versal(String namn) {
        return namn.isEmpty() ? namn : Character.toUpperCase(namn.charAt(0)) + namn.substring(1);
    }

    private void summa(Tabellrad rad, Begrepp vad) {
        Tabellrad forra = resultat.summor.putIfAbsent(vad, rad);
        List<Tabellrad> alla = new ArrayList<>(stangda);
        alla.addAll(oppna);
        if (forra != null) {
            if (!storre(rad, forra)) {
                return;
            }
            // A sum of a part stood above: "Summa bidrag", and then "Summa intäkter".
            resultat.summor.put(vad, rad);
            if (vad == Begrepp.SUMMA_INTAKTER && avsnitt == Begrepp.KOSTNADER && ger(forra, alla, rad)) {
                resultat.kostnader.removeIf(post -> oppna.contains(post.rad()));
                oppna.forEach(post -> resultat.intakter.add(new Resultat.Post(post, "")));
            }
            alla.add(0, forra);
            if (!ger(forra, alla.subList(1, alla.size()), rad)) {
                alla.clear();
            }
        }
        if (!alla.isEmpty()) {
            for (int kolumn = 0; kolumn < tabell.kolumner().size(); kolumn++) {
                Summor.prova(rad.celler().get(kolumn), alla, kolumn, "Raderna ger den tryckta summan.");
            }
        }
        oppna.clear();
        stangda.clear();
        avsnitt = vad == Begrepp.SUMMA_INTAKTER ? Begrepp.KOSTNADER : null;
        grupp = "";
    }

    /** Whether a row has a larger amount than another in every column that both have one in. */
    private static boolean storre(Tabellrad rad, Tabellrad annan) {
        boolean nagon = false;
        for (Map.Entry<Integer, Cell> en : rad.celler().entrySet()) {
            Cell cell = annan.celler().get(en.getKey());
            if (cell != null) {
                nagon = true;
                if (en.getValue().varde().abs().compareTo(cell.varde().abs()) <= 0) {
                    return false;
                }
            }
        }
        return nagon;
    }

    /** Whether a sum of a part and the rows below it give a sum of all, in some column. */
    private boolean ger(Tabellrad del, List<Tabellrad> rader, Tabellrad hela) {
        List<Tabellrad> alla = new ArrayList<>(rader);
        alla.add(del);
        return !rader.isEmpty() && lika(hela, alla) > 0;
    }

    /** In how many columns some rows give a sum. */
    private int lika(Tabellrad summa, List<Tabellrad> rader) {
        int antal = 0;
        for (int kolumn = 0; kolumn < tabell.kolumner().size(); kolumn++) {
            Cell cell = summa.celler().get(kolumn);
            if (cell != null && cell.varde().signum() != 0) {
                antal += Summor.av(rader, kolumn).compareTo(cell.varde()) == 0 ? 1 : 0;
            }
        }
        return antal;
    }

    /** Ends a section; where it had no sum, its last row may be that, with another row's name beside it. */
    private void stang() {
        ensamGrupp();
        if (avsnitt != null && oppna.size() > 1 && stangda.isEmpty()) {
            Begrepp hela = avsnitt == Begrepp.INTAKTER ? Begrepp.SUMMA_INTAKTER : Begrepp.SUMMA_KOSTNADER;
            Tabellrad sista = oppna.get(oppna.size() - 1);
            List<Tabellrad> fore = List.copyOf(oppna.subList(0, oppna.size() - 1));
            int fyllda = 0;
            for (Cell cell : sista.celler().values()) {
                fyllda += cell.varde().signum() != 0 ? 1 : 0;
            }
            if (fyllda > 0 && lika(sista, fore) == fyllda && !resultat.summor.containsKey(hela)) {
                List<Resultat.Post> poster = avsnitt == Begrepp.INTAKTER ? resultat.intakter : resultat.kostnader;
                poster.remove(poster.size() - 1);
                oppna.remove(oppna.size() - 1);
                Begrepp detta = avsnitt;
                summa(sista, hela);
                avsnitt = detta;
            }
        }
        oppna.clear();
        stangda.clear();
    }

    /** A section with one group, and no sum of its own, is summed up by that group's. */
    private void ensamGrupp() {
        if (avsnitt == null || stangda.size() != 1 || !oppna.isEmpty()) {
            return;
        }
        Begrepp hela = avsnitt == Begrepp.INTAKTER ? Begrepp.SUMMA_INTAKTER : Begrepp.SUMMA_KOSTNADER;
        if (resultat.summor.putIfAbsent(hela, stangda.get(0)) == null && avsnitt == Begrepp.KOSTNADER) {
            resultat.grupper.clear();
        }
    }

    private void tecken() {
        int minus = 0;
        int plus = 0;
        for (Resultat.Post post : resultat.kostnader) {
            for (Cell cell : post.rad().celler().values()) {
                BigDecimal varde = cell.varde();
                minus += varde.signum() < 0 ? 1 : 0;
                plus += varde.signum() > 0 ? 1 : 0;
            }
        }
        resultat.minus = minus > plus;
    }
}
