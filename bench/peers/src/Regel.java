package peersfacts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** One answer of a control, and when it is given: the rules that engines which take Java are given. */
record Regel(String kontroll, String utfall, Predicate<Fall> nar) {
    /** All rules of the twelve controls. */
    static final List<Regel> ALLA = alla();

    boolean galler(Fall fall) {
        return fall.getKontroll().equals(kontroll) && nar.test(fall);
    }

    private static List<Regel> alla() {
        List<Regel> all = new ArrayList<>();
        all.add(new Regel("FL24-TID", "KAN_EJ_BEDOMAS", f -> f.getDag() == null));
        all.add(new Regel("FL24-TID", "BEDOMNING", f -> f.getDag() != null && f.getDag().isBefore(f.getFran())));
        all.add(new Regel(
                "FL24-TID",
                "UPPFYLLD",
                f -> f.getDag() != null && !f.getDag().isBefore(f.getFran()) && !f.getDag().isAfter(f.getTill())));
        all.add(new Regel("FL24-TID", "AVVIKELSE", f -> f.getDag() != null && f.getDag().isAfter(f.getTill())));
        unknown("NR-EGETKAPITAL", all);
        all.add(new Regel("NR-EGETKAPITAL", "UPPFYLLD", f -> known(f) && f.getA().compareTo(f.getB()) <= 0));
        all.add(new Regel("NR-EGETKAPITAL", "AVVIKELSE", f -> known(f) && f.getA().compareTo(f.getB()) > 0));
        all.add(new Regel("RAK-SAMMANTRADEN", "UPPFYLLD", f -> known(f) && f.getA().compareTo(f.getB()) == 0));
        all.add(new Regel("RAK-SAMMANTRADEN", "AVVIKELSE", f -> known(f) && f.getA().compareTo(f.getB()) > 0));
        all.add(new Regel("RAK-SAMMANTRADEN", "KAN_EJ_BEDOMAS", f -> !known(f) || f.getA().compareTo(f.getB()) < 0));
        lack("STYR-PLACERING", "AVVIKELSE", all);
        lack("SAM-RAPPORTER", "AVVIKELSE", all);
        lack("STYR-MOTEN", "BEDOMNING", all);
        lack("STYR-SAMMANTRADE", "AVVIKELSE", all);
        unknown("SAM-STYRGRUPP", all);
        all.add(new Regel("SAM-STYRGRUPP", "UPPFYLLD", f -> known(f) && f.getA().compareTo(f.getB()) >= 0));
        all.add(new Regel("SAM-STYRGRUPP", "BEDOMNING", f -> known(f) && f.getA().compareTo(f.getB()) < 0));
        all.add(new Regel("SAM-AKTIVITETSANSVAR", "BEDOMNING", f -> Boolean.TRUE.equals(f.getJa())));
        all.add(new Regel("SAM-AKTIVITETSANSVAR", "EJ_TILLAMPLIG", f -> !Boolean.TRUE.equals(f.getJa())));
        all.add(new Regel("SAM-INRIKTNING", "KAN_EJ_BEDOMAS", f -> f.getA() == null || f.getA().signum() == 0));
        all.add(new Regel("SAM-INRIKTNING", "UPPFYLLD", f -> f.getA() != null && f.getA().compareTo(f.getB()) == 0));
        all.add(new Regel("SAM-INRIKTNING", "AVVIKELSE", f -> f.getA() != null && f.getA().compareTo(f.getB()) > 0));
        all.add(new Regel("FRIST-UPPFOLJNING", "KAN_EJ_BEDOMAS", f -> f.getJa() == null));
        all.add(new Regel("FRIST-UPPFOLJNING", "UPPFYLLD", f -> Boolean.TRUE.equals(f.getJa())));
        all.add(new Regel("FRIST-UPPFOLJNING", "AVVIKELSE", f -> Boolean.FALSE.equals(f.getJa())));
        unknown("SAM-LOPTID", all);
        all.add(new Regel("SAM-LOPTID", "UPPFYLLD", f -> known(f) && (months(f) == 0 || months(f) == 1)));
        all.add(new Regel("SAM-LOPTID", "BEDOMNING", f -> known(f) && months(f) != 0 && months(f) != 1));
        return List.copyOf(all);
    }

    private static int months(Fall fall) {
        return fall.getB().subtract(fall.getA()).intValueExact();
    }

    private static boolean known(Fall fall) {
        return fall.getA() != null && fall.getB() != null;
    }

    private static void unknown(String kontroll, List<Regel> all) {
        all.add(new Regel(kontroll, "KAN_EJ_BEDOMAS", f -> !known(f)));
    }

    private static void lack(String kontroll, String utfall, List<Regel> all) {
        all.add(new Regel(kontroll, "EJ_TILLAMPLIG", f -> f.getA().signum() == 0));
        all.add(new Regel(kontroll, "KAN_EJ_BEDOMAS", f -> f.getA().signum() > 0 && f.getJa() == null));
        all.add(new Regel(kontroll, utfall, f -> f.getA().signum() > 0 && Boolean.TRUE.equals(f.getJa())));
        all.add(new Regel(kontroll, "UPPFYLLD", f -> f.getA().signum() > 0 && Boolean.FALSE.equals(f.getJa())));
    }
}
