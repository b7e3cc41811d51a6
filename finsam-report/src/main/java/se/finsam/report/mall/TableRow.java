package se.finsam.report.mall;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param label which list it belongs to
 * @param values what is known, by column
 * @param asked the columns that are asked for; null where all are
 */
record TableRow(String label, Map<String, Object> values, java.util.@Nullable Set<String> asked) {}
