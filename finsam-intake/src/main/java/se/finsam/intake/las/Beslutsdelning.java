package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.intake.dokument.Rad;

/**
 * Divides what stands under the decision of a paragraph into the decisions that it is: clauses that begin with "att" and a verb
 * of decision, items of a list, sentences in which the board decides or commissions, and more headings. A line that only goes on
 * with the one above it begins nothing.
 */
final class Beslutsdelning {
    private static final String PUNKT = "(?:\\d{1,2}[.)]|[a-zåäö]\\)|[-–•▪●*])";

    private static final Pattern ATT = Fraser.skriven("(?:(?<=[\\n,;:.])\\W*(?:" + PUNKT
            + "\\s+)?|\\s)(?:{*OCH_SATS}\\s+)?(att)\\s+(?:{INTE_AVEN}\\s+)?(\\p{L}+)");
    private static final Pattern LISTA =
            Fraser.skriven("(?<=\\n)\\s*(" + PUNKT + ")\\s+(?:{INTE_FORE_VERB}\\s+)?([^\\n]*)");
    /** Where a sentence may begin: after another, or on a line of its own, with whatever marks it as an item of a list. */
    private static final String BORJAN = "(?:(?<=\\n)([^\\p{L}\\d\\n]{0,4})|(?<=[.!])\\s+)";

    private static final Pattern MENING =
            Fraser.skriven(BORJAN + "({*VIDARE}\\s+)?" + "(\\p{Lu}?\\p{Ll}+)\\s+(\\p{Lu}?\\p{Ll}+)\\b");
    private static final Pattern UPPDRAG =
            Fraser.skriven(BORJAN + "(\\p{Lu}[^.!]{0,90}?(?:{FAR}[^.!]{0,60}?\\bi\\s+{UPPDRAGET}|{UPPDRAS}))");
    private static final Pattern RUBRIK = Fraser.skriven("(?<=\\n)\\W*({*BESLUTSRUBRIK_VERSAL*})\\s*\\d?\\s*(?::|\\n)");
    private static final Pattern STYRELSEN = Fraser.normal("{STYRELSEN}|{FORBUNDET}");
    private static final Pattern BESLUTAR = Fraser.normal("{BESLUTAR}");

    /** What only says that something is decided, and not what. */
    private static final Pattern INLEDNING = Fraser.normal(
            "(?:(?:{*STYRELSEN*}s )?{*BESLUTSRUBRIK*} ?\\d? ?)?(?:{*VIDARE*} )?(?:{*STYRELSEN*}|{*FORBUNDET*})?"
                    + " ?{*BESLUTAR*}? ?{*BESLUTAR_HUR*}? ?(?:att|{*OCH_SATS*}|[a-z]|\\d{1,2})?");

    private static final Pattern SLUTAR = Fraser.skriven("[.,;:!]\\s*$|{OCH_SATS}\\s*$");

    private static final Pattern RADBORJAN = Fraser.skriven("\\n\\W*(?:" + PUNKT + "\\s+)?(?:{*OCH_SATS}\\s+)?$");
    private static final Pattern EGEN_SATS =
            Fraser.normal("(?:[a-z] |\\d{1,2} )?(?:{OCH_SATS} )?att (?:{INTE_FORE_VERB} )?([a-z]+)\\b");

    /** How a line ends that cannot be the end of a clause, or that says who is to do what the next one tells. */
    private static final Pattern GAR_VIDARE = Fraser.normal("{RADEN_GAR_VIDARE}$|{UPPDRAR}(?!.*\\batt\\b)[a-z0-9 ]*$");

    /** How much is divided, in characters: what is longer is no paragraph of minutes, and is left as one. */
    private static final int LANGST_TEXT = 50_000;

    /** How far back what stands before a place is looked at: each place would else look at all of the text. */
    private static final int TILLBAKA = 2_000;

    /** A line that is nearly as long as the longest goes on below. */
    private static final int FULL_PROCENT = 80;

    private final List<Rad> rader;
    private final StringBuilder ord = new StringBuilder();
    private final List<Integer> radernas = new ArrayList<>();
    private final List<Integer> rubriker = new ArrayList<>();
    private int langst;

    /**
     * One of the decisions.
     *
     * @param rader the lines that it stands on
     * @param ord its words
     */
    record Del(List<Rad> rader, String ord) {
        Del {
            rader = List.copyOf(rader);
        }

        /** Whether it commissions someone. */
        boolean uppdrag() {
            return Beslutsdelning.uppdrag(ord);
        }
    }

    private Beslutsdelning(List<Rad> rader) {
        this.rader = rader;
        int forra = -1;
        for (Rad rad : rader) {
            boolean lucka = forra >= 0 && rad.nr() > forra + 1;
            ord.append(forra < 0 ? "\n" : lucka ? "\n\n" : "\n");
            radernas.add(ord.length());
            ord.append(rad.text().replace('\u00a0', ' '));
            forra = rad.nr();
            langst = Math.max(langst, rad.text().length());
        }
        ord.append('\n');
    }

    /** The decisions of some lines, of which the first one begins with the first line; one at least. */
    static List<Del> av(List<Rad> rader) {
        Beslutsdelning delning = new Beslutsdelning(rader);
        return delning.ord.length() > LANGST_TEXT ? List.of(delning.del(0, delning.ord.length())) : delning.delar();
    }

