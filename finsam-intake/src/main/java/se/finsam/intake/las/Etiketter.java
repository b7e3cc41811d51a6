package se.finsam.intake.las;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.finsam.intake.dokument.Bit;
import se.finsam.intake.dokument.Rad;

/** Finds the labels of a page of minutes, and the words beside each. */
final class Etiketter {
    private static final List<Begrepp> FALT = List.of(
            Begrepp.SAMMANTRADESDATUM,
            Begrepp.PLATS_TID,
            Begrepp.BESLUTANDE,
            Begrepp.TJANSTGORANDE_ERSATTARE,
            Begrepp.ERSATTARE,
            Begrepp.FRANVARANDE,
            Begrepp.OVRIGA,
            Begrepp.PROTOKOLLETIKETT,
            Begrepp.ANSLAGET,
            Begrepp.NEDTAGET,
            Begrepp.JUSTERAT);

    private static final List<Begrepp> DAGAR =
            List.of(Begrepp.SAMMANTRADESDATUM, Begrepp.NEDTAGET, Begrepp.ANSLAGET, Begrepp.JUSTERAT);

    /** How far apart what stands below a cell may begin, in the measure of a text's columns. */
    private static final int SPALT = 100;

    /** As many digits as two days have at least. */
    private static final int TVA_DAGAR = 10;

    private static final Pattern DATUM = Fraser.normal("{DATUM}");
    private static final Pattern BESLUTANDE = Fraser.normal("{BESLUTANDE}");

    /** The first words of all labels. */
    private static final Set<String> ORD = ord();

    private Etiketter() {}

    private static Set<String> ord() {
        Set<String> alla = new HashSet<>();
        for (Begrepp ett : FALT) {
            Ordlista.STANDARD.ord(ett).forEach(ord -> alla.add(forsta(ord)));
        }
        return Set.copyOf(alla);
    }

    private static String forsta(String skriven) {
        String normal = Norm.rubrik(skriven);
        int slut = normal.indexOf(' ');
        return slut < 0 ? normal : normal.substring(0, slut);
    }

    /** The labels of a line and the words after each. */
    static Map<Begrepp, String> falt(List<Rad> rader, int i) {
        Map<Begrepp, String> ut = new LinkedHashMap<>();
        List<Bit> bitar = rader.get(i).bitar();
        for (int n = 0; n < bitar.size(); n++) {
            String skriven = bitar.get(n).text();
            String etikett = skriven.contains(":") ? skriven.substring(0, skriven.indexOf(':')) : skriven;
            if (Dagar.siffror(skriven) >= TVA_DAGAR && flera(skriven, ut)) {
                continue;
            }
            Optional<Begrepp> vad = Ordlista.STANDARD.vilket(etikett, FALT);
            String efter = skriven.contains(":")
                    ? skriven.substring(skriven.indexOf(':') + 1).strip()
                    : "";
            if (!skriven.contains(":") && bitar.size() > 1 && ORD.contains(forsta(skriven))) {
                Optional<Begrepp> delad = delad(rader, i, bitar.get(n));
                vad = delad.isPresent() ? delad : vad;
            }
            if (vad.isEmpty()) {
                vad = inledning(skriven);
                if (vad.isPresent()) {
                    efter = skriven;
                }
            }
            if (vad.isPresent()) {
                String varde = efter;
                if (varde.isEmpty() && n + 1 < bitar.size()) {
                    varde = bitar.get(n + 1).text();
                } else if (varde.isEmpty() && i + 1 < rader.size()) {
                    varde = rader.get(i + 1).text();
                }
                ut.putIfAbsent(vad.get(), varde);
            }
        }
        return ut;
    }

    /** The labels of a cell that has a day after each of them; whether there are more than one. */
    private static boolean flera(String skriven, Map<Begrepp, String> ut) {
        // As words are compared, with the days as they were.
        String normal = Norm.av(skriven).replaceAll("\\b((?:19|20)\\d\\d) (\\d\\d) (\\d\\d)\\b", "$1-$2-$3");
        Map<Begrepp, String> funna = new LinkedHashMap<>();
        int fran = 0;
        for (Dagar.Funnen dag : Dagar.alla(normal)) {
            String fore = normal.substring(fran, dag.fran()).strip();
            fran = dag.till();
            for (Begrepp ett : DAGAR) {
                for (String ord : Ordlista.STANDARD.ord(ett)) {
                    if ((" " + fore).endsWith(" " + ord) || (" " + fore).endsWith(" " + ord + " den")) {
                        funna.putIfAbsent(ett, dag.dag().toString());
                    }
                }
            }
        }
        if (funna.size() < 2) {
            return false;
        }
        funna.forEach(ut::putIfAbsent);
        return true;
    }

    /** A label that goes on in the cell below it. */
    private static Optional<Begrepp> delad(List<Rad> rader, int i, Bit bit) {
        if (i + 1 >= rader.size() || rader.get(i + 1).nr() != rader.get(i).nr() + 1) {
            return Optional.empty();
        }
        for (Bit under : rader.get(i + 1).bitar()) {
            if (Math.abs(under.x0() - bit.x0()) < SPALT) {
                String hela = Norm.rubrik(bit.text() + " " + under.text());
                for (Begrepp ett : FALT) {
                    if (Ordlista.STANDARD.exakt(hela, ett)) {
                        return Optional.of(ett);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A label that its words follow without a sign between. */
    private static Optional<Begrepp> inledning(String skriven) {
        String normal = Norm.av(skriven);
        for (Begrepp ett : FALT) {
            Optional<String> ord = Ordlista.STANDARD.borjan(normal, ett);
            if (ord.isEmpty()) {
                continue; // most lines of a document begin with no label
            }
            if (ett == Begrepp.SAMMANTRADESDATUM
                    && normal.length() < 40
                    && !DATUM.matcher(ord.get()).matches()) {
                return Optional.of(ett);
            }
            if ((!narvaro(ett) && skriven.length() < 80 && !Dagar.alla(skriven).isEmpty())
                    || BESLUTANDE.matcher(ord.get()).lookingAt()) {
                return Optional.of(ett);
            }
        }
        return Optional.empty();
    }

    /** Whether a label tells who was there. */
    private static boolean narvaro(Begrepp ett) {
        return switch (ett) {
            case BESLUTANDE, TJANSTGORANDE_ERSATTARE, ERSATTARE, FRANVARANDE, OVRIGA, PROTOKOLLETIKETT -> true;
            default -> false;
        };
    }
}
