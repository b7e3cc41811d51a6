package se.finsam.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads what tests read. */
final class Las {
    private Las() {}

    static Utkast text(String text) {
        return GenereradeDokumentTest.las(Indata.av("a.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    static Utkast fil(String namn) {
        try (InputStream in = Objects.requireNonNull(Las.class.getResourceAsStream(namn))) {
            return GenereradeDokumentTest.las(Indata.av(namn, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file with some words in it changed. */
    static Utkast fil(String namn, String fran, String till) {
        try (InputStream in = Objects.requireNonNull(Las.class.getResourceAsStream(namn))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (!text.contains(fran)) {
                throw new IllegalArgumentException(fran);
            }
            return text(text.replace(fran, till));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each proposal's value and certainty, by a key that tells items of lists by their names. */
    static Map<String, String> sagt(Utkast utkast) {
        Map<String, String> ut = new LinkedHashMap<>();
        GenereradeDokumentTest.namngivna(utkast)
                .forEach((nyckel, ett) -> ut.put(nyckel, ett.varde() + " " + ett.sakerhet()));
        return ut;
    }

    static List<Forslag> om(Utkast utkast, String nyckel) {
        return utkast.forslag().stream()
                .filter(ett -> ett.nyckel().equals(nyckel))
                .toList();
    }
}