    private List<Del> delar() {
        List<Integer> borjar = new ArrayList<>(List.of(0));
        for (int i : kandidater()) {
            int fran = borjar.get(borjar.size() - 1);
            if (i > fran && !INLEDNING.matcher(Norm.av(ord.substring(fran, i))).matches()) {
                borjar.add(i);
            }
        }
        List<Del> ut = new ArrayList<>();
        for (int n = 0; n < borjar.size(); n++) {
            int till = n + 1 < borjar.size() ? borjar.get(n + 1) : ord.length();
            Del del = del(borjar.get(n), slut(borjar.get(n), till));
            if (!INLEDNING.matcher(Norm.av(del.ord())).matches()) {
                ut.add(del);
            }
        }
        return ut.isEmpty() ? List.of(del(0, ord.length())) : ut;
    }

    /** Before another heading stands what the next decision is about: the decision above it ends where a line is left out. */
    private int slut(int fran, int till) {
        if (!rubriker.contains(till)) {
            return till;
        }
        int lucka = ord.indexOf("\n\n", fran + 1);
        while (lucka >= 0
                && lucka < till
                && INLEDNING.matcher(Norm.av(ord.substring(fran, lucka))).matches()) {
            lucka = ord.indexOf("\n\n", lucka + 1);
        }
        return lucka >= 0 && lucka < till ? lucka : till;
    }

    private Del del(int fran, int till) {
        List<Rad> dess = new ArrayList<>();
        for (int i = 0; i < rader.size(); i++) {
            int slut = i + 1 < rader.size() ? radernas.get(i + 1) : ord.length();
            if (slut > fran && radernas.get(i) < till) {
                dess.add(rader.get(i));
            }
        }
        return new Del(dess, ord.substring(fran, till).replaceAll("\\s+", " ").strip());
    }

    /** Where a decision may begin, in order. */
    private List<Integer> kandidater() {
        List<Integer> alla = new ArrayList<>();
        for (Matcher att = ATT.matcher(ord); att.find(); ) {
            if (verb(att.group(2)) && avgransad(att.start(1))) {
                alla.add(att.start(1));
            }
        }
        for (Matcher lista = LISTA.matcher(ord); lista.find(); ) {
            if (beslutar(lista.group(2))) {
                alla.add(lista.start(1));
            }
        }
        for (Matcher mening = MENING.matcher(ord); mening.find(); ) {
            boolean vidare = mening.group(2) != null;
            int borjan = vidare ? mening.start(2) : mening.start(3);
            String gor = Norm.av(mening.group(vidare ? 3 : 4));
            boolean punkt = mening.group(1) != null && !mening.group(1).isBlank();
            if (STYRELSEN.matcher(Norm.av(mening.group(vidare ? 4 : 3))).matches()
                    && (punkt || BESLUTAR.matcher(gor).matches() || verb(gor))
                    && Character.isUpperCase(ord.charAt(borjan))) {
                alla.add(borjan);
            }
        }
        for (Matcher uppdrag = UPPDRAG.matcher(ord); uppdrag.find(); ) {
            if (slutar(uppdrag.start(2))) {
                alla.add(uppdrag.start(2));
            }
        }
        for (Matcher rubrik = RUBRIK.matcher(ord); rubrik.find(); ) {
            rubriker.add(rubrik.start(1));
        }
        alla.addAll(rubriker);
        alla.sort(null);
        return alla;
    }

    /** Whether an item of a list begins with a verb of decision, or says what is decided in the passive. */
    private static boolean beslutar(String punkt) {
        String[] ord = Norm.av(punkt).split(" ", -1);
        return verb(ord[0]) || Arrays.stream(ord).anyMatch(ett -> ett.endsWith("s") && verb(ett));
    }

    private static boolean verb(String skrivet) {
        return Ordlista.STANDARD.exakt(Norm.av(skrivet), Begrepp.BESLUTSVERB);
    }

    /** Whether a clause that begins here stands beside the one before it, and is no part of it. */
    private boolean avgransad(int i) {
        String fore = fore(i);
        boolean radborjan = RADBORJAN.matcher(fore).find();
        if (!slutar(i)) {
            return radborjan && nySats(fore);
        }
        // "Give the manager the commission to end the agreement and to ..." is one commission.
        int sats = Math.max(fore.lastIndexOf('.', fore.length() - 3), fore.lastIndexOf("\natt "));
        return radborjan || fore.matches("(?s).*[.;:]\\s*") || !uppdrag(fore.substring(sats + 1));
    }

    /** Whether a line that follows one without a sign at its end is a clause of its own, and not the rest of that one. */
    private boolean nySats(String fore) {
        String utan = fore.substring(0, fore.lastIndexOf('\n'));
        String rad = utan.substring(utan.lastIndexOf('\n') + 1);
        String normal = Norm.av(rad);
        if (GAR_VIDARE.matcher(normal).find()) {
            return false;
        }
        Matcher egen = EGEN_SATS.matcher(normal);
        return INLEDNING.matcher(normal).matches()
                || (egen.lookingAt() && Ordlista.STANDARD.exakt(egen.group(1), Begrepp.BESLUTSVERB))
                || rad.length() * 100 < langst * FULL_PROCENT;
    }

    private String fore(int i) {
        return ord.substring(Math.max(0, i - TILLBAKA), i);
    }

    /** Whether what stands before a place ends there, by its sign or its word. */
    private boolean slutar(int i) {
        String fore = fore(i).replaceFirst("\\s*" + PUNKT + "\\s+$", "");
        return SLUTAR.matcher(fore).find() || fore.endsWith("\n\n") || fore.isBlank();
    }

    private static boolean uppdrag(String ord) {
        String normal = " " + Norm.av(ord) + " ";
        return Ordlista.STANDARD.ord(Begrepp.BESLUT_UPPDRAG).stream().anyMatch(ett -> normal.contains(" " + ett + " "));
    }
}
