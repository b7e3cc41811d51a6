package se.finsam.report.mall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import se.finsam.model.Kallangivelse;
import se.finsam.model.Underlag;

/** The columns of one's own in which people note where a value stood. */
class SourceColumnsTest {
    @Test
    void page_and_document_beside_a_value_are_its_source() throws IOException {
        Underlag underlag = Books.good(Books.book(sheet -> {
            Books.cells(sheet, 1, "nyckel", "värde", "#Sida", "#dokument", "#annat");
            Books.row(sheet, 2, "budget.resultat", 100);
            sheet.value(2, 2, 12);
            sheet.value(2, 3, "budget.pdf");
            sheet.value(2, 4, "läses inte");
            Books.row(sheet, 3, "budget.finansnetto", 1);
        }));

        assertThat(underlag.kallor())
                .containsExactly(new Kallangivelse("/budget/resultat", "budget.pdf", null, 12, null));
    }

    @Test
    void a_row_of_a_table_has_the_source_of_all_that_is_in_it() throws IOException {
        Underlag underlag = Books.good(Books.book(sheet -> {}, (book, sheet) -> {
            Worksheet table = Books.table(book, "Tilldelning", "medlem", "belopp", "#sida");
            table.value(1, 1, 1000);
            table.value(1, 2, "s. 7–8");
        }));

        assertThat(underlag.kallor()).containsExactly(new Kallangivelse("/tilldelning/0", null, null, 7, null));
    }

    @Test
    void whatever_else_stands_in_such_a_column_is_no_error() throws IOException {
        Underlag underlag = Books.good(Books.book(sheet -> {
            Books.cells(sheet, 1, "nyckel", "värde", "#sida");
            Books.row(sheet, 2, "budget.resultat", 100);
            sheet.value(2, 2, "fråga Anna");
            Books.row(sheet, 3, "budget.finansnetto", "-");
            sheet.value(3, 2, 4);
        }));

        assertThat(underlag.kallor()).isNull();
    }
}
