package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.cli.call.Rulebooks;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.source.Language;
import se.finsam.model.source.Origin;
import se.finsam.report.mall.Templates;
import se.finsam.report.mall.WorkbookReader;
import se.finsam.rules.rulebook.Rulebook;

/** Keys of one's own, of every type and at every kind of object, through each command that reads or writes an underlag. */
class OwnKeysTest {
    private static final List<String> OBJECTS = List.of("FORBUND", "MEDLEM", "SAMMANTRADE", "BESLUT", "INSATS", "MAL");

    private static final String OWN =
            "{ belopp: 12.5, antal: 3, tal: -1.25, andel: 0.82, dag: 2024-03-01, janej: false, kod: HOG, text: \"=1;"
                    + " två\" }";

    private static final String WHOLE = """
        schema: finsam-underlag/1
        enhet: TKR
        forbund:
          namn: F
          medlemmar: [{ namn: K, part: KOMMUN, egna: OWN }]
        rakenskapsar: 2024
        insatser: [{ namn: I, egna: OWN }]
        sammantraden: [{ datum: 2024-02-01, egna: OWN }]
        beslut: [{ arende: B, egna: OWN }]
        finansiellaMal: [{ text: M, egna: OWN }]
        egna: OWN
        """.replace("OWN", OWN);

    @TempDir
    private static Path folder;

    private static String rulebook;

    @BeforeAll
    static void write() throws IOException {
        rulebook = Files.createDirectory(folder.resolve("regler")).toString();
        StringBuilder keys = new StringBuilder("version: \"1\"\nutgarFran: finsam\ngrupper: []\nnycklar:\n");
        for (String object : OBJECTS) {
            for (String type : List.of("BELOPP", "ANTAL", "TAL", "ANDEL", "DAG", "JANEJ", "KOD", "TEXT")) {
                keys.append("  - { namn: ").append(type.toLowerCase(java.util.Locale.ROOT));
                keys.append(", objekt: ").append(object).append(", typ: ").append(type);
                keys.append(type.equals("KOD") ? ", koder: [LAG, HOG]" : "");
                keys.append(", beskrivning: { sv: Ett prov, en: A test } }\n");
            }
        }
        Files.writeString(folder.resolve("regler/regelbok.yaml"), keys);
        Files.writeString(folder.resolve("hela.yaml"), WHOLE);
    }

    private static Underlag read(String text) {
        return Objects.requireNonNull(
                        UnderlagReader.standard().read(text, "x").get(0).value())
                .withOrigin(Origin.MEMORY);
    }

    @Test
    void every_type_at_every_object_is_taken_and_unknown_to_finsams_own_rulebook() {
        String file = folder.resolve("hela.yaml").toString();
        assertThat(finsam("check", file, "--rulebook", rulebook).code()).isIn(0, 1, 2);
        Finsam.Run run = finsam("check", file);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()
                        .lines()
                        .filter(line -> line.contains("okänd nyckel"))
                        .count())
                .isEqualTo(8L * OBJECTS.size());
    }

    @Test
    void the_template_has_a_place_for_each_and_its_values_are_read_back(@TempDir Path out) throws IOException {
        String template = finsam("template", "--rulebook", rulebook).out();
        assertThat(template.lines()
                        .filter(line -> line.replaceAll("^[# ]+", "").equals("egna:"))
                        .count())
                .isEqualTo(OBJECTS.size());
        assertThat(template).contains("kod:", "Ett prov", "HOG");
        assertThat(finsam("template").out()).doesNotContain("egna:");
        Rulebook own = Rulebooks.checker(rulebook, Runnable::run).rulebook();
        byte[] workbook = Templates.of(own, Language.SV).xlsx(read(WHOLE));
        ReadResult again =
                WorkbookReader.standard().with(own.egnaNycklar()).read(new ByteArrayInputStream(workbook), "bok.xlsx");
        assertThat(again.errors()).isEmpty();
        assertThat(Objects.requireNonNull(again.value()).withOrigin(Origin.MEMORY))
                .isEqualTo(read(WHOLE));
        Files.write(out.resolve("bok.xlsx"), workbook);
        String file = out.resolve("bok.xlsx").toString();
        assertThat(finsam("check", file, "--rulebook", rulebook).code()).isIn(0, 1, 2);
        assertThat(finsam("check", file).err()).contains("Förbund!B15, /egna/belopp: okänd nyckel: \"belopp\"");
    }

    @Test
    void answers_are_merged_and_a_ledger_is_put_beside_without_losing_any(@TempDir Path out) throws IOException {
        Path bare = Files.writeString(
                out.resolve("utan.yaml"),
                WHOLE.replace("insatser: [{ namn: I, egna: " + OWN + " }]", "insatser: [{ namn: I }]"));
        Path answers = Files.writeString(out.resolve("svar.yaml"), """
            schema: finsam-underlag/1
            enhet: TKR
            forbund: { namn: F }
            rakenskapsar: 2024
            insatser: [{ namn: I, egna: OWN }]
            """.replace("OWN", OWN));
        Finsam.Run merged = finsam("merge", bare.toString(), answers.toString());
        assertThat(merged.code()).isZero();
        assertThat(read(merged.out())).isEqualTo(read(WHOLE));
        assertThat(finsam("merge", bare.toString(), answers.toString(), "--rulebook", rulebook)
                        .out())
                .isEqualTo(merged.out());
        Files.writeString(answers, Files.readString(answers).replace("antal: 3", "antal: tre"));
        Finsam.Run wrong = finsam("merge", bare.toString(), answers.toString(), "--rulebook", rulebook);
        assertThat(wrong.code()).isEqualTo(3);
        assertThat(wrong.err()).contains("/insatser/0/egna/antal: fel typ: \"tre\"; väntade ett heltal");
    }

    @Test
    void the_schema_has_the_keys_of_the_rulebook_and_only_the_schema_of_the_input() {
        assertThat(finsam("schema", "input", "--rulebook", rulebook).out())
                .contains("\"janej\"", "\"description\": \"Ett prov\"", "\"const\": \"HOG\"");
        assertThat(finsam("schema", "input", "--rulebook", rulebook, "--lang", "en")
                        .out())
                .contains("\"description\": \"A test\"");
        assertThat(finsam("schema", "report", "--rulebook", rulebook).code()).isEqualTo(3);
        assertThat(finsam("schema", "input", "--rulebook", folder + "/finns-inte")
                        .code())
                .isEqualTo(4);
    }

    @Test
    void a_difference_is_shown_also_to_a_rulebook_that_does_not_have_the_keys() {
        String file = folder.resolve("hela.yaml").toString();
        assertThat(finsam("rules", "diff", "bundled", rulebook, file))
                .isEqualTo(new Finsam.Run(0, "0 av 1 underlag påverkas\n", ""));
        Finsam.Run neither = finsam("rules", "diff", "bundled", "bundled", file);
        assertThat(neither.code()).isEqualTo(3);
        assertThat(neither.err()).contains("okänd nyckel: \"belopp\"");
    }
}
