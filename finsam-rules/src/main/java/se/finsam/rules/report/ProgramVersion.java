package se.finsam.rules.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Which finsam this is, as the build wrote it down: a manifest does not survive that jars are put together into one.
 *
 * @hidden
 */
public final class ProgramVersion {
    /** Where it stands on the class path. */
    public static final String RESOURCE = "META-INF/finsam/program.version";

    private static final Granskningsrapport.Programid ID = new Granskningsrapport.Programid("finsam", read());

    private ProgramVersion() {}

    /** The program and its version. */
    public static Granskningsrapport.Programid id() {
        return ID;
    }

    private static String read() {
        try (InputStream in = ProgramVersion.class.getResourceAsStream("/" + RESOURCE)) {
            return in == null ? "okänd" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
