package se.finsam.server;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Finds which route a call is of. */
final class Routing {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private Routing() {}

    /** The route of a method and a path. */
    static Route find(List<Route> routes, String method, String path) {
        Set<String> allowed = new TreeSet<>();
        for (Route route : routes) {
            if (match(route.path(), path) != null) {
                if (route.method().equals(method)
                        || (method.equals("HEAD") && route.method().equals("GET"))) {
                    return route;
                }
                allowed.add(route.method());
                if (route.method().equals("GET")) {
                    allowed.add("HEAD");
                }
            }
        }
        if (allowed.isEmpty()) {
            List<String> paths =
                    routes.stream().map(Route::path).distinct().sorted().toList();
            throw Problem.unknown(404, path, paths, "det finns inget på", "there is nothing at");
        }
        String all = String.join(", ", allowed);
        throw Problem.of(405, "här gäller " + all, "what is taken here is " + all, Map.of("Allow", all));
    }

    /** What stands in the path where the route has a name. */
    static Map<String, String> inPath(Route route, String path) {
        Map<String, String> values = match(route.path(), path);
        return values == null ? Map.of() : values;
    }

    /**
     * Holds a call at loopback to a name of loopback. A page of someone else's can make its own name lead here, and a browser
     * would then take the answer for the page's own.
     */
    static void own(Request request, String host) {
        if (LOOPBACK.contains(host.toLowerCase(Locale.ROOT))) {
            String named = Request.getServerName(request);
            if (named == null || !LOOPBACK.contains(named.toLowerCase(Locale.ROOT))) {
                throw Problem.of(
                        421,
                        "tjänsten svarar bara den som anropar den som localhost",
                        "the service answers only who calls it as localhost");
            }
        }
    }

    private static @Nullable Map<String, String> match(String pattern, String path) {
        String[] wanted = pattern.split("/", -1);
        String[] given = path.split("/", -1);
        if (wanted.length != given.length) {
            return null;
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{")) {
                if (given[i].isEmpty()) {
                    return null;
                }
                values.put(wanted[i].substring(1, wanted[i].length() - 1), given[i]);
            } else if (!wanted[i].equals(given[i])) {
                return null;
            }
        }
        return values;
    }
}
