package se.finsam.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.model.ArEllerDag;
import se.finsam.model.Dagsvar;
import se.finsam.model.Enhet;
import se.finsam.model.Underlag;
import se.finsam.model.bind.RecordWriter;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.Origin;

/** Of an underlag that was built the same is wrong as of the file that says the same, on the same places. */
class BuiltAsReadTest {
    private static final int VARIANTS = 1_000;

    @Test
    void what_is_wrong_in_what_was_built_is_what_is_wrong_in_the_file() {
        List<Underlag> wholes = new ArrayList<>();
        for (Enhet enhet : Enhet.values()) {
            wholes.add(EveryKey.underlag(enhet));
        }
        Inputs.folder("good")
                .forEach(file -> UnderlagReader.standard()
                        .read(file)
                        .forEach(read -> wholes.add(Inputs.bare(read.underlag().orElseThrow()))));
        Random random = new Random(18);
        TreeSet<InputError.Kind> kinds = new TreeSet<>();
        for (int i = 0; i < VARIANTS; i++) {
            Underlag broken = wholes.get(random.nextInt(wholes.size()));
            int slips = 1 + random.nextInt(3);
            for (int slip = 0; slip < slips; slip++) {
                broken = (Underlag) broken(broken, random);
            }
            String text = new RecordWriter(broken.enhet() == null ? Enhet.SEK : broken.enhet())
                    .write(broken, RecordWriter.Layout.YAML);
            List<InputError> built = UnderlagValidator.validate(broken).errors();

            assertThat(told(built)).as(text).containsExactlyInAnyOrderElementsOf(told(Inputs.errors(text)));
            built.forEach(error -> kinds.add(error.kind()));
        }
        assertThat(kinds)
                .contains(
                        InputError.Kind.MISSING_KEY,
                        InputError.Kind.WRONG_TYPE,
                        InputError.Kind.UNKNOWN_CODE,
                        InputError.Kind.IMPOSSIBLE_DATE,
                        InputError.Kind.TOO_MANY_DECIMALS,
                        InputError.Kind.OUT_OF_RANGE,
                        InputError.Kind.DUPLICATE,
                        InputError.Kind.UNKNOWN_REFERENCE,
                        InputError.Kind.CONTRADICTION);
    }

    /** The same with a slip somewhere in it, built by its builder. */
    private static Object broken(Object whole, Random random) {
        try {
            RecordComponent[] components = whole.getClass().getRecordComponents();
            RecordComponent one = components[random.nextInt(components.length)];
            if (one.getType() == Origin.class
                    || one.getName().equals("schema")
                    || one.getName().equals("tabell")) {
                return whole;
            }
            Object value = one.getAccessor().invoke(whole);
            Object builder = whole.getClass().getMethod("toBuilder").invoke(whole);
            builder.getClass()
                    .getMethod(one.getName(), one.getType())
                    .invoke(builder, slip(value, one.getType(), random));
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no builder of " + whole.getClass(), e);
        }
    }

    private static @Nullable Object slip(@Nullable Object value, Class<?> type, Random random) {
        if (type == int.class) {
            return random.nextBoolean() ? -1 : 1800;
        }
        if (value != null && random.nextInt(4) == 0) {
            return null;
        }
        if (value instanceof Record && random.nextInt(8) != 0) {
            return broken(value, random);
        }
        if (value instanceof List<?> items && !items.isEmpty()) {
            List<Object> other = new ArrayList<>(items);
            int at = random.nextInt(items.size());
            switch (random.nextInt(4)) {
                case 0 -> other.add(items.get(at));
                case 1 -> other.set(at, null);
                default -> other.set(at, items.get(at) instanceof Record part ? broken(part, random) : items.get(at));
            }
            return other;
        }
        if (type == String.class) {
            return Arrays.asList(" ", "Någon annan", "OKÄND").get(random.nextInt(3));
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(Arrays.asList("10000000000000", "-10000000000000", "0.001", "7")
                    .get(random.nextInt(4)));
        }
        if (type == Integer.class) {
            return Arrays.asList(-1, 1_000_000_000, 0).get(random.nextInt(3));
        }
        LocalDate day = LocalDate.of(random.nextBoolean() ? 1800 : 2050, 1, 1);
        if (type == LocalDate.class) {
            return day;
        }
        if (type == Dagsvar.class) {
            return Dagsvar.den(day);
        }
        return type == ArEllerDag.class ? ArEllerDag.den(day) : value;
    }

    /** Errors without lines, which only a text has, and without the zeros that end a number: it was scaled to its unit. */
    private static List<String> told(List<InputError> errors) {
        return errors.stream()
                .map(error -> error.told(Language.EN)
                        .replaceAll(":\\d+( too)", "$1")
                        .replaceAll("(\\d\\.\\d*?)0+(?!\\d)", "$1")
                        .replaceAll("(\\d)\\.(?!\\d)", "$1"))
                .toList();
    }
}
