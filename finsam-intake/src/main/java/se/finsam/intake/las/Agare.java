package se.finsam.intake.las;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.finsam.intake.dokument.Rad;

/** Tells whose tables are: those below the name of an insats or a project are not the förbund's until it speaks of itself again. */
final class Agare {
    private static final Pattern INSATS = Fraser.normal("^(?:\\d+ )*{INSATSRUBRIK} [a-z]");
    private static final Pattern EGEN = Fraser.normal("^(?:{EGEN_HANDLING}|{FORBUNDET})\\b");
    private static final Pattern FORBUNDET = Fraser.normal("{FRAN_FORBUNDET}");
    private static final Pattern SIFFROR = Pattern.compile("\\d{5}|\\d \\d{3}");
    private static final int LANGST = 70;

    private final Map<String, Boolean> insatser = new HashMap<>();
    private final Set<String> egna = new HashSet<>();

    Agare(List<Avsnitt> delar) {
        String sha = "";
        boolean insats = false;
        for (Avsnitt del : delar) {
            if (!sha.equals(del.text().sha256())) {
                sha = del.text().sha256();
                insats = false;
            }
            switch (del.vad()) {
                case DEL_BALANSRAKNING, DEL_NOTER, DEL_FLERARSOVERSIKT, DEL_ARSREDOVISNING, DEL_DELARSRAPPORT -> {
                    insats = false;
                    egna.add(sha);
                }
                case DEL_INDIVID, DEL_STRUKTUR -> insats = true;
                default -> {}
            }
            boolean tal = false;
            boolean vid = insats;
            for (Rad rad : del.rader()) {
                insats = efter(rad, insats);
                tal |= !tal && Rarad.av(rad).harTal() && !Rarad.av(rad).huvud();
                vid = tal ? vid : insats;
            }
            insatser.put(del.del(), vid);
        }
    }

    private static boolean efter(Rad rad, boolean insats) {
        String skriven = rad.text();
        if (skriven.length() > LANGST
                || skriven.endsWith(".")
                || SIFFROR.matcher(skriven).find()) {
            return insats;
        }
        String normal = Norm.rubrik(skriven);
        if (INSATS.matcher(normal).find()) {
            return true;
        }
        return insats && !EGEN.matcher(normal).find();
    }

    /** Whether a part stands below the name of an insats. */
    boolean insats(Avsnitt del) {
        return insatser.getOrDefault(del.del(), false);
    }

    /** Whether a document is an insats's own report, and has no part that is the förbund's. */
    boolean insatsrapport(Avsnitt del) {
        return del.over() == Begrepp.DEL_INSATSRAPPORT
                && !egna.contains(del.text().sha256());
    }

    /** Whether a table has revenue from the förbund: then it is somebody else's. */
    static boolean franForbundet(Resultat rader) {
        for (Resultat.Post post : rader.intakter) {
            if (FORBUNDET.matcher(Norm.rubrik(post.rad().etikett())).find()) {
                return true;
            }
        }
        return false;
    }
}
