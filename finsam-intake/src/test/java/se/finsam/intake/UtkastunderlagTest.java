package se.finsam.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.model.Kallangivelse;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.read.UnderlagWriter;
import se.finsam.model.source.Language;

class UtkastunderlagTest {
    private static final String EQUITY = "/arsredovisning/balansrakning/egetKapital/utgaende";
    private final UtkastResult draft = Drafts.read(Drafts.small());

    private static Besked yes(String key) {
        return new Besked(key, Svar.BEKRAFTAD, null);
    }

    private static Besked no(String key) {
        return new Besked(key, Svar.AVVISAD, null);
    }

    private Bekraftelse said(Besked... more) {
        List<Besked> all = new ArrayList<>(List.of(yes("/enhet"), yes("/forbund/namn"), yes("/rakenskapsar")));
        all.addAll(List.of(more));
        return new Bekraftelse(null, null, all);
    }

    private Underlag confirmed(Bekraftelse said) {
        return Utkastunderlag.of(draft, said).bekraftat().lasning().underlag().orElseThrow();
    }

    @Test
    void what_nobody_has_confirmed_is_not_in_the_underlag() {
        Underlag underlag = confirmed(said());

        assertThat(underlag.tilldelning()).isNull();
        assertThat(underlag.arsredovisning()).isNull();
        assertThat(underlag.rakenskapsar()).isEqualTo(2021);
    }

    @Test
    void a_list_has_the_confirmed_items_without_gaps_and_amounts_in_the_drafts_unit() {
        Underlag underlag = confirmed(said(
                yes("/tilldelning/1/medlem"),
                yes("/tilldelning/1/belopp"),
                no("/tilldelning/0/medlem"),
                no("/tilldelning/0/belopp")));

        assertThat(underlag.tilldelning()).singleElement().satisfies(one -> {
            assertThat(one.medlem()).isEqualTo("Region Väst");
            assertThat(one.belopp()).isEqualByComparingTo(new BigDecimal("2000000"));
        });
        assertThat(underlag.kallor())
                .contains(
                        new Kallangivelse("/tilldelning/0/belopp", Drafts.REPORT, Drafts.HASH, 3, "Region Väst 2 000"));
    }

    @Test
    void a_list_with_an_item_that_nobody_has_said_anything_of_is_left_out_as_the_rest_would_look_whole() {
        Utkastunderlag half =
                Utkastunderlag.of(draft, said(yes("/tilldelning/1/medlem"), yes("/tilldelning/1/belopp")));

        assertThat(half.halvaListor()).containsExactly("/tilldelning");
        assertThat(half.bekraftat().utelamnade())
                .containsExactlyInAnyOrder("/tilldelning/1/medlem", "/tilldelning/1/belopp");
        assertThat(half.bekraftat().lasning().underlag().orElseThrow().tilldelning())
                .isNull();
    }

    @Test
    void so_is_a_list_with_an_amount_whose_name_nobody_has_confirmed() {
        Utkastunderlag half = Utkastunderlag.of(
                draft, said(yes("/tilldelning/0/belopp"), yes("/tilldelning/1/medlem"), yes("/tilldelning/1/belopp")));

        assertThat(half.halvaListor()).containsExactly("/tilldelning");
        assertThat(half.bekraftat().lasning().underlag().orElseThrow().tilldelning())
                .isNull();
    }

    @Test
    void an_item_whose_name_is_confirmed_is_in_the_list_without_its_amount() {
        Utkastunderlag made = Utkastunderlag.of(
                draft, said(yes("/tilldelning/0/medlem"), yes("/tilldelning/1/medlem"), yes("/tilldelning/1/belopp")));

        assertThat(made.halvaListor()).isEmpty();
        assertThat(made.bekraftat().lasning().underlag().orElseThrow().tilldelning())
                .hasSize(2);
    }

