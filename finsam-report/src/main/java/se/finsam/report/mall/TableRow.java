package se.finsam.report.mall;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param root the list that it belongs to, as its sheet's plan has it
 * @param values what is known, by column
 * @param asked the columns that are asked for; null where all are
 */
record TableRow(String root, Map<String, Object> values, java.util.@Nullable Set<String> asked) {}
