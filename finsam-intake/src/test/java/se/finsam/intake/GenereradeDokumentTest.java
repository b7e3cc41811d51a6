package se.finsam.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Made-up documents with known values, in every layout: nothing that is told to be proved is wrong. */
class GenereradeDokumentTest {
    private static final int ANTAL = Integer.getInteger("finsam.intake.documents", 1000);
    private static final long FRO = Long.getLong("finsam.intake.seed", 17);
    private static final List<Utskrift.Layout> LAYOUTER = List.of(Utskrift.Layout.values());
    private static final List<Utskrift.Stil> STILAR = List.of(Utskrift.Stil.values());
    private static final List<Integer> BRUS = List.of(0, 10, 30);

    @Test
    void no_styrkt_amount_is_wrong_in_any_layout_unit_or_noise() {
        Random slump = new Random(FRO);
        List<String> fel = new ArrayList<>();
        int styrkta = 0;
        for (int i = 0; i < ANTAL; i++) {
            long fro = slump.nextLong();
            Utskrift.Layout layout = LAYOUTER.get(i % LAYOUTER.size());
            Utskrift.Stil stil = STILAR.get(slump.nextInt(STILAR.size()));
            int promille = BRUS.get(slump.nextInt(3));
            boolean tusental = slump.nextBoolean();
            Pahitt pahitt = new Pahitt(fro, tusental);
            Utskrift utskrift = new Utskrift(pahitt, stil, brus(fro, promille));
            Utkast utkast = las(utskrift.av(layout));
            for (Map.Entry<String, Forslag> ett : namngivna(utkast).entrySet()) {
                if (ett.getValue().sakerhet() == Sakerhet.STYRKT && !pengar(ett.getKey())) {
                    continue;
                }
                if (ett.getValue().sakerhet() == Sakerhet.STYRKT) {
                    styrkta++;
                    BigDecimal sagt = kronor(utkast, ett.getValue().varde());
                    @Nullable BigDecimal sant = sant(pahitt.sant, ett.getKey());
                    if (sant == null || sant.compareTo(sagt) != 0) {
                        fel.add("seed " + fro + " " + layout + " " + stil + " noise " + promille + " thousands "
                                + tusental + ": " + ett.getKey() + " = " + sagt + ", is " + sant + " ("
                                + ett.getValue().skal() + ")");
                    }
                }
            }
        }
        System.out.println("finsam.intake.seed=" + FRO + " documents=" + ANTAL + " styrkta=" + styrkta);
        assertThat(fel).as("seed %s", FRO).isEmpty();
        assertThat(styrkta).isGreaterThan(ANTAL * 5);
    }

