package se.finsam.rules.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipException;
import se.finsam.model.source.Printable;
import se.finsam.rules.broken.BrokenRulebookException;

/** Reads a jar of which every file is signed by one that is trusted: what is checked is what is then used. */
final class SignedJar {
    private static final String META = "META-INF/";

    private final Path jar;
    private final Map<String, byte[]> entries = new TreeMap<>();
    private final Set<X509Certificate> signers;

    private SignedJar(Path jar, Trust trust) {
        this.jar = jar;
        this.signers = new LinkedHashSet<>(trust.certificates());
    }

    /**
     * A jar, whole in memory.
     *
     * @throws IOException where it cannot be read
     * @throws BrokenRulebookException where a file of it is not signed, was changed after it was, or is not signed by one of
     *     the trusted certificates, the same for all
     */
    static SignedJar read(Path jar, Trust trust, long mostBytes) throws IOException {
        SignedJar signed = new SignedJar(jar, trust);
        try (JarFile file = new JarFile(jar.toFile(), true)) {
            long size = 0;
            for (JarEntry entry : Collections.list(file.entries())) {
                if (!entry.isDirectory() && !ofSignature(entry.getName())) {
                    size += signed.add(file, entry, mostBytes - size);
                }
            }
        } catch (ZipException e) {
            throw new BrokenRulebookException(jar + " is no jar", e);
        } catch (SecurityException e) {
            throw new BrokenRulebookException(jar + " was changed after it was signed", e);
        }
        signed.mustBeWhole();
        return signed;
    }

    private void mustBeWhole() {
        byte[] contents = entries.getOrDefault(BuiltRulebook.CONTENTS, new byte[0]);
        if (!new String(contents, StandardCharsets.UTF_8).equals(BuiltRulebook.contents(entries.keySet()))
                || entries.isEmpty()) {
            throw new BrokenRulebookException(jar + " has not the files that it was signed with");
        }
    }

    /** Its files, without those of the signature. */
    Map<String, byte[]> entries() {
        return entries;
    }

    /** SHA-256 of the certificate that all are signed with; of several that are trusted the first in order. */
    String signer() {
        Set<String> fingerprints = new TreeSet<>();
        for (X509Certificate signer : signers) {
            fingerprints.add(Trust.fingerprint(signer));
        }
        return fingerprints.iterator().next();
    }

    private long add(JarFile file, JarEntry entry, long left) throws IOException {
        byte[] bytes;
        try (InputStream in = file.getInputStream(entry)) {
            bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
            if (bytes.length > left) {
                throw new BrokenRulebookException(jar + " is too large to be a rulebook");
            }
        }
        signers.retainAll(signersOf(entry)); // known only when all of it is read
        if (signers.isEmpty()) {
            throw new BrokenRulebookException(
                    jar + ": " + Printable.of(entry.getName()) + " is not signed with a certificate that is trusted");
        }
        if (entries.put(entry.getName(), bytes) != null) {
            throw new BrokenRulebookException(jar + " has " + Printable.of(entry.getName()) + " twice");
        }
        return bytes.length;
    }

    private static Set<X509Certificate> signersOf(JarEntry entry) {
        Set<X509Certificate> found = new LinkedHashSet<>();
        CodeSigner[] signers = entry.getCodeSigners();
        for (CodeSigner signer : signers == null ? new CodeSigner[0] : signers) {
            if (signer.getSignerCertPath().getCertificates().get(0) instanceof X509Certificate certificate) {
                found.add(certificate);
            }
        }
        return found;
    }

    /** The files that no signature covers, since they are it; none of them is part of a rulebook. */
    private static boolean ofSignature(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.startsWith(META)
                && upper.indexOf('/', META.length()) < 0
                && (upper.equals(META + "MANIFEST.MF")
                        || upper.startsWith(META + "SIG-")
                        || upper.endsWith(".SF")
                        || upper.endsWith(".RSA")
                        || upper.endsWith(".DSA")
                        || upper.endsWith(".EC"));
    }
}
