package se.finsam.rules.guide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;
import se.finsam.rules.book.Parameterfil;
import se.finsam.rules.book.Parametervarde;
import se.finsam.rules.book.Trappsteg;

/** Tells a parameter's values over time, each with what it rests on, for a guide. */
final class Parameterhistorik {
    private final Language language;

    Parameterhistorik(Language language) {
        this.language = language;
    }

    /** A parameter as a line of Markdown below another: what it is, and each value with its days and source. */
    String line(Parameterfil parameter) {
        List<String> values = new ArrayList<>();
        for (Parametervarde value : parameter.varden()) {
            String till = value.till() == null ? "" : value.till().toString();
            values.add(said(value) + " (" + value.fran() + "–" + till + "; "
                    + value.kalla().in(language) + ")");
        }
        return "  - `" + parameter.id() + "` (" + parameter.titel().in(language) + "; "
                + parameter.enhet().in(language) + "): " + String.join("; ", values) + "\n";
    }

    private String said(Parametervarde value) {
        if (value.tal() != null) {
            return number(value.tal());
        }
        if (value.datum() != null) {
            return value.datum().toString();
        }
        if (value.dag() != null) {
            return value.dag() + year(value.arEfter());
        }
        if (value.namn() != null) {
            return value.namn().in(language);
        }
        if (value.koder() != null) {
            return "`" + String.join("`, `", value.koder()) + "`";
        }
        List<String> steps = new ArrayList<>();
        List<Trappsteg> all = value.steg() == null ? List.of() : value.steg();
        for (Trappsteg step : all) {
            String till = step.till() == null ? "" : number(step.till());
            steps.add(number(step.fran()) + "–" + till + ": " + number(step.andel()));
        }
        return String.join(", ", steps);
    }

    private String year(@Nullable BigDecimal after) {
        int years = after == null ? 0 : after.intValueExact();
        if (years == 0) {
            return "";
        }
        boolean sv = language == Language.SV;
        if (years == 1) {
            return sv ? " året efter" : " of the year after";
        }
        return years == -1 ? sv ? " året före" : " of the year before" : (sv ? " år " : " year ") + years;
    }

    private String number(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        return language == Language.SV ? plain.replace('.', ',') : plain;
    }
}
