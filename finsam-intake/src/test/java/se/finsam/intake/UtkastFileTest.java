package se.finsam.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.model.source.Language;

class UtkastFileTest {
    @Test
    void a_draft_is_read_as_it_was_written_and_written_again_to_the_byte() {
        String yaml = UtkastWriter.toYaml(Drafts.small());

        Utkast read = java.util.Objects.requireNonNull(Drafts.read(yaml).value());

        assertThat(read).isEqualTo(Drafts.small());
        assertThat(UtkastWriter.toYaml(read)).isEqualTo(yaml);
    }

    @Test
    void the_file_can_be_read_by_a_human() {
        assertThat(UtkastWriter.toYaml(Drafts.small())).startsWith("""
                schema: finsam-utkast/1
                dokument:
                - namn: arsredovisning-2021.pdf
                  sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                  sidor: 12
                forslag:
                - nyckel: /enhet
                  varde: TKR
                  sakerhet: STYRKT
                  skal: står så
                  stallen:
                  - dokument: arsredovisning-2021.pdf
                    sida: 4
                    rad: 7
                    ord: tkr
                """);
    }

    @Test
    void two_documents_of_one_name_are_told_apart_by_their_hashes() {
        String other = "0".repeat(64);
        Utkast draft = new Utkast(
                List.of(new Dokument("a.pdf", Drafts.HASH, 1), new Dokument("a.pdf", other, 1)),
                List.of(new Forslag(
                        "/rakenskapsar", "2021", Sakerhet.LAST, "", List.of(new Stalle("a.pdf", other, 1, 1, "2021")))),
                List.of());

        assertThat(Drafts.read(draft).value()).isEqualTo(draft);
    }

    @Test
    void what_does_not_show_is_written_out_and_read_as_it_was() {
        Utkast draft = new Utkast(
                List.of(new Dokument("a.pdf", Drafts.HASH, 1)),
                List.of(new Forslag(
                        "/forbund/namn",
                        "A\u001b[31mB\u202e",
                        Sakerhet.LAST,
                        "\u0007",
                        List.of(new Stalle("a.pdf", Drafts.HASH, 1, 1, "\u001b]0;x")))),
                List.of("\u009b"));

        String yaml = UtkastWriter.toYaml(draft);

        assertThat(yaml.chars().filter(c -> c != '\n')).noneMatch(c -> c < ' ' || c == 0x9b || c == 0x202e);
        assertThat(Drafts.read(yaml).value()).isEqualTo(draft);
    }

    @Test
    void all_that_is_wrong_is_told_at_once_by_line() {
        UtkastResult read = Drafts.read("""
                schema: finsam-utkast/1
                dokument:
                - { namn: a.pdf, sha256: ABC, sidor: 2 }
                forslag:
                - { nyckel: /budget/resultatt, varde: 1, sakerhet: LAST, stallen: [ { dokument: a.pdf, sida: 1, rad: 1 } ] }
                - { nyckel: /budget/resultat, varde: mycket, sakerhet: LAST, stallen: [ { dokument: a.pdf, sida: 3, rad: 1 } ] }
                - { nyckel: /budget, varde: 1, sakerhet: LAST, stallen: [ { dokument: b.pdf, sida: 1, rad: 1 } ] }
                - { nyckel: /tilldelning/x/belopp, varde: 1, sakerhet: LAST, stallen: [ ] }
                - { nyckel: /kallor/0/plats, varde: /x, sakerhet: LAST, stallen: [ { dokument: a.pdf, sida: 1, rad: 1 } ] }
                - { nyckel: /rakenskapsar, varde: 2021, sakerhet: LAST, stallen: [ { dokument: a.pdf, sida: 1, rad: 1 } ] }
                - { nyckel: /rakenskapsar, varde: 2021, sakerhet: LAST, stallen: [ { dokument: a.pdf, sida: 1, rad: 1 } ] }
                """);

        assertThat(read.value()).isNull();
        assertThat(read.errors().stream()
                        .map(error -> error.message(Language.SV).replaceAll(", kolumn \\d+", "")))
                .anyMatch(said -> said.startsWith("rad 3,") && said.contains("64 små hexadecimala siffror"))
                .anyMatch(said -> said.startsWith("rad 5,") && said.contains("väntade resultat"))
                .anyMatch(said -> said.startsWith("rad 6,") && said.contains("\"mycket\""))
                .anyMatch(said -> said.startsWith("rad 6,") && said.contains("en sida, 1–2"))
                .anyMatch(said -> said.startsWith("rad 7,") && said.contains("b.pdf"))
                .anyMatch(said -> said.startsWith("rad 7,") && said.contains("nyckeln till ett enda värde"))
                .anyMatch(said -> said.startsWith("rad 6,") && said.contains("inget värde under /budget"))
                .anyMatch(said -> said.startsWith("rad 8,") && said.contains("minst ett ställe"))
                .anyMatch(said -> said.startsWith("rad 8,") && said.contains("en plats i listan"))
                .anyMatch(said -> said.startsWith("rad 9,") && said.contains("/kallor/0/plats"))
                .anyMatch(said -> said.startsWith("rad 11,") && said.contains("ett förslag med nyckelns alla ställen"));
    }

    @Test
    void a_file_of_something_else_is_told_as_that_without_quoting_it() {
        UtkastResult read = Drafts.read("losenord: hemligt123\n");

        assertThat(read.errors()).isNotEmpty();
        assertThat(read.errors().toString()).doesNotContain("hemligt123");
    }

    @Test
    void a_file_that_is_not_there_is_a_result() {
        assertThat(UtkastReader.read(java.nio.file.Path.of("finns-inte.yaml")).errors())
                .hasSize(1);
    }

    @Test
    void a_draft_is_known_by_how_it_begins() {
        assertThat(UtkastReader.begins(UtkastWriter.toYaml(Drafts.small()))).isTrue();
        assertThat(UtkastReader.begins("schema: finsam-underlag/1\n")).isFalse();
    }
}
