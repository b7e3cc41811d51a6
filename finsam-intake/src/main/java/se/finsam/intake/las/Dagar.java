package se.finsam.intake.las;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as Swedish documents write them. */
final class Dagar {
    private static final List<String> MANADER =
            Fraser.ord("MANADER").stream().map(Norm::av).toList();

    /** A month, written out or shortened; one group of a frame. */
    static final String MANAD = "({*MANADER*}|{*MANADER_KORTA*})\\.?";

    static final Pattern ISO = Pattern.compile(
            "(?<!\\d(?!(?:19|20)\\d\\d-\\d))((?:19|20)\\d\\d)[-–](\\d\\d)[-–](\\d\\d)(?=\\b|(?:19|20)\\d\\d-)");
    static final Pattern ORD = Fraser.skriven("(?iu)\\b(\\d{1,2})(?::?[ae])? " + MANAD + " ((?:19|20)\\d\\d)\\b");
    private static final Pattern HOPSKRIVEN = Pattern.compile("\\b(20\\d\\d)(\\d\\d)(\\d\\d)\\b");
    static final Pattern SPANN = Fraser.skriven("(?iu)\\b" + MANAD + " ?[-–] ?" + MANAD + "(?: ((?:19|20)\\d\\d))?\\b");

    /** The day before the month, as Swedish usage has it, with the year last. */
    private static final Pattern DAG_FORST = Pattern.compile(
            "(?<![\\d/.-])(\\d{1,2})(?:/(\\d{1,2})(?: ?- ?| |/)|[-.](\\d{1,2})[-.])" + "((?:19|20)\\d\\d)(?!\\d)");

    private static final Pattern AR_FORST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?: ?[-–/] ?|\\.)(\\d{1,2})(?: ?[-–/] ?|\\.)(\\d{1,2})(?!\\d)");
    private static final Pattern SEX_SIFFROR = Pattern.compile("(?<![\\d-])([0-4]\\d)([01]\\d)([0-3]\\d)(?![\\d-])");
    private static final Pattern BLANDAT =
            Pattern.compile("[0-9OolI|S]*\\d[0-9OolI|S]*|(?<=-)[OolI|S]\\d?|\\d?[OolI|S](?=-)");

    private static final Pattern ORT_DAG = Pattern.compile(
            "^\\p{Lu}\\p{L}+(?: \\p{L}+)?,?(?: den)? (?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}(?::?e)? \\p{L}+ \\d{4})\\W*$");

    /** A year, and a digit of the day. */
    private static final int MINST_SIFFROR = 5;

    private Dagar() {}

    /** Whether a line is a place and a day, as above signatures. */
    static boolean ortOchDag(String rad) {
        return ORT_DAG.matcher(rad.strip()).matches();
    }

    /** A day and where in its text it stood. */
    record Funnen(LocalDate dag, int fran, int till) {}

    /** The days of a text, in their order. */
    static List<Funnen> alla(String skriven) {
        List<Funnen> alla = new ArrayList<>();
        if (siffror(skriven) < MINST_SIFFROR) {
            return alla; // no search of the many lines that have no year
        }
        String text = skriven.replace('\u00a0', ' ').replace('—', '–');
        Matcher iso = ISO.matcher(text);
        while (iso.find()) {
            add(alla, iso.group(1), iso.group(2), iso.group(3), iso);
        }
        Matcher ord = ORD.matcher(text);
        while (ord.find()) {
            add(alla, ord.group(3), String.valueOf(manad(ord.group(2))), ord.group(1), ord);
        }
        Matcher ihop = HOPSKRIVEN.matcher(text);
        while (ihop.find()) {
            add(alla, ihop.group(1), ihop.group(2), ihop.group(3), ihop);
        }
        alla.sort(java.util.Comparator.comparingInt(Funnen::fran));
        return alla;
    }

    /** The same, also in forms that only beside a label are days: "8/3 2024", "08-03-2024", "2024.3.8", "2024 - 03 - 08". */
    static List<Funnen> vidEtikett(String skriven) {
        List<Funnen> alla = alla(skriven);
        if (siffror(skriven) < MINST_SIFFROR) {
            return alla;
        }
        String text = skriven.replace('\u00a0', ' ').replace('—', '–');
        List<Funnen> fler = new ArrayList<>();
        for (Matcher forst = DAG_FORST.matcher(text); forst.find(); ) {
            String manad = forst.group(2) == null ? forst.group(3) : forst.group(2);
            add(fler, forst.group(4), manad, forst.group(1), forst);
        }
        for (Matcher ar = AR_FORST.matcher(text); ar.find(); ) {
            add(fler, ar.group(1), ar.group(2), ar.group(3), ar);
        }
        for (Funnen en : fler) {
            if (alla.stream().noneMatch(annan -> annan.fran() < en.till() && en.fran() < annan.till())) {
                alla.add(en);
            }
        }
        alla.sort(java.util.Comparator.comparingInt(Funnen::fran));
        return alla;
    }

    /** The days that a text beside a label may say: six digits, and letters that stand for digits. */
    static List<Funnen> kanske(String skriven) {
        Matcher kort = SEX_SIFFROR.matcher(skriven);
        List<Funnen> alla = new ArrayList<>();
        while (kort.find()) {
            add(alla, "20" + kort.group(1), kort.group(2), kort.group(3), kort);
        }
        if (alla.isEmpty()) {
            StringBuilder lagad = new StringBuilder();
            Matcher ord = BLANDAT.matcher(skriven);
            while (ord.find()) {
                String siffror = ord.group().replaceAll("[Oo]", "0").replaceAll("[lI|]", "1");
                ord.appendReplacement(lagad, Matcher.quoteReplacement(siffror.replace('S', '5')));
            }
            return vidEtikett(ord.appendTail(lagad).toString());
        }
        return alla;
    }

    /** How many digits a text has. */
    static int siffror(String skriven) {
        int antal = 0;
        for (int i = 0; i < skriven.length(); i++) {
            char c = skriven.charAt(i);
            antal += c >= '0' && c <= '9' ? 1 : 0;
        }
        return antal;
    }

    /** The one day of a text; empty where it has none, or more than one. */
    static Optional<LocalDate> enda(String text) {
        List<Funnen> alla = alla(text);
        return alla.size() == 1 ? Optional.of(alla.get(0).dag()) : Optional.empty();
    }

    private static void add(List<Funnen> alla, String ar, String manad, String dag, Matcher var) {
        LocalDate en = dag(Integer.parseInt(ar), Integer.parseInt(manad), Integer.parseInt(dag));
        if (en != null) {
            alla.add(new Funnen(en, var.start(), var.end()));
        }
    }

    static @Nullable LocalDate dag(int ar, int manad, int dag) {
        try {
            return LocalDate.of(ar, manad, dag);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The number of a month, from its name or the first three letters of it; 0 where it is none. */
    static int manad(String namn) {
        String kort = Norm.av(namn);
        for (int i = 0; i < 12; i++) {
            if (kort.length() >= 3 && MANADER.get(i).startsWith(kort.substring(0, 3))) {
                return i + 1;
            }
        }
        return 0;
    }

    static LocalDate sista(int ar, int manad) {
        LocalDate forsta = LocalDate.of(ar, manad, 1);
        return forsta.withDayOfMonth(forsta.lengthOfMonth());
    }
}
