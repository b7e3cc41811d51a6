package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;

/** Tells which years an underlag can be compared with. */
public final class Years {
    private Years() {}

    /** The same förbund's years right before an underlag's, the latest first, as far as no year is missing among them. */
    public static List<Underlag> before(Underlag underlag, List<Underlag> candidates) {
        List<Underlag> years = new ArrayList<>();
        for (Underlag year = last(underlag, underlag.rakenskapsar(), candidates); year != null; ) {
            years.add(year);
            year = last(underlag, year.rakenskapsar(), candidates);
        }
        return years;
    }

    private static @Nullable Underlag last(Underlag underlag, int year, List<Underlag> candidates) {
        for (Underlag candidate : candidates) {
            if (candidate.rakenskapsar() == year - 1 && candidate.forbund().sameAs(underlag.forbund())) {
                return candidate;
            }
        }
        return null;
    }
}