    @ParameterizedTest
    @EnumSource(Utskrift.Layout.class)
    void a_clean_document_is_read_whole_in_every_layout(Utskrift.Layout layout) {
        for (Utskrift.Stil stil : Utskrift.Stil.values()) {
            for (int fro = 1; fro <= 4; fro++) {
                Pahitt pahitt = new Pahitt(fro, fro % 2 == 0);
                Utkast utkast = las(new Utskrift(pahitt, stil, UnaryOperator.identity()).av(layout));
                Map<String, Forslag> forslag = namngivna(utkast);

                List<String> saknas = new ArrayList<>();
                for (Map.Entry<String, BigDecimal> sant : pahitt.sant.entrySet()) {
                    Forslag ett = forslag.get(sant.getKey());
                    if (ett == null || kronor(utkast, ett.varde()).compareTo(sant.getValue()) != 0) {
                        saknas.add(sant.getKey() + " is " + sant.getValue() + ", read "
                                + (ett == null ? null : ett.varde()));
                    }
                }
                // Thousands with a point in numbers of one group may be decimals; they are told to be uncertain, not
                // left out.
                assertThat(saknas).as("%s %s seed %s", layout, stil, fro).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Utskrift.Layout.class)
    void the_same_document_gives_the_same_draft(Utskrift.Layout layout) {
        Pahitt pahitt = new Pahitt(3, true);
        Indata indata = new Utskrift(pahitt, Utskrift.Stil.MELLANSLAG, brus(3, 10)).av(layout);

        assertThat(las(indata)).isEqualTo(las(indata));
    }

    static Utkast las(Indata indata) {
        return Lasning.standard().read(List.of(indata)).utkast().orElseThrow();
    }

    private static boolean pengar(String nyckel) {
        return nyckel.matches(
                "/(arsredovisning|budget|tilldelning).*/(belopp|budget|foregaendeAr|summa\\w+|\\w*[rR]esultat\\w*|ingaende|utgaende)");
    }

    static BigDecimal kronor(Utkast utkast, String varde) {
        boolean tusental = false;
        for (Forslag ett : utkast.forslag()) {
            tusental |= ett.nyckel().equals("/enhet") && ett.varde().equals("TKR");
        }
        BigDecimal belopp = new BigDecimal(varde);
        return tusental ? belopp.movePointRight(3) : belopp;
    }

    /** The proposals by keys that tell items of lists by their names. */
    static Map<String, Forslag> namngivna(Utkast utkast) {
        Map<String, String> namn = new HashMap<>();
        for (Forslag ett : utkast.forslag()) {
            if (ett.nyckel().matches(".*/\\d+/(post|medlem|namn|nr|ar|grupp|datum)")) {
                namn.putIfAbsent(ett.nyckel().substring(0, ett.nyckel().lastIndexOf('/')), ett.varde());
            }
        }
        Map<String, Forslag> ut = new HashMap<>();
        for (Forslag ett : utkast.forslag()) {
            StringBuilder nyckel = new StringBuilder();
            StringBuilder hittills = new StringBuilder();
            for (String del : ett.nyckel().substring(1).split("/", -1)) {
                hittills.append('/').append(del);
                String dess = namn.get(hittills.toString());
                nyckel.append('/').append(dess == null ? del : "[" + dess + "]");
            }
            ut.put(nyckel.toString(), ett);
        }
        return ut;
    }

    /** What is true of a key; of the one that is spelled most like it, where noise has hit the name. Null where there is none. */
    private static @Nullable BigDecimal sant(Map<String, BigDecimal> sant, String nyckel) {
        if (sant.containsKey(nyckel)) {
            return sant.get(nyckel);
        }
        String utan = nyckel.replaceAll("\\[.*\\]", "[]");
        @Nullable BigDecimal basta = null;
        int narmast = Integer.MAX_VALUE;
        for (Map.Entry<String, BigDecimal> ett : sant.entrySet()) {
            if (ett.getKey().replaceAll("\\[.*\\]", "[]").equals(utan)) {
                int avstand = avstand(ett.getKey(), nyckel);
                if (avstand < narmast) {
                    narmast = avstand;
                    basta = ett.getValue();
                }
            }
        }
        return basta;
    }

    private static int avstand(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                } else {
                    int byte1 = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                    d[i][j] = Math.min(byte1, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    /** What an OCR does: loses what stands over a letter, takes letters for digits, and one digit for another. */
    static UnaryOperator<String> brus(long fro, int promille) {
        String fran = "åäöÅÄÖ10l5O8361teiarnm";
        String till = "aaoAAOlO1S0B8b7fclovwn";
        // One sequence for a document, whether it is made in one piece or cell by cell.
        Random slump = new Random(fro);
        return text -> {
            StringBuilder ut = new StringBuilder(text);
            for (int i = 0; i < ut.length(); i++) {
                if (slump.nextInt(1000) < promille) {
                    int hur = fran.indexOf(ut.charAt(i));
                    if (Character.isDigit(ut.charAt(i)) && slump.nextBoolean()) {
                        ut.setCharAt(i, (char) ('0' + slump.nextInt(10)));
                    } else if (hur >= 0) {
                        ut.setCharAt(i, till.charAt(hur));
                    }
                }
            }
            return ut.toString();
        };
    }
}
