package se.finsam.report.mall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import se.finsam.model.read.ReadResult;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.Limits;

/**
 * What refuses a workbook of a million rows: its cells are counted as they are read, and the rest is left unread. Asked here of a
 * hundred cells, in the place of the 200 000 of {@link Limits#STANDARD}.
 */
class WorkbookLimitsTest {
    private static final Limits HUNDRED = new Limits(Limits.STANDARD.bytes(), 32, 100, 1_000);

    @Test
    void as_many_cells_as_the_limit_are_read() throws IOException {
        // Two in the head, and one in each row.
        assertThat(read(workbook(98)).errors()).isNotEmpty().noneMatch(error -> error.kind() == InputError.Kind.LIMIT);
    }

    @Test
    void one_more_is_refused_with_the_limit_and_nothing_else_is_said() throws IOException {
        List<InputError> errors = read(workbook(99)).errors();

        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).kind()).isEqualTo(InputError.Kind.LIMIT);
        assertThat(errors.get(0).message(Language.SV)).contains("högst 100 celler");
        assertThat(errors.get(0).message(Language.EN)).contains("at most 100 cells");
    }

    private static ReadResult read(byte[] file) throws IOException {
        return WorkbookReader.withLimits(HUNDRED).read(new ByteArrayInputStream(file), "bok.xlsx");
    }

    private static byte[] workbook(int rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "prov", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Budget");
            sheet.value(0, 0, "nyckel");
            sheet.value(0, 1, "värde");
            for (int row = 1; row <= rows; row++) {
                sheet.value(row, 0, "okänd" + row);
            }
        }
        return bytes.toByteArray();
    }
}
