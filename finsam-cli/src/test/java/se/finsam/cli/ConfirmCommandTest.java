package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.cli.call.Surroundings;
import se.finsam.intake.Dokument;
import se.finsam.intake.Forslag;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.Stalle;
import se.finsam.intake.Utkast;
import se.finsam.intake.UtkastWriter;

class ConfirmCommandTest {
    private static final String EQUITY = "/arsredovisning/balansrakning/egetKapital/utgaende";

    @TempDir
    private Path folder;

    private String draft = "";
    private Path said = Path.of("");

    @BeforeEach
    void write() throws IOException {
        List<Forslag> all = new ArrayList<>();
        all.add(proposal("/enhet", "SEK", Sakerhet.STYRKT, 4, "Belopp i kr"));
        all.add(proposal("/forbund/namn", "Provförbundet", Sakerhet.LAST, 1, "Provförbundet"));
        all.add(proposal("/rakenskapsar", "2021", Sakerhet.LAST, 1, "Årsredovisning 2021"));
        all.add(proposal("/tilldelningSumma", "5034000", Sakerhet.STYRKT, 3, "Summa 5 034 000"));
        all.add(proposal(EQUITY, "1058307", Sakerhet.LAST, 12, "Eget kapital 1 058 307"));
        all.add(proposal(EQUITY, "1058370", Sakerhet.OSAKER, 15, "eget kapital 1 058 370"));
        Utkast small = new Utkast(
                List.of(new Dokument(DraftsOf.DOCUMENT, DraftsOf.HASH, 20)), all, List.of("Sidan 5 har ingen text."));
        Path file = folder.resolve("u.utkast.yaml");
        Files.writeString(file, UtkastWriter.toYaml(small));
        draft = file.toString();
        said = folder.resolve("u.utkast.bekraftelse.yaml");
    }

    private static Forslag proposal(String key, String value, Sakerhet degree, int page, String words) {
        Stalle place = new Stalle(DraftsOf.DOCUMENT, DraftsOf.HASH, page, 7, words);
        return new Forslag(key, value, degree, "", List.of(place));
    }

    private Finsam.Run typed(String typed, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                arguments,
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                new Surroundings(Map.of("TERM", "xterm"), true),
                executor -> {
                    throw new IllegalStateException("no rules are needed to confirm");
                });
        return new Finsam.Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void what_no_underlag_can_be_without_and_no_one_has_confirmed_is_told_with_what_the_draft_proposes() {
        String input = folder.resolve("u.yaml").toString();

        Finsam.Run run = Finsam.finsam("confirm", "--styrkta", "-o", input, draft);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains(
                        "/rakenskapsar: utkastet föreslår 2021, och ingen har bekräftat det. Svara i terminalen,",
                        "/forbund/namn: utkastet föreslår Provförbundet, och ingen")
                .doesNotContain(EQUITY);
        assertThat(Path.of(input)).doesNotExist();
    }

