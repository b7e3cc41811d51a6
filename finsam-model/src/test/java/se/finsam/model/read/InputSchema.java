package se.finsam.model.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;

/** The published schema as a validator that is not ours sees it, and what the reader sees beyond it. */
final class InputSchema {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(UnderlagSchema.json(Language.SV), InputFormat.JSON);

    /** How one value stands to another, how YAML and JSON are written: a schema sees neither. */
    private static final Set<InputError.Kind> NEVER_SEEN = Set.of(
            InputError.Kind.EMPTY,
            InputError.Kind.NOT_UTF8,
            InputError.Kind.SYNTAX,
            InputError.Kind.LIMIT,
            InputError.Kind.YAML_FEATURE,
            InputError.Kind.DUPLICATE_KEY,
            InputError.Kind.DUPLICATE,
            InputError.Kind.UNKNOWN_REFERENCE,
            InputError.Kind.CONTRADICTION,
            InputError.Kind.TOO_MANY_DECIMALS);

    private InputSchema() {}

    /** What the schema finds wrong with a document, dates among it. */
    static List<Error> errors(String json) {
        return SCHEMA.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** The same of a tree. */
    static List<Error> errors(JsonNode tree) {
        return SCHEMA.validate(
                tree, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** Whether an error is of a sort that no schema can see: this list is the whole of it. */
    static boolean onlyTheReaderSees(InputError error) {
        String pointer = error.place().pointer();
        boolean unitOfAmounts = error.kind() == InputError.Kind.MISSING_KEY && pointer.equals("/enhet");
        boolean stepThatEndsBeforeItBegins = error.kind() == InputError.Kind.OUT_OF_RANGE
                && error.expected().sv().startsWith("fran eller mer");
        boolean amountThatIsTooLargeOnlyInThousands = error.kind() == InputError.Kind.OUT_OF_RANGE
                && error.expected().sv().startsWith("ett belopp under")
                && error.value() != null
                && error.value().matches("-?[0-9]{10,12}");
        // Only where the measure of the goal is a share.
        boolean goalThatIsNoShare = error.kind() == InputError.Kind.OUT_OF_RANGE
                && pointer.endsWith("/varde")
                && error.expected().sv().startsWith("en andel");
        // Of a file with no key of finsam's nothing is quoted, not even the keys: the reader tells of it as a whole.
        boolean foreign = error.value() == null && pointer.length() <= 1;
        return NEVER_SEEN.contains(error.kind())
                || foreign
                || unitOfAmounts
                || stepThatEndsBeforeItBegins
                || amountThatIsTooLargeOnlyInThousands
                || goalThatIsNoShare
                || slipOfTheHand(error);
    }

    /** A code that is all but equal to one of an open list; of a closed list the schema sees it too. */
    private static boolean slipOfTheHand(InputError error) {
        return error.kind() == InputError.Kind.UNKNOWN_CODE
                && error.place()
                        .pointer()
                        .matches(".*/(styrdokument/\\d+/slag|matt|delar/\\d+|forvaltningsberattelse/\\d+)");
    }
}
