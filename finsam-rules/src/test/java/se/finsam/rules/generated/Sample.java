package se.finsam.rules.generated;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.read.UnderlagWriter;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utlatande;

/**
 * An underlag that was read, and its rows.
 *
 * @param seed what it was read from
 * @param underlag what was read
 * @param options with the year before and the day
 * @param verdict of the report
 * @param rows in the report's order
 */
record Sample(Seed seed, Underlag underlag, CheckOptions options, Utlatande verdict, List<Rad> rows) {
    static final Checker CHECKER = Checker.bundled();

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** What an underlag that can be read gives; empty where the reader refuses it. */
    static Optional<Sample> of(Seed seed) {
        Underlag underlag = read(seed.tree(), seed.name());
        ObjectNode earlier = seed.before();
        Underlag before = earlier == null ? null : read(earlier, seed.name() + " (före)");
        if (underlag == null || (earlier != null && before == null)) {
            return Optional.empty();
        }
        CheckOptions onDay = CheckOptions.STANDARD.on(seed.day());
        CheckOptions options = before == null ? onDay : onDay.after(before);
        Granskningsrapport report = CHECKER.check(underlag, options);
        return Optional.of(new Sample(seed, underlag, options, report.utlatande(), report.rader()));
    }

    /** An underlag as the tree that it is written as. */
    static ObjectNode tree(Underlag underlag) {
        return (ObjectNode) parse(UnderlagWriter.toJson(underlag));
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Underlag read(ObjectNode tree, String name) {
        List<ReadResult> read = UnderlagReader.standard().read(text(tree), name);
        return read.get(0).underlag().orElse(null);
    }

    private static String text(ObjectNode tree) {
        try {
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The row of a control and an object; empty where there is none. */
    Optional<Rad> row(String control, @Nullable String object) {
        for (Rad row : rows) {
            if (row.kontroll().equals(control) && java.util.Objects.equals(row.objekt(), object)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** What a person would write to get the same. */
    String yaml() {
        StringBuilder text = new StringBuilder(UnderlagWriter.toYaml(underlag));
        for (Underlag year : options.earlier()) {
            text.append("# året före:\n").append(UnderlagWriter.toYaml(year));
        }
        if (options.day() != null) {
            text.append("# --date ").append(options.day()).append('\n');
        }
        return text.toString();
    }
}
