package se.finsam.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Who means the service harm, or is only slow, takes nothing from the others. The same at full size: bench/serve.sh. */
class HostileConnectionsTest {
    private static final String SMALL =
            "{\"schema\":\"finsam-underlag/1\",\"forbund\":{\"namn\":\"Exempel\"},\"rakenskapsar\":2021}";
    private static final String HEAD =
            "POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    private static final ServerOptions QUICK =
            Served.OPTIONS.within(Duration.ofSeconds(4), Duration.ofSeconds(30), Duration.ofSeconds(5));

    @Test
    void a_connection_that_sends_a_byte_now_and_then_is_closed_in_time() throws Exception {
        try (Served served = new Served(QUICK);
                Socket slow = Raw.open(served)) {
            CompletableFuture<Boolean> cut = CompletableFuture.supplyAsync(() -> trickles(slow));

            assertThat(served.get("/v1/api-info").statusCode()).isEqualTo(200);
            assertThat(cut.get(30, TimeUnit.SECONDS)).isTrue();
            assertThat(served.get("/metrics").body()).containsPattern("finsam_connections_timed_out_total [1-9]");
        }
    }

    @Test
    void a_call_whose_body_does_not_come_is_closed_in_time() throws IOException {
        try (Served served = new Served(QUICK);
                Socket half = Raw.open(served)) {
            send(half, HEAD + "Content-Length: 1000\r\n\r\n{\"schema\"");

            // Comes to its end: the service closes, whether it says why or not.
            assertThat(Raw.rest(half)).doesNotContain("HTTP/1.1 200");
            assertThat(served.get("/v1/api-info").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void many_half_calls_take_no_place_among_those_that_are_answered() throws IOException {
        try (Served served = new Served(Served.OPTIONS.atATime(4, 2, 2, 200))) {
            List<Socket> halves = new ArrayList<>();
            try {
                for (int i = 0; i < 100; i++) {
                    Socket half = Raw.open(served);
                    halves.add(half);
                    send(half, HEAD + "Content-Length: 1000\r\n\r\n{\"schema\"");
                }
                for (int i = 0; i < 5; i++) {
                    assertThat(served.post("/v1/check", Media.JSON, SMALL).statusCode())
                            .isEqualTo(200);
                }
                assertThat(served.get("/metrics").body()).containsPattern("finsam_body_bytes [1-9]");
            } finally {
                for (Socket half : halves) {
                    half.close();
                }
            }
        }
    }

    @Test
    void a_body_that_is_too_large_is_refused_by_its_length_and_by_what_comes() throws IOException {
        try (Served served = new Served(Served.OPTIONS.limited(10_000, 0))) {
            assertThat(Raw.answer(served, HEAD + "Content-Length: 400000000\r\n\r\n"))
                    .startsWith("HTTP/1.1 413")
                    .contains("problem+json", "10000");
            try (Socket socket = Raw.open(served)) {
                send(socket, HEAD + "Transfer-Encoding: chunked\r\n\r\n");
                String chunk = "1000\r\n" + "x".repeat(0x1000) + "\r\n";
                send(socket, chunk + chunk + chunk);
                assertThat(Raw.rest(socket)).startsWith("HTTP/1.1 413");
            }
        }
    }

    @Test
    void connections_beyond_the_limit_wait_and_take_nothing_from_the_others() throws IOException {
        try (Served served = new Served(QUICK.atATime(8, 2, 2, 20))) {
            List<Socket> idle = new ArrayList<>();
            try {
                for (int i = 0; i < 60; i++) {
                    idle.add(Raw.open(served));
                }
                // Those that idle are closed in their time, and then it is the turn of the one that calls.
                assertThat(served.get("/v1/api-info").statusCode()).isEqualTo(200);
            } finally {
                for (Socket socket : idle) {
                    socket.close();
                }
            }
        }
    }

    @Test
    void more_calls_than_are_answered_at_a_time_get_503_and_when_to_come_again() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try (Served served = new Served(Served.OPTIONS.atATime(1, 1, 1, 100))) {
            List<CompletableFuture<HttpResponse<String>>> calls = new ArrayList<>();
            String large = Served.text("ornskoldsvik-2021.yaml");
            for (int i = 0; i < 48; i++) {
                calls.add(CompletableFuture.supplyAsync(() -> served.post("/v1/check", Media.YAML, large), threads));
            }
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (CompletableFuture<HttpResponse<String>> call : calls) {
                answers.add(call.get(60, TimeUnit.SECONDS));
            }

            assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200, 503);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() == 503)
                    .isNotEmpty()
                    .allSatisfy(answer -> assertThat(answer.headers().firstValue("retry-after"))
                            .hasValue("1"));
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void more_calls_a_minute_than_an_address_may_make_get_429() {
        try (Served served = new Served(Served.OPTIONS.limited(10_000, 3))) {
            List<Integer> statuses = new ArrayList<>();
            // Two minutes may meet within the calls, but not three.
            for (int i = 0; i < 7; i++) {
                statuses.add(served.get("/v1/api-info").statusCode());
            }

            assertThat(statuses).contains(200, 429).containsOnly(200, 429);
            assertThat(served.get("/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void what_is_under_way_ends_when_the_service_is_stopped_and_no_more_is_taken() throws Exception {
        Served served = new Served(Served.OPTIONS);
        try (Socket socket = Raw.open(served)) {
            String head = HEAD.replace("/check", "/check/lines").replace("/json", "/x-ndjson");
            send(socket, head + "Transfer-Encoding: chunked\r\n\r\n" + chunk(SMALL + "\n"));
            byte[] first = new byte[20];
            assertThat(socket.getInputStream().readNBytes(first, 0, first.length))
                    .isEqualTo(20);
            CompletableFuture<Void> stop = CompletableFuture.runAsync(served::close);
            TimeUnit.MILLISECONDS.sleep(300);

            assertThat(stop).isNotDone();
            send(socket, chunk(SMALL.replace("2021", "2022") + "\n") + "0\r\n\r\n");
            assertThat(Raw.rest(socket)).contains("\"rakenskapsar\":2022");
            stop.get(30, TimeUnit.SECONDS);
        }
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Sends half a head, and then a byte each tenth of a second; whether that came to an end. */
    private static boolean trickles(Socket socket) {
        try {
            OutputStream out = socket.getOutputStream();
            send(socket, "POST /v1/check HTTP/1.1\r\nHost: localhost\r\nX: ");
            for (int i = 0; i < 200; i++) {
                TimeUnit.MILLISECONDS.sleep(100);
                out.write('x');
                out.flush();
            }
            return false;
        } catch (SocketException e) {
            return true;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }
}
