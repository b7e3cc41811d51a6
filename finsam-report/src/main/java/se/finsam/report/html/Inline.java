package se.finsam.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or a script that stands in the page itself, and by whose hash the page's policy allows it and no other.
 *
 * @param text its text
 * @param hash the hash, as the policy writes it
 */
public record Inline(String text, String hash) {
    /** One that is packed with finsam. */
    static Inline of(String name) {
        try (InputStream in = Inline.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("finsam was built without " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Inline(text, "sha256-" + Base64.getEncoder().encodeToString(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What a page with this style and script may do: show itself, and nothing else. */
    static String policy(Inline style, Inline script) {
        return "default-src 'none'; style-src '" + style.hash + "'; script-src '" + script.hash
                + "'; base-uri 'none'; form-action 'none'";
    }
}
