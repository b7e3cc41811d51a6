package se.finsam.rules.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.model.source.Language;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.ReportReader;
import se.finsam.rules.report.ReportResult;
import se.finsam.rules.report.ReportWriter;

/** The report of whatever is generated is read back as it was, and written again to the byte. */
class ReadBackTest {
    private static final int MOST = Integer.getInteger("finsam.generated.whole", 500);

    @Test
    void a_report_that_is_read_back_is_equal_and_gives_the_same_bytes() {
        for (int i = 0; i < MOST; i++) {
            Sample sample = Samples.GENERATOR.sample(i);
            Language language = i % 2 == 0 ? Language.SV : Language.EN;
            Granskningsrapport report =
                    Sample.CHECKER.check(sample.underlag(), sample.options().in(language));
            String json = i % 3 == 0 ? ReportWriter.toJson(report) : ReportWriter.toNdjson(report);

            List<ReportResult> read = ReportReader.read(json, "rapport");

            assertThat(read).as(sample.seed().name()).hasSize(1);
            assertThat(read.get(0).errors()).as(sample.seed().name()).isEmpty();
            Granskningsrapport again = read.get(0).report().orElseThrow();
            assertThat(again).as(sample.seed().name()).isEqualTo(report);
            assertThat(i % 3 == 0 ? ReportWriter.toJson(again) : ReportWriter.toNdjson(again))
                    .isEqualTo(json);
        }
    }
}
