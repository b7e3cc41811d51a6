package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.rules.report.ReportWriter;
import se.finsam.rules.rulebook.Profil;

/** Threads that share a checker get, of every example in every way of asking, the bytes that one thread gets. */
@Isolated
class ManyThreadsTest {
    private static final int THREADS = 16;
    /** CI asks for 20 000 with {@code -Dfinsam.checks=20000}; a developer need not wait for them. */
    private static final int CHECKS = Integer.getInteger("finsam.checks", 5_000);

    private static final @Nullable LocalDate[] DAYS = {null, LocalDate.of(2021, 10, 1), LocalDate.of(2023, 5, 1)};

    /** One thing to ask, and what one thread was answered. */
    private record Question(Underlag underlag, CheckOptions options, String answer) {
        static Question of(Underlag underlag, CheckOptions options) {
            return new Question(underlag, options, ask(underlag, options));
        }

        boolean answeredTheSame() {
            return ask(underlag, options).equals(answer);
        }

        private static String ask(Underlag underlag, CheckOptions options) {
            return ReportWriter.toNdjson(Cases.CHECKER.check(underlag, options));
        }
    }

    @Test
    void sixteen_threads_get_what_one_gets() throws Exception {
        List<Question> questions = questions();
        CountDownLatch begin = new CountDownLatch(THREADS);
        List<Callable<List<String>>> tasks = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int first = thread;
            tasks.add(() -> {
                begin.countDown();
                begin.await();
                List<String> wrong = new ArrayList<>();
                // Of every sixteenth, and each thread from a place of its own: all ask different things at the same
                // time.
                for (int i = first; i < CHECKS; i += THREADS) {
                    Question question = questions.get((i + first * 31) % questions.size());
                    if (!question.answeredTheSame()) {
                        wrong.add(question.underlag().origin().name() + " " + question.options());
                    }
                }
                return wrong;
            });
        }
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<List<String>> thread : pool.invokeAll(tasks)) {
                assertThat(thread.get()).isEmpty();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** All examples × profiles × languages × days. */
    private static List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (Underlag underlag : Examples.all()) {
            for (Profil profil : Cases.CHECKER.rulebook().profiler()) {
                for (Language language : Language.values()) {
                    for (LocalDate day : DAYS) {
                        CheckOptions options = CheckOptions.STANDARD
                                .profile(profil.id())
                                .in(language)
                                .on(day);
                        questions.add(Question.of(underlag, options));
                    }
                }
            }
        }
        assertThat(questions).hasSizeGreaterThan(200);
        assertThat(questions.stream().map(Question::answer)).doesNotHaveDuplicates();
        return questions;
    }
}
