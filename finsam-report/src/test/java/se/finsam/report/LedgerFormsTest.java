package se.finsam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.model.Underlag;
import se.finsam.model.kontoplan.Huvudboksimport;
import se.finsam.model.kontoplan.Huvudboksunderlag;
import se.finsam.model.kontoplan.Kontoplan;
import se.finsam.model.kontoplan.KontoplanReader;
import se.finsam.model.sie.SieFil;
import se.finsam.model.sie.SieReader;
import se.finsam.model.source.Language;

/** Every form of a report that stands on a ledger names it, and the accounts that its figures stand on. */
class LedgerFormsTest {
    private static final Path EXAMPLES = Path.of("..", "examples", "sie");

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void the_ledger_its_kontoplan_and_the_accounts_are_in_the_file(FileFormat format) throws IOException {
        ReportContent content = Reports.content(underlag(), Language.SV);
        assertThat(content.rapport().rader())
                .anySatisfy(row -> assertThat(row.kallor())
                        .anySatisfy(source -> assertThat(source.konto()).isEqualTo("3511")));

        assertThat(FormText.of(format, format.report(content)))
                .contains("bokforing-2023.se", "exempelbygden", "2010", "3511", "0ba18e20d24a");
    }

    private static Underlag underlag() {
        Underlag without = Reports.examples("sie/underlag.yaml").get(0);
        List<Kontoplan> bundled = Reports.CHECKER.rulebook().kontoplaner();
        Kontoplan plan = java.util.Objects.requireNonNull(new KontoplanReader(bundled)
                .read(EXAMPLES.resolve("kontoplan.yaml"))
                .value());
        SieFil file = SieReader.STRICT
                .read(EXAMPLES.resolve("bokforing-2023.se"))
                .fil()
                .orElseThrow();
        return Huvudboksunderlag.into(
                        without, file, Huvudboksimport.of(file, plan).huvudbok().orElseThrow())
                .underlag()
                .orElseThrow();
    }
}
