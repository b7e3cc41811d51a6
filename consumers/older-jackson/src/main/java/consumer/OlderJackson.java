package consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import se.finsam.model.read.UnderlagReader;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.report.ReportWriter;

/** Reads finsam's report with the Jackson that the program already has: JSON is all that is between them. */
public final class OlderJackson {
    private final Checker checker = Checker.bundled();
    private final ObjectMapper mapper = new ObjectMapper();

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            System.out.println(file + ": " + String.join(", ", new OlderJackson().deviations(Path.of(file))));
        }
    }

    /** The controls that a file deviates from. */
    List<String> deviations(Path file) throws IOException {
        JsonNode report = mapper.readTree(report(Files.readAllBytes(file), file.toString()));
        return StreamSupport.stream(report.get("rader").spliterator(), false)
                .filter(rad -> rad.get("utfall").asText().equals("AVVIKELSE"))
                .map(rad -> rad.get("kontroll").asText())
                .toList();
    }

    /** The report of an underlag, as JSON. */
    String report(byte[] underlag, String name) {
        return ReportWriter.toJson(
                checker.checkRead(UnderlagReader.standard().read(underlag, name).get(0), CheckOptions.STANDARD));
    }
}
