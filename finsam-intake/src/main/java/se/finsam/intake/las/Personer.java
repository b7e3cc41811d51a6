package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.intake.dokument.Rad;
import se.finsam.intake.dokument.Text;

/**
 * The persons that some documents name. No list has every given name: two or three words with capitals that stand where persons do,
 * beside a role, after "val av", with a member, and that are no words of the document or of its kind, are a person's name. It is
 * then left out wherever it stands, in whatever form.
 */
final class Personer {
    private static final Pattern FOLJD =
            Fraser.skriven("\\b" + Namn.ORD + "(?:(?: {ADELSORD})* " + Namn.ORD + ")+(?!\\p{L})");
    private static final Pattern ORD = Pattern.compile(Namn.ORD);
    private static final Pattern GEMENA = Pattern.compile("(?<!\\p{L})\\p{Ll}[\\p{Ll}-]+");
    private static final String PART = "(?:{*NAMN_FORSAKRINGSKASSAN}|{*NAMN_ARBETSFORMEDLINGEN}"
            + "|{NAMN_REGION} \\p{Lu}\\p{L}+|\\p{Lu}\\p{L}+ (?:{^KOMMUNORD}|{STADSORD})|{KORT_PART})";
    private static final Pattern FORE =
            Fraser.skriven("(?:(?iu:{PERSONROLL}|{PERSON_FORE})\\.?[:,]? ?|" + PART + "(?:, | \\(|\\t))$");
    private static final Pattern EFTER = Fraser.skriven(
            "^s?(?:[,.]? \\(?(?iu:{PERSONROLL})| (?iu:{PERSON_EFTER})|(?:, | \\(| - | – |\\t| {2,})" + PART + ")");
    private static final Pattern ROLL = Fraser.skriven("(?iu)^(?:{PERSONROLL}|{PERSON_FORE})$");
    private static final Pattern PLATS = Fraser.skriven("{NAMN_REGION} (" + Namn.ORD + ")|(" + Namn.ORD
            + ") (?:{^KOMMUNORD*}|{STADSORD})|(?:{FORBUNDSNAMN}|\\bi) (" + Namn.ORD + ")");
    private static final Pattern INSATS = Fraser.skriven("{^INSATSORD} (" + Namn.ORD + "(?: " + Namn.ORD + ")*)");
    private static final Pattern FILORD = Pattern.compile("\\p{Lu}?\\p{Ll}+|\\p{Lu}+");

    /** Words of förbund's documents, which no name is made of. */
    private static final Set<String> KANDA = kanda();

    /** As long a word may stand for a whole name by itself. */
    private static final int ENSAMT = 4;

    /** How far from a name what shows that it is one may stand. */
    private static final int NARA = 60;

    /** As many names are kept: no förbund's documents have more. */
    private static final int MEST = 500;

    private final Set<String> vanliga = new HashSet<>();
    private final Set<String> insatser = new HashSet<>();
    private final Set<List<String>> alla = new LinkedHashSet<>();
    private @Nullable Pattern iVilkenFormSomHelst;
    private @Nullable Pattern efternamn;

    private Personer() {}

    /** The persons of some documents. */
    static Personer av(List<Text> texter) {
        Personer personer = new Personer();
        for (Text text : texter) {
            text.rader().forEach(personer::ord);
        }
        for (Text text : texter) {
            text.rader().forEach(personer::rad);
        }
        personer.monster();
        return personer;
    }

    private static Set<String> kanda() {
        Set<String> alla = new HashSet<>();
        for (Begrepp ett : Begrepp.values()) {
            Ordlista.STANDARD.ord(ett).forEach(ord -> alla.addAll(Arrays.asList(ord.split(" ", -1))));
        }
        for (String grupp : Fraser.grupper()) {
            boolean namnens = Set.of("FORNAMN_SOM_ORD", "EFTERNAMN_SLUTAR").contains(grupp);
            for (String ord : namnens ? List.<String>of() : Fraser.ord(grupp)) {
                alla.addAll(Arrays.asList(Norm.av(ord).split(" ", -1)));
            }
        }
        return Set.copyOf(alla);
    }

    /** What is no name in these documents: words without a capital, places, and insatser. */
    private void ord(Rad rad) {
        String skriven = plan(rad.text());
        for (Matcher gemena = GEMENA.matcher(skriven); gemena.find(); ) {
            vanliga.add(gemena.group());
        }
        for (Matcher plats = PLATS.matcher(skriven); plats.find(); ) {
            for (int i = 1; i <= 3; i++) {
                if (plats.group(i) != null) {
                    String namn = plats.group(i).toLowerCase(Locale.ROOT);
                    vanliga.add(namn);
                    vanliga.add(namn.endsWith("s") ? namn.substring(0, namn.length() - 1) : namn + "s");
                }
            }
        }
        for (Matcher insats = INSATS.matcher(skriven); insats.find(); ) {
            insatser.add(insats.group(1));
        }
    }

