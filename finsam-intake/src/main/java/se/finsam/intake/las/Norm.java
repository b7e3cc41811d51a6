package se.finsam.intake.las;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Words as they are compared: without what an OCR loses and without what a heading is dressed with. */
final class Norm {
    /** Below it each letter is lowered and divided by itself, whatever stands beside it. */
    private static final int VANLIGA = 0x300;

    private static final String[] DELADE = delade();

    private Norm() {}

    private static String[] delade() {
        String[] alla = new String[VANLIGA];
        for (char c = 0; c < VANLIGA; c++) {
            alla[c] = Normalizer.normalize(String.valueOf(c).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        }
        return alla;
    }

    /** Small letters, with what stands over them apart: from a table where that can be, as every line is asked for it. */
    private static String delad(String text) {
        StringBuilder ut = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < VANLIGA) {
                ut.append(DELADE[c]);
            } else if (c >= '\u2010' && c <= '\u2026') {
                ut.append(c); // dashes, quotes and dots
            } else {
                return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
            }
        }
        return ut.toString();
    }

    /** Small letters a–z and digits, with single spaces; å, ä, ö and é lose what stands over them. */
    static String av(String text) {
        String delad = delad(text);
        StringBuilder ut = new StringBuilder(delad.length());
        boolean lucka = false;
        for (int i = 0; i < delad.length(); i++) {
            char skrivet = delad.charAt(i);
            char c = skrivet == '\u00f8' ? 'o' : skrivet == '\u00e6' ? 'a' : skrivet;
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                if (lucka && !ut.isEmpty()) {
                    ut.append(' ');
                }
                ut.append(c);
                lucka = false;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\u00ad') {
                lucka = true;
            }
        }
        return ut.toString();
    }

    /** The same of a heading, without its number: "4.0 Noter" is "noter". */
    static String rubrik(String text) {
        String av = av(text);
        int i = 0;
        while (i < av.length() && (Character.isDigit(av.charAt(i)) || av.charAt(i) == ' ')) {
            i++;
        }
        return av.substring(i);
    }

    /** Whether two normal words are the same but for what an OCR may have done: one letter in six, and two at most. */
    static boolean nara(String ett, String annat) {
        if (ett.equals(annat)) {
            return true;
        }
        int langst = Math.max(ett.length(), annat.length());
        int hogst = Math.min(2, Math.min(ett.length(), annat.length()) / 6);
        return hogst > 0
                && langst - Math.min(ett.length(), annat.length()) <= hogst
                // A letter that is changed takes one of the letters away and gives another.
                && Integer.bitCount(bokstaver(ett) ^ bokstaver(annat)) <= 2 * hogst
                && avstand(ett, annat, hogst) <= hogst;
    }

    /** Those of some names that are other names than one: neither it misread, nor it with more words or fewer. */
    static List<String> andra(String namn, Collection<String> alla) {
        String ett = av(namn);
        return alla.stream()
                .filter(annat -> {
                    String norm = av(annat);
                    return !nara(ett, norm) && !ett.contains(norm) && !norm.contains(ett);
                })
                .toList();
    }

    /** Which letters a word has, as bits: quicker than to hold it letter by letter against every word. */
    private static int bokstaver(String ord) {
        int alla = 0;
        for (int i = 0; i < ord.length(); i++) {
            alla |= 1 << (ord.charAt(i) & 31);
        }
        return alla;
    }

    /** How many letters differ; more than {@code hogst} where it is more than that. */
    private static int avstand(String a, String b, int hogst) {
        int[] forra = new int[b.length() + 1];
        int[] nu = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            forra[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            nu[0] = i;
            int minst = i;
            for (int j = 1; j <= b.length(); j++) {
                int byte1 = forra[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                nu[j] = Math.min(byte1, Math.min(forra[j], nu[j - 1]) + 1);
                minst = Math.min(minst, nu[j]);
            }
            if (minst > hogst) {
                return minst;
            }
            int[] t = forra;
            forra = nu;
            nu = t;
        }
        return forra[b.length()];
    }
}
