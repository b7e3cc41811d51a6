package se.finsam.rules.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What holds of a control for the years that end on some days.
 *
 * @param fran the first of the days; null where there is none before
 * @param till the last; null where there is none after
 * @param rakna its figures, in order
 * @param regler its rules
 */
public record Regelvariant(
        @Nullable LocalDate fran,
        @Nullable LocalDate till,
        @Nullable Map<String, String> rakna,
        List<Regelrad> regler) {}