    private void rad(Rad rad) {
        String skriven = plan(rad.text());
        for (Matcher foljd = FOLJD.matcher(skriven); foljd.find(); ) {
            List<String> ord = new ArrayList<>();
            List<Integer> borjar = new ArrayList<>();
            List<Integer> slutar = new ArrayList<>();
            for (Matcher ett = ORD.matcher(foljd.group()); ett.find(); ) {
                ord.add(ett.group());
                borjar.add(foljd.start() + ett.start());
                slutar.add(foljd.start() + ett.end());
            }
            int i = 0;
            while (i < ord.size() && (ROLL.matcher(ord.get(i)).matches() || vanligt(ord.get(i)))) {
                i++;
            }
            int n = i;
            while (n < ord.size() && n < i + 3 && !vanligt(ord.get(n))) {
                n++;
            }
            if (n - i < 2) {
                continue;
            }
            List<String> namn = ord.subList(i, n);
            int fran = borjar.get(i);
            int till = slutar.get(n - 1);
            boolean har = FORE.matcher(skriven.substring(Math.max(0, fran - NARA), fran))
                            .find()
                    || EFTER.matcher(skriven.substring(till, Math.min(skriven.length(), till + NARA)))
                            .find()
                    || Namn.fornamn(namn.get(0));
            if (har
                    && alla.size() < MEST
                    && insatser.stream().noneMatch(ett -> ett.startsWith(String.join(" ", namn)))) {
                alla.add(List.copyOf(namn));
            }
        }
    }

    private boolean vanligt(String ord) {
        String gement = ord.toLowerCase(Locale.ROOT);
        return vanliga.contains(gement) || KANDA.contains(Norm.av(ord));
    }

    private void monster() {
        StringBuilder former = new StringBuilder();
        StringBuilder sist = new StringBuilder();
        for (List<String> namn : alla) {
            String forst = Pattern.quote(namn.get(0));
            String efter = Pattern.quote(namn.get(namn.size() - 1));
            String initial = Pattern.quote(namn.get(0).substring(0, 1));
            former.append(former.isEmpty() ? "" : "|")
                    .append(forst + "(?: [\\p{L}-]+\\.?){0,2}? " + efter + "|" + efter + ",? " + forst)
                    .append("|" + initial + "\\.? ?" + efter + "|" + forst + " \\p{L}*(?=…)");
            if (namn.get(namn.size() - 1).length() >= ENSAMT) {
                sist.append(sist.isEmpty() ? "" : "|").append(efter);
            }
        }
        if (!former.isEmpty()) {
            iVilkenFormSomHelst = Pattern.compile("(?iu)(?<!\\p{L})(?:" + former + ")s?(?!\\p{L})");
        }
        if (!sist.isEmpty()) {
            efternamn = Pattern.compile("(?<!\\p{L})(?:" + sist + ")s?(?![\\p{L}-])");
        }
    }

    /** Some words without names; {@code N.N.} stands where one was. */
    String utan(String text) {
        String ut = text;
        if (iVilkenFormSomHelst != null) {
            ut = iVilkenFormSomHelst.matcher(plan(ut)).replaceAll(Namn.MASK);
        }
        if (efternamn != null) {
            ut = efternamn.matcher(ut).replaceAll(Namn.MASK);
        }
        return ut.equals(text) ? text : ut.replaceAll("N\\.N\\.(?: N\\.N\\.)+", Namn.MASK);
    }

    /** The name of a file without the names of persons: a given name and what follows it, or a name of the documents. */
    String fil(String namn) {
        int slut = namn.lastIndexOf('.');
        String stam = slut < 0 ? namn : namn.substring(0, slut);
        StringBuilder ut = new StringBuilder();
        int fran = 0;
        Matcher ord = FILORD.matcher(stam);
        List<int[]> delar = new ArrayList<>();
        while (ord.find()) {
            delar.add(new int[] {ord.start(), ord.end()});
        }
        for (int i = 0; i + 1 < delar.size(); i++) {
            String ett = stam.substring(delar.get(i)[0], delar.get(i)[1]);
            String nasta = stam.substring(delar.get(i + 1)[0], delar.get(i + 1)[1]);
            boolean intill = delar.get(i + 1)[0] - delar.get(i)[1] <= 2
                    && stam.substring(delar.get(i)[1], delar.get(i + 1)[0])
                            .chars()
                            .noneMatch(Character::isDigit);
            if (delar.get(i)[0] >= fran && intill && (person(ett, nasta) || person(nasta, ett))) {
                ut.append(stam, fran, delar.get(i)[0]).append(Namn.MASK);
                fran = delar.get(i + 1)[1];
            }
        }
        return ut.append(stam, fran, stam.length())
                .append(slut < 0 ? "" : namn.substring(slut))
                .toString();
    }

    /** Whether two words of a file's name are a given name and a family name. */
    private boolean person(String forst, String sist) {
        for (List<String> namn : alla) {
            if (Norm.av(namn.get(0)).equals(Norm.av(forst))
                    && Norm.av(namn.get(namn.size() - 1)).equals(Norm.av(sist))) {
                return true;
            }
        }
        boolean kant = KANDA.contains(Norm.av(sist)) || Dagar.manad(sist) > 0;
        return Namn.fornamn(forst)
                && sist.length() > 2
                && (Namn.efternamn(sist) || (!Namn.avenOrd(forst) && !kant && !vanligt(sist)));
    }

    private static String plan(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2009', ' ');
    }
}
