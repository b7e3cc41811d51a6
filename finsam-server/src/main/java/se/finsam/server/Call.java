package se.finsam.server;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;

/**
 * One call that was understood.
 *
 * @param route what is called
 * @param parameters by name, of path and query
 * @param language the language to answer in
 * @param sent the media type of the body; empty where there is none
 * @param accepted the media type to answer in
 * @param body what was sent; empty of a stream
 */
@SuppressWarnings("ArrayRecordComponent") // what was sent: not compared, and copied by no one
record Call(Route route, Map<String, String> parameters, Language language, String sent, String accepted, byte[] body) {
    /** A parameter, or null where the call has none of the name. */
    @Nullable String get(String name) {
        return parameters.get(name);
    }

    /** A parameter that must be there. */
    String need(String name) {
        String value = parameters.get(name);
        if (value == null) {
            throw Problem.parameter(name, null, "parametern " + name, "the parameter " + name);
        }
        return value;
    }

    /** A day; null where the call has none. */
    @Nullable LocalDate day(String name) {
        String value = parameters.get(name);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw Problem.parameter(name, value, "en dag, ÅÅÅÅ-MM-DD", "a day, YYYY-MM-DD");
        }
    }

    /** One of the words that are known, or null where the call has none. */
    @Nullable String word(String name, List<String> known) {
        String value = parameters.get(name);
        if (value != null && !known.contains(value)) {
            String all = String.join(" | ", known);
            throw Problem.parameter(name, value, all, all);
        }
        return value;
    }
}
