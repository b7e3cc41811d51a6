package se.finsam.model.kontoplan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.model.kontoplan.Ledgers.BAS;
import static se.finsam.model.kontoplan.Ledgers.KOMMUN_BAS;
import static se.finsam.model.kontoplan.Ledgers.book;
import static se.finsam.model.kontoplan.Ledgers.said;
import static se.finsam.model.kontoplan.Ledgers.year;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.finsam.model.Huvudbok;
import se.finsam.model.Kontoroll;
import se.finsam.model.Kontotvivel;
import se.finsam.model.source.Language;

/** What speaks against the kontoplan that was chosen. */
class HuvudbokstvivelTest {
    @Test
    void an_account_that_the_plan_does_not_have_is_told_with_name_amount_and_line() {
        String file = year("""
                #KONTO 8010 "Skatteintäkter"
                #KONTO DIFF "Differens"
                #RES 0 8010 -1234.5
                #UB 0 DIFF 0.01
                #RES 0 8520 2
                """);

        assertThat(said(file, KOMMUN_BAS))
                .containsExactly(
                        "rad 12: konto 8010 Skatteintäkter (-1234.50 kr) finns inte i kontoplanen kommun-bas",
                        "rad 13: konto DIFF Differens (0.01 kr) finns inte i kontoplanen kommun-bas");
        assertThat(Huvudboksimport.of(Ledgers.file(year("#RES 0 8520 2\n")), BAS)
                        .problem())
                .extracting(problem -> problem.message(Language.EN))
                .containsExactly("line 10: account 8520 (SEK 2.00) is not in the kontoplan bas");
        assertThat(book(file, KOMMUN_BAS).tvivel()).isNull();
        assertThat(Ledgers.account(file, KOMMUN_BAS, "DIFF").roll()).isEqualTo(Kontoroll.OMAPPAT);
    }

    @Test
    void an_account_that_is_not_in_the_plan_and_was_never_used_is_not_told() {
        assertThat(said(year("#KONTO 8010 \"Skatt\"\n#KONTO 2110 \"P-fond\"\n#UB 0 2110 0\n"), KOMMUN_BAS))
                .isEmpty();
    }

    @Test
    void the_examples_raise_no_doubt_with_their_own_plan() throws IOException {
        assertThat(importOf("bokforing-2023.se", KOMMUN_BAS).problem()).isEmpty();
        assertThat(importOf("bokforing-2023-bas.se", BAS).problem()).isEmpty();
    }

    @Test
    void a_bas_ledger_read_with_kommun_bas_is_told_with_amounts() throws IOException {
        Huvudbok book = importOf("bokforing-2023-bas.se", KOMMUN_BAS).huvudbok().orElseThrow();

        assertThat(book.tvivel())
                .extracting(Kontotvivel::konto)
                .containsExactly("5010", "7210", "7230", "7510", "8410");
        assertThat(book.tvivel())
                .contains(new Kontotvivel(
                        "5010", "5010 Lokalhyra", new BigDecimal("87000"), "kostnader för arbetskraft"));
        assertThat(messages("bokforing-2023-bas.se", KOMMUN_BAS))
                .contains(
                        "rad 64: konto 5010 Lokalhyra (87000.00 kr) står där kontoplanen kommun-bas har kostnader för arbetskraft")
                .anySatisfy(message ->
                        assertThat(message).contains("8310 Ränteintäkter (-4210.50 kr)", "finns inte i kontoplanen"));
    }

    @Test
    void and_the_reverse() throws IOException {
        Huvudbok book = importOf("bokforing-2023.se", BAS).huvudbok().orElseThrow();

        assertThat(Objects.requireNonNull(book.tvivel()))
                .extracting(Kontotvivel::namn)
                .contains("5010 Arvoden förtroendevalda", "5020 Löner tjänstemän", "7410 Revision");
        assertThat(messages("bokforing-2023.se", BAS))
                .anySatisfy(
                        message -> assertThat(message).contains("8520 Räntekostnader", "finns inte i kontoplanen bas"));
    }

    @Test
    void an_account_on_the_wrong_side_of_the_accounts_is_told_by_the_file_itself() {
        String file = year("#KONTO 1940 \"Bank\"\n#RES 0 1940 5\n#KONTO 3511 \"Bidrag\"\n#UB 0 3511 -6\n");

        assertThat(said(file, KOMMUN_BAS))
                .containsExactly(
                        "rad 11: konto 1940 Bank (5.00 kr) står där kontoplanen kommun-bas har ett balanskonto (filen har #RES)",
                        "rad 13: konto 3511 Bidrag (6.00 kr) står där kontoplanen kommun-bas har ett resultatkonto (filen har #UB)");
        assertThat(book(file, KOMMUN_BAS).tvivel()).hasSize(2);
    }

    private static ImportResult importOf(String example, Kontoplan plan) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("..", "examples", "sie", example));
        return Huvudboksimport.of(Ledgers.file(bytes, example), plan);
    }

    private static List<String> messages(String example, Kontoplan plan) throws IOException {
        return importOf(example, plan).problem().stream()
                .map(problem -> problem.message(Language.SV))
                .toList();
    }
}
