package se.finsam.cli.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.finsam.cli.call.Console;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;

/** Asks a human at a terminal, a line for each answer. */
public final class JudgePrompt {
    private final Console console;
    private final Language language;
    private final BufferedReader in;
    private boolean ended;

    public JudgePrompt(Console console, Language language) {
        this.console = console;
        this.language = language;
        this.in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    }

    /** Whether no more is to come. */
    public boolean ended() {
        return ended;
    }

    /** What is answered, without blanks around it; empty, and all is over, where no more is to come. */
    public String ask(String sv, String en) {
        console.print(new Text(sv, en).in(language) + "> ");
        console.flush();
        try {
            String line = in.readLine();
            ended |= line == null;
            return line == null ? "" : line.strip();
        } catch (IOException e) {
            throw new UncheckedIOException("standard input cannot be read", e);
        }
    }

    public void say(String sv, String en) {
        console.print(new Text(sv, en).in(language));
    }

    /** Text with its colours. */
    void show(String styled) {
        console.styled(styled);
    }

    /** The day that a word is; null where it is none. */
    @Nullable LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
