package se.finsam.report.mall;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.model.ArEllerDag;
import se.finsam.model.Dagsvar;
import se.finsam.model.Underlag;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.schema.Beskrivningar;
import se.finsam.model.schema.Etiketter;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;

/** What to write in a cell, by the key that it is for. */
final class CellWords {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern EITHER = Pattern.compile("([0-9]{1,3})\\.([0-9]{3})");

    private CellWords() {}

    /** What to write instead; null where what is said already is as good. */
    static @Nullable Text expected(InputError error) {
        Class<?> owner = Underlag.class;
        RecordShape.Field field = null;
        for (String step : error.place().pointer().split("/", -1)) {
            String key = step.replace("~1", "/").replace("~0", "~");
            if (key.isEmpty() || Character.isDigit(key.charAt(0))) {
                continue;
            }
            owner = field == null ? owner : field.itemType();
            field = owner.isRecord() ? RecordShape.of(owner).field(key).orElse(null) : null;
            if (field == null || field.map()) {
                return null;
            }
        }
        return field == null ? null : expected(error, owner, field);
    }

    private static @Nullable Text expected(InputError error, Class<?> owner, RecordShape.Field field) {
        String value = error.value() == null ? "" : error.value();
        return switch (error.kind()) {
            case WRONG_TYPE, IMPOSSIBLE_DATE -> typed(value, field);
            case UNKNOWN_CODE ->
                new Text(codes(error, owner, field, Language.SV), codes(error, owner, field, Language.EN));
            case MISSING_KEY -> {
                Text typed = typed("", field);
                Text name = Etiketter.of(owner, field.key()).orElse(new Text(field.key(), field.key()));
                yield typed == null ? name : new Text(name.sv() + ": " + typed.sv(), name.en() + ": " + typed.en());
            }
            default -> null;
        };
    }

    private static String codes(InputError error, Class<?> owner, RecordShape.Field field, Language language) {
        List<String> codes = Beskrivningar.codes(field);
        String said = error.expected().in(language);
        // The nearest one, where one is near.
        return codes.contains(said)
                ? CodeWords.of(owner, field, said, language)
                : String.join(" | ", CodeWords.all(owner, field, language));
    }

    private static @Nullable Text typed(String value, RecordShape.Field field) {
        Class<?> type = field.itemType();
        if (type == BigDecimal.class) {
            var either = EITHER.matcher(value);
            if (either.matches()) {
                String whole = either.group(1) + either.group(2);
                String part = either.group(1) + "," + either.group(2);
                return new Text(
                        whole + " eller " + part + ": punkten kan betyda båda",
                        whole + " or " + part + ": the point can mean both");
            }
            return field.amount()
                    ? new Text("ett belopp, som 1 258 500 eller −355", "an amount, such as 1 258 500 or −355")
                    : new Text("ett tal, som 67,5 eller 20 %", "a number, such as 67,5 or 20 %");
        }
        if (type == Integer.class || type == int.class) {
            return new Text("ett heltal", "a whole number");
        }
        if (type == Boolean.class) {
            return new Text("ja eller nej", "yes or no");
        }
        if (type == LocalDate.class) {
            return day(value, "", "");
        }
        if (type == Dagsvar.class) {
            return day(
                    value,
                    ", en vecka som 2022-V12 om dagen inte är känd, eller nej om det inte har gjorts",
                    ", a week such as 2022-V12 where the day is not known, or no where it was not done");
        }
        return type == ArEllerDag.class
                ? new Text(
                        "ett årtal som 2022, eller en dag som 2022-03-25",
                        "a year such as 2022, or a day such as 2022-03-25")
                : null;
    }

    private static Text day(String value, String sv, String en) {
        boolean year = value.isEmpty() || YEAR.matcher(value).find();
        return year
                ? new Text("en dag som finns, som 2022-03-25" + sv, "a day that there is, such as 2022-03-25" + en)
                : new Text("dagen med sitt år, som 2022-03-25" + sv, "the day with its year, such as 2022-03-25" + en);
    }
}
