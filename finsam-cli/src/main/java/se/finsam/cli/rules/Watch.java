package se.finsam.cli.rules;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.model.source.Printable;

/**
 * Does something again whenever a file of a folder has changed. It looks by itself, several times a second: what systems tell
 * of changes differs too much between them, and between editors. Ends at the end of the input.
 */
final class Watch {
    private static final long MILLISECONDS = 200;

    private final Path folder;
    private final Console console;
    private volatile boolean ended;

    Watch(Path folder, Console console) {
        this.folder = folder;
        this.console = console;
    }

    /** Does it now and after every change; gives what it gave last. */
    ExitCode run(Supplier<ExitCode> work) {
        Thread listener = new Thread(this::listen, "finsam-watch");
        listener.setDaemon(true);
        listener.start();
        String seen = state();
        ExitCode last = work.get();
        while (!ended && !Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            String now = state();
            if (!now.equals(seen)) {
                seen = now;
                last = work.get();
            }
        }
        return last;
    }

    private void listen() {
        try {
            console.in().transferTo(OutputStream.nullOutputStream()); // what is typed says nothing; that it ends does
        } catch (IOException e) {
            console.note(Printable.of(String.valueOf(e.getMessage())));
        } finally {
            ended = true;
        }
    }

    /** Every file with its size and time; a folder that is being written may be gone for a moment. */
    private String state() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().map(Watch::state).collect(Collectors.joining("\n"));
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }

    private static String state(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return file + " " + attributes.size() + " " + attributes.lastModifiedTime();
        } catch (IOException e) {
            return file.toString();
        }
    }
}
