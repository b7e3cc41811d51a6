package se.finsam.report.mall;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.report.mall.Books.book;
import static se.finsam.report.mall.Books.cells;
import static se.finsam.report.mall.Books.good;
import static se.finsam.report.mall.Books.messages;
import static se.finsam.report.mall.Books.read;
import static se.finsam.report.mall.Books.row;
import static se.finsam.report.mall.Books.table;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.Underlag;

/** What a cell that can hold several values is read as. */
class ListCellTest {
    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "Nej", "ingen", "Inga medlemmar", "Saknas", "vet ej", "unknown"})
    void words_that_do_not_tell_whether_there_are_none_or_it_is_not_known_are_no_item_of_a_list(String written)
            throws IOException {
        assertThat(messages(read(book(budget -> row(budget, 2, "budget.samrad.deltog", written)))))
                .singleElement()
                .asString()
                .contains("Budget!B3", written, "INGA, om det inte finns några; en tom cell, om det inte är känt");
    }

    @Test
    void a_name_that_begins_like_such_a_word_is_a_name() throws IOException {
        Underlag underlag =
                good(book(budget -> row(budget, 2, "budget.samrad.deltog", "Nejlikans kommun; Inga lån tas upp")));

        assertThat(Objects.requireNonNull(underlag.budget()).samrad())
                .extracting("deltog")
                .isEqualTo(List.of("Nejlikans kommun", "Inga lån tas upp"));
    }

    @Test
    void medlemmar_with_a_comma_between_are_to_have_a_semicolon() throws IOException {
        assertThat(messages(read(medlemmar("FK, Region Prov"))))
                .singleElement()
                .asString()
                .contains("Budget!B3", "FK, Region Prov", "semikolon mellan medlemmarna: FK; Region Prov");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FK; Region Prov", "FK, AB X", "A, B", "FK"})
    void a_name_with_a_comma_is_a_name(String written) throws IOException {
        assertThat(messages(read(medlemmar(written)))).isEmpty();
    }

    private static byte[] medlemmar(String took) {
        return book(budget -> row(budget, 2, "budget.samrad.deltog", took), (book, sheet) -> {
            Worksheet members = table(book, "Medlemmar", "namn", "part", "alias");
            cells(members, 1, "Försäkringskassan", "Försäkringskassan", "FK");
            cells(members, 2, "Region Prov", "Region");
            cells(members, 3, "A, B", "Kommun");
        });
    }
}
