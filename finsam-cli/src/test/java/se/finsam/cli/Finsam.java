package se.finsam.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;
import se.finsam.cli.call.Surroundings;
import se.finsam.rules.Checker;

/** Runs the program within the test. */
final class Finsam {
    /** Loaded once: a test of what is printed need not wait for the rules. */
    private static final Checker CHECKER = Checker.bundled();

    private String stdin = "";
    private Surroundings surroundings = new Surroundings(Map.of(), false);
    private Function<Executor, Checker> checkers = executor -> CHECKER;

    /** What a run came to. */
    record Run(int code, String out, String err) {}

    static Run finsam(String... arguments) {
        return new Finsam().run(arguments);
    }

    static Finsam withInput(String text) {
        Finsam finsam = new Finsam();
        finsam.stdin = text;
        return finsam;
    }

    static Finsam at(boolean terminal, Map<String, String> variables) {
        Finsam finsam = new Finsam();
        finsam.surroundings = new Surroundings(variables, terminal);
        return finsam;
    }

    /** With what is typed at the terminal. */
    Finsam typing(String text) {
        stdin = text;
        return this;
    }

    static Finsam with(Function<Executor, Checker> checkers) {
        Finsam finsam = new Finsam();
        finsam.checkers = checkers;
        return finsam;
    }

    Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(out, arguments);
    }

    /** Runs it with an output of one's own; what is printed is in {@link Run#out} only where that keeps it. */
    Run run(OutputStream out, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                arguments,
                new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                surroundings,
                checkers);
        String printed = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new Run(code, printed, err.toString(StandardCharsets.UTF_8));
    }
}
