package se.finsam.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.bind.RecordWriter;

/**
 * Writes a draft as {@code finsam-utkast/1} in YAML or JSON, for a program to read and a human too. Equal drafts give the same bytes.
 * Thread-safe.
 *
 * @since 0.1
 */
@Api
public final class UtkastWriter {
    private UtkastWriter() {}

    /** The draft as YAML, ended by a line break; what does not show is written out. */
    public static String toYaml(Utkast utkast) {
        return text(utkast, RecordWriter.Layout.YAML);
    }

    /** The draft as JSON, indented and ended by a line break; what does not show is written out. */
    public static String toJson(Utkast utkast) {
        return text(utkast, RecordWriter.Layout.JSON);
    }

    private static String text(Utkast utkast, RecordWriter.Layout layout) {
        Map<String, Integer> named = new HashMap<>();
        utkast.dokument().forEach(one -> named.merge(one.namn(), 1, Integer::sum));
        List<Utkastfil.Rad> rows = new ArrayList<>();
        for (Forslag one : utkast.forslag()) {
            List<Utkastfil.Plats> places = new ArrayList<>();
            for (Stalle place : one.stallen()) {
                boolean alone = named.getOrDefault(place.dokument(), 0) == 1;
                places.add(new Utkastfil.Plats(
                        place.dokument(), alone ? null : place.sha256(), place.sida(), place.rad(), said(place.ord())));
            }
            rows.add(new Utkastfil.Rad(one.nyckel(), one.varde(), one.sakerhet(), said(one.skal()), places));
        }
        List<String> notes = utkast.upplysningar().isEmpty() ? null : utkast.upplysningar();
        return new RecordWriter(null).write(new Utkastfil(Utkastfil.SCHEMA, utkast.dokument(), rows, notes), layout);
    }

    /**
     * What was read of documents as it can be written and read again: without proposals that no underlag can have, which are told
     * among its notes, and with one proposal of each key and value.
     */
    public static Utkast rensat(Utkast utkast) {
        return Rensning.av(utkast);
    }

    private static @Nullable String said(String text) {
        return text.isBlank() ? null : text;
    }
}
