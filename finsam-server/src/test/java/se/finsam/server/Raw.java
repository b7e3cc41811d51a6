package se.finsam.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Bytes on a connection, as no client would send them. */
final class Raw {
    private Raw() {}

    static Socket open(Served served) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.server.port());
        socket.setSoTimeout(120_000);
        return socket;
    }

    /** Sends, and reads until the service closes. */
    static String answer(Served served, String request) throws IOException {
        try (Socket socket = open(served)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return rest(socket);
        }
    }

    /** What comes until the service closes, also where it does so in the middle of what is sent. */
    static String rest(Socket socket) throws IOException {
        StringBuilder all = new StringBuilder();
        try {
            for (int next = socket.getInputStream().read();
                    next >= 0;
                    next = socket.getInputStream().read()) {
                all.append((char) next);
            }
        } catch (SocketException e) {
            // Reset: what came before it is what there is.
        }
        return all.toString();
    }
}
