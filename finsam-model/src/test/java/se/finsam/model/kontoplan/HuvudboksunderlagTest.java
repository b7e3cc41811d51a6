package se.finsam.model.kontoplan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.model.kontoplan.Ledgers.KOMMUN_BAS;
import static se.finsam.model.kontoplan.Ledgers.YEAR;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.model.Enhet;
import se.finsam.model.Huvudbok;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.read.UnderlagWriter;
import se.finsam.model.sie.SieFil;
import se.finsam.model.source.Language;
import se.finsam.model.source.Origin;

class HuvudboksunderlagTest {
    private static final SieFil FILE = Ledgers.file(YEAR);
    private static final Huvudbok BOOK = Ledgers.book(YEAR, KOMMUN_BAS);

    @Test
    void the_underlag_keeps_what_it_says_and_gets_the_ledger() {
        Underlag before = underlag("""
                enhet: SEK
                rakenskapsar: 2025
                forbund: { namn: Åsö, organisationsnummer: 222000-0000 }
                budget: { summaIntakter: 10 }
                """);
        Underlag whole = good(Huvudboksunderlag.into(before, FILE, BOOK));

        assertThat(whole).isEqualTo(before.withHuvudbok(BOOK).withOrigin(before.origin()));
        assertThat(whole.huvudbok()).isEqualTo(BOOK);
        assertThat(whole.budget()).isEqualTo(before.budget());
        assertThat(whole.origin()).isEqualTo(before.origin());
    }

    @Test
    void a_contribution_of_someone_who_is_no_medlem_is_told() {
        Huvudbok book = Ledgers.book(YEAR, Ledgers.own("""
                id: egen
                titel: { sv: E, en: E }
                utgarFran: kommun-bas
                bidrag: [{ konton: [35], medlem: Regionen }]
                """));
        String forbund =
                "enhet: SEK\nrakenskapsar: 2025\nforbund:\n  namn: Ö\n  medlemmar: [{ namn: %s, part: REGION }]\n";

        assertThat(Ledgers.messages(Huvudboksunderlag.into(underlag(forbund.formatted("Region Ö")), FILE, book)
                        .errors()))
                .singleElement()
                .asString()
                .contains("/forbund/medlemmar")
                .contains("Regionen, vars bidrag kontoplanen egen har på konto 3511");
        assertThat(good(Huvudboksunderlag.into(underlag(forbund.formatted("regionen")), FILE, book))
                        .huvudbok())
                .isEqualTo(book);
    }

    @Test
    void a_huvudbok_written_by_hand_that_contradicts_itself_is_told_all_at_once() {
        String yaml = """
                schema: finsam-underlag/1
                enhet: SEK
                rakenskapsar: 2024
                forbund: { namn: Ö, medlemmar: [{ namn: Region Ö, part: REGION }] }
                huvudbok:
                  fil: bok.se
                  sha256: "00"
                  sietyp: "1"
                  teckenkodning: CP437
                  kontoplan: bas
                  fran: 2025-01-01
                  till: 2025-12-31
                  konton:
                    - { konto: "1940", roll: TILLGANG, utgaende: 5, rad: 1 }
                    - { konto: "1940", roll: TILLGANG, utgaende: 5, rad: 1 }
                    - { konto: "3511", roll: INTAKT, medlem: Regionen, utgaende: 5, rad: 1 }
                  verifikationer:
                    { antal: 1, transaktioner: 2, tillagda: 0, borttagna: 0, utanRader: 0, obalanserade: 0, obalans: [{ differens: 5, rad: 3 }] }
                """;

        assertThat(Ledgers.messages(UnderlagReader.standard()
                        .read(yaml, "underlag.yaml")
                        .get(0)
                        .errors()))
                .satisfiesExactlyInAnyOrder(
                        year -> assertThat(year).contains("/huvudbok/till").contains("räkenskapsåret 2024"),
                        twice -> assertThat(twice).contains("/huvudbok/konton/1/konto"),
                        medlem -> assertThat(medlem).contains("/huvudbok/konton/2/medlem"),
                        vouchers -> assertThat(vouchers).contains("/huvudbok/verifikationer/obalanserade"));
    }

    @Test
    void all_that_makes_it_another_ledger_is_told_at_once_with_both_places() {
        Huvudbok other = Ledgers.book(YEAR.replace("Bank", "Kassa"), KOMMUN_BAS);
        String there = UnderlagWriter.toYaml(underlag(
                                "enhet: SEK\nrakenskapsar: 2025\nforbund: { namn: Ö, organisationsnummer: 222000-1111 }\n")
                        .withHuvudbok(other))
                .replace("till: 2025-12-31", "till: 2024-12-31")
                .replace("fran: 2025-01-01", "fran: 2024-01-01")
                .replace("rakenskapsar: 2025", "rakenskapsar: 2024");
        ReadResult result = Huvudboksunderlag.into(read(there, "underlag.yaml"), FILE, BOOK);

        assertThat(result.name()).isEqualTo("underlag.yaml");
        assertThat(result.value()).isNull();
        assertThat(Ledgers.messages(result.errors()))
                .satisfiesExactly(
                        number -> assertThat(number)
                                .startsWith("rad ")
                                .contains("/forbund/organisationsnummer: motsäger en annan uppgift: \"222000-1111\"")
                                .endsWith("väntade 222000-0000, som i huvudbok.se rad 6"),
                        year -> assertThat(year)
                                .startsWith("rad ")
                                .contains("/rakenskapsar: motsäger en annan uppgift: \"2024\"")
                                .endsWith("väntade det räkenskapsår som huvudbok.se gäller: 2025-01-01–2025-12-31"),
                        book -> assertThat(book)
                                .startsWith("rad ")
                                .contains("/huvudbok: motsäger en annan uppgift: \"huvudbok.se\"")
                                .endsWith("väntade ingen huvudbok i underlaget när huvudbok.se ska läggas till"));
        assertThat(result.errors().get(0).message(Language.EN))
                .endsWith("expected 222000-0000, as in huvudbok.se line 6");
    }

