package se.finsam.rules.book;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.EgenNyckel;
import se.finsam.model.source.Text;
import se.finsam.rules.report.Talord;

/**
 * The rulebook's own file, {@code regelbok.yaml}.
 *
 * @param version the rulebook's version
 * @param utgarFran {@code finsam} where it extends the bundled rulebook; null where it stands by itself
 * @param grupper the folders of controls, in the order of the report
 * @param texter what the engine itself says: why a row could not be decided, or does not concern the year
 * @param ord what codes are called in running text
 * @param tal what the figures of rows are called, by name or by {@code KONTROLL.namn}
 * @param tidsord words that have changed with the law
 * @param nycklar the keys that it adds to the underlag
 * @param svenskaOrd the words that stay Swedish in English texts; only lint asks
 */
public record Regelboksfil(
        String version,
        @Nullable String utgarFran,
        @Nullable List<String> grupper,
        @Nullable Map<String, Utfallstext> texter,
        @Nullable Map<String, Text> ord,
        @Nullable Map<String, Talord> tal,
        @Nullable List<Tidsord> tidsord,
        @Nullable List<EgenNyckel> nycklar,
        @Nullable List<String> svenskaOrd) {
    /** What {@link #utgarFran} is where it is given. */
    static final String FINSAM = "finsam";

    /** Whether it extends the bundled rulebook. */
    boolean utgar() {
        return utgarFran != null;
    }
}
