package consumer;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.report.CheckResult;
import se.finsam.rules.report.ReportWriter;

/** Takes an underlag as YAML or JSON and gives its report; of one that cannot be read, all that is wrong with it. */
@RestController
class Granskning {
    /** In bytes: more than any real underlag, and read before anything is made of it. */
    static final int MOST = 8 << 20;

    private final Checker checker;
    private final UnderlagReader reader = UnderlagReader.standard();

    Granskning(Checker checker) {
        this.checker = checker;
    }

    // tag::endpoint
    /** Writes a report with finsam's own writer, so that it is finsam-rapport/1 to the byte; what is wrong is a problem of RFC 9457. */
    @PostMapping("/granskning")
    ResponseEntity<?> granska(InputStream body) throws IOException {
        byte[] underlag = body.readNBytes(MOST + 1);
        if (underlag.length > MOST) {
            return problem(HttpStatus.PAYLOAD_TOO_LARGE, "Underlaget är för stort.", List.of());
        }
        List<ReadResult> read = reader.read(underlag, "underlag");
        if (read.size() > 1) {
            return problem(HttpStatus.BAD_REQUEST, "Skicka ett underlag åt gången.", List.of());
        }
        CheckResult result = checker.checkRead(read.get(0), CheckOptions.STANDARD);
        if (result instanceof CheckResult.Refused refused) {
            return problem(HttpStatus.UNPROCESSABLE_ENTITY, "Underlaget kan inte granskas.", refused.errors());
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(ReportWriter.toJson(result));
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String title, List<InputError> errors) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(title);
        problem.setProperty(
                "fel", errors.stream().map(error -> error.message(Language.SV)).toList());
        return ResponseEntity.status(status).body(problem);
    }
    // end::endpoint
}
