package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Not;
import se.finsam.model.Post;
import se.finsam.model.Resultatrakning;

/** The notes that lines refer to whose signs were turned: one that is printed the same way round is turned with them. */
final class SignedNotes {
    private final Resultatrakning written;
    private final Resultatrakning read;

    SignedNotes(Resultatrakning written, Resultatrakning read) {
        this.written = written;
        this.read = read;
    }

    @Nullable List<Not> notes(@Nullable List<Not> notes) {
        if (notes == null) {
            return null;
        }
        List<Not> all = new ArrayList<>();
        for (Not note : notes) {
            int sign = sign(note);
            boolean turned = sign != 0
                    && (turned(note, sign, written.intakter(), read.intakter())
                            || turned(note, sign, written.kostnader(), read.kostnader()));
            all.add(turned ? negated(note) : note);
        }
        return all;
    }

    /** Whether a line that refers to the note was printed the same way round as the note is, and was turned. */
    private static boolean turned(Not note, int sign, @Nullable List<Post> before, @Nullable List<Post> after) {
        for (int i = 0; before != null && after != null && i < before.size(); i++) {
            BigDecimal printed = before.get(i).belopp();
            BigDecimal known = after.get(i).belopp();
            if (note.nr().equals(before.get(i).not())
                    && printed != null
                    && known != null
                    && printed.signum() == sign
                    && known.signum() == -sign) {
                return true;
            }
        }
        return false;
    }

    private static int sign(Not note) {
        if (note.summa() != null) {
            return note.summa().signum();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Post row : note.rader() == null ? List.<Post>of() : note.rader()) {
            sum = row.belopp() == null ? sum : sum.add(row.belopp());
        }
        return sum.signum();
    }

    private static Not negated(Not note) {
        List<Post> rows = new ArrayList<>();
        for (Post row : note.rader() == null ? List.<Post>of() : note.rader()) {
            rows.add(new Post(
                    row.post(),
                    SignedTable.negated(row.belopp()),
                    SignedTable.negated(row.foregaendeAr()),
                    row.budget(),
                    row.avvikelse(),
                    row.grupp(),
                    row.not(),
                    row.slag(),
                    row.fran()));
        }
        return new Not(note.nr(), note.rubrik(), note.rader() == null ? null : rows, SignedTable.negated(note.summa()));
    }
}
