package se.finsam.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.sie.SieAvvikelse;
import se.finsam.model.sie.SieProblem;
import se.finsam.model.sie.SieReader;

/** What never ends, or never begins, is neither read to its end nor waited for. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OpenFileTest {
    private static final Path ZERO = Path.of("/dev/zero");

    @TempDir
    private Path folder;

    @Test
    void noMoreThanOneByteOverTheLimitIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("f"), "12345");

        assertThat(OpenFile.named(file, 5)).hasSize(5);
        assertThat(OpenFile.named(file, 4)).hasSize(5);
        assertThat(OpenFile.named(file, 3)).hasSize(4);
    }

    @Test
    void aTextIsInUtf8() throws IOException {
        Path text = Files.writeString(folder.resolve("f"), "å");
        Path other = Files.write(folder.resolve("g"), new byte[] {'a', (byte) 0xE5});

        assertThat(OpenFile.text(text)).isEqualTo("å");
        assertThatThrownBy(() -> OpenFile.text(other)).isInstanceOf(MalformedInputException.class);
        assertThatThrownBy(() -> OpenFile.named(folder.resolve("ingen"), 1)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Files.readString(folder.resolve("ingen"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aDeviceIsReadToTheLimitWhereItWasNamedAndNotAtAllWhereItWasFound() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("f.yaml"), ZERO);

        assertThat(OpenFile.named(ZERO, 1000)).hasSize(1001);
        assertThatThrownBy(() -> OpenFile.found(link, 1000)).hasMessageContaining("not a regular file");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeIsReadWhereItWasNamedAndNotWaitedForWhereItWasFound() throws Exception {
        Path pipe = pipe();

        assertThatThrownBy(() -> OpenFile.found(pipe, 1000)).hasMessageContaining("not a regular file");
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> write(pipe));
        assertThat(OpenFile.named(pipe, 1000)).isEqualTo("hej".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        writer.get();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whatNeverEndsIsRefusedAsAnUnderlagAndAsALedger() {
        for (String device : new String[] {"/dev/zero", "/dev/urandom"}) {
            ReadResult read = UnderlagReader.standard().read(Path.of(device)).get(0);
            assertThat(read.errors()).isNotEmpty();
            assertThat(SieReader.TOLERANT.read(Path.of(device)).problem())
                    .extracting(SieProblem::avvikelse)
                    .containsAnyOf(SieAvvikelse.LIMIT, SieAvvikelse.NOT_SIE, SieAvvikelse.BINARY);
        }
    }

    private Path pipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        return pipe;
    }

    private static void write(Path pipe) {
        try {
            Files.writeString(pipe, "hej", java.nio.file.StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
