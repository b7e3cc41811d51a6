package se.finsam.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.Arsredovisning;
import se.finsam.model.Balansrakning;
import se.finsam.model.Post;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.read.UnderlagWriter;
import se.finsam.model.source.Language;

/** What a document says that there is none of: proposed, confirmed and known as an empty list, which nothing said is not. */
class TomListaTest {
    private static final String BALANS = "/arsredovisning/balansrakning/";
    private static final String PANTER = BALANS + "panter";
    private static final String FORE = "Noter\n";

    private static List<String> tomma(String mer) {
        List<String> ut = new ArrayList<>();
        for (Forslag ett : Las.fil("arsredovisning.txt", FORE, mer + FORE).forslag()) {
            if (ett.varde().equals("[]")) {
                ut.add(ett.nyckel().replace(BALANS, "") + " " + ett.sakerhet());
            }
        }
        return ut;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ställda panter                                    Inga         Inga|panter LAST",
                "Ansvarsförbindelser             Not 9             Inga         Inga|ansvarsforbindelser LAST",
                "Panter och ansvarsförbindelser: Inga|panter LAST, ansvarsforbindelser LAST",
                "Eventualförpliktelser           finns ej|ansvarsforbindelser LAST",
                "Avsättningar                                      Inga         Inga|avsattningar LAST",
                "Förbundet har inga ställda säkerheter eller ansvarsförbindelser.|panter LAST, ansvarsforbindelser LAST",
                "Några avsättningar behövs ej. Det finns inga avsättningar.|avsattningar LAST",
                "Inga avsättningar har gjorts. Inga panter finns.|panter LAST",
            })
    void a_row_or_a_sentence_that_says_there_are_none_is_an_empty_list(String rad, String vantat) {
        assertThat(String.join(", ", tomma(rad + "\n\n"))).isEqualTo(vantat);
    }

    @Test
    void so_is_a_heading_with_the_word_below_it() {
        assertThat(tomma("Not 9 Ansvarsförbindelser\nInga\n\n")).containsExactly("ansvarsforbindelser LAST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ställda panter                                    Inga         120",
                "Ställda panter                                    0            0",
                "Förbundet har inga andra avsättningar än pensioner.",
                "Förbundet har inga väsentliga ansvarsförbindelser.",
                "Det finns inga regler om avsättningens storlek.",
                "Förbundet redovisar avsättningar som inga andra förbund gör.",
                "Ställda panter",
            })
    void what_says_something_else_is_none(String rad) {
        assertThat(tomma(rad + "\n\n")).isEmpty();
    }

    @Test
    void where_no_balance_sheet_is_read_nothing_is_said_of_one() {
        assertThat(Las.text("Samordningsförbundet Prov\nNoter\nNot 1 Ställda panter\nInga\n")
                        .forslag())
                .noneMatch(ett -> ett.varde().equals("[]"));
    }

    @Test
    void a_berattelse_without_a_remark_says_so_as_uncertain() {
        String fil = "layouter/revisionsberattelse.txt";
        String fran = "Vi bedömer att den interna";

        assertThat(Las.sagt(Las.fil(fil, fran, "Vi riktar ingen anmärkning mot styrelsen.\n" + fran)))
                .containsEntry("/revision/berattelse/anmarkningar", "[] OSAKER");
        assertThat(Las.sagt(Las.fil(fil, fran, "Vi riktar ingen anmärkning utom mot kansliet.\n" + fran)))
                .doesNotContainKey("/revision/berattelse/anmarkningar");
    }

    private static Utkast utkast(Forslag... more) {
        List<Forslag> all = new ArrayList<>(Drafts.small().forslag());
        all.addAll(List.of(more));
        return new Utkast(Drafts.small().dokument(), all, List.of());
    }

    private static Forslag inga() {
        return Drafts.proposal(PANTER, "[]", Sakerhet.LAST, 4, "Ställda panter Inga");
    }

    private static Underlag bekraftat(UtkastResult draft, Besked... more) {
        List<Besked> all = new ArrayList<>();
        for (String key : List.of("/enhet", "/forbund/namn", "/rakenskapsar")) {
            all.add(new Besked(key, Svar.BEKRAFTAD, null));
        }
        all.addAll(List.of(more));
        return Utkastunderlag.of(draft, new Bekraftelse(null, null, all))
                .bekraftat()
                .lasning()
                .underlag()
                .orElseThrow();
    }

    private static List<Post> panter(Underlag underlag) {
        Arsredovisning report = Objects.requireNonNull(underlag.arsredovisning());
        Balansrakning sheet = Objects.requireNonNull(report.balansrakning());
        return Objects.requireNonNull(sheet.panter());
    }

    @Test
    void confirmed_it_is_in_the_underlag_with_its_place_and_not_before() {
        UtkastResult draft = Drafts.read(utkast(inga()));

        assertThat(bekraftat(draft).arsredovisning()).isNull();
        Underlag underlag = bekraftat(draft, new Besked(PANTER, Svar.BEKRAFTAD, null));
        assertThat(panter(underlag)).isEmpty();
        assertThat(underlag.kallor())
                .anySatisfy(
                        one -> assertThat(one.plats() + " " + one.ord()).isEqualTo(PANTER + " Ställda panter Inga"));
        assertThat(bekraftat(draft, new Besked(PANTER, Svar.AVVISAD, null)).arsredovisning())
                .isNull();
    }

    @Test
    void the_underlag_is_written_and_read_with_it() {
        Underlag underlag = bekraftat(Drafts.read(utkast(inga())), new Besked(PANTER, Svar.BEKRAFTAD, "[]"));
        String yaml = UnderlagWriter.toYaml(underlag);

        Underlag read =
                UnderlagReader.standard().read(yaml, "u.yaml").get(0).underlag().orElseThrow();

        assertThat(yaml).contains("panter: []");
        assertThat(panter(read)).isEmpty();
        assertThat(UnderlagWriter.toYaml(read)).isEqualTo(yaml);
    }

    @Test
    void a_draft_and_an_answer_may_write_it_as_yaml_has_an_empty_list() {
        String yaml = UtkastWriter.toYaml(utkast(inga()));
        UtkastResult draft = Drafts.read(yaml.replace("varde: \"[]\"", "varde: []"));
        String said = "schema: finsam-bekraftelse/1\nbesked:\n- { nyckel: " + PANTER + ", svar: ANDRAD, varde: [] }\n";

        assertThat(yaml).contains("varde: \"[]\"");
        assertThat(draft.value()).isEqualTo(utkast(inga()));
        assertThat(BekraftelseReader.read(said.getBytes(StandardCharsets.UTF_8), "svar.yaml", draft)
                        .value())
                .isEqualTo(new Bekraftelse(null, null, List.of(new Besked(PANTER, Svar.ANDRAD, "[]"))));
    }

    @Test
    void a_list_takes_no_other_value_and_a_single_value_no_list() {
        Forslag amount = Drafts.proposal(PANTER, "100", Sakerhet.LAST, 4, "Panter 100");
        Forslag list = Drafts.proposal("/tilldelningSumma", "[]", Sakerhet.LAST, 4, "inga");

        for (Forslag wrong : List.of(amount, list)) {
            assertThat(Drafts.read(utkast(wrong)).errors())
                    .as(wrong.nyckel())
                    .singleElement()
                    .satisfies(error -> assertThat(error.message(Language.SV)).contains(wrong.nyckel()));
            assertThat(UtkastWriter.rensat(utkast(wrong)).forslag()).doesNotContain(wrong);
        }
    }

    @Test
    void an_empty_list_of_parties_is_whole() {
        String parter = "/insatser/0/parter";
        UtkastResult draft = Drafts.read(utkast(
                Drafts.proposal("/insatser/0/namn", "Steget", Sakerhet.LAST, 2, "Steget"),
                Drafts.proposal(parter, "[]", Sakerhet.LAST, 2, "Parter: inga")));

        assertThat(bekraftat(
                                draft,
                                new Besked("/insatser/0/namn", Svar.BEKRAFTAD, null),
                                new Besked(parter, Svar.BEKRAFTAD, null))
                        .insatser())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.parter()).isEmpty();
                    assertThat(one.parterFullstandig()).isNull();
                });
    }

    @Test
    void where_another_place_has_items_they_are_proposed_and_the_two_are_told() {
        Forslag item = Drafts.proposal(PANTER + "/0/post", "Inteckning", Sakerhet.LAST, 9, "Inteckning");
        Utkast draft = UtkastWriter.rensat(utkast(inga(), item));

        assertThat(draft.forslag()).contains(item).doesNotContain(inga());
        assertThat(draft.upplysningar()).anyMatch(one -> one.contains(PANTER) && one.contains("inte finns några"));
        assertThat(Drafts.read(draft).value()).isEqualTo(draft);
    }
}
