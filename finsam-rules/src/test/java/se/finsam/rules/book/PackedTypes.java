package se.finsam.rules.book;

import java.util.ArrayList;
import java.util.List;

/** The types that a rulebook's data is made of, in the order of their numbers. */
public final class PackedTypes {
    private PackedTypes() {}

    /** All. */
    public static List<Class<?>> all() {
        List<Class<?>> all = new ArrayList<>();
        for (int kind = 0; ; kind++) {
            try {
                all.add(PackKinds.type(kind));
            } catch (IndexOutOfBoundsException e) {
                return all;
            }
        }
    }
}
