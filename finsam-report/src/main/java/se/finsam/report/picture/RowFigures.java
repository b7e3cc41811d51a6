package se.finsam.report.picture;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.report.ReportContent;
import se.finsam.rules.report.Rad;

/** The figures of rows, by name, as the kind that a picture needs; absent where a row does not have them. */
final class RowFigures {
    private RowFigures() {}

    /** The row of a control about the förbund. */
    static Optional<Rad> row(ReportContent content, String control) {
        for (Rad row : content.rapport().rader()) {
            if (row.kontroll().equals(control) && row.objekt() == null) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    static @Nullable BigDecimal number(Rad row, String name) {
        return row.tal().get(name) instanceof BigDecimal number ? number : null;
    }

    static @Nullable LocalDate day(Rad row, String name) {
        if (!(row.tal().get(name) instanceof String text)) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null; // a figure of a rulebook of one's own may be any text
        }
    }
}
