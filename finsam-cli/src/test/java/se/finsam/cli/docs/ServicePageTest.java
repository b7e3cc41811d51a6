package se.finsam.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on the service, walked: each call as it stands there, to a service that the program runs. */
class ServicePageTest {
    private static final Path ROOT = Path.of("..");
    private static Process service;
    private static String address;

    @BeforeAll
    static void start() throws IOException {
        service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "se.finsam.cli.Main",
                        "serve",
                        "--port",
                        "0",
                        "--lang",
                        "en")
                .redirectErrorStream(true)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(service.getInputStream(), StandardCharsets.UTF_8));
        String listening = said.readLine();
        assertThat(listening).startsWith("listening at http://127.0.0.1:");
        address = listening.substring("listening at ".length());
        assertThat(said.readLine()).isEqualTo("ready");
    }

    @AfterAll
    static void it_ends_by_the_signal_in_good_order() throws InterruptedException {
        service.destroy();

        assertThat(service.waitFor(30, TimeUnit.SECONDS)).isTrue();
        // 128 and the number of SIGTERM, as for any program.
        assertThat(service.exitValue()).isEqualTo(143);
    }

    @Test
    void each_call_by_curl_is_answered(@TempDir Path folder) throws Exception {
        assumeTrue(there("curl"), "there is no curl on this machine: the calls in docs/tjanst.md were not made");
        List<String> calls = lines("curl ");

        assertThat(calls).hasSizeGreaterThan(12);
        for (String call : calls) {
            assertThat(run(call.replace("curl -s", "curl -s -f"), folder))
                    .as(call)
                    .isNotEmpty();
        }
        assertThat(run(calls.get(0), folder)).contains("\"utlatande\": \"AVVIKELSE\"");
    }

    @Test
    void the_example_in_python_runs(@TempDir Path folder) throws Exception {
        assumeTrue(there("python3"), "there is no python3 on this machine: consumers/python was not run");

        assertThat(run(lines("python3 ").get(0), folder))
                .startsWith("AVVIKELSE Samordningsförbundet i Örnsköldsvik 2021")
                .contains("NR-EGETKAPITAL: ");
    }

    @Test
    void the_example_in_javascript_runs(@TempDir Path folder) throws Exception {
        assumeTrue(there("node"), "there is no node on this machine: consumers/node was not run");

        assertThat(run(lines("node ").get(0), folder))
                .startsWith("AVVIKELSE Samordningsförbundet i Örnsköldsvik 2021")
                .contains("NR-EGETKAPITAL: ");
    }

    @Test
    void an_address_that_is_taken_is_told_of(@TempDir Path folder) throws Exception {
        Process second = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "se.finsam.cli.Main",
                        "serve",
                        "--port",
                        address.substring(address.lastIndexOf(':') + 1))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();

        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isEqualTo(3);
        assertThat(Files.readString(folder.resolve("said")))
                .contains("kan inte lyssna på 127.0.0.1:")
                .doesNotContain("\tat ");
    }

    @Test
    void a_plain_check_loads_nothing_of_the_service(@TempDir Path folder) throws Exception {
        Process check = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + folder.resolve("loaded"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "se.finsam.cli.Main",
                        "check",
                        "examples/ornskoldsvik-2021.yaml")
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();

        assertThat(check.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(check.exitValue()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("loaded")))
                .contains(" se.finsam.rules.Checker ")
                .doesNotContain(" se.finsam.server.", " org.eclipse.jetty.");
    }

    private static List<String> lines(String start) throws IOException {
        return Files.readAllLines(ROOT.resolve("docs/tjanst.md")).stream()
                .filter(line -> line.startsWith(start))
                .toList();
    }

    /** What a line of the page prints; it has to end well. */
    private static String run(String line, Path folder) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", line)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        shell.environment().put("FINSAM", address);
        shell.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = shell.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(line).isTrue();
        String said = new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(line + "\n" + said).isZero();
        return said;
    }

    private static boolean there(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
