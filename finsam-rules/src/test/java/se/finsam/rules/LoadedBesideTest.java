package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.finsam.model.Underlag;
import se.finsam.rules.book.Prov;
import se.finsam.rules.report.ReportWriter;

/** A checker that loads only the rules it asks, beside what it does, gives the reports of one that loads them all. */
class LoadedBesideTest {
    private static final ExecutorService THREAD = Executors.newSingleThreadExecutor();

    @AfterAll
    static void stop() {
        THREAD.shutdownNow();
    }

    @TestFactory
    Stream<DynamicTest> the_first_check_of_a_checker_gives_the_same_report() {
        return Examples.all().stream()
                .map(underlag -> DynamicTest.dynamicTest(
                        String.valueOf(underlag.origin().name()),
                        () -> assertThat(report(Checker.bundled(THREAD), underlag))
                                .isEqualTo(report(Cases.CHECKER, underlag))));
    }

    /** Which other rules are in the network must not matter to any. */
    @TestFactory
    Stream<DynamicTest> the_rules_that_are_asked_answer_as_among_all() {
        Map<String, Prov> first = new LinkedHashMap<>();
        Cases.all().forEach(prov -> first.putIfAbsent(prov.kontroll(), prov));
        return first.values().stream()
                .map(prov -> DynamicTest.dynamicTest(
                        prov.toString(),
                        () -> assertThat(Checker.bundled(Runnable::run)
                                        .check(prov.underlag(), Cases.options(prov))
                                        .rader())
                                .isEqualTo(
                                        Cases.report(prov, Cases.options(prov)).rader())));
    }

    @Test
    void checks_after_the_first_give_the_same_reports_too() {
        Checker checker = Checker.bundled(THREAD);
        for (Prov prov : Cases.all().subList(0, 40)) {
            assertThat(checker.check(prov.underlag(), Cases.options(prov)).rader())
                    .as(prov.toString())
                    .isEqualTo(Cases.report(prov, Cases.options(prov)).rader());
        }
    }

    @Test
    void many_threads_may_ask_before_anything_is_loaded() {
        Checker checker = Checker.bundled(THREAD);
        List<Underlag> all = Examples.all();
        assertThat(all.parallelStream().map(underlag -> report(checker, underlag)))
                .containsExactlyElementsOf(all.stream()
                        .map(underlag -> report(Cases.CHECKER, underlag))
                        .toList());
    }

    private static String report(Checker checker, Underlag underlag) {
        return ReportWriter.toJson(checker.check(underlag));
    }
}
