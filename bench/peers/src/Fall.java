package peersfacts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.finsam.model.Insats;
import se.finsam.model.Motesserie;
import se.finsam.model.Period;
import se.finsam.model.Placering;
import se.finsam.model.Rapportserie;
import se.finsam.model.Sammantrade;
import se.finsam.model.Styrgruppsmoten;
import se.finsam.model.Tilldelning;
import se.finsam.model.Underlag;

/**
 * What one control is asked about one object: its figures, as whoever writes rules by hand would bring them together. Beans, since
 * that is what engines take. Null is what is not known.
 */
public final class Fall {
    private final String kontroll;
    private final String objekt;
    private final BigDecimal a;
    private final BigDecimal b;
    private final Boolean ja;
    private final LocalDate dag;
    private final LocalDate fran;
    private final LocalDate till;

    private Fall(
            String kontroll, String objekt, BigDecimal a, BigDecimal b, Boolean ja, LocalDate dag, LocalDate fran, LocalDate till) {
        this.kontroll = kontroll;
        this.objekt = objekt;
        this.a = a;
        this.b = b;
        this.ja = ja;
        this.dag = dag;
        this.fran = fran;
        this.till = till;
    }

    public String getKontroll() {
        return kontroll;
    }

    public String getObjekt() {
        return objekt;
    }

    /** The figure that is tested. */
    public BigDecimal getA() {
        return a;
    }

    /** What it is tested against. */
    public BigDecimal getB() {
        return b;
    }

    public Boolean getJa() {
        return ja;
    }

    public LocalDate getDag() {
        return dag;
    }

    public LocalDate getFran() {
        return fran;
    }

    public LocalDate getTill() {
        return till;
    }

    public Svar svar(String utfall) {
        return new Svar(kontroll, objekt, utfall);
    }

    private static Fall tal(String kontroll, String objekt, Integer a, Integer b) {
        return new Fall(
                kontroll,
                objekt,
                a == null ? null : BigDecimal.valueOf(a),
                b == null ? null : BigDecimal.valueOf(b),
                null,
                null,
                null,
                null);
    }

    private static Fall ja(String kontroll, String objekt, Boolean ja, Integer a) {
        return new Fall(kontroll, objekt, a == null ? null : BigDecimal.valueOf(a), null, ja, null, null, null);
    }

    /** All that the twelve controls are asked of an underlag. */
    static List<Fall> av(Underlag underlag) {
        List<Fall> all = new ArrayList<>();
        int year = underlag.rakenskapsar();
        forbund(underlag, year, all);
        for (Insats insats : underlag.insatser()) {
            insats(insats, all);
        }
        List<String> krav = underlag.forbund().sammantradeskrav();
        for (Sammantrade meeting : underlag.sammantraden()) {
            Boolean brist = krav.contains("EKONOMISK_RAPPORT") ? unless(meeting.ekonomiskRapport()) : Boolean.FALSE;
            all.add(ja("STYR-SAMMANTRADE", meeting.datum().toString(), brist, krav.size()));
        }
        return all;
    }

    private static Boolean unless(Boolean ja) {
        return ja == null ? null : !ja;
    }

    private static void forbund(Underlag underlag, int year, List<Fall> all) {
        LocalDate decided = underlag.arsredovisning().beslutad() == null
                        || !(underlag.arsredovisning().beslutad().varde() instanceof LocalDate day)
                ? null
                : day;
        all.add(new Fall(
                "FL24-TID", "", null, null, null, decided, LocalDate.of(year + 1, 1, 1), LocalDate.of(year + 1, 3, 31)));
        BigDecimal sum = BigDecimal.ZERO;
        for (Tilldelning row : underlag.tilldelning()) {
            sum = sum.add(row.belopp());
        }
        all.add(new Fall(
                "NR-EGETKAPITAL",
                "",
                underlag.arsredovisning().balansrakning().egetKapital().utgaende(),
                tak(sum),
                null,
                null,
                null,
                null));
        int held = 0;
        for (Sammantrade meeting : underlag.sammantraden()) {
            held += meeting.datum().getYear() == year ? 1 : 0;
        }
        all.add(tal("RAK-SAMMANTRADEN", "", held, underlag.arsredovisning().antalSammantraden()));
        List<Placering> placed = underlag.arsredovisning().placeringar();
        boolean outside = false;
        for (Placering one : placed) {
            outside |= !underlag.forbund().placeringsformer().contains(one.form());
        }
        all.add(ja("STYR-PLACERING", "", outside, placed.size()));
        Boolean tooFew = Boolean.FALSE;
        for (Motesserie one : underlag.uppfoljning().moten()) {
            tooFew = either(tooFew, one.perAr(), one.hallna());
        }
        all.add(ja("STYR-MOTEN", "", tooFew, underlag.uppfoljning().moten().size()));
    }

    /** The staircase has one step that is known; outside it no limit is. */
    private static BigDecimal tak(BigDecimal sum) {
        boolean inside =
                sum.compareTo(new BigDecimal("2776000")) >= 0 && sum.compareTo(new BigDecimal("5034000")) <= 0;
        return inside ? sum.multiply(new BigDecimal("0.20")) : null;
    }

    /** One known shortfall decides; else what is not known makes it unknown. */
    private static Boolean either(Boolean before, Integer asked, Integer done) {
        if (Boolean.TRUE.equals(before) || (asked != null && done != null && done < asked)) {
            return Boolean.TRUE;
        }
        return before == null || asked == null || done == null ? null : Boolean.FALSE;
    }

    private static void insats(Insats insats, List<Fall> all) {
        String name = insats.namn();
        Styrgruppsmoten group = insats.styrgruppMoten();
        all.add(tal("SAM-STYRGRUPP", name, group == null ? null : group.hallna(), group == null ? null : group.perAr()));
        all.add(ja("SAM-AKTIVITETSANSVAR", name, insats.kommunaltAktivitetsansvar(), null));
        all.add(tal(
                "SAM-INRIKTNING",
                name,
                insats.inriktning() == null
                        ? null
                        : (int) insats.inriktning().stream().distinct().count(),
                1));
        all.add(ja("FRIST-UPPFOLJNING", name, insats.registreradIUppfoljning(), null));
        Period time = insats.period();
        Integer months = time == null || time.fran() == null || time.till() == null
                ? null
                : (int) java.time.temporal.ChronoUnit.MONTHS.between(time.fran(), time.till());
        all.add(tal("SAM-LOPTID", name, months, insats.loptidManader()));
        Boolean tooFew = Boolean.FALSE;
        for (Rapportserie one : insats.andraRapporter()) {
            tooFew = either(tooFew, one.perAr(), one.lamnade());
        }
        all.add(ja("SAM-RAPPORTER", name, tooFew, insats.andraRapporter().size()));
    }
}
