package se.finsam.cli.serve;

import java.io.IOException;
import java.time.Duration;
import se.finsam.cli.call.CheckerLoader;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.cli.call.Given;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.report.Shown;
import se.finsam.server.FinsamServer;
import se.finsam.server.ServerOptions;

/** {@code finsam serve}: checks over HTTP until the process is ended. */
public final class ServeCommand {
    private static final int MANY = 100_000;

    private final Console console;
    private final CheckerLoader checker;
    private final Given given;
    private final Language language;

    public ServeCommand(Console console, CheckerLoader checker, Given given, Language standard) {
        this.console = console;
        this.checker = checker;
        this.given = given;
        this.language = given.language(standard);
    }

    public ExitCode run() {
        ServerOptions options = options();
        try (FinsamServer server = FinsamServer.start(options, checker::get)) {
            console.print(new Text("lyssnar på ", "listening at ").in(language) + server.url() + "\n");
            console.flush();
            server.awaitReady();
            // The signal that ends the process: calls that are under way are let to end.
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "finsam-stop"));
            console.print(new Text("klar\n", "ready\n").in(language));
            console.flush();
            server.join();
            return ExitCode.APPROVED;
        } catch (IOException e) {
            String at = options.host() + ":" + options.port();
            console.complain(new Text("kan inte lyssna på ", "cannot listen at ").in(language)
                    + Shown.name(at)
                    + ": "
                    + Shown.name(String.valueOf(e.getMessage())));
            return ExitCode.UNREADABLE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.APPROVED;
        }
    }

    private ServerOptions options() {
        ServerOptions standard = ServerOptions.STANDARD;
        return standard.at(
                        given.text(ServeSyntax.HOST, standard.host()),
                        given.whole(ServeSyntax.PORT, standard.port(), 0, 65_535))
                .in(language)
                .limited(
                        given.whole(ServeSyntax.BODY, standard.body() >> 10, 1, 32 << 10) << 10,
                        given.whole(ServeSyntax.RATE, standard.perMinute(), 0, MANY))
                .atATime(
                        given.whole(ServeSyntax.REQUESTS, standard.requests(), 1, 1000),
                        given.whole(ServeSyntax.CHECKS, standard.checks(), 1, 1000),
                        given.whole(ServeSyntax.STREAMS, standard.streams(), 0, 1000),
                        given.whole(ServeSyntax.CONNECTIONS, standard.connections(), 1, MANY))
                .within(
                        seconds(ServeSyntax.TIMEOUT, standard.timeout()),
                        seconds(ServeSyntax.STREAM_TIMEOUT, standard.streamTimeout()),
                        seconds(ServeSyntax.GRACE, standard.grace()));
    }

    private Duration seconds(String option, Duration standard) {
        return Duration.ofSeconds(given.whole(option, (int) standard.toSeconds(), 1, MANY));
    }
}
