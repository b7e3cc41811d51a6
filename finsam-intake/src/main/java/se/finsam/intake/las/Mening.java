package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.intake.dokument.Rad;

/**
 * A sentence that may go over several lines.
 *
 * @param skriven its words, with single spaces
 * @param normal the same, as {@link Norm} writes them
 * @param rad the line that it begins on
 */
record Mening(String skriven, String normal, Rad rad) {
    /** No sentence is longer: what is, is a list or a text without points. */
    private static final int LANGST = 700;

    /** Whether a line begins a new sentence whatever the one before it, if any, ends with. */
    interface Borjan {
        boolean har(@Nullable Rad fore, Rad rad);
    }

    /** The sentences of some lines. */
    static List<Mening> av(List<Rad> rader, Borjan borjan) {
        List<Mening> alla = new ArrayList<>();
        StringBuilder hittills = new StringBuilder();
        Rad forst = null;
        Rad fore = null;
        for (Rad rad : rader) {
            if (borjan.har(fore, rad) || hittills.length() > LANGST) {
                lagg(alla, hittills, forst);
                forst = null;
            }
            fore = rad;
            String skriven = rad.text().strip().replaceAll("\\s+", " ");
            int fran = 0;
            while (fran < skriven.length()) {
                int slut = slut(skriven, fran);
                if (forst == null) {
                    forst = rad;
                }
                int sist = hittills.length() - 1;
                boolean delat = sist > 0
                        && hittills.charAt(sist) == '-'
                        && Character.isLowerCase(skriven.charAt(fran))
                        && Character.isLowerCase(hittills.charAt(sist - 1));
                if (delat) {
                    hittills.setLength(sist);
                } else if (!hittills.isEmpty()) {
                    hittills.append(' ');
                }
                hittills.append(skriven, fran, slut);
                if (slut < skriven.length() || skriven.endsWith(".")) {
                    lagg(alla, hittills, forst);
                    forst = null;
                }
                fran = slut;
                while (fran < skriven.length() && skriven.charAt(fran) == ' ') {
                    fran++;
                }
            }
        }
        lagg(alla, hittills, forst);
        return alla;
    }

    /** Where a sentence ends: after a point that a capital follows, else where the line does. */
    private static int slut(String skriven, int fran) {
        for (int i = fran; i + 2 < skriven.length(); i++) {
            if (skriven.charAt(i) == '.'
                    && skriven.charAt(i + 1) == ' '
                    && Character.isUpperCase(skriven.charAt(i + 2))) {
                return i + 1;
            }
        }
        return skriven.length();
    }

    private static void lagg(List<Mening> alla, StringBuilder hittills, @Nullable Rad forst) {
        if (forst != null && !hittills.isEmpty()) {
            String skriven = hittills.toString();
            alla.add(new Mening(skriven, Norm.av(skriven), forst));
        }
        hittills.setLength(0);
    }
}
