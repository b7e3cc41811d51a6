package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;
import se.finsam.model.read.InvalidUnderlagException;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.read.UnderlagValidator;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Origin;
import se.finsam.rules.report.CheckResult;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.ReportWriter;

/** An underlag that was built in Java and the same one read from a file give equal errors, or equal reports. */
class BuiltAsReadTest {
    private static final int MANY = 2_500;
    private static final Checker CHECKER = Cases.CHECKER;
    private static final CheckOptions OPTIONS = CheckOptions.STANDARD;

    @Test
    void whatever_is_built_is_answered_as_if_it_had_been_read() {
        long refused =
                LongStream.range(0, MANY).filter(seed -> !answeredAlike(seed)).count();

        // Enough of both, so that neither way goes untested.
        assertThat(refused).isBetween(MANY / 10L, MANY * 19L / 20);
    }

    /** Whether an underlag is right; the two ways are held against each other on the way. */
    private static boolean answeredAlike(long seed) {
        Underlag built = Built.underlag(seed);
        ReadResult read =
                UnderlagReader.standard().read(Built.json(built), "underlag").get(0);
        CheckResult result = CHECKER.checkRead(UnderlagValidator.validate(built), OPTIONS);

        if (read.value() == null) {
            assertThat(result).as("seed %d", seed).isInstanceOf(CheckResult.Refused.class);
            assertThat(told(((CheckResult.Refused) result).errors()))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(told(read.errors()));
            return false;
        }
        // Only where it came from tells them apart.
        Granskningsrapport expected = CHECKER.check(read.value().withOrigin(Origin.MEMORY));
        assertThat(ReportWriter.toJson(CHECKER.check(built)))
                .as("seed %d", seed)
                .isEqualTo(ReportWriter.toJson(expected));
        assertThat(result.report()).as("seed %d", seed).hasValue(expected);
        return true;
    }

    private static List<String> told(List<InputError> errors) {
        return errors.stream()
                .map(error -> error.place().pointer() + " " + error.kind() + " " + error.value() + " "
                        + error.expected().sv().replaceAll(":[0-9]+", ""))
                .toList();
    }

    @Test
    void what_a_reader_would_refuse_is_refused_by_every_way_in() {
        Underlag wrong = LongStream.range(0, MANY)
                .mapToObj(Built::underlag)
                .filter(one -> UnderlagValidator.validate(one).value() == null)
                .findFirst()
                .orElseThrow();
        ReadResult unlooked = new ReadResult("byggt", wrong, List.of());

        assertThat(CHECKER.checkRead(unlooked, OPTIONS)).isInstanceOf(CheckResult.Refused.class);
        assertThat(CHECKER.checkRead(java.util.stream.Stream.of(unlooked), OPTIONS))
                .singleElement()
                .isInstanceOf(CheckResult.Refused.class);
        assertThatThrownBy(() -> CHECKER.check(wrong)).isInstanceOf(InvalidUnderlagException.class);
        assertThatThrownBy(() -> CHECKER.explain(wrong, OPTIONS, "FL23-BUDGETDATUM", null))
                .isInstanceOf(InvalidUnderlagException.class);
        assertThatThrownBy(() -> OPTIONS.after(wrong)).isInstanceOf(InvalidUnderlagException.class);
        assertThatThrownBy(() -> new Arsserie().add(wrong)).isInstanceOf(InvalidUnderlagException.class);
    }

    @Test
    void a_changed_underlag_has_a_hash_of_its_own_and_no_lines_of_the_file() {
        Underlag read = Examples.read("ornskoldsvik-2021.yaml").get(0);
        Underlag changed = read.withBudget(null);
        Granskningsrapport report = CHECKER.check(changed);

        assertThat(report.underlag().namn()).isNull();
        assertThat(report.underlag().sha256()).isNotEqualTo(read.origin().sha256());
        assertThat(report.rader())
                .flatExtracting(Rad::kallor)
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.rad()).isNull());
    }
}
