package se.finsam.model.sie;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.finsam.model.sie.SieTexts.EXPORT;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** At a limit a file is read; one over, it is refused, and the place is told. */
class SieLimitsTest {
    private static final int LINES = (int) EXPORT.lines().count();
    private static final int LONGEST =
            EXPORT.lines().mapToInt(String::length).max().orElseThrow();

    private static List<String> messages(String file, SieLimits limits) {
        return SieTexts.messages(SieTexts.read(SieReader.TOLERANT.withLimits(limits), file.getBytes(SieTexts.CP437)));
    }

    private static SieLimits limits(int line, int lines, int digits, int accounts, int objects, int amounts, int text) {
        return new SieLimits(line, lines, digits, accounts, objects, amounts, text, 5);
    }

    @Test
    void length_of_a_line() {
        assertThat(messages(EXPORT, limits(LONGEST, 1000, 30, 100, 100, 1000, 1000)))
                .isEmpty();
        assertThat(messages(EXPORT, limits(LONGEST - 1, 1000, 30, 100, 100, 1000, 1000)))
                .containsExactly("rad 34: över gränsen; väntade högst " + (LONGEST - 1) + " byte på en rad");
    }

    @Test
    void length_of_a_line_longer_than_what_is_read_at_a_time() {
        String file = EXPORT + "#PROSA \"" + "x".repeat(300_000) + "\"\n";
        int length = 300_000 + 9;

        assertThat(messages(file, limits(length, 1000, 30, 100, 100, 1000, 1000)))
                .isEmpty();
        assertThat(messages(file, limits(length - 1, 1000, 30, 100, 100, 1000, 1000)))
                .containsExactly("rad " + (LINES + 1) + ": över gränsen; väntade högst 300008 byte på en rad");
    }

    @Test
    void number_of_lines() {
        assertThat(messages(EXPORT, limits(100, LINES, 30, 100, 100, 1000, 1000)))
                .isEmpty();
        assertThat(messages(EXPORT, limits(100, LINES - 1, 30, 100, 100, 1000, 1000)))
                .containsExactly("rad " + LINES + ": över gränsen; väntade högst " + (LINES - 1) + " rader");
    }

    @Test
    void digits_of_an_amount() {
        assertThat(messages(EXPORT, limits(100, 1000, 6, 100, 100, 1000, 1000))).isEmpty();
        assertThat(messages(EXPORT, limits(100, 1000, 5, 100, 100, 1000, 1000)))
                .startsWith("rad 16: över gränsen; väntade högst 5 siffror i ett belopp");
    }

    @Test
    void accounts() {
        assertThat(messages(EXPORT, limits(100, 1000, 30, 4, 100, 1000, 1000))).isEmpty();
        assertThat(messages(EXPORT, limits(100, 1000, 30, 3, 100, 1000, 1000)))
                .containsExactly("rad 14: över gränsen; väntade högst 3 konton");
    }

    @Test
    void objects_and_their_accounts() {
        String two = EXPORT.replace("#IB 0 1930", "#OBJEKT 6 P2 \"\"\n#IB 0 1930");
        String pairs = EXPORT.replace("#TRANS 1930 {}", "#TRANS 1930 {6 P1}");
        String dimensions = EXPORT.replace("#IB 0 1930", "#DIM 7 x\n#IB 0 1930");

        assertThat(messages(EXPORT, limits(100, 1000, 30, 100, 1, 1000, 1000))).isEmpty();
        assertThat(messages(two, limits(100, 1000, 30, 100, 1, 1000, 1000)))
                .containsExactly("rad 16: över gränsen; väntade högst 1 objekt");
        assertThat(messages(pairs, limits(100, 1000, 30, 100, 1, 1000, 1000)))
                .containsExactly("rad 29: över gränsen; väntade högst 1 par av konto och objekt");
        assertThat(messages(dimensions, limits(100, 1000, 30, 100, 1, 1000, 1000)))
                .containsExactly("rad 16: över gränsen; väntade högst 1 dimensioner");
    }

    @Test
    void balances_and_months() {
        assertThat(messages(EXPORT, limits(100, 1000, 30, 100, 100, 11, 1000))).isEmpty();
        assertThat(messages(EXPORT, limits(100, 1000, 30, 100, 100, 10, 1000)))
                .containsExactly("rad 26: över gränsen; väntade högst 10 saldon och månader");
    }

    @Test
    void bytes_of_names() {
        assertThat(messages(EXPORT, limits(100, 1000, 30, 100, 100, 1000, 150))).isEmpty();
        assertThat(messages(EXPORT, limits(100, 1000, 30, 100, 100, 1000, 50)))
                .containsExactly("rad 12: över gränsen; väntade högst 50 byte av namn");
    }

    @Test
    void how_many_problems_of_a_kind_are_told() {
        SieLimits one = new SieLimits(100, 1000, 30, 100, 100, 1000, 1000, 1);

        assertThat(messages(EXPORT.replace("#IB", "#EGEN").replace("#UB", "#EGEN"), one))
                .contains("rad 16: okänd etikett, hoppas över: \"#EGEN\"; väntade en etikett i SIE 4"
                        + " (och 5 till av samma slag)");
    }

    @Test
    void limits_let_something_through() {
        assertThatIllegalArgumentException().isThrownBy(() -> limits(1, 1, 1, 1, 1, 1, 0));
    }

    @Test
    void hostile_files_are_answered() {
        List<String> hostile = List.of(
                "\n".repeat(5_000_000),
                "#".repeat(1_000_000),
                "{\n".repeat(1_000_000),
                "#VER A 1 20250101\n".repeat(300_000),
                "#PROSA " + "\" ".repeat(500_000),
                "#TRANS 1 {" + "6 x ".repeat(200_000) + "} 1\n",
                "#VER\n{\n#TRANS 1 {" + objects(60_000) + "} 1\n}\n",
                "#PSALDO 0 202501 1 {6 x} 1\n".repeat(300_000),
                months());

        for (String file : hostile) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofMinutes(2),
                    () -> assertThat(SieTexts.read(SieReader.TOLERANT, file.getBytes(US_ASCII))
                                    .fil())
                            .isEmpty());
        }
    }

    private static String objects(int count) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < count; i++) {
            list.append("6 x").append(i).append(' ');
        }
        return list.toString();
    }

    private static String months() {
        StringBuilder rows = new StringBuilder();
        for (int year = 9999; year > 0; year--) {
            for (int month = 12; month > 0; month--) {
                rows.append("#PSALDO 0 ")
                        .append(String.format("%06d", year * 100 + month))
                        .append(" 1 {} 1\n");
            }
        }
        return rows.toString();
    }
}
