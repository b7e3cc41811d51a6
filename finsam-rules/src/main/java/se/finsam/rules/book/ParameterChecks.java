package se.finsam.rules.book;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** That each value of a parameter is of the type that its file declares, and one that can be: no fact could count with it else. */
final class ParameterChecks {
    private final Parameterfil file;
    private final Located written;
    private final List<Brist> errors = new ArrayList<>();

    private ParameterChecks(Parameterfil file, Located written) {
        this.file = file;
        this.written = written;
    }

    /** What is wrong with a file's values. */
    static List<Brist> of(Parameterfil file, Located written) {
        ParameterChecks checks = new ParameterChecks(file, written);
        for (int i = 0; i < file.varden().size(); i++) {
            checks.value(file.varden().get(i), "/varden/" + i);
        }
        return List.copyOf(checks.errors);
    }

    /** That a file that stands for one of finsam's own is of its type: finsam's facts count with it. */
    static List<Brist> against(Parameterfil file, Located written, List<Parameterfil> base) {
        for (Parameterfil own : base) {
            if (own.id().equals(file.id()) && own.typ() != file.typ()) {
                return List.of(written.brist(
                        Bristkod.RB402,
                        "typ",
                        file.typ().name(),
                        "typ: " + file.typ() + "; väntade " + own.typ() + ", som i finsams egen regelbok"));
            }
        }
        return List.of();
    }

    private void value(Parametervarde value, String where) {
        List<String> given = kinds(value);
        String wanted = file.typ().nyckel();
        if (!given.equals(List.of(wanted))) {
            at(
                    where,
                    "värdet från " + value.fran() + " har " + (given.isEmpty() ? "inget" : String.join(" och ", given))
                            + "; väntade " + wanted + ", eftersom typ är " + file.typ());
        }
        number(value.tal(), where + "/tal");
        day(value, where);
        List<Trappsteg> steps = value.steg() == null ? List.of() : value.steg();
        for (int i = 0; i < steps.size(); i++) {
            share("andel", steps.get(i).andel(), where + "/steg/" + i + "/andel");
        }
    }

    private void number(@Nullable BigDecimal number, String where) {
        if (number == null) {
            return;
        }
        if (file.typ() == Parametertyp.ANDEL) {
            share("tal", number, where);
        } else if (file.typ() == Parametertyp.ANTAL && (number.signum() < 0 || !whole(number))) {
            at(where, "tal: " + number.toPlainString() + "; väntade ett helt tal från 0, eftersom typ är ANTAL");
        } else if (number.signum() < 0) {
            at(where, "tal: " + number.toPlainString() + "; väntade noll eller mer");
        }
    }

    private void share(String key, BigDecimal share, String where) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            at(where, key + ": " + share.toPlainString() + "; väntade en andel från 0 till 1");
        }
    }

    private void day(Parametervarde value, String where) {
        String day = value.dag();
        BigDecimal after = value.arEfter();
        if (after != null && day == null) {
            at(where + "/arEfter", "arEfter utan dag");
        } else if (after != null && !whole(after)) {
            at(where + "/arEfter", "arEfter: " + after.toPlainString() + "; väntade ett helt antal år");
        }
        if (day != null && !ofYear(day)) {
            at(where + "/dag", "dag: \"" + day + "\"; väntade en dag på året som 11-30");
        }
    }

    private static boolean ofYear(String day) {
        try {
            MonthDay.parse("--" + day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean whole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static List<String> kinds(Parametervarde value) {
        List<String> given = new ArrayList<>();
        add(given, "tal", value.tal());
        add(given, "dag", value.dag());
        add(given, "datum", value.datum());
        add(given, "namn", value.namn());
        add(given, "steg", value.steg());
        add(given, "koder", value.koder());
        return given;
    }

    private static void add(List<String> names, String name, @Nullable Object value) {
        if (value != null) {
            names.add(name);
        }
    }

    private void at(String pointer, String message) {
        errors.add(Brist.at(Bristkod.RB402, written.file(), written.line(pointer), message));
    }
}
