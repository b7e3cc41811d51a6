package se.finsam.intake.las;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.intake.dokument.Rad;
import se.finsam.intake.dokument.Text;

/** Tells whether a text shows that letters of it were misread. */
final class Brus {
    private static final Pattern ORD = Pattern.compile("[\\p{L}\\d]+");
    private static final Pattern BLANDAT =
            Pattern.compile("\\p{L}+\\d+\\p{Ll}+\\p{L}*|\\d+[OolIS]+\\d*|[OolIS]+\\d{2,}");
    private static final Pattern DUBBEL = Pattern.compile(".*(?:[oa][éê]|é[öoaä]|[öä]é).*");

    private static final List<String> VANLIGA =
            Fraser.ord("VANLIGA_ORD").stream().map(Norm::av).toList();

    private Brus() {}

    static boolean i(Text text) {
        int tecken = 0;
        for (Rad rad : text.rader()) {
            Matcher ord = ORD.matcher(rad.text());
            while (ord.find()) {
                String ett = ord.group();
                if (BLANDAT.matcher(ett).matches() || DUBBEL.matcher(ett).matches() || nara(ett)) {
                    tecken++;
                }
            }
        }
        return tecken > 0;
    }

    /** Whether a word is one that every document has, but for a letter. */
    private static boolean nara(String ord) {
        if (ord.length() < 6) {
            return false;
        }
        String normal = Norm.av(ord);
        for (String ett : VANLIGA) {
            if (normal.length() == ett.length()
                    && !normal.equals(ett)
                    // Another ending is another word, not a misread one.
                    && normal.endsWith(ett.substring(ett.length() - 2))
                    && Norm.nara(normal, ett)) {
                return true;
            }
        }
        return false;
    }
}
