package se.finsam.intake.las;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.dokument.Rad;

/** Reads the table of costs in an insats's own report. */
final class Insatsekonomi {
    private static final Pattern SUMMA = Fraser.normal("{KOSTNADSSUMMA}");
    private static final Pattern KRONOR = Fraser.skriven("(?iu).*(?:{*KRONOR*}|:-)\\s*");
    private static final Pattern BEVILJAT = Fraser.normal("{*BEVILJAT_I_HUVUD}");
    private static final Pattern UNDERSKRIFT = Fraser.normal("{*UNDERSKRIFT}");

    private final Sammanhang sammanhang;
    private final Avsnitt del;
    private final String hem;
    private final boolean brusig;
    /** Whether the head says that the budget is what the förbund granted. */
    private boolean beviljat;

    Insatsekonomi(Sammanhang sammanhang, Avsnitt del, String namn, boolean brusig) {
        this.sammanhang = sammanhang;
        this.del = del;
        this.hem = "/insatser/" + Samling.post(namn) + "/redovisning";
        this.brusig = brusig;
        this.beviljat = false;
    }

    void av() {
        List<Rad> rader = new ArrayList<>();
        for (Rad rad : del.rader()) {
            Kolumnhuvud.Rubrik rubrik = Kolumnhuvud.delar(rad);
            boolean huvud = false;
            boolean utfall = false;
            for (Huvuddel en : rubrik.delar()) {
                huvud |= en.slag() == Kolumn.Slag.BUDGET;
                utfall |= en.slag() == Kolumn.Slag.UTFALL;
            }
            if (rader.isEmpty() && !(huvud && utfall && rad.text().length() < 90)) {
                continue;
            }
            if (rader.isEmpty()) {
                beviljat = BEVILJAT.matcher(Norm.av(rad.text())).find();
            } else if (UNDERSKRIFT.matcher(Norm.rubrik(rad.text())).lookingAt()) {
                break;
            }
            rader.add(rad);
            if (summa(Norm.rubrik(rad.text()))) {
                break;
            }
        }
        if (rader.size() > 1) {
            Tabellbyggare.av(del.text(), del.del(), del.rubrik(), rader).ifPresent(this::tabell);
        }
    }

    private static boolean summa(String normal) {
        return SUMMA.matcher(normal).lookingAt();
    }

    private void tabell(Tabell tabell) {
        List<Tabellrad> poster = new ArrayList<>();
        Tabellrad summa = null;
        for (Tabellrad rad : tabell.rader()) {
            String namn = Norm.rubrik(rad.etikett());
            if (summa(namn)) {
                summa = rad.tal() ? rad : summa;
            } else if (rad.tal()) {
                poster.add(rad);
            }
        }
        for (int i = 0; i < tabell.kolumner().size(); i++) {
            Kolumn.Slag slag = tabell.kolumner().get(i).slag();
            if (slag != Kolumn.Slag.BUDGET && slag != Kolumn.Slag.UTFALL) {
                continue;
            }
            Summor.prova(summa == null ? null : summa.celler().get(i), poster, i, "Raderna ger den tryckta summan.");
            boolean budget = slag == Kolumn.Slag.BUDGET;
            for (Tabellrad rad : poster) {
                String namn = Postnamn.av(rad.etikett().replaceAll("\\([^)]*\\)", ""));
                Cell cell = rad.celler().get(i);
                if (cell != null && !cell.tal().streck() && !namn.isEmpty()) {
                    String nyckel = hem + "/rader/" + Samling.post(namn);
                    sammanhang
                            .samling()
                            .varde(nyckel + "/post", namn, Sakerhet.LAST, "Radens namn.", tabell.kalla(rad, cell));
                    belopp(tabell, nyckel + (budget ? "/budget" : "/belopp"), cell, rad, "");
                }
            }
            Tabellrad hela = summa != null && summa.celler().containsKey(i) ? summa : null;
            String skal = hela == null && ensam(poster, i) != null ? "Summan är tom; det här är den enda raden." : "";
            Tabellrad vald = hela == null ? ensam(poster, i) : hela;
            if (vald != null) {
                belopp(
                        tabell,
                        hem + (budget ? "/budget" : "/utfall"),
                        vald.celler().get(i),
                        vald,
                        skal);
                if (budget && beviljat) {
                    belopp(
                            tabell,
                            hem.substring(0, hem.lastIndexOf('/')) + "/beviljat",
                            vald.celler().get(i),
                            vald,
                            "Kolumnen heter det som beviljats.");
                }
            }
        }
    }

    private static @Nullable Tabellrad ensam(List<Tabellrad> poster, int kolumn) {
        Tabellrad funnen = null;
        for (Tabellrad rad : poster) {
            Cell cell = rad.celler().get(kolumn);
            if (cell != null && !cell.tal().streck()) {
                if (funnen != null) {
                    return null;
                }
                funnen = rad;
            }
        }
        return funnen;
    }

    private void belopp(Tabell tabell, String nyckel, @Nullable Cell cell, Tabellrad rad, String oklart) {
        if (cell == null) {
            return;
        }
        BigDecimal varde = cell.varde().abs();
        boolean sagd =
                KRONOR.matcher(cell.tal().text()).matches() || tabell.enhet().isPresent();
        boolean stor = Ordlista.STANDARD.storlek(Begrepp.STORLEK_INSATS).rymmer(varde);
        Pengar pengar = tabell.enhet().orElse(Pengar.KR);
        Sammanhang.Enheten enhet =
                new Sammanhang.Enheten(pengar, sagd || stor || varde.signum() == 0, "Enheten är inte styrkt.");
        Sakerhet sakerhet =
                !oklart.isEmpty() ? Sakerhet.OSAKER : Sammanhang.sakerhet(cell, enhet, brusig || Tabellbrus.i(tabell));
        sammanhang
                .samling()
                .belopp(
                        nyckel,
                        pengar.kronor(cell.varde()),
                        sakerhet == Sakerhet.STYRKT && !sagd ? Sakerhet.LAST : sakerhet,
                        oklart.isEmpty() ? Sammanhang.skal(cell, enhet) : oklart,
                        tabell.kalla(rad, cell));
    }
}
