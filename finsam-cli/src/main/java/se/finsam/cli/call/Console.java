package se.finsam.cli.call;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.finsam.cli.text.Style;
import se.finsam.model.source.Language;
import se.finsam.model.source.Memory;
import se.finsam.model.source.Printable;
import se.finsam.model.source.Text;
import se.finsam.rules.broken.BrokenInstallationException;
import se.finsam.rules.broken.BrokenRulebookException;

/**
 * The program's three streams, in UTF-8 whatever the locale, and its way of saying that something is wrong. Nothing else writes
 * to them, and what does not show is written out whoever wrote it.
 */
public final class Console {
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final InputStream in;
    private final OutputStream out;
    private final PrintStream err;
    private final Surroundings surroundings;
    private @Nullable IOException failure;
    private boolean status;

    public Console(InputStream in, OutputStream out, OutputStream err, Surroundings surroundings) {
        this.in = in;
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.surroundings = surroundings;
    }

    /** Where input named {@code -} comes from. */
    public InputStream in() {
        return in;
    }

    /** Where the program runs. */
    public Surroundings surroundings() {
        return surroundings;
    }

    /** Writes text, with all that does not show written out; after a failed write nothing more is tried. */
    public void print(String text) {
        write(Printable.lines(text));
    }

    /** Writes text where the colours that finsam sets stay. */
    public void styled(String text) {
        write(Style.printable(text));
    }

    /** Writes a text piece by piece, however long; what makes it leaves nothing in it that does not show. */
    public void stream(Pieces pieces) {
        if (failure == null) {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            try {
                pieces.to(writer);
                writer.flush();
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /** Makes a text, piece by piece. */
    public interface Pieces {
        void to(Writer out) throws IOException;
    }

    private void write(String text) {
        if (failure == null) {
            try {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /** Writes what was printed, so that a reader at the other end of a pipe has it now. */
    public void flush() {
        if (failure == null) {
            try {
                out.flush();
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /** Whether nobody can read more: then there is no use in going on. */
    public boolean closed() {
        return failure != null;
    }

    /** Says that the rulebook cannot be used, and gives the exit code for it. */
    public ExitCode unusable(BrokenRulebookException cause, Language language) {
        complain(new Text("regelboken kan inte användas: ", "the rulebook cannot be used: ").in(language)
                + cause.getMessage());
        return ExitCode.FAULT;
    }

    /** Says that what the program runs on is not whole, and gives the exit code for it. */
    public ExitCode broken(BrokenInstallationException cause, Language language) {
        complain(new Text(
                                "installationen är inte hel, så ingenting kan granskas: ",
                                "the installation is not whole, so nothing can be checked: ")
                        .in(language)
                + Printable.of(String.valueOf(cause.getCause())));
        return ExitCode.FAULT;
    }

    /** Writes a line on stderr that the next thing written there takes the place of. */
    void status(String line) {
        err.print(CLEAR_LINE + Printable.of(line));
        err.flush();
        status = true;
    }

    /** Takes that line away, where there is one. */
    void clearStatus() {
        if (status) {
            err.print(CLEAR_LINE);
            err.flush();
            status = false;
        }
    }

    /** Says on stderr, in a line, that something is wrong. */
    public void complain(String line) {
        note("finsam: " + line);
    }

    /** Writes a line on stderr, with all that does not show written out. */
    public void note(String line) {
        clearStatus();
        err.print(Printable.lines(line) + "\n");
        err.flush();
    }

    /** Says that the program itself is at fault, and what it was doing. */
    public void fault(Text doing, Language language, Throwable cause, boolean stacktrace) {
        if (cause instanceof OutOfMemoryError) {
            Text expected = Memory.expected();
            complain(new Text(
                            "för stort för minnet när det " + doing.sv() + "; väntade " + expected.sv(),
                            "too large for the memory while " + doing.en() + "; expected " + expected.en())
                    .in(language));
            return;
        }
        String reason = cause.getClass().getSimpleName()
                + (cause.getMessage() == null ? "" : ": " + Printable.of(cause.getMessage()));
        complain(new Text(
                        "fel i programmet när det " + doing.sv() + " (" + reason + "); anmäl det gärna",
                        "a fault of the program while " + doing.en() + " (" + reason + "); please report it")
                .in(language));
        if (stacktrace) {
            StringWriter trace = new StringWriter();
            cause.printStackTrace(new PrintWriter(trace));
            note(trace.toString().replace("\t", "    ").stripTrailing());
        }
    }

    /**
     * Ends the output. False where it could not all be written, which is then said; a reader that left on purpose, as
     * {@code head} does, is no such case.
     */
    public boolean close(Language language) {
        flush();
        if (failure == null || readerLeft(failure)) {
            return true;
        }
        complain(new Text("utdata kunde inte skrivas: ", "the output could not be written: ").in(language)
                + Printable.of(String.valueOf(failure.getMessage())));
        return false;
    }

    private static boolean readerLeft(IOException failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe") || message.contains("brutet rör");
    }
}