    @Test
    void a_list_that_is_not_said_to_be_whole_is_not_where_a_typed_one_would_be() {
        UtkastResult parties = Drafts.read(new Utkast(
                List.of(new Dokument(Drafts.REPORT, Drafts.HASH, 12)),
                List.of(
                        Drafts.proposal("/forbund/namn", "Samordningsförbundet Åmål", Sakerhet.LAST, 1, "Åmål"),
                        Drafts.proposal("/rakenskapsar", "2021", Sakerhet.LAST, 1, "2021"),
                        Drafts.proposal("/insatser/0/namn", "Steget", Sakerhet.LAST, 2, "Steget"),
                        Drafts.proposal("/insatser/0/parter/0", "Åmåls kommun", Sakerhet.LAST, 2, "Åmåls kommun")),
                List.of()));

        assertThat(Utkastunderlag.of(parties, said(yes("/insatser/0/namn"), yes("/insatser/0/parter/0")))
                        .bekraftatMedRam()
                        .lasning()
                        .underlag()
                        .orElseThrow()
                        .insatser())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.parter()).containsExactly("Åmåls kommun");
                    assertThat(one.parterFullstandig()).isFalse();
                });
    }

    @Test
    void an_item_that_lacks_what_it_must_have_is_left_out_and_said() {
        Utkastunderlag.Gjort made = Utkastunderlag.of(draft, said(yes("/budget/kostnader/0/belopp")))
                .bekraftat();

        assertThat(made.utelamnade()).containsExactly("/budget/kostnader/0/belopp");
        assertThat(made.lasning().underlag().orElseThrow().budget()).isNull();
    }

    @Test
    void an_amount_whose_name_nobody_has_confirmed_is_no_ones() {
        Utkastunderlag.Gjort made =
                Utkastunderlag.of(draft, said(yes("/tilldelning/1/belopp"))).bekraftat();

        assertThat(made.utelamnade()).containsExactly("/tilldelning/1/belopp");
        assertThat(made.lasning().underlag().orElseThrow().tilldelning()).isNull();
    }

    @Test
    void another_value_keeps_the_place_that_it_was_looked_for_in() {
        Underlag underlag = confirmed(said(new Besked(EQUITY, Svar.ANDRAD, "1059")));

        assertThat(UnderlagWriter.toYaml(underlag)).contains("utgaende: 1059\n");
        assertThat(underlag.kallor())
                .filteredOn(one -> one.plats().equals(EQUITY))
                .singleElement()
                .extracting(Kallangivelse::sida)
                .isEqualTo(4);
    }

    @Test
    void of_contradicting_places_the_chosen_one_is_the_source() {
        Underlag underlag = confirmed(said(new Besked(EQUITY, Svar.BEKRAFTAD, "1085")));

        assertThat(underlag.kallor())
                .filteredOn(one -> one.plats().equals(EQUITY))
                .singleElement()
                .extracting(Kallangivelse::sida)
                .isEqualTo(9);
    }

    @Test
    void the_underlag_is_written_and_read_with_its_sources() {
        Underlag underlag = confirmed(said(
                yes("/tilldelning/0/medlem"),
                yes("/tilldelning/0/belopp"),
                yes("/tilldelning/1/medlem"),
                yes("/tilldelning/1/belopp")));
        String yaml = UnderlagWriter.toYaml(underlag);

        Underlag read =
                UnderlagReader.standard().read(yaml, "u.yaml").get(0).underlag().orElseThrow();

        assertThat(read.kallor()).isEqualTo(underlag.kallor()).isNotEmpty();
        assertThat(UnderlagWriter.toYaml(read)).isEqualTo(yaml);
    }

    @Test
    void without_the_name_of_the_forbund_there_is_no_underlag_and_that_is_said() {
        assertThat(Utkastunderlag.of(draft, Bekraftelse.INGEN)
                        .bekraftat()
                        .lasning()
                        .errors())
                .isNotEmpty();
        assertThat(Utkastunderlag.of(draft, Bekraftelse.INGEN).obekraftadRam()).isTrue();
        assertThat(Utkastunderlag.of(draft, Bekraftelse.INGEN)
                        .bekraftatMedRam()
                        .lasning()
                        .errors())
                .isEmpty();
    }

    @Test
    void what_arithmetic_proves_is_confirmed_at_once_and_nothing_else() {
        Bekraftelse said = Bekraftelse.INGEN.medStyrkta(Drafts.small());

        assertThat(said.besked().stream().map(Besked::nyckel))
                .containsExactly("/enhet", "/tilldelning/0/belopp", "/tilldelning/1/belopp");
    }

    @Test
    void a_confirmation_is_read_as_it_was_written() {
        Bekraftelse said = new Bekraftelse(
                "prov.utkast.yaml",
                draft.sha256(),
                List.of(
                        new Besked("/enhet", Svar.BEKRAFTAD, "TKR"),
                        new Besked(EQUITY, Svar.ANDRAD, "1059"),
                        new Besked("/rakenskapsar", Svar.AVVISAD, null)));

        String yaml = BekraftelseWriter.toYaml(said);

        assertThat(read(yaml).value()).isEqualTo(said);
    }

    @Test
    void all_that_cannot_be_said_of_the_draft_is_told_at_once() {
        BekraftelseResult read = read("""
                schema: finsam-bekraftelse/1
                besked:
                - { nyckel: /enhett, svar: BEKRAFTAD }
                - { nyckel: /enhet, svar: BEKRAFTAD, varde: SEK }
                - { nyckel: /rakenskapsar, svar: ANDRAD }
                - { nyckel: /tilldelning/0/belopp, svar: ANDRAD, varde: mycket }
                - { nyckel: /arsredovisning/balansrakning/egetKapital/utgaende, svar: BEKRAFTAD }
                - { nyckel: /forbund/namn, svar: AVVISAD }
                - { nyckel: /forbund/namn, svar: AVVISAD }
                """);

        assertThat(read.value()).isNull();
        assertThat(read.errors().stream().map(error -> error.message(Language.SV)))
                .hasSize(6)
                .anyMatch(said -> said.startsWith("rad 3,") && said.contains(": /enhet"))
                .anyMatch(said -> said.startsWith("rad 4,") && said.contains("TKR"))
                .anyMatch(said -> said.startsWith("rad 5,") && said.contains("det som är rätt"))
                .anyMatch(said -> said.startsWith("rad 6,") && said.contains("mycket"))
                .anyMatch(said -> said.startsWith("rad 7,") && said.contains("1058, 1085"))
                .anyMatch(said -> said.startsWith("rad 9,") && said.contains("ett besked"));
    }

    @Test
    void a_confirmation_of_another_draft_is_refused() {
        BekraftelseResult read = read("schema: finsam-bekraftelse/1\nsha256: \"" + "0".repeat(64) + "\"\nbesked: []\n");

        assertThat(read.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.message(Language.SV)).contains("ett annat utkast"));
    }

    private BekraftelseResult read(String yaml) {
        return BekraftelseReader.read(yaml.getBytes(StandardCharsets.UTF_8), "svar.yaml", draft);
    }
}
