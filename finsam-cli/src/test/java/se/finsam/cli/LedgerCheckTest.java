package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An underlag beside its ledger. */
class LedgerCheckTest {
    private static final String UNDERLAG = Examples.example("sie/underlag.yaml");
    private static final String LEDGER = Examples.example("sie/bokforing-2023.se");
    private static final String BAS_LEDGER = Examples.example("sie/bokforing-2023-bas.se");
    private static final String PLAN = Examples.example("sie/kontoplan.yaml");

    @TempDir
    private Path folder;

    @Test
    void the_rows_are_those_of_the_imported_underlag_but_for_their_places() {
        String whole = folder.resolve("komplett.yaml").toString();
        assertThat(finsam("import", "sie", LEDGER, "--plan", PLAN, "--into", UNDERLAG, "-o", whole))
                .isEqualTo(new Finsam.Run(0, "", ""));

        Finsam.Run beside = finsam("check", "--width", "1000", "--sie", LEDGER, "--plan", PLAN, UNDERLAG);
        Finsam.Run imported = finsam("check", "--width", "1000", whole);

        assertThat(imported.code()).isEqualTo(beside.code());
        assertThat(imported.err()).isEqualTo(beside.err());
        assertThat(withoutPlaces(imported.out())).isEqualTo(withoutPlaces(beside.out()));
        assertThat(withoutPlaces(beside.out())).contains("RAK-HUVUDBOK-RAPPORT", "egetKapital 1 008 713,3");
    }

    private static String withoutPlaces(String report) {
        return report.replaceAll("(?m) ← .*$|^Underlag .*$", "");
    }

    @Test
    void the_figures_of_a_row_stand_on_file_line_and_account() {
        assertThat(finsam("check", "--width", "200", "--sie", LEDGER, "--plan", PLAN, UNDERLAG)
                        .out())
                .contains(
                        "kontoplan exempelbygden",
                        "tilldelning 4 000 000 ← " + LEDGER + " rad 59–62 (konto 3511, 3512, 3513, 3514)",
                        "redovisat 601 575 ← rad 41, /insatser/2/redovisning/utfall",
                        "bokfort 638 075,25 ← " + LEDGER + " rad 355, 560 (konto 4510, 4630)");
    }

    @Test
    void a_plan_that_does_not_fit_is_told_on_standard_error_and_in_the_report() {
        Finsam.Run run = finsam("check", "--width", "400", "--sie", BAS_LEDGER, "--plan", "kommun-bas", UNDERLAG);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("varning: rad 64: konto 5010 Lokalhyra (87000.00 kr) står där kontoplanen kommun-bas har")
                .contains(
                        "varning: rad 73: konto 8310 Ränteintäkter (-4210.50 kr) finns inte i kontoplanen kommun-bas");
        assertThat(run.out())
                .contains("RAK-HUVUDBOK-KONTOPLAN", "8310 Ränteintäkter (−4 210,50 kr)", "5010 Lokalhyra / kostnader");
        assertThat(finsam("check", "--sie", BAS_LEDGER, "--plan", "bas", UNDERLAG)
                        .err())
                .isEmpty();
    }

    @Test
    void the_same_file_in_three_encodings_gives_the_same_rows() throws IOException {
        String text = Files.readString(Path.of(LEDGER), Charset.forName("IBM437"));
        String first = "";
        for (String name : List.of("IBM437", "UTF-8", "ISO-8859-1")) {
            Path file = folder.resolve("huvudbok.se");
            // The checksum is of the bytes in CP437.
            Files.write(file, text.replaceAll("#KSUMMA.*\r\n", "").getBytes(Charset.forName(name)));
            Finsam.Run run = finsam("check", "--sie", file.toString(), "--plan", PLAN, UNDERLAG);
            String rows = run.out().substring(run.out().indexOf("Regelbok"));
            first = first.isEmpty() ? rows : first;

            assertThat(run.err().lines()).allSatisfy(line -> assertThat(line).contains("annan teckenkodning än PC8"));
            assertThat(rows).contains("RAK-HUVUDBOK-RAPPORT").isEqualTo(first);
        }
    }

    @Test
    void an_encoding_can_be_forced() {
        assertThat(finsam("check", "--sie", LEDGER, "--plan", PLAN, "--encoding", "latin-1", UNDERLAG)
                        .out())
                .contains("LATIN_1");
    }

    @Test
    void a_ledger_that_cannot_be_read_or_belongs_elsewhere_gives_no_report_and_is_3() throws IOException {
        assertThat(finsam("check", "--sie", "finns-inte.se", "--plan", "bas", UNDERLAG))
                .satisfies(run -> assertThat(run.code()).isEqualTo(3))
                .satisfies(run -> assertThat(run.out()).isEmpty())
                .satisfies(run -> assertThat(run.err()).contains("finns-inte.se: kan inte läsas"));
        String other = Examples.file(
                folder,
                "annan.yaml",
                Files.readString(Path.of(UNDERLAG))
                        .replace("222000-9993", "222000-1111")
                        .replace("rakenskapsar: 2023", "rakenskapsar: 2022"));
        Finsam.Run run = finsam("check", "--sie", LEDGER, "--plan", PLAN, other);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("\"222000-1111\"; väntade 222000-9993, som i " + LEDGER + " rad 8")
                .contains("/rakenskapsar: motsäger en annan uppgift: \"2022\"");
        assertThat(finsam("check", "--format", "json", "--sie", "finns-inte.se", "--plan", "bas", UNDERLAG)
                        .out())
                .contains("\"fel\"", "finns-inte.se");
    }

    @Test
    void an_own_plan_that_is_wrong_is_told_with_its_lines() {
        String plan = Examples.file(folder, "plan.yaml", "id: a\ntitel: { sv: a, en: a }\nutgarFran: bass\n");
        Finsam.Run run = finsam("check", "--sie", LEDGER, "--plan", plan, UNDERLAG);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("plan.yaml: rad 3, kolumn 12, /utgarFran", "väntade en kontoplan som finns: bas");
    }

    @Test
    void explain_shows_the_way_to_the_accounts() {
        Finsam.Run run = finsam("explain", UNDERLAG, "NR-EGETKAPITAL", "--sie", LEDGER, "--plan", PLAN);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("egetKapital 1 008 713,30 kr ← " + LEDGER + ":51 (2010)", "underlag huvudboken");
        assertThat(finsam("explain", UNDERLAG, "NR-EGETKAPITAL").out()).doesNotContain("huvudboken");
        assertThat(finsam("explain", UNDERLAG, "NR-EGETKAPITAL", "--sie", "finns-inte.se", "--plan", PLAN)
                        .code())
                .isEqualTo(3);
    }

    @Test
    void the_forms_in_files_name_the_ledger_and_its_accounts() throws IOException {
        for (String form : List.of("html", "junit", "sarif")) {
            Path file = folder.resolve("rapport." + form);
            finsam("check", "--sie", LEDGER, "--plan", PLAN, "--format", form, "-o", file.toString(), UNDERLAG);

            assertThat(Files.readString(file, StandardCharsets.UTF_8))
                    .as(form)
                    .contains("bokforing-2023.se", "3511", "exempelbygden");
        }
    }
}
