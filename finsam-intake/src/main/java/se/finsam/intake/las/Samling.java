package se.finsam.intake.las;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.finsam.intake.Forslag;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.Stalle;

/** Gathers what was read, lays together what says the same, and tells what does not. */
final class Samling {
    private static final BigDecimal STORST =
            Ordlista.STANDARD.storlek(Begrepp.STORLEK_FORBUND).till();

    private final List<Kandidat> kandidater = new ArrayList<>();
    private final List<String> upplysningar = new ArrayList<>();
    private Pengar pengar = Pengar.KR;
    private boolean aretOklart;

    /** That the year is not certain: then no amount is proved to be that year's. */
    void oklartAr() {
        aretOklart = true;
    }

    /**
     * Adds an amount in kronor. Two columns that are read as one in every row still add up, since a sum is the same of each part:
     * what is larger than any förbund's is proved by nothing. Nor is what stands where the year, the kind or whose it is is not said.
     */
    void belopp(String nyckel, BigDecimal kronor, Sakerhet given, String skal, Kalla kalla) {
        boolean forStort = kronor.abs().compareTo(STORST) >= 0;
        Brist brist = kalla.brist();
        Sakerhet sakerhet = aretOklart || forStort ? Sakerhet.OSAKER : brist.sakerhet(given);
        kandidater.add(new Kandidat(
                nyckel,
                kronor.stripTrailingZeros(),
                "",
                sakerhet,
                forStort ? "Beloppet är större än vad ett förbund har. " + skal : brist.skal(given, skal),
                !brist.finns(),
                kalla));
    }

    /** Adds a text, a code or a number that is no amount. */
    void varde(String nyckel, String varde, Sakerhet sakerhet, String skal, Kalla kalla) {
        String utan = Namn.utan(varde).strip();
        if (!utan.isEmpty()) {
            kandidater.add(new Kandidat(nyckel, null, utan, sakerhet, skal, false, kalla));
        }
    }

    /** Adds a day or a count, which two places prove. */
    void dag(String nyckel, String varde, Sakerhet sakerhet, String skal, Kalla kalla) {
        kandidater.add(new Kandidat(nyckel, null, varde, sakerhet, skal, true, kalla));
    }

    void upplys(String text) {
        if (!upplysningar.contains(text)) {
            upplysningar.add(text);
        }
    }

    boolean har(String nyckel) {
        for (Kandidat en : kandidater) {
            if (en.nyckel().equals(nyckel)) {
                return true;
            }
        }
        return false;
    }

    List<Kandidat> kandidater() {
        return List.copyOf(kandidater);
    }

    void enhet(Pengar enhet) {
        pengar = enhet;
    }

    List<String> upplysningar() {
        return List.copyOf(upplysningar);
    }

    /** The proposals, in the order of the underlag's keys. */
    List<Forslag> forslag() {
        Map<String, Map<String, List<Kandidat>>> lika = new LinkedHashMap<>();
        Numrering numrering = new Numrering();
        for (Kandidat en : kandidater) {
            BigDecimal belopp = en.belopp();
            String varde = belopp == null ? en.varde() : pengar.skrivet(belopp);
            lika.computeIfAbsent(numrering.av(en.nyckel()), k -> new LinkedHashMap<>())
                    .computeIfAbsent(varde, v -> new ArrayList<>())
                    .add(en);
        }
        List<Forslag> alla = new ArrayList<>();
        lika.forEach((nyckel, varden) -> {
            if (varden.size() > 1 && namnet(nyckel)) {
                // Two ways to write a name are no contradiction: the first one stands. Two names are told of.
                List<Kandidat> forst = varden.values().iterator().next();
                List<String> andra = Norm.andra(forst.get(0).varde(), varden.keySet());
                if (!andra.isEmpty()) {
                    upplys("Flera namn för " + nyckel + ": " + forst.get(0).varde() + " föreslås, inte "
                            + String.join(" eller ", andra) + ".");
                }
                alla.add(ett(nyckel, forst.get(0).varde(), forst, false));
                return;
            }
            if (varden.size() > 1) {
                upplys("Två ställen säger olika om " + nyckel + ": " + String.join(" och ", varden.keySet()) + ".");
            }
            varden.forEach((varde, de) -> alla.add(ett(nyckel, varde, de, varden.size() > 1)));
        });
        alla.sort(Comparator.comparing(Forslag::nyckel, Nyckelordning.ORDNING));
        return Radnamn.efterRaden(alla);
    }

    private static boolean namnet(String nyckel) {
        return nyckel.endsWith("/post")
                || nyckel.endsWith("/namn")
                || nyckel.endsWith("/rubrik")
                || nyckel.endsWith("/medlem")
                || nyckel.endsWith("/arende")
                || nyckel.endsWith("/grupp")
                || nyckel.endsWith("/text");
    }

    private static Forslag ett(String nyckel, String varde, List<Kandidat> de, boolean motsagt) {
        Kandidat basta = de.get(0);
        Set<String> delar = new HashSet<>();
        List<Stalle> stallen = new ArrayList<>();
        boolean styrkbara = true;
        for (Kandidat en : de) {
            if (en.sakerhet().compareTo(basta.sakerhet()) < 0) {
                basta = en;
            }
            styrkbara &= en.styrkbar() && en.sakerhet() != Sakerhet.OSAKER;
            // The same words about a day are one statement, printed again as in the head of each page.
            delar.add(
                    en.belopp() != null
                            ? en.kalla().del()
                            : en.kalla().text().sha256() + en.kalla().ord());
        }
        stallen.add(basta.kalla().stalle());
        for (Kandidat en : de) {
            Stalle stalle = en.kalla().stalle();
            if (!stallen.contains(stalle) && stallen.size() < 8) {
                stallen.add(stalle);
            }
        }
        if (motsagt) {
            return new Forslag(
                    nyckel, varde, Sakerhet.OSAKER, "Ett annat ställe säger något annat. " + basta.skal(), stallen);
        }
        if (basta.sakerhet() == Sakerhet.LAST && styrkbara && delar.size() > 1) {
            return new Forslag(nyckel, varde, Sakerhet.STYRKT, "Två ställen säger detsamma.", stallen);
        }
        return new Forslag(nyckel, varde, basta.sakerhet(), basta.skal(), stallen);
    }

    /** Gives the items of each list their numbers, in the order that they were found in. */
    private static final class Numrering {
        private final Map<String, Map<String, Integer>> listor = new HashMap<>();

        String av(String nyckel) {
            StringBuilder ut = new StringBuilder();
            int fran = 0;
            while (fran < nyckel.length()) {
                int oppnar = nyckel.indexOf('[', fran);
                if (oppnar < 0) {
                    ut.append(nyckel, fran, nyckel.length());
                    break;
                }
                int stanger = nyckel.indexOf(']', oppnar);
                ut.append(nyckel, fran, oppnar);
                Map<String, Integer> lista = listor.computeIfAbsent(ut.toString(), k -> new HashMap<>());
                String namn = Norm.av(nyckel.substring(oppnar + 1, stanger));
                Integer plats = lista.get(namn);
                if (plats == null) {
                    plats = lista.size();
                    lista.put(namn, plats);
                }
                ut.append(plats);
                fran = stanger + 1;
            }
            return ut.toString();
        }
    }

    /** An item of a list in a key, without what a key is divided with. */
    static String post(String namn) {
        return "[" + namn.replaceAll("[\\[\\]/~]", " ").strip() + "]";
    }
}
