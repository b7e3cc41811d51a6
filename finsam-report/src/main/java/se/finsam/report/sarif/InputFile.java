package se.finsam.report.sarif;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.report.Granskningsrapport;

/**
 * The file that was checked, as those who show findings look for it.
 *
 * @param uri its address, relative where its name is; null where it has no name
 * @param hash SHA-256 of the file; null where only a line of it was checked, so that it is not known
 */
record InputFile(@Nullable String uri, @Nullable String hash) {
    /** A line of a file of many, as the reader names it. */
    private static final Pattern LINE = Pattern.compile("(?<file>.+):[0-9]+");

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*", Pattern.DOTALL);
    private static final String UNRESERVED = "-._~/";
    private static final int HIGH = 4;
    private static final int LOW = 0xF;

    static InputFile of(Granskningsrapport.Underlagsid input) {
        String name = input.namn();
        if (name == null) {
            return new InputFile(null, null);
        }
        Matcher line = LINE.matcher(name);
        return line.matches() ? new InputFile(uri(line.group("file")), null) : new InputFile(uri(name), input.sha256());
    }

    /** The address of a file by its name, on any system. */
    static String uri(String name) {
        String path = name.replace('\\', '/');
        if (DRIVE.matcher(path).matches()) {
            return "file:///" + path.charAt(0) + ":" + encoded(path.substring(2));
        }
        if (path.startsWith("//")) {
            return "file:" + encoded(path);
        }
        return path.startsWith("/") ? "file://" + encoded(path) : encoded(path);
    }

    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (one & 0xFF);
            if (sign < 0x80 && (Character.isLetterOrDigit(sign) || UNRESERVED.indexOf(sign) >= 0)) {
                uri.append(sign);
            } else {
                uri.append('%').append(digit(sign >> HIGH)).append(digit(sign & LOW));
            }
        }
        return uri.toString();
    }

    private static char digit(int value) {
        return Character.toUpperCase(Character.forDigit(value, 16));
    }

    /** Where another file is, which the run was not about: a ledger. */
    static Sarif.ArtifactLocation other(String name) {
        return new Sarif.ArtifactLocation(uri(name), null);
    }

    /** Where it is; null where it has no name. */
    Sarif.@Nullable ArtifactLocation location() {
        return uri == null ? null : new Sarif.ArtifactLocation(uri, 0);
    }

    /** What the run says of it. */
    List<Sarif.Artifact> artifacts() {
        return uri == null
                ? List.of()
                : List.of(new Sarif.Artifact(
                        location(), hash == null ? null : Map.of("sha-256", hash), List.of("analysisTarget")));
    }
}
