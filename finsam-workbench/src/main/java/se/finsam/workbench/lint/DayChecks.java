package se.finsam.workbench.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.book.Brist;
import se.finsam.rules.book.Bristkod;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Lagfil;
import se.finsam.rules.book.Located;
import se.finsam.rules.book.Parameterfil;

/** That nothing claims to have been checked against its source on a day that has not come. Which day it is, whoever asks says. */
final class DayChecks {
    private final LintedBook bok;
    private final LocalDate day;
    private final List<Brist> brister = new ArrayList<>();

    private DayChecks(LintedBook bok, LocalDate day) {
        this.bok = bok;
        this.day = day;
    }

    /**
     * What is wrong.
     *
     * @param day the day it is; null where nobody says, and then no day is held against it
     */
    static List<Brist> of(LintedBook bok, @Nullable LocalDate day) {
        if (day == null) {
            return List.of();
        }
        DayChecks checks = new DayChecks(bok, day);
        for (Kontrollfil one : bok.kontroller()) {
            checks.checked(one, "/kontrollerad", one.kontrollerad());
        }
        for (Lagfil one : bok.mapp().filer(Lagfil.class)) {
            checks.checked(one, "/kontrollerad", one.kontrollerad());
        }
        for (Parameterfil one : bok.mapp().filer(Parameterfil.class)) {
            for (int i = 0; i < one.varden().size(); i++) {
                checks.checked(
                        one,
                        "/varden/" + i + "/kontrollerad",
                        one.varden().get(i).kontrollerad());
            }
        }
        return checks.brister;
    }

    private void checked(Record file, String pointer, LocalDate claimed) {
        if (claimed.isAfter(day)) {
            Located written = bok.mapp().skriven(file);
            brister.add(Brist.at(
                    Bristkod.RB406,
                    written.file(),
                    written.line(pointer),
                    "kontrollerad " + claimed + " är efter " + day + ", den dag som är"));
        }
    }
}
