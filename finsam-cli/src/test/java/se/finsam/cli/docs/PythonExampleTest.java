package se.finsam.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in Python, as it stands in the documentation, talks to the program. */
class PythonExampleTest {
    private static final Path PAGE = Path.of("..", "docs", "inbaddning.md");

    @Test
    void the_example_in_python_runs(@TempDir Path folder) throws Exception {
        assumeTrue(python(), "there is no python3 on this machine: the example in docs/inbaddning.md was not run");
        String page = Files.readString(PAGE);
        String begin = "```python\n";
        int start = page.indexOf(begin) + begin.length();
        Path example =
                Files.writeString(folder.resolve("example.py"), page.substring(start, page.indexOf("```\n", start)));
        Path program = Files.writeString(folder.resolve("finsam"), """
                #!/bin/sh
                exec '%s' -cp '%s' se.finsam.cli.Main "$@"
                """.formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"), System.getProperty("java.class.path")));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        ProcessBuilder call = new ProcessBuilder("python3", example.toString());
        call.environment().merge("PATH", folder.toString(), (path, own) -> own + File.pathSeparator + path);

        Process run = call.redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();

        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("out")).hasContent("OFULLSTANDIG\nOFULLSTANDIG\n");
        assertThat(run.exitValue()).isZero();
    }

    private static boolean python() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version")
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
