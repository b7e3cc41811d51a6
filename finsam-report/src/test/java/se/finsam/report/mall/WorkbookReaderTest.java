package se.finsam.report.mall;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.report.mall.Books.book;
import static se.finsam.report.mall.Books.bookWithout;
import static se.finsam.report.mall.Books.cells;
import static se.finsam.report.mall.Books.changed;
import static se.finsam.report.mall.Books.form;
import static se.finsam.report.mall.Books.good;
import static se.finsam.report.mall.Books.messages;
import static se.finsam.report.mall.Books.read;
import static se.finsam.report.mall.Books.row;
import static se.finsam.report.mall.Books.table;
import static se.finsam.report.mall.Books.workbook;
import static se.finsam.report.mall.Books.zip;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import se.finsam.model.Budget;
import se.finsam.model.Dagsvar;
import se.finsam.model.Underlag;

class WorkbookReaderTest {
    @Test
    void numbers_kept_as_text_and_texts_kept_as_numbers_are_what_the_key_takes() throws IOException {
        Underlag underlag = good(book(budget -> {
            row(budget, 2, "budget.summaIntakter", "5\u00a0034\u00a0000,50");
            row(budget, 3, "budget.summaKostnader", new BigDecimal("0.30000000000000004"));
            row(budget, 4, "budget.beslutad", "2020-11-20");
            row(budget, 5, "budget.undantag.motivering", 2021);
            row(budget, 6, "budget.flerarsplanFinansiellaMal", "Ja");
            row(budget, 7, "budget.samrad.datum", 44118);
            row(budget, 8, "budget.resultat", "\u22127");
        }));
        Budget budget = Objects.requireNonNull(underlag.budget());

        assertThat(budget.summaIntakter()).isEqualByComparingTo("5034000.50");
        assertThat(budget.summaKostnader()).isEqualByComparingTo("0.3");
        assertThat(budget.beslutad()).isEqualTo(Dagsvar.den(LocalDate.of(2020, 11, 20)));
        assertThat(budget.undantag()).extracting("motivering").isEqualTo("2021");
        assertThat(budget.flerarsplanFinansiellaMal()).isTrue();
        assertThat(budget.samrad()).extracting("datum").isEqualTo(LocalDate.of(2020, 10, 14));
        assertThat(budget.resultat()).isEqualByComparingTo("-7");
        assertThat(underlag.origin().place("/budget/summaIntakter")).hasToString("/budget/summaIntakter:Budget!B3");
    }

    @Test
    void values_are_read_as_an_office_writes_them() throws IOException {
        Underlag underlag = good(book(
                budget -> {
                    row(budget, 2, "budget.summaIntakter", "5 034 000 kr");
                    row(budget, 3, "budget.summaKostnader", "(355)");
                    row(budget, 4, "budget.beslutad", "den 20 november 2020");
                    row(budget, 5, "budget.finansnetto", "-");
                    row(budget, 6, "budget.innehall", "Anslag; Finansiella mål");
                },
                (book, sheets) -> {
                    Worksheet lines = book.newWorksheet("Budgetposter");
                    cells(lines, 0, "tabell", "post", "belopp");
                    cells(lines, 1, "Intäkter", "Bidrag", "1 258 500:-");
                    cells(lines, 2, "KOSTNADER", "Lön", "+212");
                }));
        Budget budget = Objects.requireNonNull(underlag.budget());

        assertThat(budget.summaIntakter()).isEqualByComparingTo("5034000");
        assertThat(budget.summaKostnader()).isEqualByComparingTo("-355");
        assertThat(budget.beslutad()).isEqualTo(Dagsvar.den(LocalDate.of(2020, 11, 20)));
        assertThat(budget.finansnetto()).as("a dash is not zero").isNull();
        assertThat(budget.innehall()).hasToString("[ANSLAG, FINANSIELLA_MAL]");
        assertThat(Objects.requireNonNull(budget.intakter()).get(0).belopp()).isEqualByComparingTo("1258500");
        assertThat(Objects.requireNonNull(budget.kostnader()).get(0).belopp()).isEqualByComparingTo("212");
    }

