package se.finsam.model.kontoplan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.model.kontoplan.Ledgers.wrong;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.Kontoroll;
import se.finsam.model.source.Language;

class KontoplanReaderTest {
    private static final String HEAD = "id: egen\ntitel: { sv: Egen, en: Own }\n";

    @TempDir
    private Path folder;

    @Test
    void everything_that_is_wrong_is_told_at_once_with_its_line() {
        assertThat(wrong("""
                id: egen
                titel: { sv: Egen, en: Own }
                utgarFran: kommun-bas
                konton:
                  - { konton: [31, 32], roll: INTAKT }
                  - { konton: [41, 31], roll: KOSTNAD }
                  - { konton: [99], roll: OMAPPAT }
                bidrag:
                  - { konton: [3511] }
                  - { konton: [3512], medlem: Regionen, part: REGION }
                  - { konton: [3513, 1940], part: KOMMUN }
                  - { konton: [3513], medlem: Kommunen }
                """))
                .containsExactly(
                        "rad 6, kolumn 15, /konton/1/konton: står två gånger: \"31\"; väntade varje kontobörjan en gång",
                        "rad 7, kolumn 27, /konton/2/roll: okänd kod: \"OMAPPAT\"; väntade en roll; konton som inte nämns är omappade",
                        "rad 9, kolumn 5, /bidrag/0: nyckel saknas; väntade antingen medlem eller part",
                        "rad 10, kolumn 5, /bidrag/1: motsäger en annan uppgift; väntade antingen medlem eller part",
                        "rad 11, kolumn 15, /bidrag/2/konton: motsäger en annan uppgift: \"1940, TILLGANG\"; väntade konton med rollen INTAKT",
                        "rad 12, kolumn 15, /bidrag/3/konton: står två gånger: \"3513\"; väntade varje kontobörjan en gång");
    }

    @Test
    void a_contribution_is_on_an_account_of_income_by_the_plan_that_is_gone_out_from_too() {
        String financial = "bidrag: [{ konton: [8440], part: KOMMUN }]\n";
        assertThat(wrong(HEAD + "utgarFran: kommun-bas\n" + financial))
                .singleElement()
                .asString()
                .contains("8440, FINANSIELL_INTAKT");
        assertThat(wrong(HEAD + "utgarFran: kommun-bas\nkonton: [{ konton: [844], roll: INTAKT }]\n" + financial))
                .isEmpty();
    }

    @Test
    void a_plan_to_go_out_from_that_there_is_not_is_told_with_the_nearest() {
        assertThat(wrong(HEAD + "utgarFran: kommunbas\n"))
                .containsExactly("rad 3, kolumn 12, /utgarFran: finns inte i listan: \"kommunbas\"; "
                        + "väntade en kontoplan som finns: kommun-bas");
        assertThat(wrong(HEAD + "utgarFran: zzzzzzzzzzz\n"))
                .containsExactly("rad 3, kolumn 12, /utgarFran: finns inte i listan: \"zzzzzzzzzzz\"; "
                        + "väntade en kontoplan som finns: bas, kommun-bas");
    }

    @Test
    void a_role_that_there_is_not_is_told_with_the_nearest() {
        assertThat(wrong(HEAD + "utgarFran: bas\nkonton: [{ konton: [3], roll: INTAKTER }]\n"))
                .containsExactly("rad 4, kolumn 31, /konton/0/roll: okänd kod: \"INTAKTER\"; väntade INTAKT");
    }

    @Test
    void a_plan_without_accounts_is_none() {
        assertThat(wrong(HEAD + "kontrollerad: 2024-01-01\n"))
                .containsExactly("rad 1, kolumn 1, /konton: nyckel saknas; "
                        + "väntade konton med roller, eller utgarFran med en kontoplan som har dem");
        assertThat(wrong(HEAD + "konton: []\n")).hasSize(1);
        assertThat(wrong(HEAD + "utgarFran: bas\n")).isEmpty();
    }

    @Test
    void a_beginning_that_every_account_has_is_none() {
        assertThat(wrong(HEAD + "konton: [{ konton: [\"\"], roll: INTAKT }]\n")).hasSize(1);
        assertThat(wrong(HEAD + "konton: [{ konton: [\" \"], roll: INTAKT }]\n"))
                .hasSize(1);
    }

    @Test
    void keys_that_are_not_known_or_stand_twice_are_told() {
        assertThat(wrong("id: a\ntitle: b\nkonton: [{ konton: [1], roll: TILLGANG, rol: X }]\n"))
                .anySatisfy(error -> assertThat(error).contains("/titel", "saknas"))
                .anySatisfy(error -> assertThat(error).contains("rad 2", "title", "titel"))
                .anySatisfy(error -> assertThat(error).contains("rad 3", "/konton/0/rol"));
        assertThat(wrong("id: a\nid: b\n")).singleElement().asString().contains("rad 2", "två gånger");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "null",
                "- 1",
                "3",
                "{",
                "a: &x [*x]",
                "!!java.lang.Runtime {}",
                "id: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
                "---\nid: a\n---\nid: b\n",
                "#FLAGGA 0\n",
                "<html></html>",
                "\u0000\u0001",
                "konton: {}",
                "konton: [1, null, {}]",
                "konton: [{ konton: 3, roll: [] }]",
                "bidrag: [{ konton: [{}] }]",
                "insatser: 6"
            })
    void a_file_that_is_something_else_is_told_and_never_an_exception(String text) {
        for (String name : List.of("egen.yaml", "egen.json")) {
            KontoplanResult result = new KontoplanReader(Ledgers.BUNDLED).read(text, name);

            assertThat(result.value()).isNull();
            assertThat(result.errors())
                    .isNotEmpty()
                    .allSatisfy(error -> assertThat(error.message(Language.EN)).contains("expected"));
        }
    }

    @Test
    void a_file_changed_at_random_is_a_plan_or_errors() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("..", "examples", "sie", "kontoplan.yaml"));
        Random random = new Random(7);
        Path file = folder.resolve("egen.yaml");
        for (int i = 0; i < 1500; i++) {
            byte[] changed = whole.clone();
            for (int times = random.nextInt(3); times >= 0; times--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, changed);
            KontoplanResult result = new KontoplanReader(Ledgers.BUNDLED).read(file);
            assertThat(result.value() == null).isEqualTo(!result.errors().isEmpty());
        }
    }

    @Test
    void a_file_that_is_too_large_is_refused_before_it_is_held_in_memory() throws IOException {
        Path file = folder.resolve("stor.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(5L << 30);
        }
        assertThat(Ledgers.messages(new KontoplanReader(List.of()).read(file).errors()))
                .singleElement()
                .asString()
                .contains("över gränsen");
    }

    @Test
    void a_file_that_is_not_there_and_a_folder_are_told() {
        for (Path path : List.of(folder, folder.resolve("finns-inte.yaml"))) {
            assertThat(new KontoplanReader(List.of()).read(path).errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.message(Language.SV))
                            .contains("kan inte läsas", "väntade en fil som finns och får läsas"));
        }
    }

    @Test
    void a_file_in_json_is_read_by_its_name() {
        KontoplanResult result = new KontoplanReader(List.of()).read("""
                        {"id":"egen","titel":{"sv":"Egen","en":"Own"},"konton":[{"konton":["1"],"roll":"TILLGANG"}]}
                        """, "egen.json");

        assertThat(result.errors()).isEmpty();
        assertThat(java.util.Objects.requireNonNull(result.value()).roll("19")).isEqualTo(Kontoroll.TILLGANG);
    }
}
