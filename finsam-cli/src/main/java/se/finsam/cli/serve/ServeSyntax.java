package se.finsam.cli.serve;

import picocli.CommandLine.Model.CommandSpec;
import se.finsam.cli.call.Syntax;

/** {@code finsam serve}. */
public final class ServeSyntax {
    public static final String SERVE = "serve";
    static final String HOST = "--host";
    static final String PORT = "--port";
    static final String BODY = "--max-body";
    static final String REQUESTS = "--requests";
    static final String CHECKS = "--checks";
    static final String STREAMS = "--streams";
    static final String CONNECTIONS = "--connections";
    static final String RATE = "--rate";
    static final String TIMEOUT = "--timeout";
    static final String STREAM_TIMEOUT = "--stream-timeout";
    static final String GRACE = "--grace";

    private final Syntax syntax;

    public ServeSyntax(Syntax syntax) {
        this.syntax = syntax;
    }

    public CommandSpec serve() {
        CommandSpec serve = syntax.command(
                SERVE,
                "Granskar över HTTP, tills programmet avslutas. Inget sparas, och inga belopp eller namn loggas.",
                "Checks over HTTP, until the program is ended. Nothing is kept, and no amounts or names are logged.");
        serve.addOption(syntax.option(
                HOST,
                syntax.say("ADRESS", "ADDRESS"),
                "Adressen att lyssna på. Standard: 127.0.0.1, bara den egna datorn. Tjänsten har ingen inloggning och ingen"
                        + " kryptering: något framför den måste ha det innan en annan adress anges.",
                "The address to listen at. Default: 127.0.0.1, this computer alone. The service has no login and no encryption:"
                        + " something in front of it has to, before another address is given."));
        serve.addOption(syntax.option(
                PORT,
                "N",
                "Porten. 0 tar en ledig, som skrivs ut. Standard: 8080.",
                "The port. 0 takes a free one, which is printed. Default: 8080."));
        serve.addOption(syntax.option(
                BODY,
                "KIB",
                "Så stort får det som skickas vara; i en ström en rad. Standard: 4096.",
                "How large what is sent may be; in a stream a line. Default: 4096."));
        serve.addOption(syntax.option(
                REQUESTS,
                "N",
                "Så många anrop besvaras åt gången; fler får 503. Standard: 64.",
                "How many calls are answered at a time; more get 503. Default: 64."));
        serve.addOption(syntax.option(
                CHECKS,
                "N",
                "Så många av dem räknar åt gången; de andra väntar. Standard: datorns kärnor, minst 2.",
                "How many of them calculate at a time; the others wait. Default: the machine's cores, at least 2."));
        serve.addOption(syntax.option(
                STREAMS,
                "N",
                "Så många strömmar av NDJSON är öppna åt gången; fler får 503. Standard: 8.",
                "How many streams of NDJSON are open at a time; more get 503. Default: 8."));
        serve.addOption(syntax.option(
                CONNECTIONS,
                "N",
                "Så många anslutningar tas emot åt gången; fler väntar utanför. Standard: 1024.",
                "How many connections are accepted at a time; more wait outside. Default: 1024."));
        serve.addOption(syntax.option(
                RATE,
                "N",
                "Så många anrop i minuten får en adress göra; fler får 429. Standard: 0, ingen gräns.",
                "How many calls a minute an address may make; more get 429. Default: 0, no limit."));
        serve.addOption(syntax.option(
                TIMEOUT,
                syntax.say("SEKUNDER", "SECONDS"),
                "Så länge får ett anrop ta. Standard: 30.",
                "How long a call may take. Default: 30."));
        serve.addOption(syntax.option(
                STREAM_TIMEOUT,
                syntax.say("SEKUNDER", "SECONDS"),
                "Så länge får en ström vara öppen. Standard: 3600.",
                "How long a stream may be open. Default: 3600."));
        serve.addOption(syntax.option(
                GRACE,
                syntax.say("SEKUNDER", "SECONDS"),
                "Så länge får det som pågår fortsätta när tjänsten stoppas. Standard: 20.",
                "How long what is under way may go on when the service is stopped. Default: 20."));
        syntax.addRulebook(serve);
        serve.addOption(syntax.language());
        return Syntax.footer(
                serve,
                syntax.say("Exempel:", "Examples:"),
                "  finsam serve --port 8080",
                "  curl -H 'Content-Type: application/yaml' --data-binary @underlag.yaml http://127.0.0.1:8080/v1/check");
    }
}