    @Test
    void an_amount_in_another_unit_than_the_workbooks_is_asked_about() throws IOException {
        assertThat(messages(read(book(budget -> row(budget, 2, "budget.resultat", "500 tkr")))))
                .containsExactly(
                        "Budget!B3, /budget/resultat: fel typ: \"500 tkr\"; skriv ett belopp i SEK, som arbetsbokens enhet är, utan annan enhet efter");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_by_sheet_and_cell() throws IOException {
        byte[] file = book(
                budget -> {
                    row(budget, 2, "budget.summaIntakter", "tolv");
                    row(budget, 3, "budget.summaKostnad", 5);
                    row(budget, 4, "budget.beslutad", "20/11");
                    row(budget, 5, "budget.resultat", 1);
                    row(budget, 6, "budget.resultat", 2);
                    budget.value(7, 0, "budget.finansnetto");
                    budget.formula(7, 1, "SUM(B3:B4)");
                    row(budget, 8, "budget.samrad.datum", 2020);
                },
                (book, sheets) -> {
                    Worksheet lines = book.newWorksheet("Budgetposter");
                    cells(lines, 0, "tabell", "post", "belop", "");
                    cells(lines, 1, "kostnad", "Lön", "", "");
                    cells(lines, 2, "", "Hyra", "", "9");
                    book.newWorksheet("Budgett").value(0, 0, "x");
                    book.newWorksheet("# egna anteckningar").value(0, 0, "x");
                });

        assertThat(messages(read(file)))
                .containsExactly(
                        "Budget!B3, /budget/summaIntakter: fel typ: \"tolv\"; skriv ett belopp, som 1 258 500 eller −355",
                        "Budget!A4: okänd nyckel: \"budget.summaKostnad\"; skriv budget.summaKostnader",
                        "Budget!B5, /budget/beslutad: kan inte läsas som en dag: \"20/11\"; skriv dagen med sitt år, som 2022-03-25, en vecka som 2022-V12 om dagen inte är känd, eller nej om det inte har gjorts",
                        "Budget!B7, /budget/resultat: nyckeln står två gånger: \"2\"; väntade nyckeln en gång",
                        "Budget!B8, /budget/finansnetto: fel typ: \"=SUM(B3:B4)\"; skriv ett beräknat värde: öppna arbetsboken i ett kalkylprogram och spara den",
                        "Budget!B9, /budget/samrad/datum: kan inte läsas som en dag: \"2020\"; skriv en dag som finns, som 2022-03-25",
                        "Budgetposter!C1: okänd nyckel: \"belop\"; skriv belopp",
                        "Budgetposter!A2: okänd kod: \"kostnad\"; skriv Tabell: Intäkter | Kostnader",
                        "Budgetposter!A3: uppgift saknas; skriv Tabell: Intäkter | Kostnader",
                        "Budgetposter!D3: okänd nyckel: \"9\"; skriv en rubrik över kolumnen, eller en tom kolumn",
                        "Budgett!A1: okänd nyckel: \"Budgett\"; skriv Budget");
    }

    @Test
    void the_same_fault_down_a_column_is_one_message() throws IOException {
        byte[] file = book(budget -> {}, (book, sheets) -> {
            Worksheet members = table(book, "Medlemmar", "namn", "part");
            for (int i = 1; i <= 10; i++) {
                cells(members, i, "M" + i, i == 5 ? "kommun" : "landsting");
            }
            Worksheet meetings = table(book, "Sammanträden", "datum", "justerat", "anslaget");
            cells(meetings, 1, "20/11", "", "67.500");
            cells(meetings, 2, "21/11", "31 juni 2021");
            cells(meetings, 3, "22/11");
            cells(meetings, 4, "23/11");
            Worksheet lines = table(book, "Budgetposter", "tabell", "post", "belopp");
            cells(lines, 1, "Intäkter", "Bidrag", "67.500");
            cells(lines, 2, "Intäkter", "Annat", "fem");
        });

        assertThat(messages(read(file)))
                .contains(
                        "Medlemmar!B2:B5, B7:B11, /forbund/medlemmar/0/part: okänd kod: \"landsting\"; skriv Försäkringskassan | Arbetsförmedlingen | Region | Kommun",
                        "Sammanträden!A2:A5, /sammantraden/0/datum: kan inte läsas som en dag: \"20/11 · 21/11 · 22/11 · …\"; skriv dagen med sitt år, som 2022-03-25",
                        "Sammanträden!B3, /sammantraden/1/justerat: kan inte läsas som en dag: \"31 juni 2021\"; skriv en dag som finns, som 2022-03-25, en vecka som 2022-V12 om dagen inte är känd, eller nej om det inte har gjorts",
                        "Budgetposter!C2, /budget/intakter/0/belopp: fel typ: \"67.500\"; skriv 67500 eller 67,500: punkten kan betyda båda",
                        "Budgetposter!C3, /budget/intakter/1/belopp: fel typ: \"fem\"; skriv ett belopp, som 1 258 500 eller −355");
    }

    @Test
    void a_computed_formula_is_its_value_and_a_failed_one_is_told() throws IOException {
        byte[] file = book(budget -> {
            budget.value(2, 0, "budget.summaIntakter");
            budget.formula(2, 1, "1+2");
            budget.value(3, 0, "budget.resultat");
            budget.formula(3, 1, "REF");
        });
        byte[] computed = changed(
                file,
                "xl/worksheets/sheet2.xml",
                text -> text.replace("<f>1+2</f>", "<f>1+2</f><v>3</v>")
                        .replace("t=\"n\"><f>REF</f>", "t=\"e\"><f>REF</f><v>#REF!</v>")
                        .replaceAll("(r=\"B4\"[^>]*)><f>REF</f>", "$1 t=\"e\"><f>REF</f><v>#REF!</v>"));

        assertThat(messages(read(computed)))
                .containsExactly(
                        "Budget!B4, /budget/resultat: fel typ: \"#REF!\"; skriv ett värde: formeln ger ett fel");
    }

    @Test
    void days_counted_from_1904_are_the_same_days() throws IOException {
        byte[] file = book(budget -> row(budget, 2, "budget.beslutad", 44155 - 1462));
        byte[] from1904 = changed(
                file,
                "xl/workbook.xml",
                text -> text.replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"1\"/>"));

        assertThat(Objects.requireNonNull(good(from1904).budget()).beslutad())
                .isEqualTo(Dagsvar.den(LocalDate.of(2020, 11, 20)));
    }

