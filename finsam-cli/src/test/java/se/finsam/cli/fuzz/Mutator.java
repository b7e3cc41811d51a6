package se.finsam.cli.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes real files: their bytes, their words and numbers, their lines. The same chance makes the same change. */
final class Mutator {
    /** What breaks readers: numbers without end, what a language has beside values, characters that no one sees. */
    private static final List<String> HOSTILE = List.of(
            "1E+200000",
            "-1e-200000",
            "9".repeat(400),
            "0." + "0".repeat(400) + "1",
            "NaN",
            ".inf",
            "-Infinity",
            "0x1F",
            "1_000",
            "2147483648",
            "-9223372036854775809",
            "2023-02-30",
            "0000-00-00",
            "+999999999-12-31",
            "null",
            "~",
            "",
            "true",
            "[]",
            "{}",
            "&a [*a]",
            "*a",
            "<<: *a",
            "!!java.net.URL [x]",
            "!<tag:yaml.org,2002:binary> aaaa",
            "? ",
            "--- ",
            "...",
            "|",
            ">-",
            "\"",
            "'",
            "\\u0000",
            "\\uD800",
            "\0",
            "\u001B[2J",
            "\u202E",
            "\u2028",
            "\uFEFF",
            "\uFFFE",
            "\r",
            "\t",
            "../../../x",
            "C:\\x",
            "=cmd|' /C calc'!A0",
            "<!ENTITY a \"b\">",
            "]]>",
            "&#0;",
            "#",
            "å".repeat(5_000));

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_.+-]+|[^\\s\\p{L}\\p{N}]");
    private static final int MOST_BYTES = 1 << 20;
    private static final int LONG = 200;

    private Mutator() {}

    /**
     * One of the files, changed in one to four ways.
     *
     * @param corpus the files; what one lacks may be taken of another
     */
    static byte[] changed(List<byte[]> corpus, Random random) {
        byte[] file = pick(corpus, random);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            byte[] changed = switch (random.nextInt(3)) {
                case 0 -> bytes(file, random);
                case 1 -> tokens(file, random);
                default -> lines(file, corpus, random);
            };
            file = changed.length > MOST_BYTES ? Arrays.copyOf(changed, MOST_BYTES) : changed;
        }
        return file;
    }

    /** A bit, a byte, a stretch of bytes, or the rest of the file. */
    static byte[] bytes(byte[] file, Random random) {
        if (file.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        int at = random.nextInt(file.length);
        int to = Math.min(file.length, at + 1 + random.nextInt(32));
        byte[] changed = file.clone();
        switch (random.nextInt(6)) {
            case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> changed[at] = (byte) random.nextInt(256);
            case 2 -> {
                return joined(Arrays.copyOf(file, at), Arrays.copyOfRange(file, to, file.length));
            }
            case 3 -> {
                return joined(Arrays.copyOf(file, to), Arrays.copyOfRange(file, at, file.length));
            }
            case 4 -> {
                return Arrays.copyOf(file, at);
            }
            default -> {
                byte[] noise = new byte[1 + random.nextInt(16)];
                random.nextBytes(noise);
                return joined(Arrays.copyOf(file, at), noise, Arrays.copyOfRange(file, at, file.length));
            }
        }
        return changed;
    }

    /** A word, a number or a sign becomes another of the file, something hostile, or many of itself. */
    static byte[] tokens(byte[] file, Random random) {
        String text = new String(file, StandardCharsets.UTF_8);
        List<int[]> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(new int[] {matcher.start(), matcher.end()});
        }
        if (tokens.isEmpty()) {
            return pick(HOSTILE, random).getBytes(StandardCharsets.UTF_8);
        }
        int[] token = pick(tokens, random);
        int[] other = pick(tokens, random);
        String own = text.substring(token[0], token[1]);
        String with = switch (random.nextInt(4)) {
            case 0 -> text.substring(other[0], other[1]);
            case 1 -> own.repeat(1 + random.nextInt(LONG));
            case 2 -> own + pick(HOSTILE, random);
            default -> pick(HOSTILE, random);
        };
        return (text.substring(0, token[0]) + with + text.substring(token[1])).getBytes(StandardCharsets.UTF_8);
    }

    /** Lines are dropped, moved, repeated, indented, nested, or taken of another file. */
    private static byte[] lines(byte[] file, List<byte[]> corpus, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text(file).split("\n", -1)));
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(7)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(random.nextInt(lines.size()), line);
            case 2 -> lines.addAll(at, Collections.nCopies(random.nextInt(LONG), line));
            case 3 -> lines.set(at, " ".repeat(random.nextInt(6)) + line.stripLeading());
            case 4 ->
                lines.set(
                        at,
                        pick(List.of("[", "{a: ", "- ", "{\"a\":", "("), random).repeat(LONG) + line);
            case 5 -> lines.set(at, line.replaceFirst(":", pick(List.of("", "::", ": |", ": [", " "), random)));
            default -> {
                List<String> other = List.of(text(pick(corpus, random)).split("\n", -1));
                int from = random.nextInt(other.size());
                lines.addAll(at, other.subList(from, Math.min(other.size(), from + 1 + random.nextInt(20))));
            }
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
