package se.finsam.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.rules.Checker;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.report.Regelboksursprung;
import se.finsam.rules.rulebook.BuiltRulebook;
import se.finsam.rules.rulebook.Trust;

/** A rulebook is code: signed, it is loaded only as it was signed, and only where the signer is trusted. */
class SignedRulebookTest {
    private static final char[] PASSWORD = "inte hemligt".toCharArray();

    @TempDir
    private static Path keys;

    private static BuiltRulebook rulebook;
    private static KeyStore.PrivateKeyEntry ours;
    private static KeyStore.PrivateKeyEntry others;

    @TempDir
    private Path folder;

    @BeforeAll
    static void makeKeys() throws Exception {
        rulebook = Objects.requireNonNull(RulebookCompiler.compile(Own.RESOURCE).rulebook());
        ours = key("ours");
        others = key("others");
    }

    private static KeyStore.PrivateKeyEntry key(String alias) throws Exception {
        Path store = keys.resolve(alias + ".p12");
        tool(
                "keytool",
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                alias,
                "-dname",
                "CN=" + alias,
                "-validity",
                "9999",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                new String(PASSWORD));
        return RulebookSigner.key(store, alias, PASSWORD);
    }

    private static String tool(String name, String... arguments) throws Exception {
        List<String> command = new java.util.ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", name).toString()));
        command.addAll(List.of(arguments));
        Path out = keys.resolve("out");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(out)).isZero();
        return Files.readString(out);
    }

    private static Trust trust(KeyStore.PrivateKeyEntry key) {
        return Trust.in(List.of((X509Certificate) key.getCertificate()));
    }

    private Path signed() throws IOException {
        Path jar = folder.resolve("signed.jar");
        RulebookSigner.write(rulebook, ours, jar);
        return jar;
    }

    @Test
    void a_rulebook_that_is_signed_by_one_who_is_trusted_is_loaded_and_says_by_whom() throws Exception {
        BuiltRulebook read = BuiltRulebook.read(signed(), trust(ours));

        assertThat(read.ursprung())
                .isEqualTo(new Regelboksursprung(Regelboksursprung.Slag.JAR, signed().toString(), fingerprint(ours)));
        assertThat(Checker.of(read).check(Own.examples().get(0)).rader())
                .isEqualTo(Checker.of(rulebook).check(Own.examples().get(0)).rader());
    }

    private static String fingerprint(KeyStore.PrivateKeyEntry key) throws Exception {
        return HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                        .digest(key.getCertificate().getEncoded()));
    }

    @Test
    void the_jdks_own_tool_verifies_it() throws Exception {
        assertThat(tool("jarsigner", "-verify", signed().toString())).contains("jar verified.");
    }

    @Test
    void one_that_is_not_signed_or_by_another_is_refused() throws IOException {
        Path unsigned = folder.resolve("unsigned.jar");
        rulebook.write(unsigned);
        assertThatThrownBy(() -> BuiltRulebook.read(unsigned, trust(ours)))
                .isInstanceOf(BrokenRulebookException.class)
                .hasMessageContaining("is not signed with a certificate that is trusted");
        Path jar = signed();
        assertThatThrownBy(() -> BuiltRulebook.read(jar, trust(others)))
                .isInstanceOf(BrokenRulebookException.class)
                .hasMessageContaining("is not signed with a certificate that is trusted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/META-INF/finsam/regelbok.sha256", "/META-INF/finsam/modeller.txt", "/META-INF/MANIFEST.MF"})
    void what_was_changed_after_it_was_signed_is_refused(String entry) throws IOException {
        Path jar = signed();
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Path file = zip.getPath(entry);
            Files.writeString(file, Files.readString(file).replace('a', 'b').replace('S', 's'));
        }
        assertThatThrownBy(() -> BuiltRulebook.read(jar, trust(ours)))
                .isInstanceOfAny(BrokenRulebookException.class, IOException.class);
    }

    @Test
    void what_was_added_after_it_was_signed_is_refused() throws IOException {
        Path jar = signed();
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Files.writeString(zip.getPath("/se/finsam/regler/Mer.class"), "mer");
        }
        assertThatThrownBy(() -> BuiltRulebook.read(jar, trust(ours)))
                .isInstanceOf(BrokenRulebookException.class)
                .hasMessageContaining("Mer.class is not signed");
    }

    @Test
    void what_was_taken_away_after_it_was_signed_is_refused() throws IOException {
        Path jar = signed();
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Files.delete(zip.getPath("/META-INF/finsam/frister.bin"));
        }
        assertThatThrownBy(() -> BuiltRulebook.read(jar, trust(ours)))
                .isInstanceOf(BrokenRulebookException.class)
                .hasMessageContaining("has not the files that it was signed with");
    }

    @Test
    void trust_is_read_from_certificates_and_from_keystores_with_their_password() throws Exception {
        Path pem = keys.resolve("ours.pem");
        tool(
                "keytool",
                "-exportcert",
                "-rfc",
                "-alias",
                "ours",
                "-keystore",
                keys.resolve("ours.p12").toString(),
                "-storepass",
                new String(PASSWORD),
                "-file",
                pem.toString());

        assertThat(Trust.read(pem, null).certificates()).containsExactly((X509Certificate) ours.getCertificate());
        assertThat(Trust.read(keys.resolve("ours.p12"), PASSWORD).certificates())
                .containsExactly((X509Certificate) ours.getCertificate());
        assertThatThrownBy(() -> Trust.read(keys.resolve("ours.p12"), "fel".toCharArray()))
                .isInstanceOf(IOException.class);
        Path secret = Files.writeString(folder.resolve("passwd"), "root:x:0:0", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Trust.read(secret, null))
                .isInstanceOf(IOException.class)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("root"));
    }

    @Test
    void a_key_that_is_not_there_is_told_with_those_that_are() {
        assertThatThrownBy(() -> RulebookSigner.key(keys.resolve("ours.p12"), "annan", PASSWORD))
                .isInstanceOf(IOException.class)
                .hasMessage("has no key annan; it has ours");
    }

    @Test
    void a_keystore_that_is_not_there_is_told_of() {
        assertThatThrownBy(() -> RulebookSigner.key(keys.resolve("saknas.p12"), "ours", PASSWORD))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot be read");
        assertThatThrownBy(() -> RulebookSigner.key(keys, "ours", PASSWORD))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot be read");
    }

    @Test
    void signing_leaves_no_file_behind_but_the_jar() throws IOException {
        signed();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("signed.jar"));
        }
    }
}
