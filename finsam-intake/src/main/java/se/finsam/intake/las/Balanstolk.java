package se.finsam.intake.las;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the rows of a balance sheet apart, and proves what its sums prove. */
final class Balanstolk {
    private static final Pattern SUMMA = Fraser.normal("{RADSUMMA} ");

    private static final List<Begrepp> ROLLER = List.of(
            Begrepp.SUMMA_TILLGANGAR,
            Begrepp.SUMMA_SKULDER_KAPITAL,
            Begrepp.DELSUMMA_TILLGANGAR,
            Begrepp.TILLGANGAR,
            Begrepp.EGET_KAPITAL_SKULDER,
            Begrepp.INGAENDE_KAPITAL,
            Begrepp.UTGAENDE_KAPITAL,
            Begrepp.EGET_KAPITAL,
            Begrepp.ARETS_RESULTAT,
            Begrepp.SUMMA_AVSATTNINGAR,
            Begrepp.AVSATTNINGAR,
            Begrepp.SUMMA_SKULDER,
            Begrepp.KORTFRISTIGA,
            Begrepp.LANGFRISTIGA,
            Begrepp.SKULDER,
            Begrepp.SUMMA);

    private final Tabell tabell;
    private final Balans balans = new Balans();
    private final List<Tabellrad> oppna = new ArrayList<>();
    private @Nullable Begrepp avsnitt;
    private String slag = "";
    private @Nullable Tabellrad kapital;
    private boolean slut;

    private Balanstolk(Tabell tabell) {
        this.tabell = tabell;
    }

    static Balans av(Tabell tabell) {
        Balanstolk tolk = new Balanstolk(tabell);
        for (Tabellrad rad : tabell.rader()) {
            if (!tolk.slut) {
                tolk.rad(rad);
            }
        }
        tolk.bevisa();
        return tolk.balans;
    }

    private void rad(Tabellrad rad) {
        Begrepp roll = Ordlista.STANDARD.vilket(rad.etikett(), ROLLER).orElse(null);
        if (roll == null) {
            if (rad.tal()) {
                post(rad);
            } else if (avsnitt == null && balans.rader.isEmpty()) {
                tillgangsgrupp(rad);
            }
            return;
        }
        switch (roll) {
            case TILLGANGAR -> byt(Begrepp.TILLGANGAR, "");
            case EGET_KAPITAL_SKULDER -> byt(Begrepp.EGET_KAPITAL, "");
            case EGET_KAPITAL -> {
                byt(Begrepp.EGET_KAPITAL, "");
                if (rad.tal()) {
                    kapital = balans.rader.putIfAbsent(Begrepp.UTGAENDE_KAPITAL, rad) == null ? rad : kapital;
                }
            }
            case AVSATTNINGAR -> {
                byt(Begrepp.AVSATTNINGAR, "");
                if (rad.tal()) {
                    balans.avsattningar.add(rad);
                }
            }
            case KORTFRISTIGA, LANGFRISTIGA, SKULDER -> skulder(rad, roll);
            case SUMMA -> summarad(rad);
            case DELSUMMA_TILLGANGAR -> {
                if (rad.tal()) {
                    delsumma(rad);
                }
            }
            default -> summa(rad, roll);
        }
    }

    private void tillgangsgrupp(Tabellrad rad) {
        Optional<Begrepp> grupp = Ordlista.STANDARD.vilket(rad.etikett(), List.of(Begrepp.TILLGANGSGRUPP));
        if (grupp.isPresent()) {
            byt(Begrepp.TILLGANGAR, "");
        }
    }

    private void skulder(Tabellrad rad, Begrepp roll) {
        String detta = roll == Begrepp.KORTFRISTIGA ? "KORTFRISTIG" : roll == Begrepp.LANGFRISTIGA ? "LANGFRISTIG" : "";
        byt(Begrepp.SKULDER, detta);
        if (rad.tal()) {
            post(rad);
        }
    }

    private void byt(Begrepp nytt, String nyttSlag) {
        avsnitt = nytt;
        slag = nyttSlag;
        oppna.clear();
    }

    /**
     * Whether a row below the assets is the sum of all, with a head that was not understood: beside a capital that is something
     * no debt is as large as the assets. It is left out, and proves nothing.
     */
    private boolean omslutning(Tabellrad rad) {
        boolean lika = false;
        boolean kapital = false;
        for (Map.Entry<Integer, Cell> en : rad.celler().entrySet()) {
            Cell tillgangar = balans.cell(Begrepp.SUMMA_TILLGANGAR, en.getKey());
            Cell eget = balans.cell(Begrepp.UTGAENDE_KAPITAL, en.getKey());
            if (tillgangar != null && tillgangar.varde().compareTo(en.getValue().varde()) != 0) {
                return false;
            }
            lika |= tillgangar != null && tillgangar.varde().signum() != 0;
            kapital |= eget != null && eget.varde().signum() != 0;
        }
        return lika && kapital;
    }

    private void post(Tabellrad rad) {
        if (avsnitt == null) {
            return;
        }
        String normal = Norm.rubrik(rad.etikett());
        if (normal.isEmpty() || SUMMA.matcher(normal).lookingAt()) {
            summarad(rad);
            return;
        }
        if (avsnitt != Begrepp.TILLGANGAR && omslutning(rad)) {
            return;
        }
        oppna.add(rad);
        switch (avsnitt) {
            case TILLGANGAR -> balans.tillgangar.add(rad);
            case AVSATTNINGAR -> balans.avsattningar.add(rad);
            case SKULDER -> {
                balans.skulder.add(rad);
                if (!slag.isEmpty()) {
                    balans.slag.put(rad, slag);
                }
            }
            default -> {}
        }
    }

