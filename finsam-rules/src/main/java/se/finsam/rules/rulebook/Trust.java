package se.finsam.rules.rulebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.source.Sha256;

/**
 * Whose signature a built rulebook has to carry: one of these certificates, itself. No chain is followed and no clock asked:
 * a certificate is trusted as long as it is named here. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Api
public final class Trust {
    /** More than any keystore of a few certificates takes. */
    private static final int MOST_BYTES = 10_000_000;

    private final Set<X509Certificate> certificates;

    private Trust(Collection<X509Certificate> certificates) {
        this.certificates = Collections.unmodifiableSet(new LinkedHashSet<>(certificates));
    }

    /**
     * In certificates.
     *
     * @throws IllegalArgumentException where there are none
     */
    public static Trust in(Collection<X509Certificate> certificates) {
        if (certificates.isEmpty()) {
            throw new IllegalArgumentException("trust needs a certificate");
        }
        return new Trust(certificates);
    }

    /**
     * In every certificate of a file: X.509, as PEM or DER, or a keystore (PKCS #12 or JKS).
     *
     * @param password the keystore's; null where the file is no keystore
     * @throws IOException where the file cannot be read, holds no certificate, or the password is not its
     */
    public static Trust read(Path file, char @Nullable [] password) throws IOException {
        List<X509Certificate> found = password == null ? certificates(bytes(file)) : keystore(file, password);
        if (found.isEmpty()) {
            throw new IOException("holds no certificate");
        }
        return new Trust(found);
    }

    /** Also of a pipe, or of a device without an end. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("is too large for a certificate or a keystore");
            }
            return bytes;
        }
    }

    private static List<X509Certificate> certificates(byte[] bytes) throws IOException {
        try {
            List<X509Certificate> found = new ArrayList<>();
            for (Certificate one :
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(bytes))) {
                found.add((X509Certificate) one);
            }
            return found;
        } catch (CertificateException e) {
            // Not with what the parser says: that could be of a file that is none of ours.
            throw new IOException("is no certificate; a keystore needs a password", e);
        }
    }

    private static List<X509Certificate> keystore(Path file, char[] password) throws IOException {
        // Which kind it is the JDK finds out in a file alone.
        if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
            throw new IOException("is no keystore");
        }
        try {
            KeyStore store = KeyStore.getInstance(file.toFile(), password);
            List<X509Certificate> found = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.getCertificate(alias) instanceof X509Certificate certificate) {
                    found.add(certificate);
                }
            }
            return found;
        } catch (GeneralSecurityException | IOException e) {
            throw new IOException("is no keystore of this password", e);
        }
    }

    /** Those that are trusted. */
    public Set<X509Certificate> certificates() {
        return certificates;
    }

    /** SHA-256 of a certificate, in lower-case hexadecimal. */
    static String fingerprint(X509Certificate certificate) {
        try {
            return Sha256.of(certificate.getEncoded());
        } catch (CertificateException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }
}