    @Test
    void each_value_is_asked_for_beside_its_words_and_each_answer_is_kept() throws IOException {
        String input = folder.resolve("u.yaml").toString();

        Finsam.Run run = typed("s\nj\nj\n1\n", "confirm", "-o", input, draft);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "5 uppgifter att bekräfta, 2 av dem styrkta",
                        "arsredovisning.pdf s. 12 rad 7: ”Eget kapital 1 058 307”",
                        "  2. 1058370   osäker",
                        "5 av 5 uppgifter har besked");
        assertThat(Files.readString(said)).contains("svar: BEKRAFTAD", "varde: \"1058307\"");
        assertThat(Files.readString(Path.of(input)))
                .contains("utgaende: 1058307", "ord: Eget kapital 1 058 307")
                .doesNotContain("1058370");
    }

    @Test
    void an_answer_is_taken_back_another_value_given_and_the_rest_left() throws IOException {
        Finsam.Run run = typed("n\nb\n= TKR\nj\nq\n", "confirm", draft);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("besked: AVVISAD", "2 av 5 uppgifter har besked");
        assertThat(Files.readString(said))
                .contains("svar: ANDRAD\n  varde: TKR", "/forbund/namn")
                .doesNotContain("/rakenskapsar");
    }

    @Test
    void a_value_that_the_key_does_not_take_is_told_and_asked_for_again() throws IOException {
        Finsam.Run run = typed("\n\n\n= mycket\n= 5 034 001\nq\n", "confirm", draft);

        assertThat(run.out()).contains("fel typ: \"mycket\"");
        assertThat(Files.readString(said)).contains("varde: \"5034001\"");
    }

    @Test
    void without_a_terminal_it_says_what_to_give() {
        Finsam.Run run = Finsam.finsam("confirm", draft);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("--styrkta");
    }

    @Test
    void answers_come_from_a_file_and_what_is_not_answered_is_not_known() throws IOException {
        Path answers = Files.writeString(folder.resolve("svar.yaml"), """
                schema: finsam-bekraftelse/1
                besked:
                - { nyckel: /forbund/namn, svar: BEKRAFTAD }
                - { nyckel: /rakenskapsar, svar: BEKRAFTAD, varde: 2021 }
                """);
        Path input = folder.resolve("u.yaml");

        Finsam.Run run =
                Finsam.finsam("confirm", "--styrkta", "--answers", answers.toString(), "-o", input.toString(), draft);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(input))
                .contains("tilldelningSumma: 5034000")
                .doesNotContain("egetKapital");
    }

    @Test
    void a_report_of_what_was_confirmed_names_document_page_and_words_in_every_form() throws IOException {
        String input = folder.resolve("u.yaml").toString();
        typed("s\nj\nj\n1\n", "confirm", "-o", input, draft);

        String stood = "arsredovisning.pdf s. 12 ”Eget kapital 1 058 307”";
        assertThat(flat(Finsam.finsam("check", "--width", "1000", input).out())).contains(stood);
        assertThat(Finsam.finsam("check", "--format", "json", input).out())
                .contains(
                        "\"dokument\": \"arsredovisning.pdf\"", "\"sida\": 12", "\"ord\": \"Eget kapital 1 058 307\"");
        for (String form : List.of("html", "sarif", "junit")) {
            Path file = folder.resolve("rapport." + form);
            Finsam.finsam("check", "--format", form, "-o", file.toString(), input);
            assertThat(flat(Files.readString(file))).as(form).contains(stood);
        }
    }

    private static String flat(String text) {
        return text.replaceAll("<wbr/?>", "").replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    @Test
    void a_draft_is_checked_and_says_first_how_much_nobody_has_confirmed() {
        Finsam.Run run = Finsam.finsam("check", draft);

        assertThat(run.out()).startsWith("UTKAST: ingen har bekräftat 5 av 5 uppgifter.");
        assertThat(run.out()).doesNotContain("\nUPPFYLLT");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void what_is_confirmed_beside_a_draft_is_known_when_it_is_checked() {
        typed("s\nj\nj\n1\n", "confirm", draft);

        Finsam.Run run = Finsam.finsam("check", draft);

        assertThat(run.out())
                .startsWith("UTKAST: alla 5 uppgifter är bekräftade.")
                .contains("NR-EGETKAPITAL");
        assertThat(run.code()).isOne();
        assertThat(Finsam.finsam("check", folder.toString()).err()).doesNotContain("bekraftelse");
    }

    @Test
    void places_that_contradict_each_other_are_both_shown_and_neither_chosen() {
        Finsam.finsam("confirm", "--styrkta", draft);

        String out = Finsam.finsam("check", "--format", "json", draft).out();

        assertThat(out).contains("\"varde\": \"1058307\"", "\"varde\": \"1058370\"");
    }

    @Test
    void a_ledger_does_not_belong_to_a_draft_and_no_year_is_compared_with_one() throws IOException {
        Path sie = Path.of("..", "examples", "sie");
        Finsam.Run ledger = Finsam.finsam(
                "check",
                "--sie",
                sie.resolve("bokforing-2023.se").toString(),
                "--plan",
                sie.resolve("kontoplan.yaml").toString(),
                draft);
        assertThat(ledger.code()).isEqualTo(3);
        assertThat(ledger.err()).contains("är ett utkast");

        Path next = Files.writeString(
                folder.resolve("v.yaml"),
                "schema: finsam-underlag/1\nforbund: { namn: Provförbundet }\nrakenskapsar: 2022\n");
        assertThat(Finsam.finsam("check", "--format", "json", draft, next.toString())
                        .out())
                .doesNotContain("tidigareAr");
    }

    @Test
    void a_draft_with_errors_is_told_with_its_lines() throws IOException {
        Files.writeString(
                Path.of(draft), Files.readString(Path.of(draft)).replace("/tilldelningSumma", "/tilldelningSuma"));

        Finsam.Run run = Finsam.finsam("check", draft);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("/tilldelningSuma").contains("väntade tilldelningSumma");
    }

    @Test
    void a_workbook_of_the_draft_is_filled_in_and_read_back() throws IOException {
        Path first = folder.resolve("a.xlsx");
        Path second = folder.resolve("b.xlsx");
        assertThat(Finsam.finsam("confirm", "--format", "xlsx", "-o", first.toString(), draft)
                        .code())
                .isZero();
        assertThat(Finsam.finsam("confirm", "--answers", first.toString(), draft)
                        .out())
                .contains("0 av 5 uppgifter");
        typed("s\nj\nn\n2\n", "confirm", draft);
        byte[] known = Files.readAllBytes(said);
        Finsam.finsam("confirm", "--format", "xlsx", "-o", second.toString(), draft);
        Files.delete(said);

        Finsam.Run run = Finsam.finsam("confirm", "--answers", second.toString(), draft);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("5 av 5 uppgifter");
        assertThat(sorted(Files.readString(said))).isEqualTo(sorted(new String(known, StandardCharsets.UTF_8)));
    }

    private static List<String> sorted(String yaml) {
        return yaml.lines().sorted().toList();
    }

    /** The draft with a list that its document says to be empty. */
    private void withNone() throws IOException {
        String yaml = Files.readString(Path.of(draft)).replaceFirst("(?s)\\nupplysningar:.*", "");
        Files.writeString(Path.of(draft), yaml + """

                - nyckel: /arsredovisning/balansrakning/panter
                  varde: []
                  sakerhet: LAST
                  stallen:
                  - { dokument: arsredovisning.pdf, sida: 12, rad: 9, ord: Ställda panter Inga }
                """);
    }

    @Test
    void an_empty_list_is_confirmed_at_the_terminal_and_is_in_the_underlag_with_its_place() throws IOException {
        withNone();
        Path input = folder.resolve("u.yaml");

        Finsam.Run run = typed("s\nj\nj\n1\nj\n", "confirm", "-o", input.toString(), draft);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("  [] (inga)   läst", "”Ställda panter Inga”", "6 av 6 uppgifter");
        assertThat(Files.readString(said)).contains("varde: \"[]\"");
        assertThat(Files.readString(input)).contains("panter: []", "ord: Ställda panter Inga");
    }

    @Test
    void an_empty_list_is_taken_from_a_file_of_answers_and_from_a_workbook() throws IOException {
        withNone();
        Path answers = Files.writeString(folder.resolve("svar.yaml"), """
                schema: finsam-bekraftelse/1
                besked:
                - { nyckel: /forbund/namn, svar: BEKRAFTAD }
                - { nyckel: /rakenskapsar, svar: BEKRAFTAD }
                - { nyckel: /arsredovisning/balansrakning/panter, svar: ANDRAD, varde: [] }
                """);
        Path first = folder.resolve("u.yaml");
        Path second = folder.resolve("v.yaml");
        Path book = folder.resolve("a.xlsx");

        Finsam.Run run =
                Finsam.finsam("confirm", "--styrkta", "--answers", answers.toString(), "-o", first.toString(), draft);
        Finsam.finsam("confirm", "--format", "xlsx", "-o", book.toString(), draft);
        Files.delete(said);
        Finsam.Run again = Finsam.finsam("confirm", "--answers", book.toString(), "-o", second.toString(), draft);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(first)).contains("panter: []");
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(Files.readString(second)).contains("panter: []");
    }

    @Test
    void an_empty_list_that_nobody_has_confirmed_is_told_to_be_so() throws IOException {
        withNone();
        typed("s\nj\nj\n1\nq\n", "confirm", draft);

        assertThat(Finsam.finsam("check", draft).out()).startsWith("UTKAST: ingen har bekräftat 1 av 6 uppgifter.");
    }

    @Test
    void nothing_that_is_read_is_written_over() throws IOException {
        byte[] before = Files.readAllBytes(Path.of(draft));

        assertThat(Finsam.finsam("confirm", "--styrkta", "-o", draft, draft).code())
                .isEqualTo(3);
        assertThat(Finsam.finsam("confirm", "--styrkta", "--confirmation", draft, draft)
                        .code())
                .isEqualTo(3);
        assertThat(Finsam.finsam("read", draft, "-o", draft).code()).isEqualTo(3);
        assertThat(Files.readAllBytes(Path.of(draft))).isEqualTo(before);
    }

    @Test
    void what_an_underlag_says_already_stays_and_what_differs_is_told() throws IOException {
        Path own = Files.writeString(folder.resolve("eget.yaml"), """
                schema: finsam-underlag/1
                enhet: SEK
                forbund: { namn: Provförbundet, organisationsnummer: 222000-0000 }
                rakenskapsar: 2021
                tilldelningSumma: 5000000
                """);
        Path input = folder.resolve("u.yaml");

        Finsam.Run run = typed("s\nj\nj\n1\n", "confirm", "--into", own.toString(), "-o", input.toString(), draft);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("\"5034000\"", "5000000");
        assertThat(Files.readString(input))
                .contains("tilldelningSumma: 5000000", "organisationsnummer", "utgaende: 1058307", "sida: 12")
                .doesNotContain("sida: 3\n");
    }

    @Test
    void nothing_in_a_hostile_draft_reaches_the_terminal_or_the_workbook_raw() throws IOException {
        Path hostile = Files.writeString(folder.resolve("ond.utkast.json"), DraftsOf.hostile());
        Path written = Files.createDirectory(folder.resolve("skrivet"));

        Finsam.Run run = typed(
                "j\nb\nj\nn\n= \u001b[2J\n\n1\n2\nx\ns\nq\n",
                "confirm",
                "--confirmation",
                written.resolve("b.yaml").toString(),
                hostile.toString());
        Finsam.finsam(
                "confirm", "--format", "xlsx", "-o", written.resolve("b.xlsx").toString(), hostile.toString());

        assertThat(run.out()).contains("\\u001b[2J");
        assertThat(HostileInputs.raw(run.out() + run.err())).isEmpty();
        assertThat(written.resolve("b.xlsx")).isNotEmptyFile();
        assertThat(HostileInputs.rawFiles(written)).isEmpty();
    }
}
