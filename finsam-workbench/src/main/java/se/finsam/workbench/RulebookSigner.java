package se.finsam.workbench;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;
import jdk.security.jarsigner.JarSignerException;
import se.finsam.model.Api;
import se.finsam.model.source.WholeFile;
import se.finsam.rules.rulebook.BuiltRulebook;
import se.finsam.rules.rulebook.RulebookInternals;

/**
 * Writes a rulebook as a signed jar, which {@link BuiltRulebook#read(Path, se.finsam.rules.rulebook.Trust)} checks. With the JDK's own
 * signing of jars, so that {@code jarsigner -verify} reads it too. Needs a JDK. Has no state; thread-safe.
 *
 * @since 0.1
 */
@Api
public final class RulebookSigner {
    private RulebookSigner() {}

    /**
     * A key and its certificate.
     *
     * @param keystore PKCS #12 or JKS
     * @param alias the key's name in it
     * @param password the keystore's, and the key's
     * @throws IOException where the keystore cannot be read, the password is not its, or it has no such key
     */
    public static KeyStore.PrivateKeyEntry key(Path keystore, String alias, char[] password) throws IOException {
        if (!Files.isRegularFile(keystore)) {
            throw new IOException("cannot be read");
        }
        KeyStore store;
        List<String> names;
        try {
            store = KeyStore.getInstance(keystore.toFile(), password);
            names = Collections.list(store.aliases());
        } catch (GeneralSecurityException | IOException e) {
            throw new IOException(Files.isReadable(keystore) ? "is no keystore of this password" : "cannot be read", e);
        }
        try {
            KeyStore.Entry entry = store.getEntry(alias, new KeyStore.PasswordProtection(password));
            if (entry instanceof KeyStore.PrivateKeyEntry key) {
                return key;
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("has another password for the key " + alias, e);
        }
        throw new IOException("has no key " + alias + "; it has " + String.join(", ", names));
    }

    /**
     * Writes the jar, whole or not at all.
     *
     * @throws IOException where the file cannot be written
     */
    public static void write(BuiltRulebook rulebook, KeyStore.PrivateKeyEntry key, Path jar) throws IOException {
        File unsigned = Files.createTempFile("finsam", ".jar").toFile();
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        try {
            Files.write(unsigned.toPath(), RulebookInternals.bytes(rulebook));
            try (ZipFile in = new ZipFile(unsigned)) {
                new JarSigner.Builder(key)
                        .digestAlgorithm("SHA-256")
                        .signerName("FINSAM")
                        .build()
                        .sign(in, signed);
            }
        } catch (GeneralSecurityException | JarSignerException e) {
            throw new IOException("cannot be signed with this key: " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(unsigned.toPath());
        }
        WholeFile.write(jar, signed.toByteArray());
    }
}
