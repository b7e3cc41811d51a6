import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds a document to a JSON Schema, as a program does that uses the library: {@code SCHEMA DOCUMENT}. */
public final class SchemaCheck {
    private SchemaCheck() {}

    public static void main(String[] args) throws Exception {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of(args[0])), InputFormat.JSON);
        var errors = schema.validate(Files.readString(Path.of(args[1])), InputFormat.JSON);
        System.out.println(errors.size() + " errors");
    }
}
