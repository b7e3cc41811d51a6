package se.finsam.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.Nearest;
import se.finsam.model.source.Place;
import se.finsam.model.source.Printable;
import se.finsam.model.source.Text;
import se.finsam.rules.report.Felrapport;

/** Why a call gets no answer of its own: what is written as {@code application/problem+json} (RFC 9457). */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_VALUE = 80;

    private final int status;
    private final transient Text detail;
    private final transient List<InputError> errors;
    private final Map<String, String> headers;

    private Problem(int status, Text detail, List<InputError> errors, Map<String, String> headers) {
        super(detail.en(), null, false, false);
        this.status = status;
        this.detail = detail;
        this.errors = List.copyOf(errors);
        this.headers = Map.copyOf(headers);
    }

    static Problem of(int status, String sv, String en) {
        return new Problem(status, new Text(sv, en), List.of(), Map.of());
    }

    static Problem of(int status, String sv, String en, Map<String, String> headers) {
        return new Problem(status, new Text(sv, en), List.of(), headers);
    }

    /** What was sent is understood, and cannot be meant: all that is wrong with it, at once. */
    static Problem input(List<InputError> errors) {
        return new Problem(
                422,
                new Text(
                        "Det som skickades kan inte läsas som det är; alla fel står i fel.",
                        "What was sent cannot be read as it is; all errors are in fel."),
                errors,
                Map.of());
    }

    /** A parameter that is wrong. */
    static Problem parameter(String name, @Nullable String value, String sv, String en) {
        String shown = value == null ? null : shown(value);
        InputError error = new InputError(
                value == null ? InputError.Kind.MISSING_KEY : InputError.Kind.OUT_OF_RANGE,
                new Place("?" + name, 0, 0),
                shown,
                new Text(sv, en));
        String said = shown == null ? "" : " \"" + shown + "\"";
        return new Problem(
                400,
                new Text(name + said + ": väntade " + sv, name + said + ": expected " + en),
                List.of(error),
                Map.of());
    }

    /** A word that is not known, where others are. */
    static Problem unknown(int status, String word, List<String> known, String sv, String en) {
        String near = Nearest.to(word, known).orElse("");
        String shown = shown(word);
        return of(
                status,
                sv + " \"" + shown + "\"" + (near.isEmpty() ? "" : "; menades " + near + "?"),
                en + " \"" + shown + "\"" + (near.isEmpty() ? "" : "; did you mean " + near + "?"));
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** As JSON; {@code instance} names this one time. */
    String json(Language language, String instance) {
        return Json.write(Json.object(
                "type",
                type(),
                "title",
                title(status).in(language),
                "status",
                status,
                "detail",
                detail.in(language),
                "instance",
                instance,
                "fel",
                errors.isEmpty() ? null : Felrapport.of("", errors, language).fel()));
    }

    private String type() {
        return errors.isEmpty() ? "about:blank" : "urn:finsam:problem:" + (status == 400 ? "parameter" : "underlag");
    }

    /** What each status that the service gives means. */
    static Text title(int status) {
        return switch (status) {
            case 400 -> new Text("Anropet kan inte förstås", "Bad Request");
            case 404 -> new Text("Finns inte", "Not Found");
            case 405 -> new Text("Metoden gäller inte här", "Method Not Allowed");
            case 406 -> new Text("Inget svar i den form som begärs", "Not Acceptable");
            case 408 -> new Text("Anropet kom inte fram i tid", "Request Timeout");
            case 413 -> new Text("För mycket skickat", "Content Too Large");
            case 414 -> new Text("För lång adress", "URI Too Long");
            case 415 -> new Text("Medietypen tas inte emot", "Unsupported Media Type");
            case 421 -> new Text("Anropet är till en annan", "Misdirected Request");
            case 422 -> new Text("Underlaget kan inte läsas", "Unprocessable Content");
            case 429 -> new Text("För många anrop", "Too Many Requests");
            case 431 -> new Text("För stora huvuden", "Request Header Fields Too Large");
            case 500 -> new Text("Fel i finsam", "Internal Server Error");
            case 503 -> new Text("Kan inte svara just nu", "Service Unavailable");
            case 505 -> new Text("HTTP-versionen tas inte emot", "HTTP Version Not Supported");
            default ->
                status < 500
                        ? new Text("Anropet kan inte besvaras", "Client Error")
                        : new Text("Tjänsten kan inte svara", "Server Error");
        };
    }

    static List<Integer> statuses(Route route) {
        List<Integer> all = new ArrayList<>(List.of(400));
        if (route.path().contains("{")) {
            all.add(404);
        }
        all.add(406);
        if (route.body() != null) {
            all.addAll(List.of(408, 413, 415));
            if (route.stream() == null) {
                all.add(422);
            }
        }
        all.addAll(List.of(421, 429, 500, 503));
        return all;
    }

    private static String shown(String value) {
        String printable = Printable.of(value);
        return printable.codePointCount(0, printable.length()) <= LONGEST_VALUE
                ? printable
                : printable.substring(0, printable.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
}
