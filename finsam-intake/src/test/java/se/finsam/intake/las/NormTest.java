package se.finsam.intake.las;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The short ways that words are compared give what the long ones do. */
class NormTest {
    private static final String TECKEN = "abeéèåäöøæÅÄÖÉüß 19§.,-–—−“”…­́ 恀ΣİıŁ";

    @Test
    void a_text_is_lowered_and_divided_as_a_whole_would_be() {
        Random slump = new Random(17);
        for (int n = 0; n < 20_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = slump.nextInt(12); i >= 0; i--) {
                text.append(TECKEN.charAt(slump.nextInt(TECKEN.length())));
            }
            assertThat(Norm.av(text.toString())).as(text.toString()).isEqualTo(lang(text.toString()));
        }
    }

    @Test
    void two_words_are_near_where_so_few_letters_differ() {
        Random slump = new Random(17);
        for (int n = 0; n < 20_000; n++) {
            String ett = ord(slump, 5 + slump.nextInt(10));
            String annat = andrad(ett, slump);
            int hogst = Math.min(2, Math.min(ett.length(), annat.length()) / 6);
            assertThat(Norm.nara(ett, annat)).as(ett + " " + annat).isEqualTo(avstand(ett, annat) <= hogst);
        }
    }

    private static String lang(String text) {
        String delad = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return delad.replaceAll("[\\p{Mn}\u00ad]", "")
                .replace('ø', 'o')
                .replace('æ', 'a')
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private static String ord(Random slump, int langd) {
        StringBuilder ord = new StringBuilder();
        for (int i = 0; i < langd; i++) {
            ord.append((char) ('a' + slump.nextInt(26)));
        }
        return ord.toString();
    }

    private static String andrad(String ord, Random slump) {
        StringBuilder ut = new StringBuilder(ord);
        for (int i = slump.nextInt(5); i > 0; i--) {
            int plats = slump.nextInt(ut.length());
            switch (slump.nextInt(3)) {
                case 0 -> ut.setCharAt(plats, (char) ('a' + slump.nextInt(26)));
                case 1 -> ut.insert(plats, (char) ('a' + slump.nextInt(26)));
                default -> ut.deleteCharAt(plats);
            }
        }
        return ut.toString();
    }

    private static int avstand(String a, String b) {
        int[][] steg = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steg[i][j] = i + j;
                } else {
                    int byte1 = steg[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                    steg[i][j] = Math.min(byte1, 1 + Math.min(steg[i - 1][j], steg[i][j - 1]));
                }
            }
        }
        return steg[a.length()][b.length()];
    }
}
