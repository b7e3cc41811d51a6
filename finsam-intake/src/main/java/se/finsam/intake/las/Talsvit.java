package se.finsam.intake.las;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers as Swedish tables write them. */
final class Talsvit {
    private static final Pattern HELT = Pattern.compile("([-+(]?) ?([0-9OolI|S][0-9OolI|S .,]*)([)-]?)");
    private static final Pattern SVANS = Fraser.skriven("(?iu) ?(?:{*ENHET_EFTER_TAL*}|:-|,-|\\*+|;)$");
    private static final Pattern KRONOR = Fraser.skriven("(?<=\\d) ?{*KRONOR_I_MENING*}(?= |$)");
    private static final Pattern MELLANSLAG = Pattern.compile("\\d{1,3}(?: \\d{3})+(?:[.,]\\d{1,2})?");
    private static final Pattern RAKT = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,2})?");
    private static final Pattern PUNKT = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?");
    private static final Pattern KOMMA = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?");
    private static final Pattern DEL = Pattern.compile("[-+(]?[0-9OolI|S][0-9OolI|S.,]*[)]?(?:\\*+|:-|,-)?|[-–−—]");
    /** Groups of three digits, and at the last of them the mark of a note at the foot of the page. */
    private static final Pattern FOTNOT = Pattern.compile("[-+]? ?\\d{1,3}(?: \\d{3})*[ .]\\d{3} ?\\d\\)");

    private static final Set<String> HANVISNING = Set.copyOf(Fraser.ord("HANVISNING"));

    private static final int HOGST_DELAR = 24;
    /** Up to hundreds of millions, and a sign that stands apart. */
    private static final int HOGST_GRUPPER = 3;

    private Talsvit() {}

    /** A text with plain spaces and plain minus signs. */
    static String plan(String text) {
        return text.replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\u2009', ' ')
                .replace('−', '-')
                .replace('–', '-')
                .replace('—', '-')
                .strip();
    }

    /** The number that a text is; null where it is none, or more than one. */
    static @Nullable Tal helt(String skriven) {
        String text = plan(skriven);
        if (text.equals("-")) {
            return new Tal(BigDecimal.ZERO, skriven, 0, 0, false, false, true);
        }
        for (Matcher svans = SVANS.matcher(text); svans.find(); svans = SVANS.matcher(text)) {
            text = text.substring(0, svans.start()).strip();
        }
        boolean fotnot = FOTNOT.matcher(text).matches();
        Matcher helt = HELT.matcher(fotnot ? text.substring(0, text.length() - 2) : text);
        if (!helt.matches()) {
            return null;
        }
        String fore = helt.group(1);
        String efter = helt.group(3);
        boolean minus = fore.equals("-") || fore.equals("(") || efter.equals("-");
        if (fore.equals("(") != efter.equals(")") || (fore.equals("-") && efter.equals("-"))) {
            return null;
        }
        String siffror = helt.group(2).strip();
        String lagade = siffror.replaceAll("[Oo]", "0").replaceAll("[lI|]", "1").replace('S', '5');
        if (siffror.chars().filter(Character::isDigit).count() * 3 < siffror.length() - antalMellan(siffror)) {
            return null;
        }
        // A number does not begin with a zero: "100 000 100 000" is two.
        BigDecimal varde = lagade.matches("0[ \\d].*") ? null : varde(lagade);
        if (varde == null) {
            return null;
        }
        boolean tvetydig = fotnot || lagade.matches("\\d{1,3}[.,]\\d{3}");
        return new Tal(minus ? varde.negate() : varde, skriven, 0, 0, !lagade.equals(siffror), tvetydig, false);
    }

    private static int antalMellan(String text) {
        int antal = 0;
        for (int i = 0; i < text.length(); i++) {
            antal += " .,".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return antal;
    }

    private static @Nullable BigDecimal varde(String text) {
        String tal;
        if (PUNKT.matcher(text).matches()) {
            tal = text.replace(".", "").replace(',', '.');
        } else if (KOMMA.matcher(text).matches()) {
            tal = text.replace(",", "");
        } else if (MELLANSLAG.matcher(text).matches() || RAKT.matcher(text).matches()) {
            tal = text.replace(" ", "").replace(',', '.');
        } else {
            return null;
        }
        return tal.length() > 16 ? null : new BigDecimal(tal);
    }

    /**
     * A line's words and the numbers that it ends with.
     *
     * @param etikett the words before the numbers
     * @param mojliga every way to divide the rest into numbers; empty where it ends with none
     */
    record Slut(String etikett, List<List<Tal>> mojliga) {}

    /** Divides a line whose numbers stand one space apart. */
    static Slut slut(String rad) {
        String text = KRONOR.matcher(plan(rad).replaceAll(" {2,}", " ")).replaceAll(":-");
        String[] ord = text.split(" ", -1);
        int fran = ord.length;
        while (fran > 0
                && ord.length - fran < HOGST_DELAR
                && DEL.matcher(ord[fran - 1]).matches()
                && siffra(ord[fran - 1])) {
            fran--;
        }
        if (fran > 0 && fran < ord.length && HANVISNING.contains(ord[fran - 1].toLowerCase(Locale.ROOT))) {
            fran++; // the number of a paragraph or a page is no amount
        }
        if (fran > 0 && fran + 1 < ord.length && ord[fran].matches("\\d\\)")) {
            fran++; // the mark of a note after the label
        }
        if (fran == ord.length) {
            return new Slut(rad, List.of());
        }
        List<List<Tal>> alla = new ArrayList<>();
        dela(List.of(ord).subList(fran, ord.length), 0, new ArrayList<>(), alla);
        List<List<Tal>> mojliga = new ArrayList<>(alla);
        mojliga.sort(java.util.Comparator.comparingInt(List::size));
        return new Slut(String.join(" ", List.of(ord).subList(0, fran)), mojliga);
    }

    private static boolean siffra(String ord) {
        return ord.equals("-") || ord.chars().anyMatch(Character::isDigit);
    }

    private static void dela(List<String> ord, int fran, List<Tal> hittills, List<List<Tal>> mojliga) {
        if (mojliga.size() > 64) {
            return;
        }
        if (fran == ord.size()) {
            mojliga.add(List.copyOf(hittills));
            return;
        }
        for (int till = Math.min(ord.size(), fran + HOGST_GRUPPER); till > fran; till--) {
            // A sign may stand apart from its number, but a dash alone is a number of its own.
            Tal tal = helt(String.join(" ", ord.subList(fran, till)));
            if (tal != null) {
                hittills.add(tal);
                dela(ord, till, hittills, mojliga);
                hittills.remove(hittills.size() - 1);
            }
        }
    }
}
