package se.finsam.model.source;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Opens what is to be read. What the user named may be anything that can be read, a pipe and standard input too. What was
 * found, in a folder or beside an input, is read only where it is a file: a pipe that nobody writes to would be waited for
 * without end, and by no one's wish. Nothing is read without a limit.
 *
 * @hidden
 */
public final class OpenFile {
    private OpenFile() {}

    /**
     * A stream of something that the user named.
     *
     * @throws IOException where it is not there, is a folder, or may not be read
     */
    public static InputStream named(Path file) throws IOException {
        if (Files.isRegularFile(file) || !file.getFileSystem().equals(FileSystems.getDefault())) {
            return Files.newInputStream(file);
        }
        // What Files gives asks where it stands, which a pipe cannot tell.
        return new BufferedInputStream(new Plain(new FileInputStream(file.toFile())));
    }

    /**
     * The bytes of something that the user named, or the first {@code most + 1} of them: one more tells that there is more.
     *
     * @throws IOException where it is not there, is a folder, or may not be read
     */
    public static byte[] named(Path file, int most) throws IOException {
        try (InputStream in = named(file)) {
            return in.readNBytes(most + 1);
        }
    }

    /**
     * The bytes of a file that was found, or the first {@code most + 1} of them.
     *
     * @throws IOException where it is no file, as a pipe or a device, or may not be read
     */
    public static byte[] found(Path file, int most) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + ": ingen vanlig fil/not a regular file");
        }
        return named(file, most);
    }

    /**
     * The text of a file that was found, in UTF-8.
     *
     * @throws java.nio.charset.CharacterCodingException where it is no UTF-8
     * @throws IOException as {@link #found(Path, int)}, and where the file is larger than {@link Limits#STANDARD} lets through
     */
    public static String text(Path file) throws IOException {
        int most = Limits.STANDARD.bytes();
        byte[] bytes = found(file, most);
        if (bytes.length > most) {
            throw new IOException(file + ": högst " + most + " byte/at most " + most + " bytes");
        }
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(java.nio.ByteBuffer.wrap(bytes))
                .toString();
    }

    /** No more of a stream than reading it: to ask a pipe of its length, or its place, fails. */
    private static final class Plain extends InputStream {
        private final InputStream in;

        Plain(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return in.read(into, from, length);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
