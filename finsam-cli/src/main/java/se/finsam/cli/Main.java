package se.finsam.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Executor;
import java.util.function.Function;
import se.finsam.cli.call.CheckerLoader;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.cli.call.Rulebooks;
import se.finsam.cli.call.Surroundings;
import se.finsam.cli.call.UsageException;
import se.finsam.cli.check.CheckSyntax;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.rules.Checker;

/** The program: {@code finsam}. */
public final class Main {
    private Main() {}

    /** Runs the program and ends the JVM with its exit code. */
    public static void main(String[] args) {
        // Straight to the descriptors: what Java makes of System.out depends on the locale.
        int code = run(
                args,
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Surroundings.ofProcess());
        // Not by returning: a reader of stdin that was left waiting must not hold the program.
        System.exit(code);
    }

    /** Runs the program within this JVM and gives its exit code; never throws. */
    static int run(String[] args, InputStream in, OutputStream out, OutputStream err, Surroundings surroundings) {
        return run(args, in, out, err, surroundings, Checker::bundled);
    }

    /** The same with a checker of one's own, so that a test can have a rulebook that does not load. */
    static int run(
            String[] args,
            InputStream in,
            OutputStream out,
            OutputStream err,
            Surroundings surroundings,
            Function<Executor, Checker> checkers) {
        Console console = new Console(in, out, err, surroundings);
        Language language = surroundings.language();
        ExitCode code;
        try {
            // The rulebook takes longest: it is loaded beside all that is done before it is needed.
            String own = ownRulebook(args);
            CheckerLoader checker = new CheckerLoader(
                    own.isEmpty() ? checkers : executor -> Rulebooks.checker(own, executor),
                    startsWithCheck(args) && !asksForTrust(args));
            code = new Dispatcher(console, checker, own, language).run(args);
        } catch (UsageException e) {
            console.complain(e.text().in(language));
            console.complain(Messages.SEE_HELP.in(language));
            code = ExitCode.UNREADABLE;
        } catch (RuntimeException | Error e) {
            console.fault(new Text("arbetade", "working"), language, e, false);
            code = ExitCode.FAULT;
        }
        return console.close(language) ? code.number() : ExitCode.FAULT.number();
    }

    /** The rulebook that a call names, as far as that can be told before its options are understood; else empty. */
    private static String ownRulebook(String[] args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--rulebook") && i + 1 < args.length) {
                return args[i + 1];
            }
            if (args[i].startsWith("--rulebook=")) {
                return args[i].substring("--rulebook=".length());
            }
        }
        return "";
    }

    /** Whether a rulebook may be loaded only when its signature is checked. */
    private static boolean asksForTrust(String[] args) {
        for (String arg : args) {
            if (arg.startsWith(Rulebooks.TRUST)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a call names the command that most calls name, and something more. */
    static boolean startsWithCheck(String[] args) {
        return args.length > 1 && (args[0].equals(CheckSyntax.CHECK) || args[0].equals(CheckSyntax.CHECK_ALIAS));
    }
}
