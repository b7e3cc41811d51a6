package se.finsam.rules.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** That a share is from 0 to 1: whoever writes 20 for 20 per cent would have nearly anything be met. */
final class ShareChecks {
    /** What the unit of a parameter begins with that is a share. */
    private static final String SHARE = "andel";

    private ShareChecks() {}

    /** What is wrong with the shares among these parameters. */
    static List<Brist> errors(List<Parameterfil> parameters, Map<Object, Located> written) {
        List<Brist> errors = new ArrayList<>();
        for (Parameterfil parameter : parameters) {
            Located file = Objects.requireNonNull(written.get(parameter), "every record comes from a file");
            for (Parametervarde value : parameter.varden()) {
                List<Trappsteg> steps = value.steg() == null ? List.of() : value.steg();
                for (Trappsteg step : steps) {
                    add(errors, file, step.andel());
                }
                if (value.tal() != null && parameter.enhet().sv().startsWith(SHARE)) {
                    add(errors, file, value.tal());
                }
            }
        }
        return errors;
    }

    private static void add(List<Brist> errors, Located file, BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            errors.add(file.brist(
                    Bristkod.RB103,
                    "varden",
                    share.toPlainString(),
                    "andelen " + share.toPlainString() + "; väntade en andel från 0 till 1, 20 procent är 0.20"));
        }
    }
}