    /** A sum that does not say of what. */
    private void summarad(Tabellrad rad) {
        if (!rad.tal() || avsnitt == null) {
            return;
        }
        if (avsnitt == Begrepp.EGET_KAPITAL) {
            ingaende();
            balans.rader.putIfAbsent(Begrepp.UTGAENDE_KAPITAL, rad);
        } else if (avsnitt == Begrepp.SKULDER && lika(rad, oppna)) {
            summa(rad, Begrepp.SUMMA_SKULDER);
        } else if (avsnitt == Begrepp.TILLGANGAR && lika(rad, oppna)) {
            delsumma(rad);
        }
    }

    private boolean lika(Tabellrad summa, List<Tabellrad> rader) {
        for (int kolumn = 0; kolumn < tabell.kolumner().size(); kolumn++) {
            Cell cell = summa.celler().get(kolumn);
            if (cell != null && Summor.av(rader, kolumn).compareTo(cell.varde()) == 0) {
                return true;
            }
        }
        return false;
    }

    private void delsumma(Tabellrad rad) {
        for (int kolumn = 0; kolumn < tabell.kolumner().size(); kolumn++) {
            Cell cell = rad.celler().get(kolumn);
            if (cell != null && Summor.av(oppna, kolumn).compareTo(cell.varde()) == 0) {
                Summor.prova(cell, oppna, kolumn, "Raderna ger den tryckta delsumman.");
            }
        }
        oppna.clear();
    }

    /** A row called equity, with a sum of equity below it, is what the year began with. */
    private void ingaende() {
        Tabellrad rad = kapital;
        if (rad != null && !balans.rader.containsKey(Begrepp.INGAENDE_KAPITAL)) {
            balans.rader.remove(Begrepp.UTGAENDE_KAPITAL);
            balans.rader.put(Begrepp.INGAENDE_KAPITAL, rad);
            kapital = null;
        }
    }

    private void summa(Tabellrad rad, Begrepp roll) {
        if (rad.tal() && roll == Begrepp.UTGAENDE_KAPITAL) {
            ingaende();
        }
        if (rad.tal()) {
            balans.rader.putIfAbsent(roll, rad);
            slut = roll == Begrepp.SUMMA_SKULDER_KAPITAL;
        }
        if (roll == Begrepp.SUMMA_TILLGANGAR) {
            avsnitt = null;
        }
    }

    private void bevisa() {
        for (int k = 0; k < tabell.kolumner().size(); k++) {
            Summor.prova(
                    balans.cell(Begrepp.SUMMA_TILLGANGAR, k),
                    balans.tillgangar,
                    k,
                    "Tillgångarna ger den tryckta summan.");
            Summor.prova(
                    balans.cell(Begrepp.SUMMA_AVSATTNINGAR, k),
                    balans.avsattningar,
                    k,
                    "Avsättningarna ger den tryckta summan.");
            Cell skulder = balans.cell(Begrepp.SUMMA_SKULDER, k);
            if (skulder != null && Summor.av(balans.skulder, k).compareTo(skulder.varde()) == 0) {
                Summor.prova(skulder, balans.skulder, k, "Skulderna ger den tryckta summan.");
            }
            kapital(k);
            helheten(k);
        }
    }

    private void kapital(int k) {
        Cell in = balans.cell(Begrepp.INGAENDE_KAPITAL, k);
        Cell resultat = balans.cell(Begrepp.ARETS_RESULTAT, k);
        Cell ut = balans.cell(Begrepp.UTGAENDE_KAPITAL, k);
        if (in == null || resultat == null || ut == null) {
            return;
        }
        boolean lika = in.varde().add(resultat.varde()).compareTo(ut.varde()) == 0;
        String hur = lika
                ? "Ingående kapital och årets resultat ger utgående kapital."
                : "Ingående kapital och årets resultat ger inte utgående kapital.";
        for (Cell cell : List.of(in, resultat, ut)) {
            if (lika) {
                cell.bevisad(hur);
            } else {
                cell.brister(hur);
            }
        }
    }

    private void helheten(int k) {
        Cell hela = balans.cell(Begrepp.SUMMA_SKULDER_KAPITAL, k);
        Cell tillgangar = balans.cell(Begrepp.SUMMA_TILLGANGAR, k);
        Cell ut = balans.cell(Begrepp.UTGAENDE_KAPITAL, k);
        if (hela != null && tillgangar != null && hela.varde().signum() != 0) {
            boolean lika = hela.varde().compareTo(tillgangar.varde()) == 0;
            for (Cell cell : List.of(hela, tillgangar)) {
                if (lika) {
                    cell.bevisad("Tillgångar är lika med eget kapital och skulder.");
                } else {
                    cell.brister("Tillgångar är inte lika med eget kapital och skulder.");
                }
            }
        }
        if (hela == null || ut == null) {
            return;
        }
        BigDecimal summa = ut.varde().add(Summor.av(balans.avsattningar, k)).add(Summor.av(balans.skulder, k));
        List<Cell> led = new ArrayList<>(List.of(ut, hela));
        for (List<Tabellrad> lista : List.of(balans.avsattningar, balans.skulder)) {
            for (Tabellrad rad : lista) {
                Cell cell = rad.celler().get(k);
                if (cell != null) {
                    led.add(cell);
                }
            }
        }
        boolean lika = summa.compareTo(hela.varde()) == 0 && summa.signum() != 0;
        for (Cell cell : led) {
            if (lika) {
                cell.bevisad("Eget kapital och skulder ger den tryckta summan.");
            } else if (cell.bevis() == 0) {
                cell.brister("Eget kapital och skulder ger inte den tryckta summan.");
            }
        }
    }
}