    @Test
    void a_row_or_a_column_that_has_lost_its_key_is_read_by_what_it_is_called() throws IOException {
        Underlag underlag = good(workbook(book -> {
            Worksheet forbund = form(book, "Förbund");
            row(forbund, 2, "schema", Underlag.SCHEMA);
            row(forbund, 3, "enhet", "tkr");
            row(forbund, 4, "rakenskapsar", "2021");
            row(forbund, 5, "forbund.namn", "Förbundet");
            Worksheet budget = book.newWorksheet("Budget");
            cells(budget, 1, "Uppgift", "Värde", "Förklaring", "nyckel");
            cells(budget, 2, "Innehåll", "Anslag", "", "budget.innehall");
            cells(budget, 3, "Innehåll", "Finansiella mål");
            cells(budget, 4, "Samråd › Datum", "14 oktober 2020");
            Worksheet lines = book.newWorksheet("Budgetposter");
            cells(lines, 0, "Tabell", "Post", "Belopp");
            cells(lines, 1, "Intäkter", "Bidrag", "1 258");
        }));
        Budget budget = Objects.requireNonNull(underlag.budget());

        assertThat(budget.innehall()).hasToString("[ANSLAG, FINANSIELLA_MAL]");
        assertThat(budget.samrad()).extracting("datum").isEqualTo(LocalDate.of(2020, 10, 14));
        assertThat(Objects.requireNonNull(budget.intakter()).get(0).belopp()).isEqualByComparingTo("1258000");
    }

