package se.finsam.intake.las;

import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.dokument.Rad;

/** Reads how many took part, and how many of them were women and men, in the report of an insats. */
final class Insatsdeltagare {
    private static final Pattern ANTAL =
            Fraser.skriven("^[^\\d.]{0,60}?(\\d{1,4})(?![\\d,.]*\\d| ?\\d{3}\\b| ?%| ?{*PROCENT*})");
    private static final Pattern KVINNOR =
            Fraser.skriven("(?iu)\\b(\\d{1,4}) {KVINNOR}|{KVINNOR}\\W{1,4}(\\d{1,4})\\b");
    private static final Pattern MAN = Fraser.skriven("(?iu)\\b(\\d{1,4}) {MAN}|{MAN}\\W{1,4}(\\d{1,4})\\b");

    /** What is aimed at, or is of another time, is not how many took part. */
    private static final Pattern INTE_UTFALL = Fraser.normal("{INTE_DELTOG}|\\b(?:19|20)\\d\\d\\b");

    private final Sammanhang sammanhang;
    private final Avsnitt del;
    private final String hem;

    Insatsdeltagare(Sammanhang sammanhang, Avsnitt del, String namn) {
        this.sammanhang = sammanhang;
        this.del = del;
        this.hem = "/insatser/" + Samling.post(namn) + "/deltagare";
    }

    /** Proposes the number, where the report tells one; with women and men where they are all of them. */
    void av() {
        TreeSet<Integer> alla = new TreeSet<>();
        int var = -1;
        for (int i = 0; i < del.rader().size(); i++) {
            Optional<Integer> antal = antal(del.rader().get(i));
            if (antal.isPresent()) {
                alla.add(antal.get());
                var = var < 0 ? i : var;
            }
        }
        if (alla.size() != 1) {
            return; // none, or numbers of different things
        }
        Rad rad = del.rader().get(var);
        int unika = alla.first();
        varde("unika", unika, Sakerhet.OSAKER, "Talet efter etiketten; det kan vara besök eller inskrivna.", rad);
        StringBuilder ord = new StringBuilder();
        for (Rad en : del.rader().subList(var, Math.min(del.rader().size(), var + 3))) {
            ord.append(en.text()).append(' ');
        }
        int kvinnor = tal(KVINNOR, ord);
        int man = tal(MAN, ord);
        if (kvinnor >= 0 && man >= 0 && kvinnor + man == unika && !del.text().brusig()) {
            varde("kvinnor", kvinnor, Sakerhet.LAST, "Kvinnor och män är tillsammans alla.", rad);
            varde("man", man, Sakerhet.LAST, "Kvinnor och män är tillsammans alla.", rad);
        }
    }

    private static Optional<Integer> antal(Rad rad) {
        String skriven = Talsvit.plan(rad.text());
        String normal = Norm.rubrik(skriven);
        Optional<String> etikett = Ordlista.STANDARD.borjan(normal, Begrepp.INSATS_DELTAGARE);
        if (etikett.isEmpty() || INTE_UTFALL.matcher(normal).find()) {
            return Optional.empty();
        }
        Matcher antal = ANTAL.matcher(skriven);
        return antal.find() ? Optional.of(Integer.valueOf(antal.group(1))) : Optional.empty();
    }

    /** The one number that words name; -1 where they name none, or two. */
    private static int tal(Pattern vad, CharSequence ord) {
        Matcher hittad = vad.matcher(ord);
        if (!hittad.find()) {
            return -1;
        }
        int tal = Integer.parseInt(hittad.group(1) == null ? hittad.group(2) : hittad.group(1));
        return hittad.find() ? -1 : tal;
    }

    private void varde(String nyckel, int antal, Sakerhet sakerhet, String skal, Rad rad) {
        Kalla kalla = new Kalla(del.text(), rad, nyckel + " " + antal, del.del());
        sammanhang.samling().varde(hem + "/" + nyckel, String.valueOf(antal), sakerhet, skal, kalla);
    }
}
