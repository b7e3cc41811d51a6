package se.finsam.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.model.source.Language;
import se.finsam.report.Words;

class TableTest {
    private static byte[] book(int mostRows, List<List<Object>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "finsam", null)) {
            new Table(book.newWorksheet("Blad"), new Words(Language.SV), mostRows)
                    .write(List.of(new Table.Column("Namn", 10)), List.copyOf(rows));
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"5; a|b|c", "4; a|b|c", "3; a|… och 2 rader till, som bladet inte rymmer"})
    void what_a_sheet_has_no_room_for_is_told(int mostRows, String column) throws IOException {
        byte[] book = book(mostRows, List.of(List.of("a"), List.of("b"), List.of("c")));
        assertThat(Book.column(book, "Blad", "Namn")).containsExactly(column.split("\\|"));
    }

    @Test
    void a_table_of_nothing_is_its_header() throws IOException {
        assertThat(Book.column(book(5, List.of()), "Blad", "Namn")).isEmpty();
    }
}