    @Test
    void none_is_not_the_same_as_nothing() throws IOException {
        Underlag underlag = good(book(
                budget -> row(budget, 2, "budget.innehall", "inga"),
                (book, sheets) -> cells(table(book, "Beslut", "arende"), 1, "INGA")));

        assertThat(Objects.requireNonNull(underlag.budget()).innehall()).isEmpty();
        assertThat(underlag.beslut()).isEmpty();
        assertThat(underlag.insatser()).isNull();
    }

    @Test
    void two_sheets_of_one_table_are_not_added_together_and_both_are_named() throws IOException {
        byte[] file = book(budget -> {}, (book, sheet) -> {
            Worksheet swedish = table(book, "Tilldelning", "medlem", "belopp");
            cells(swedish, 1, "A", "1");
            Worksheet english = table(book, "Funding", "medlem", "belopp");
            cells(english, 1, "B", "2");
        });

        assertThat(messages(read(file)))
                .containsExactly("Funding!A1: står två gånger: \"Funding\"; väntade ett blad för varje tabell; "
                        + "Tilldelning är samma tabell (egna blad börjar med #)");
    }

    @Test
    void what_is_no_workbook_is_told_as_what_it_is() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(messages(read(old))).singleElement().asString().contains("spara den gamla filen (.xls) som .xlsx");
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] locked = java.util.Arrays.copyOf(old, old.length + name.length);
        System.arraycopy(name, 0, locked, old.length, name.length);
        assertThat(messages(read(locked))).singleElement().asString().contains("utan lösenord");
        assertThat(messages(read(zip("hej.txt", "hej"))))
                .singleElement()
                .asString()
                .contains("en annan zip-fil");
        byte[] cut = java.util.Arrays.copyOf(book(budget -> {}), 900);
        assertThat(messages(read(cut))).singleElement().asString().contains("en hel arbetsbok");
        assertThat(messages(read(zip("xl/workbook.xml", "<workbook/>"))))
                .singleElement()
                .asString()
                .contains("en hel arbetsbok");
        assertThat(messages(read(bookWithout()))).singleElement().asString().contains("finsam template --format xlsx");
    }

    @Test
    void what_would_eat_the_machine_is_refused() throws IOException {
        byte[] file = book(budget -> row(budget, 2, "budget.resultat", 1));
        String sheet = "xl/worksheets/sheet2.xml";
        assertThat(messages(read(changed(file, sheet, text -> text.replace("r=\"B3\"", "r=\"ZZZZZZ3\"")))))
                .singleElement()
                .asString()
                .contains("en hel arbetsbok");
        assertThat(messages(read(changed(
                        file,
                        sheet,
                        text -> text.replace("<worksheet", "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet")))))
                .singleElement()
                .asString()
                .contains("en hel arbetsbok");
        assertThat(messages(read(changed(
                        file,
                        sheet,
                        text -> text.replaceFirst("t=\"s\"([^>]*)><v>[0-9]+", "t=\"s\"$1><v>2000000000")))))
                .singleElement()
                .asString()
                .contains("en hel arbetsbok");
        byte[] bomb = changed(file, sheet, text -> text + " ".repeat(130 << 20));
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(messages(read(bomb))).singleElement().asString().contains("32 MiB uppackat");
    }

    @Test
    void long_and_strange_text_goes_through() throws IOException {
        String name = "<script>alert('x')</script> \u202e" + "å".repeat(5000);
        Underlag underlag = good(book(budget -> row(budget, 2, "budget.undantag.motivering", name)));

        assertThat(Objects.requireNonNull(underlag.budget()).undantag())
                .extracting("motivering")
                .isEqualTo(name);
    }
}
