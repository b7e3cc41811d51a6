package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportCommandTest {
    private static final String LEDGER = Examples.example("sie/bokforing-2023.se");
    private static final String UNDERLAG = Examples.example("sie/underlag.yaml");

    /** Departs from the format in one way: the amount has three decimals. */
    private static final String ODD = """
            #FLAGGA 0
            #PROGRAM "Bokföring" 1.0
            #FORMAT PC8
            #GEN 20240131
            #SIETYP 4
            #FNAMN "Åsö"
            #RAR 0 20230101 20231231
            #KONTO 1940 "Kassa på Åsö"
            #UB 0 1940 1.005
            """;

    @TempDir
    private Path folder;

    @Test
    void a_ledger_alone_is_an_underlag_that_can_be_checked() throws IOException {
        String yaml = path("ut.yaml");
        String json = path("ut.JSON");
        assertThat(finsam("import", "sie", LEDGER, "--plan", "kommun-bas", "-o", yaml))
                .isEqualTo(new Finsam.Run(0, "", ""));
        assertThat(finsam("importera", "sie", LEDGER, "--plan", "kommun-bas", "-o", json))
                .isEqualTo(new Finsam.Run(0, "", ""));

        assertThat(Files.readString(Path.of(yaml)))
                .isEqualTo(
                        finsam("import", "sie", LEDGER, "--plan", "kommun-bas").out())
                .startsWith("schema: finsam-underlag/1\nenhet: SEK\nforbund:\n  namn: Samordningsförbundet i");
        assertThat(Files.readString(Path.of(json))).startsWith("{\n  \"schema\": \"finsam-underlag/1\"");
        assertThat(rows(yaml)).isEqualTo(rows(json)).contains("RAK-HUVUDBOK-IB-UB");
    }

    private static String rows(String file) {
        String out = finsam("check", "--width", "1000", file).out();
        return out.replaceAll("(?m) ← .*$|^Underlag .*$", "");
    }

    @Test
    void a_file_that_is_there_is_not_overwritten_and_the_underlag_is_never_changed() throws IOException {
        String there = Examples.file(folder, "ut.yaml", "kvar");
        byte[] before = Files.readAllBytes(Path.of(UNDERLAG));

        Finsam.Run run = finsam("import", "sie", LEDGER, "--plan", "kommun-bas", "--into", UNDERLAG, "-o", there);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("finns redan; välj ett annat namn");
        assertThat(Path.of(there)).hasContent("kvar");
        assertThat(Files.readAllBytes(Path.of(UNDERLAG))).isEqualTo(before);
    }

    @Test
    void into_an_underlag_keeps_what_it_says() {
        String out = finsam("import", "sie", LEDGER, "--plan", "kommun-bas", "--into", UNDERLAG)
                .out();

        assertThat(out).contains("beslutad: 2024-03-15", "beviljat: 1250000", "kontoplan: kommun-bas");
    }

    @Test
    void into_another_years_underlag_is_told_with_both_places_and_nothing_is_written() throws IOException {
        String other = Examples.file(
                folder,
                "annan.yaml",
                Files.readString(Path.of(UNDERLAG)).replace("rakenskapsar: 2023", "rakenskapsar: 2021"));
        Finsam.Run run =
                finsam("import", "sie", LEDGER, "--plan", "kommun-bas", "--into", other, "-o", path("ut.yaml"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains(
                        "annan.yaml: rad 20, kolumn 15, /rakenskapsar: motsäger en annan uppgift: \"2021\"; väntade det räkenskapsår som")
                .contains("2023-01-01–2023-12-31");
        assertThat(folder.resolve("ut.yaml")).doesNotExist();
        assertThat(finsam("import", "sie", LEDGER, "--plan", "bas", "--into", path("finns-inte.yaml"))
                        .code())
                .isEqualTo(3);
    }

    @Test
    void what_departs_from_the_format_is_a_warning_and_with_strict_an_error() {
        String odd = Examples.file(folder, "udda.se", ODD);
        Finsam.Run run = finsam("import", "sie", odd, "--plan", "kommun-bas");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("utgaende: 1.01");
        assertThat(run.err().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith(odd + ": varning: "))
                .anySatisfy(line -> assertThat(line).contains("rad 9: ", "1.005"));

        Finsam.Run strict = finsam("import", "sie", odd, "--plan", "kommun-bas", "--strict");
        assertThat(strict.code()).isEqualTo(3);
        assertThat(strict.out()).isEmpty();
        assertThat(strict.err()).contains("udda.se: rad 9: ", "1.005");
    }

    @Test
    void warnings_are_in_english_where_the_environment_is() {
        String odd = Examples.file(folder, "udda.se", ODD);
        Finsam.Run run =
                Finsam.at(false, Map.of("LANG", "en_GB.UTF-8")).run("import", "sie", odd, "--plan", "kommun-bas");

        assertThat(run.err()).contains(odd + ": warning: line 9: ");
    }

    @Test
    void an_encoding_that_is_forced_is_the_one_it_is_read_in() {
        String odd = Examples.file(folder, "udda.se", ODD);

        assertThat(finsam("import", "sie", odd, "--plan", "bas").out())
                .contains("teckenkodning: UTF_8", "Kassa på Åsö");
        assertThat(finsam("import", "sie", odd, "--plan", "bas", "--encoding", "latin-1")
                        .out())
                .contains("teckenkodning: LATIN_1", "Kassa pÃ¥");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "<!DOCTYPE html><html><body>404</body></html> => en webbsida, inte en SIE-fil",
                "<Sie xmlns=\"http://www.sie.se/sie5\"/> => SIE 5",
                "<?xml version=\"1.0\"?><a/> => XML",
                "'' => tom",
                "schema: finsam-underlag/1 => inte en SIE-fil"
            })
    void a_file_that_is_something_else_says_what_it_is(String text, String said) {
        String file = Examples.file(folder, "fel.se", text);
        Finsam.Run run = finsam("import", "sie", file, "--plan", "bas", "-o", path("ut.yaml"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(file + ": ").contains(said, "väntade").doesNotContain("Exception");
        assertThat(folder.resolve("ut.yaml")).doesNotExist();
    }

    @Test
    void a_file_that_is_not_there_a_folder_and_an_impossible_name_are_told() {
        for (String file : new String[] {path("finns-inte.se"), folder.toString()}) {
            Finsam.Run run = finsam("import", "sie", file, "--plan", "bas");
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err()).startsWith(file + ": kan inte läsas").contains("en fil som finns och får läsas");
        }
        assertThat(finsam("import", "sie", "a\u0000b", "--plan", "bas").code()).isEqualTo(3);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
