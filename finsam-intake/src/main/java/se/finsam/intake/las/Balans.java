package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a balance sheet, by what they are. Changes while its table is read. */
final class Balans {
    final List<Tabellrad> tillgangar = new ArrayList<>();
    final List<Tabellrad> avsattningar = new ArrayList<>();
    final List<Tabellrad> skulder = new ArrayList<>();
    final Map<Tabellrad, String> slag = new HashMap<>();
    final Map<Begrepp, Tabellrad> rader = new HashMap<>();

    @Nullable Cell cell(Begrepp vad, int kolumn) {
        Tabellrad rad = rader.get(vad);
        return rad == null ? null : rad.celler().get(kolumn);
    }
}
