package consumer;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.CheckResult;
import se.finsam.rules.Checker;
import se.finsam.rules.ReportWriter;

/** Takes an underlag as YAML or JSON and gives its report; of one that cannot be read, all that is wrong with it. */
@RestController
class Granskning {
    private final Checker checker;
    private final UnderlagReader reader = UnderlagReader.standard();

    Granskning(Checker checker) {
        this.checker = checker;
    }

    // tag::endpoint
    /** Writes the JSON with finsam's own writer, so that it is finsam-rapport/1 or finsam-fel/1 to the byte. */
    @PostMapping(path = "/granskning", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> granska(@RequestBody(required = false) byte[] underlag) {
        List<ReadResult> read = reader.read(underlag == null ? new byte[0] : underlag, "underlag");
        if (read.size() > 1) {
            return ResponseEntity.badRequest().build(); // NDJSON: this service takes one at a time
        }
        CheckResult result = checker.checkRead(read.get(0), CheckOptions.STANDARD);
        HttpStatus status = result.report().isPresent() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return ResponseEntity.status(status).body(ReportWriter.toJson(result));
    }
    // end::endpoint
}
