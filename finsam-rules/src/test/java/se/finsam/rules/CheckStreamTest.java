package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.source.Language;
import se.finsam.rules.report.CheckResult;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.ReportWriter;

class CheckStreamTest {
    private static final Checker CHECKER = Cases.CHECKER;
    private static final CheckOptions OPTIONS = CheckOptions.STANDARD;

    @Test
    void many_give_the_reports_of_each_in_order() {
        List<Underlag> all = List.of(underlag("Ett", 2021), underlag("Två", 2021), underlag("Tre", 2020));

        assertThat(CHECKER.check(all.stream(), OPTIONS))
                .containsExactlyElementsOf(all.stream().map(CHECKER::check).toList());
    }

    @Test
    void each_is_compared_with_the_same_forbunds_years_before_it_in_the_stream() {
        Underlag first = underlag("Ett", 2020);
        Underlag second = underlag("Ett", 2021);

        List<Granskningsrapport> reports =
                CHECKER.check(Stream.of(second, first, second), OPTIONS).toList();

        assertThat(reports.get(0)).isEqualTo(CHECKER.check(second));
        assertThat(reports.get(2)).isEqualTo(CHECKER.check(second, OPTIONS.after(first)));
        assertThat(CHECKER.check(Stream.of(second), OPTIONS.after(first))).containsExactly(reports.get(2));
    }

    @Test
    void none_is_checked_before_its_report_is_asked_for() {
        AtomicInteger asked = new AtomicInteger();
        Stream<Underlag> years = Stream.iterate(2010, year -> year + 1)
                .peek(year -> asked.incrementAndGet())
                .map(year -> underlag("Ett", year));
        Iterator<Granskningsrapport> reports = CHECKER.check(years, OPTIONS).iterator();

        assertThat(asked).hasValue(0);
        assertThat(reports.next().rakenskapsar()).isEqualTo(2010);
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_stream_that_is_made_parallel_gives_the_same() {
        List<Underlag> years = Stream.iterate(2005, year -> year + 1)
                .limit(20)
                .map(year -> underlag("Ett", year))
                .toList();

        assertThat(CHECKER.check(years.parallelStream(), OPTIONS).parallel().toList())
                .isEqualTo(CHECKER.check(years.stream(), OPTIONS).toList());
    }

    @Test
    void what_cannot_be_read_costs_its_own_place_and_no_others() {
        String text = json("Ett", 2020) + "{\"schema\":\"annat\"}\n" + json("Ett", 2021);
        Stream<ReadResult> read =
                UnderlagReader.standard().stream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "in");

        List<CheckResult> results =
                CHECKER.checkRead(read, OPTIONS.in(Language.EN)).toList();

        assertThat(results).extracting(CheckResult::name).containsExactly("in:1", "in:2", "in:3");
        assertThat(results.get(0).report()).isPresent();
        assertThat(results.get(2).report().orElseThrow().tidigareAr()).hasSize(1);
        assertThat(results.get(1)).isInstanceOfSatisfying(CheckResult.Refused.class, refused -> {
            assertThat(refused.report()).isEmpty();
            assertThat(refused.errors()).isNotEmpty();
            assertThat(refused.felrapport().fel()).hasSameSizeAs(refused.errors());
            assertThat(ReportWriter.toNdjson(refused))
                    .startsWith("{\"schema\":\"finsam-fel/1\"")
                    .contains("expected")
                    .endsWith("}\n");
            assertThat(ReportWriter.toJson(refused)).isEqualTo(ReportWriter.toJson(refused.felrapport()));
        });
        assertThat(ReportWriter.toJson(results.get(0)))
                .isEqualTo(ReportWriter.toJson(results.get(0).report().orElseThrow()));
    }

    @Test
    void a_corrected_year_takes_the_place_of_the_earlier_and_the_report_says_so() {
        Underlag first = underlag("Ett", 2020);
        Underlag corrected = UnderlagReader.standard()
                .read(json("Ett", 2020).replace("2020", "2020,\"budget\":{\"beslutad\":\"2019-11-01\"}"), "rättat")
                .get(0)
                .underlag()
                .orElseThrow();
        Underlag next = underlag("Ett", 2021);

        List<Granskningsrapport> reports =
                CHECKER.check(Stream.of(first, next, corrected, next), OPTIONS).toList();

        assertThat(reports.get(1).tidigareAr())
                .containsExactly(new Granskningsrapport.TidigareAr(
                        2020, "prov", String.valueOf(first.origin().sha256())));
        assertThat(reports.get(3).tidigareAr())
                .containsExactly(new Granskningsrapport.TidigareAr(
                        2020,
                        "rättat",
                        String.valueOf(corrected.origin().sha256()),
                        first.origin().sha256()));
    }

    @Test
    void the_same_year_sent_twice_corrects_nothing() {
        List<Granskningsrapport> reports = CHECKER.check(
                        Stream.of(underlag("Ett", 2020), underlag("Ett", 2020), underlag("Ett", 2021)), OPTIONS)
                .toList();

        assertThat(reports.get(2).tidigareAr())
                .singleElement()
                .satisfies(year -> assertThat(year.ersatter()).isNull());
    }

    @Test
    void what_was_read_gives_the_report_of_what_it_holds() {
        ReadResult read = UnderlagReader.standard().read(json("Ett", 2021), "x").get(0);

        assertThat(CHECKER.checkRead(read, OPTIONS).report())
                .hasValue(CHECKER.check(read.underlag().orElseThrow()));
    }

    @Test
    void a_profile_that_is_not_there_is_told_at_once() {
        CheckOptions odd = OPTIONS.profile("finns-inte");

        assertThatThrownBy(() -> CHECKER.check(Stream.of(), odd)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CHECKER.checkRead(Stream.of(), odd)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void closing_closes_what_was_given() {
        AtomicBoolean closed = new AtomicBoolean();

        CHECKER.check(Stream.<Underlag>of().onClose(() -> closed.set(true)), OPTIONS)
                .close();

        assertThat(closed).isTrue();
    }

    private static Underlag underlag(String namn, int year) {
        return UnderlagReader.standard()
                .read(json(namn, year), "prov")
                .get(0)
                .underlag()
                .orElseThrow();
    }

    private static String json(String namn, int year) {
        return "{\"schema\":\"finsam-underlag/1\",\"forbund\":{\"namn\":\"" + namn + "\"},\"rakenskapsar\":" + year
                + "}\n";
    }
}
