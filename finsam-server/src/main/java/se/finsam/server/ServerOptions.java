package se.finsam.server;

import java.time.Duration;
import se.finsam.model.source.Language;

/**
 * How the service is run, with every limit that it holds.
 *
 * @param host the address to listen at
 * @param port the port; 0 for any that is free
 * @param language the language of a call that asks for none
 * @param body the longest body of a call, in bytes; of NDJSON that is streamed, the longest line
 * @param requests how many calls are answered at a time; more get 503
 * @param checks how many of them calculate at a time; the others wait for their turn
 * @param streams how many streams of NDJSON are open at a time; more get 503
 * @param connections how many connections are accepted at a time; more wait outside
 * @param perMinute how many calls one address may make in a minute; 0 for no limit
 * @param timeout how long a call may take, from its first line until its answer
 * @param streamTimeout how long a stream of NDJSON may be open
 * @param grace how long calls that are under way may go on when the service is stopped
 */
public record ServerOptions(
        String host,
        int port,
        Language language,
        int body,
        int requests,
        int checks,
        int streams,
        int connections,
        int perMinute,
        Duration timeout,
        Duration streamTimeout,
        Duration grace) {
    /** Loopback, port 8080, and limits that fit in 512 MB of memory. */
    public static final ServerOptions STANDARD = new ServerOptions(
            "127.0.0.1",
            8080,
            Language.SV,
            4 << 20,
            64,
            Math.max(2, Runtime.getRuntime().availableProcessors()),
            8,
            1024,
            0,
            Duration.ofSeconds(30),
            Duration.ofHours(1),
            Duration.ofSeconds(20));

    /** The same at another address. */
    public ServerOptions at(String newHost, int newPort) {
        return new ServerOptions(
                newHost,
                newPort,
                language,
                body,
                requests,
                checks,
                streams,
                connections,
                perMinute,
                timeout,
                streamTimeout,
                grace);
    }

    /** The same with other numbers of things at a time. */
    public ServerOptions atATime(int newRequests, int newChecks, int newStreams, int newConnections) {
        return new ServerOptions(
                host,
                port,
                language,
                body,
                newRequests,
                newChecks,
                newStreams,
                newConnections,
                perMinute,
                timeout,
                streamTimeout,
                grace);
    }

    /** The same with other times. */
    public ServerOptions within(Duration newTimeout, Duration newStreamTimeout, Duration newGrace) {
        return new ServerOptions(
                host,
                port,
                language,
                body,
                requests,
                checks,
                streams,
                connections,
                perMinute,
                newTimeout,
                newStreamTimeout,
                newGrace);
    }

    /** The same with another longest body, in bytes, and another number of calls a minute. */
    public ServerOptions limited(int newBody, int newPerMinute) {
        return new ServerOptions(
                host,
                port,
                language,
                newBody,
                requests,
                checks,
                streams,
                connections,
                newPerMinute,
                timeout,
                streamTimeout,
                grace);
    }

    /** The same with another language for who asks for none. */
    public ServerOptions in(Language newLanguage) {
        return new ServerOptions(
                host,
                port,
                newLanguage,
                body,
                requests,
                checks,
                streams,
                connections,
                perMinute,
                timeout,
                streamTimeout,
                grace);
    }
}
