package peersfacts;

import java.util.ArrayList;
import java.util.List;
import se.finsam.model.Underlag;

/** The twelve controls as one would write them by hand: a switch, and nothing that can be shown, dated or changed apart from it. */
final class PlainJava implements Peer {
    @Override
    public List<Svar> svar(Underlag underlag) {
        List<Svar> all = new ArrayList<>();
        for (Fall fall : Fall.av(underlag)) {
            all.add(fall.svar(utfall(fall)));
        }
        return all;
    }

    private static String utfall(Fall fall) {
        return switch (fall.getKontroll()) {
            case "FL24-TID" -> tid(fall);
            case "NR-EGETKAPITAL" ->
                unknown(fall) ? "KAN_EJ_BEDOMAS" : fall.getA().compareTo(fall.getB()) <= 0 ? "UPPFYLLD" : "AVVIKELSE";
            case "RAK-SAMMANTRADEN" -> sammantraden(fall);
            case "STYR-PLACERING", "SAM-RAPPORTER" -> brist(fall, "AVVIKELSE");
            case "STYR-MOTEN" -> brist(fall, "BEDOMNING");
            case "STYR-SAMMANTRADE" -> brist(fall, "AVVIKELSE");
            case "SAM-STYRGRUPP" ->
                unknown(fall) ? "KAN_EJ_BEDOMAS" : fall.getA().compareTo(fall.getB()) >= 0 ? "UPPFYLLD" : "BEDOMNING";
            case "SAM-AKTIVITETSANSVAR" -> Boolean.TRUE.equals(fall.getJa()) ? "BEDOMNING" : "EJ_TILLAMPLIG";
            case "SAM-INRIKTNING" ->
                fall.getA() == null || fall.getA().signum() == 0
                        ? "KAN_EJ_BEDOMAS"
                        : fall.getA().compareTo(fall.getB()) == 0 ? "UPPFYLLD" : "AVVIKELSE";
            case "FRIST-UPPFOLJNING" ->
                fall.getJa() == null ? "KAN_EJ_BEDOMAS" : fall.getJa() ? "UPPFYLLD" : "AVVIKELSE";
            case "SAM-LOPTID" ->
                unknown(fall)
                        ? "KAN_EJ_BEDOMAS"
                        : fall.getB().subtract(fall.getA()).signum() == 0
                                        || fall.getB().subtract(fall.getA()).intValueExact() == 1
                                ? "UPPFYLLD"
                                : "BEDOMNING";
            default -> throw new IllegalArgumentException(fall.getKontroll());
        };
    }

    private static boolean unknown(Fall fall) {
        return fall.getA() == null || fall.getB() == null;
    }

    private static String tid(Fall fall) {
        if (fall.getDag() == null) {
            return "KAN_EJ_BEDOMAS";
        }
        if (fall.getDag().isBefore(fall.getFran())) {
            return "BEDOMNING";
        }
        return fall.getDag().isAfter(fall.getTill()) ? "AVVIKELSE" : "UPPFYLLD";
    }

    private static String sammantraden(Fall fall) {
        if (unknown(fall)) {
            return "KAN_EJ_BEDOMAS";
        }
        int order = fall.getA().compareTo(fall.getB());
        return order == 0 ? "UPPFYLLD" : order > 0 ? "AVVIKELSE" : "KAN_EJ_BEDOMAS";
    }

    private static String brist(Fall fall, String utfall) {
        if (fall.getA().signum() == 0) {
            return "EJ_TILLAMPLIG";
        }
        return fall.getJa() == null ? "KAN_EJ_BEDOMAS" : fall.getJa() ? utfall : "UPPFYLLD";
    }
}
