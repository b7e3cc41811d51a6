package se.finsam.rules.book;

import java.util.List;
import java.util.Map;
import se.finsam.model.source.Text;

/**
 * The rulebook's own file, {@code regelbok.yaml}.
 *
 * @param version the rulebook's version
 * @param grupper the folders of controls, in the order of the report
 * @param texter what the engine itself says: why a row could not be decided, or does not concern the year
 * @param ord what codes are called in running text
 * @param tidsord words that have changed with the law
 */
public record Regelboksfil(
        String version,
        List<String> grupper,
        Map<String, Utfallstext> texter,
        Map<String, Text> ord,
        List<Tidsord> tidsord) {}
