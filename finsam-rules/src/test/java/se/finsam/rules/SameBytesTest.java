package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.rules.report.ReportWriter;

/** The same input gives the same bytes, whatever the machine and however many ask at once. */
@Isolated
class SameBytesTest {
    private static final List<Underlag> UNDERLAG = Examples.all();
    private static final int THREADS = 8;
    private static final int CHECKS = 200;

    @Test
    void repeated_checks_give_the_same_bytes() {
        String first = reports(Cases.CHECKER);
        for (int i = 0; i < 20; i++) {
            assertThat(reports(Cases.CHECKER)).isEqualTo(first);
        }
    }

    @Test
    void another_checker_gives_the_same_bytes() {
        assertThat(reports(Checker.bundled())).isEqualTo(reports(Cases.CHECKER));
    }

    @Test
    void the_machines_locale_and_time_zone_do_not_show() {
        String expected = reports(Cases.CHECKER);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "sv-SE", "ar-SA-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(reports(Checker.bundled())).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void threads_that_share_a_checker_get_what_one_thread_gets() throws Exception {
        List<String> expected = UNDERLAG.stream().map(SameBytesTest::report).toList();
        List<Callable<List<String>>> tasks = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int offset = thread;
            tasks.add(() -> {
                List<String> own = new ArrayList<>();
                for (int i = 0; i < CHECKS; i++) {
                    own.add(report(UNDERLAG.get((offset + i) % UNDERLAG.size())));
                }
                return own;
            });
        }
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> futures = pool.invokeAll(tasks);
            for (int thread = 0; thread < THREADS; thread++) {
                List<String> own = futures.get(thread).get();
                for (int i = 0; i < CHECKS; i++) {
                    assertThat(own.get(i)).isEqualTo(expected.get((thread + i) % UNDERLAG.size()));
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static String report(Underlag underlag) {
        return ReportWriter.toNdjson(Cases.CHECKER.check(underlag));
    }

    private static String reports(Checker checker) {
        StringBuilder all = new StringBuilder();
        for (Language language : Language.values()) {
            for (Underlag underlag : UNDERLAG) {
                all.append(ReportWriter.toJson(checker.check(underlag, CheckOptions.STANDARD.in(language))));
            }
        }
        return all.toString();
    }
}
