package se.finsam.model.sie;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.model.sie.SieTexts.EXPORT;
import static se.finsam.model.sie.SieTexts.OBJECTS;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files changed at random, always in the same way. */
class SieFuzzTest {
    private static final String SIGNS = "#{}\"\\ \t\n\r\0\u001A-.,0129åÿTRANSVER";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_changed_file_is_answered_and_never_read_wrongly_in_silence(long seed) {
        Random random = new Random(seed);
        for (String text : List.of(SieTexts.summed(EXPORT, SieTexts.CP437), SieTexts.summed(OBJECTS, SieTexts.CP437))) {
            byte[] whole = text.getBytes(SieTexts.CP437);
            SieFil file = SieTexts.clean(text);
            for (int i = 0; i < 4000; i++) {
                byte[] changed = change(whole, random);
                SieResult result = SieTexts.read(SieReader.TOLERANT, changed);
                if (result.problem().isEmpty()) {
                    SieFil read = result.fil().orElseThrow();
                    assertThat(said(read))
                            .as(new String(changed, SieTexts.CP437))
                            .isEqualTo(said(file));
                }
                assertThat(SieTexts.read(SieReader.STRICT, changed).fil().isPresent())
                        .isEqualTo(result.problem().stream()
                                .noneMatch(problem -> problem.avvikelse().fel(true)));
            }
        }
    }

    /** The amounts that a file gives; not their names, between which the checksum does not see the borders. */
    private static String said(SieFil file) {
        return (file.konton().toString() + file.objektsaldon() + file.objekt() + file.rakenskapsar())
                .replaceAll("rad=\\d+|namn=[^,\\]]*", "");
    }

    private static byte[] change(byte[] whole, Random random) {
        byte[] changed = whole.clone();
        for (int times = random.nextInt(3); times >= 0; times--) {
            int at = random.nextInt(changed.length);
            int length = Math.min(random.nextInt(12), changed.length - at);
            changed = switch (random.nextInt(4)) {
                case 0 -> {
                    changed[at] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
                    yield changed;
                }
                case 1 -> join(Arrays.copyOf(changed, at), Arrays.copyOfRange(changed, at + length, changed.length));
                case 2 -> join(Arrays.copyOf(changed, at + length), Arrays.copyOfRange(changed, at, changed.length));
                default -> {
                    changed[at] = (byte) random.nextInt(256);
                    yield changed;
                }
            };
        }
        return changed;
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Test
    void noise_is_answered() {
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            byte[] noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            assertThat(SieTexts.read(SieReader.TOLERANT, noise).problem()).isNotEmpty();
        }
    }

    @Test
    void the_order_within_a_group_does_not_matter() {
        Random random = new Random(6);
        for (String text : List.of(EXPORT, OBJECTS)) {
            String expected = said(SieTexts.clean(text)).replaceAll(" \\d+(?=\\])", "");
            for (int i = 0; i < 200; i++) {
                assertThat(said(SieTexts.clean(shuffled(text, random)))).isEqualTo(expected);
            }
        }
    }

    /** The file with its identification, registers and balances each in another order. */
    private static String shuffled(String text, Random random) {
        List<String> lines = text.lines().toList();
        List<List<String>> groups = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            groups.add(new ArrayList<>());
        }
        for (String line : lines) {
            int group = line.startsWith("#FLAGGA")
                    ? 0
                    : line.matches("#(PROGRAM|FORMAT|GEN|SIETYP|ORGNR|FNAMN|RAR|OMFATTN).*")
                            ? 1
                            : line.matches("#(KONTO|KTYP|DIM|OBJEKT).*")
                                    ? 2
                                    : line.matches("#(IB|UB|RES|OIB|OUB|PSALDO|PBUDGET).*") ? 3 : 4;
            groups.get(group).add(line);
        }
        for (int i = 1; i < 4; i++) {
            Collections.shuffle(groups.get(i), random);
        }
        return String.join("\n", groups.stream().flatMap(List::stream).toList()) + "\n";
    }

    @Test
    void the_size_of_what_a_stream_gives_at_a_time_does_not_matter() {
        byte[] bytes = EXPORT.replace("\n", "\r\n").getBytes(SieTexts.CP437);
        SieResult whole = SieTexts.read(SieReader.TOLERANT, bytes);
        for (int size : new int[] {1, 2, 7, 100}) {
            InputStream slow = new ByteArrayInputStream(bytes) {
                @Override
                public synchronized int read(byte[] to, int from, int length) {
                    return super.read(to, from, Math.min(length, size));
                }
            };

            assertThat(SieReader.TOLERANT.read(slow, "huvudbok.sie")).isEqualTo(whole);
        }
    }

    @Test
    void a_large_file_is_read_across_the_borders_of_what_is_read_at_a_time() {
        StringBuilder text = new StringBuilder(EXPORT);
        Random random = new Random(7);
        int count = 20_000;
        for (int i = 0; i < count; i++) {
            text.append("#VER B ")
                    .append(i + 1)
                    .append(" 20250301 \"")
                    .append("å".repeat(random.nextInt(60)))
                    .append("\"\r\n{\r\n#TRANS 1930 {} 1.01\r\n#TRANS 1930 {} -1.01\n}\n");
        }

        SieFil file = SieTexts.clean(text.toString());

        assertThat(file.konto("1930").orElseThrow().rorelse())
                .isEqualTo(SieReaderTest.saldo(0, "250.50", 29, 2 + 2 * count));
    }
}
