package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.Surroundings;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;

/** Memory that does not suffice is no fault of the program, and costs no one else an answer. */
@Timeout(value = 240, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MemoryTest {
    @Test
    void whatDoesNotFitIsToldWithHowToGiveMore() {
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        Console console = new Console(
                java.io.InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                err,
                new Surroundings(java.util.Map.of(), false));

        console.fault(
                new Text("granskade f", "checking f"), Language.SV, new OutOfMemoryError("Java heap space"), false);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("finsam: för stort för minnet när det granskade f; väntade något som ryms i minnet, ")
                .endsWith(" MiB; mer ges med -Xmx, som i FINSAM_JAVA_OPTS=-Xmx2g\n")
                .doesNotContain("anmäl");
    }

    @Test
    void aLineThatDoesNotFitCostsOnlyItsOwnAnswer() throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx96m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "se.finsam.cli.Main",
                        "check",
                        "--format",
                        "ndjson",
                        "--lines",
                        "-"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String small = "{\"schema\":\"finsam-underlag/1\",\"rakenskapsar\":2023,\"forbund\":{\"namn\":\"A\"}}\n";
        String large = "{\"schema\":\"finsam-underlag/1\",\"rakenskapsar\":2023,\"forbund\":{\"namn\":\"A\"},\"x\":\""
                + "y".repeat(30_000_000) + "\"}\n";
        try (OutputStream in = process.getOutputStream();
                BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line : List.of(small, large, small)) {
                in.write(line.getBytes(StandardCharsets.UTF_8));
                in.flush();
                assertThat(out.readLine()).contains(line.equals(small) ? "finsam-rapport/1" : "\"LIMIT\"");
            }
        }
        assertThat(process.waitFor()).isEqualTo(3);
    }
}
