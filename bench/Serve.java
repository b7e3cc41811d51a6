import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Calls a service the way that bench/serve.sh tells: java bench/Serve.java URL SECONDS CONNECTIONS. Prints a line for each thing tried. */
public class Serve {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static URI url;

    public static void main(String[] args) throws Exception {
        url = URI.create(args[0]);
        int seconds = Integer.parseInt(args[1]);
        int connections = Integer.parseInt(args[2]);
        List<byte[]> bodies = new ArrayList<>();
        for (String name : List.of("ornskoldsvik-2021.yaml", "ornskoldsvik-2023-budget.yaml")) {
            bodies.add(Files.readAllBytes(Path.of("examples", name)));
        }
        load("32 clients", bodies, 32, seconds);
        memory();
        List<Socket> slow = open(500, "POST /v1/check HTTP/1.1\r\nHost: localhost\r\nX: ");
        Thread drip = drip(slow);
        load("8 clients beside 500 that send a byte a second", bodies, 8, 20);
        drip.interrupt();
        closed("slow connections", slow);
        List<Socket> half = open(
                500,
                "POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n{");
        TimeUnit.SECONDS.sleep(1);
        load("8 clients beside 500 half requests", bodies, 8, 20);
        closed("half requests", half);
        large(true);
        large(false);
        memory();
        List<Socket> many = open(connections, "");
        System.out.println(many.size() + " connections opened; then one more client:");
        load("1 client beside them", bodies, 1, 10);
        memory();
        closed("idle connections", many);
        load("8 clients afterwards", bodies, 8, 5);
        memory();
    }

    private static void load(String what, List<byte[]> bodies, int clients, int seconds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();
        List<long[]> times = new ArrayList<>();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        for (int i = 0; i < clients; i++) {
            int first = i;
            threads.execute(() -> {
                long[] mine = new long[1 << 16];
                int count = 0;
                while (System.nanoTime() < until && count < mine.length) {
                    long began = System.nanoTime();
                    String answer;
                    try {
                        HttpRequest request = HttpRequest.newBuilder(url.resolve("/v1/check"))
                                .timeout(Duration.ofSeconds(60))
                                .header("Content-Type", "application/yaml")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(bodies.get((first + count) % bodies.size())))
                                .build();
                        answer = String.valueOf(CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray())
                                .statusCode());
                    } catch (IOException | InterruptedException e) {
                        answer = e.getClass().getSimpleName();
                    }
                    mine[count++] = System.nanoTime() - began;
                    answers.computeIfAbsent(answer, unused -> new AtomicInteger()).incrementAndGet();
                }
                synchronized (times) {
                    times.add(Arrays.copyOf(mine, count));
                }
            });
        }
        threads.shutdown();
        threads.awaitTermination(seconds + 120, TimeUnit.SECONDS);
        long[] all = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        System.out.printf(
                "%s, %d s: %d calls %s, %d a second, ms: median %.1f, 90 %% %.1f, 99 %% %.1f, longest %.1f%n",
                what,
                seconds,
                all.length,
                new TreeMap<>(answers),
                all.length / seconds,
                at(all, 50),
                at(all, 90),
                at(all, 99),
                at(all, 100));
    }

    private static double at(long[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    private static List<Socket> open(int count, String said) {
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                Socket socket = new Socket();
                socket.connect(new InetSocketAddress(url.getHost(), url.getPort()), 500);
                socket.getOutputStream().write(said.getBytes(StandardCharsets.ISO_8859_1));
                open.add(socket);
            }
        } catch (IOException e) {
            System.out.println("after " + open.size() + " connections the next was not accepted: " + e.getClass().getSimpleName());
        }
        return open;
    }

    private static Thread drip(List<Socket> sockets) {
        Thread thread = new Thread(() -> {
            try {
                while (true) {
                    TimeUnit.SECONDS.sleep(1);
                    for (Socket socket : sockets) {
                        try {
                            socket.getOutputStream().write('x');
                        } catch (IOException e) {
                            // Closed by the service, as it should be.
                        }
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** How many the service has closed within the time that it gives a call. */
    private static void closed(String what, List<Socket> sockets) throws Exception {
        TimeUnit.SECONDS.sleep(37);
        int closed = 0;
        for (Socket socket : sockets) {
            try (socket) {
                socket.setSoTimeout(5);
                while (socket.getInputStream().read() >= 0) {
                    // What was said before the end.
                }
                closed++;
            } catch (java.net.SocketTimeoutException e) {
                // Still open.
            } catch (IOException e) {
                closed++;
            }
        }
        System.out.println(what + ": " + closed + " of " + sockets.size() + " were closed by the service");
    }

    private static void large(boolean told) throws IOException {
        long sent = 0;
        String answer = "";
        long began = System.nanoTime();
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + (told ? "Content-Length: 400000000\r\n\r\n" : "Transfer-Encoding: chunked\r\n\r\n"))
                    .getBytes(StandardCharsets.ISO_8859_1));
            byte[] block = new byte[1 << 16];
            Arrays.fill(block, (byte) 'x');
            try {
                while (sent < 400_000_000) {
                    if (!told) {
                        out.write("10000\r\n".getBytes(StandardCharsets.ISO_8859_1));
                    }
                    out.write(block);
                    if (!told) {
                        out.write("\r\n".getBytes(StandardCharsets.ISO_8859_1));
                    }
                    sent += block.length;
                }
            } catch (IOException e) {
                answer = "closed; ";
            }
            byte[] head = new byte[12];
            try {
                int read = socket.getInputStream().readNBytes(head, 0, head.length);
                answer += new String(head, 0, read, StandardCharsets.ISO_8859_1);
            } catch (IOException e) {
                answer += e.getClass().getSimpleName();
            }
        }
        System.out.printf(
                "a body of 400 MB, its length %s: %s after %d MB sent, %d ms%n",
                told ? "told" : "not told",
                answer,
                sent / 1_000_000,
                (System.nanoTime() - began) / 1_000_000);
    }

    private static void memory() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(url.resolve("/metrics")).build();
        CLIENT.send(request, HttpResponse.BodyHandlers.ofString())
                .body()
                .lines()
                .filter(line -> line.startsWith("finsam_heap") || line.startsWith("finsam_connections "))
                .forEach(line -> System.out.println("  " + line));
    }
}
