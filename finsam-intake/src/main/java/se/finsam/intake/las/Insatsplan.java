package se.finsam.intake.las;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.dokument.Rad;
import se.finsam.intake.dokument.Text;

/**
 * Reads an application's costs year by year. Which insats they are of is told by the amount: all years together are what was
 * decided for it.
 */
final class Insatsplan {
    private static final int RADER = 20;

    private final Sammanhang sammanhang;
    private final Text text;
    private final Map<String, BigDecimal> beslutade;

    /** A reader of a document in which some insatser, by key, were decided to get some amounts in kronor. */
    Insatsplan(Sammanhang sammanhang, Text text, Map<String, BigDecimal> beslutade) {
        this.sammanhang = sammanhang;
        this.text = text;
        this.beslutade = Map.copyOf(beslutade);
    }

    void av() {
        List<Rad> rader = text.rader();
        for (int i = 0; !beslutade.isEmpty() && i < rader.size(); i++) {
            if (huvud(rader.get(i))) {
                int till = i + 1;
                while (till < rader.size()
                        && till < i + RADER
                        && Rarad.av(rader.get(till)).harTal()
                        && !huvud(rader.get(till))) {
                    till++;
                }
                String rubrik = i == 0 ? "" : rader.get(i - 1).text();
                Tabellbyggare.av(text, "plan " + i, rubrik, rader.subList(i, till))
                        .ifPresent(this::tabell);
            }
        }
    }

    /** Whether a line is a head with years that follow each other. */
    private static boolean huvud(Rad rad) {
        int ar = 0;
        int antal = 0;
        for (Huvuddel del : Kolumnhuvud.delar(rad).delar()) {
            if (del.tid()) {
                if (antal > 0 && del.ar() != ar + 1) {
                    return false;
                }
                ar = del.ar();
                antal++;
            }
        }
        return antal > 1 && rad.text().length() < 120;
    }

    private void tabell(Tabell tabell) {
        Map<Integer, Integer> aren = new TreeMap<>();
        for (int i = 0; i < tabell.kolumner().size(); i++) {
            if (tabell.kolumner().get(i).ar() > 0) {
                aren.putIfAbsent(tabell.kolumner().get(i).ar(), i);
            }
        }
        Map<Integer, BigDecimal> summor = new TreeMap<>();
        BigDecimal hela = BigDecimal.ZERO;
        for (Map.Entry<Integer, Integer> ett : aren.entrySet()) {
            BigDecimal summa = BigDecimal.ZERO;
            for (Tabellrad rad : tabell.rader()) {
                Cell cell = rad.celler().get(ett.getValue());
                boolean delsumma = Summor.rad(Norm.rubrik(rad.etikett()));
                summa = cell == null || delsumma ? summa : summa.add(cell.varde());
            }
            summor.put(ett.getKey(), summa);
            hela = hela.add(summa);
        }
        if (hela.signum() <= 0 || summor.size() < 2) {
            return;
        }
        for (Map.Entry<String, BigDecimal> en : beslutade.entrySet()) {
            for (Pengar pengar : List.of(Pengar.KR, Pengar.TKR)) {
                if (pengar.kronor(hela).compareTo(en.getValue()) == 0) {
                    insats(en.getKey(), tabell, summor, pengar);
                }
            }
        }
    }

    private void insats(String hem, Tabell tabell, Map<Integer, BigDecimal> summor, Pengar pengar) {
        Rad rad = tabell.rader().get(0).rad();
        Sakerhet sakerhet = text.brusig() ? Sakerhet.OSAKER : Sakerhet.LAST;
        Samling samling = sammanhang.samling();
        for (Map.Entry<Integer, BigDecimal> ett : summor.entrySet()) {
            BigDecimal kronor = pengar.kronor(ett.getValue());
            String ord = "kostnader " + ett.getKey() + ": " + ett.getValue().toPlainString();
            Kalla kalla = tabell.kalla(rad, ord);
            String nyckel = hem + "/avtal/ar/" + Samling.post(String.valueOf(ett.getKey()));
            samling.varde(nyckel + "/ar", String.valueOf(ett.getKey()), sakerhet, "Kolumnens år.", kalla);
            samling.belopp(
                    nyckel + "/belopp",
                    kronor,
                    sakerhet,
                    "Kolumnens rader tillsammans; alla år ger det beslutade beloppet.",
                    kalla);
            if (ett.getKey() == sammanhang.ar()) {
                String skal = "Årets del av det beslutade beloppet, enligt ansökans tabell.";
                samling.belopp(hem + "/beviljat", kronor, Sakerhet.OSAKER, skal, kalla);
                samling.belopp(hem + "/ansokan/sokt", kronor, Sakerhet.OSAKER, skal, kalla);
            }
        }
    }
}
