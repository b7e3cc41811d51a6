package se.finsam.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.model.EgnaNycklar;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.book.RuleScope;
import se.finsam.rules.book.RulebookResources;

/** What a rule author is told of each slip: where it stands, what stood there, and what was expected. */
class SlipsTest {
    private static final Path TABLE = Path.of("src", "test", "resources", "rule", "slips.txt");

    private static String told(String objekt, String expression) {
        RuleSheetReader reader = new RuleSheetReader(new RuleScope(
                Objekttyp.valueOf(objekt), RulebookResources.BUNDLED.regelbok().parametrar(), EgnaNycklar.INGA));
        boolean read = reader.expression(expression).isPresent();
        if (read) {
            return "(inget fel)";
        }
        assertThat(reader.faults()).as(expression).hasSize(1);
        Slip slip = reader.faults().get(0).slip();
        return "tecken " + (slip.at() + 1) + ": " + slip.text();
    }

    @Test
    void each_slip_is_told_with_its_place_and_a_way_out() throws IOException {
        List<String> written = Files.readAllLines(TABLE);
        List<String> told = new ArrayList<>();
        for (String line : written) {
            String objekt = line.substring(0, line.indexOf(" | "));
            String expression = line.substring(objekt.length() + " | ".length(), line.lastIndexOf(" → "));
            told.add(objekt + " | " + expression + " → " + told(objekt, expression));
        }
        if ("write".equals(System.getProperty("finsam.golden"))) {
            Files.write(TABLE, told);
        }
        assertThat(told)
                .isEqualTo(Files.readAllLines(TABLE))
                .hasSizeGreaterThan(60)
                .noneMatch(line -> line.endsWith("(inget fel)"));
    }
}