    @Test
    void the_same_ledger_can_be_put_there_again_and_read_by_another_plan() {
        Underlag first = good(Huvudboksunderlag.alone(FILE, BOOK));
        Huvudbok again = Ledgers.book(YEAR, Ledgers.BAS);

        assertThat(Objects.requireNonNull(
                                good(Huvudboksunderlag.into(first, FILE, again)).huvudbok())
                        .kontoplan())
                .isEqualTo("bas");
    }

    @Test
    void a_number_that_either_leaves_out_or_writes_otherwise_contradicts_nothing() {
        for (String number : List.of("", ", organisationsnummer: 222000-0000")) {
            Underlag underlag = underlag("rakenskapsar: 2025\nforbund: { namn: Åsö" + number + " }\n");
            for (String written : List.of("#ORGNR 2220000000", "#PROSA utan")) {
                SieFil file = Ledgers.file(YEAR.replace("#ORGNR 222000-0000", written));
                assertThat(Huvudboksunderlag.into(underlag, file, BOOK).errors())
                        .isEmpty();
            }
        }
    }

    @Test
    void an_underlag_without_amounts_gets_the_unit_of_the_ledger() {
        Underlag bare = underlag("rakenskapsar: 2025\nforbund: { namn: Åsö }\n");

        assertThat(bare.enhet()).isNull();
        assertThat(good(Huvudboksunderlag.into(bare, FILE, BOOK)).enhet()).isEqualTo(Enhet.SEK);
    }

    @ParameterizedTest
    @EnumSource(Enhet.class)
    void what_is_written_is_read_back_without_loss_in_either_unit(Enhet unit) {
        Underlag whole = good(Huvudboksunderlag.into(
                underlag("enhet: " + unit + "\nrakenskapsar: 2025\nforbund: { namn: Åsö }\n"), FILE, BOOK));

        assertThat(whole.enhet()).isEqualTo(unit);
        assertThat(bare(read(UnderlagWriter.toYaml(whole), "a.yaml"))).isEqualTo(bare(whole));
        assertThat(bare(read(UnderlagWriter.toJson(whole), "a.json"))).isEqualTo(bare(whole));
        assertThat(bare(read(UnderlagWriter.toNdjson(whole), "a.ndjson"))).isEqualTo(bare(whole));
    }

    @Test
    void alone_it_has_the_name_and_number_of_the_file() {
        Underlag alone = good(Huvudboksunderlag.alone(FILE, BOOK));

        assertThat(alone.forbund().namn()).isEqualTo("Samordningsförbundet Åsö");
        assertThat(alone.forbund().organisationsnummer()).isEqualTo("222000-0000");
        assertThat(alone.rakenskapsar()).isEqualTo(2025);
        assertThat(alone.enhet()).isEqualTo(Enhet.SEK);
        assertThat(alone.huvudbok()).isEqualTo(BOOK);
    }

    @Test
    void alone_the_number_stands_for_a_name_and_without_either_it_is_told() {
        String nameless = YEAR.replaceFirst("#FNAMN .*\n", "");
        SieFil numbered = Ledgers.file(nameless);
        SieFil nothing = Ledgers.file(nameless.replaceFirst("#ORGNR .*\n", ""));

        assertThat(good(Huvudboksunderlag.alone(numbered, BOOK)).forbund().namn())
                .isEqualTo("222000-0000");
        assertThat(Ledgers.messages(Huvudboksunderlag.alone(nothing, BOOK).errors()))
                .containsExactly("/forbund/namn: nyckel saknas; väntade #FNAMN eller #ORGNR i huvudbok.se, "
                        + "eller ett underlag att lägga huvudboken i");
    }

    @Test
    void the_same_file_in_three_encodings_gives_the_same_underlag() {
        Underlag expected = underlagOf(Ledgers.CP437);

        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
            Underlag other = underlagOf(charset);
            Huvudbok book = Objects.requireNonNull(other.huvudbok());
            assertThat(book.teckenkodning()).isNotEqualTo("CP437");
            assertThat(book.sha256()).isNotEqualTo(BOOK.sha256());
            assertThat(UnderlagWriter.toYaml(other)
                            .replace(book.sha256(), BOOK.sha256())
                            .replace("teckenkodning: " + book.teckenkodning(), "teckenkodning: CP437"))
                    .isEqualTo(UnderlagWriter.toYaml(expected));
        }
    }

    private static Underlag underlagOf(Charset charset) {
        SieFil file = Ledgers.file(YEAR.getBytes(charset), "huvudbok.se");
        return good(Huvudboksunderlag.alone(
                file, Huvudboksimport.of(file, KOMMUN_BAS).huvudbok().orElseThrow()));
    }

    private static Underlag good(ReadResult result) {
        return result.underlag().orElseThrow(() -> new AssertionError(Ledgers.messages(result.errors())));
    }

    private static Underlag underlag(String yaml) {
        return read("schema: finsam-underlag/1\n" + yaml, "underlag.yaml");
    }

    private static Underlag read(String text, String name) {
        return good(UnderlagReader.standard().read(text, name).get(0));
    }

    private static Underlag bare(Underlag underlag) {
        return underlag.withOrigin(Origin.MEMORY);
    }
}
