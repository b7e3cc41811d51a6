package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.cli.call.ExitCode;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.report.ReportWriter;

/** The program kept open by another: a line in, its report out, before the next line is written. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FilterTest {
    private static final String BROKEN = "{\"schema\":\"finsam-underlag/1\",\"forbund\":{";

    @TempDir
    private Path folder;

    /** A running filter. */
    private final class Filter implements AutoCloseable {
        private final Process process;
        private final OutputStream in;
        private final BufferedReader out;

        Filter(String... more) throws IOException {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx256m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "se.finsam.cli.Main",
                    "check",
                    "--format",
                    "ndjson",
                    "-"));
            command.addAll(List.of(more));
            process = new ProcessBuilder(command)
                    .redirectError(folder.resolve("err").toFile())
                    .start();
            in = process.getOutputStream();
            out = process.inputReader(StandardCharsets.UTF_8);
        }

        /** What is answered to a line that stands there without a line break. */
        String answer(String line) throws IOException {
            write(line + "\n");
            return String.valueOf(out.readLine());
        }

        void write(String text) throws IOException {
            in.write(text.getBytes(StandardCharsets.UTF_8));
            in.flush();
        }

        /** Ends the input; gives the exit code. */
        int end() throws IOException, InterruptedException {
            in.close();
            assertThat(out.readLine()).as("what is left at the end").isNull();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    @Test
    void a_year_that_is_sent_again_corrects_the_earlier_and_the_next_report_says_so() throws Exception {
        String year = "{\"schema\":\"finsam-underlag/1\",\"forbund\":{\"namn\":\"F\"},\"rakenskapsar\":";
        try (Filter filter = new Filter("--lines")) {
            filter.answer(year + "2020}");
            assertThat(filter.answer(year + "2021}"))
                    .contains("\"tidigareAr\":[{\"rakenskapsar\":2020")
                    .doesNotContain("\"ersatter\"");
            filter.answer(year + "2020,\"budget\":{\"beslutad\":\"2019-11-01\"}}");
            assertThat(filter.answer(year + "2021}"))
                    .contains("\"tidigareAr\":[{\"rakenskapsar\":2020")
                    .contains("\"ersatter\":\"");
            filter.end();
        }
        assertThat(Files.readString(folder.resolve("err"))).contains("F 2020: ersätter det underlag som kom tidigare");
    }

    @Test
    void an_id_of_the_callers_own_is_in_each_answer_also_where_the_line_is_wrong() throws Exception {
        String year = "{\"schema\":\"finsam-underlag/1\",\"forbund\":{\"namn\":\"F\"},\"rakenskapsar\":";
        try (Filter filter = new Filter("--lines", "--id-key", "arende")) {
            assertThat(filter.answer(year + "2020,\"arende\":\"A-1\"}"))
                    .contains("\"schema\":\"finsam-rapport/1\"", "\"id\":\"A-1\"");
            assertThat(filter.answer(year + "\"x\",\"arende\":2}"))
                    .contains("\"schema\":\"finsam-fel/1\",\"underlag\":{\"namn\":\"-:2\",\"id\":\"2\"}");
            assertThat(filter.answer(year + "2021}")).doesNotContain("\"id\":");
            filter.end();
        }
    }

    @Test
    void answers_each_line_before_the_next_is_written_and_stops_at_the_end() throws Exception {
        List<String> lines = lines();
        List<String> reports = reports();
        try (Filter filter = new Filter()) {
            for (int i = 0; i < lines.size(); i++) {
                assertThat(filter.answer(lines.get(i)) + "\n").isEqualTo(reports.get(i));
            }
            assertThat(filter.end()).isEqualTo(ExitCode.UNDECIDED.number());
        }
        assertThat(folder.resolve("err")).isEmptyFile();
    }

    @Test
    void a_broken_line_costs_its_own_answer_wherever_it_stands() throws Exception {
        String good = lines().get(0);
        try (Filter filter = new Filter("--lines", "--lang", "en")) {
            assertRefused(filter.answer(BROKEN), 1);
            assertRefused(filter.answer("hello"), 2);
            assertThat(filter.answer(good)).startsWith("{\"schema\":\"finsam-rapport/1\"");
            assertRefused(filter.answer("{\"schema\":\"finsam-underlag/1\",\"x\":1,\"y\":2}"), 4);
            assertRefused(filter.answer(good + good), 5);
            assertRefused(filter.answer("[" + good + "]"), 6);
            assertThat(filter.answer(good)).startsWith("{\"schema\":\"finsam-rapport/1\"");
            assertThat(filter.end()).isEqualTo(ExitCode.UNREADABLE.number());
        }
    }

    @Test
    void lines_may_be_blank_or_end_as_on_windows_or_begin_with_a_mark_of_bytes() throws Exception {
        List<String> lines = lines();
        try (Filter filter = new Filter("--lines")) {
            assertThat(filter.answer("\uFEFF" + lines.get(0) + "\r")).contains("\"namn\":\"-:1\"", "finsam-rapport/1");
            filter.write("\n\r\n  \n"); // passed over, and not answered
            assertThat(filter.answer(lines.get(1) + "\r")).contains("\"namn\":\"-:5\"", "finsam-rapport/1");
            filter.write(lines.get(2)); // without a line break: the end of the input ends it
            filter.in.close();
            assertThat(filter.out.readLine()).contains("\"namn\":\"-:6\"", "finsam-rapport/1");
            assertThat(filter.end()).isEqualTo(ExitCode.UNDECIDED.number());
        }
    }

    @Test
    void a_line_that_is_far_too_long_is_refused_and_the_next_answered() throws Exception {
        String good = lines().get(0);
        byte[] part = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (Filter filter = new Filter("--lines")) {
            filter.write("{\"schema\":\"");
            for (int i = 0; i < 200; i++) { // more than the limit of a line, and not yet without end
                filter.in.write(part);
            }
            assertThat(filter.answer("\"}")).startsWith("{\"schema\":\"finsam-fel/1\"");
            assertThat(filter.answer(good)).startsWith("{\"schema\":\"finsam-rapport/1\"");
            assertThat(filter.end()).isEqualTo(ExitCode.UNREADABLE.number());
        }
    }

    @Test
    void no_line_at_all_is_no_fault_of_a_filter() throws Exception {
        try (Filter filter = new Filter("--lines")) {
            assertThat(filter.end()).isZero();
        }
    }

    @Test
    void the_option_is_about_standard_input() {
        Finsam.Run run = Finsam.finsam("check", "--lines", Examples.DEVIATES);

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE.number());
        assertThat(run.err()).contains("--lines");
    }

    private static void assertRefused(String answer, int line) {
        assertThat(answer).startsWith("{\"schema\":\"finsam-fel/1\"").contains("\"namn\":\"-:" + line + "\"");
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(Path.of(Examples.BATCH));
    }

    private static List<String> reports() throws IOException {
        Checker checker = Checker.bundled();
        try (InputStream in = Files.newInputStream(Path.of(Examples.BATCH));
                Stream<ReadResult> read = UnderlagReader.standard().stream(in, "-")) {
            return checker.checkRead(read, CheckOptions.STANDARD)
                    .map(ReportWriter::toNdjson)
                    .toList();
        }
    }
}
