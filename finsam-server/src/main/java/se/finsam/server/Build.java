package se.finsam.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which finsam this is.
 *
 * @param version its version
 * @param released the day that it is of
 */
record Build(String version, String released) {
    static final Build THIS = read();

    private static Build read() {
        Properties properties = new Properties();
        try (InputStream in = Build.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("finsam-server's own file could not be read", e);
        }
        String released = properties.getProperty("released", "");
        return new Build(
                properties.getProperty("version", "0"), released.length() < 10 ? "" : released.substring(0, 10));
    }
}
