package se.finsam.report.mall;

import java.util.ArrayList;
import java.util.List;
import se.finsam.model.Underlag;
import se.finsam.model.bind.RecordShape;

/** What no sheet of a workbook has room for: the lines of an item's own lines, such as the measures of an insats' goal. */
final class WithoutSheet {
    /** A sheet has a list, and the lists of its items. */
    private static final int MOST_LISTS = 2;

    private final List<String> paths = new ArrayList<>();

    private WithoutSheet() {}

    /** The paths of what an underlag has of them, in order; empty where a workbook can hold it whole. */
    static List<String> in(Underlag underlag) {
        WithoutSheet found = new WithoutSheet();
        found.walk(underlag, Underlag.class, "", 0);
        return found.paths;
    }

    private void walk(Object record, Class<?> type, String path, int lists) {
        for (RecordShape.Field field : RecordShape.of(type).fields()) {
            Object value = field.added() ? null : field.get(record);
            if (value == null || !field.itemType().isRecord()) {
                continue;
            }
            String own = path.isEmpty() ? field.key() : path + "." + field.key();
            if (!(value instanceof List<?> items)) {
                if (field.itemType().isInstance(value)) {
                    walk(value, field.itemType(), own, lists);
                }
            } else if (lists == MOST_LISTS) {
                paths.add(own);
            } else {
                for (int i = 0; i < items.size(); i++) {
                    walk(items.get(i), field.itemType(), own + "[" + i + "]", lists + 1);
                }
            }
        }
    }
}
