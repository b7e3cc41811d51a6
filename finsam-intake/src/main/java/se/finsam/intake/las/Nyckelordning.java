package se.finsam.intake.las;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import se.finsam.model.Underlag;

/** The order of the underlag's keys: that of its records. Items of a list keep the order that they were found in. */
final class Nyckelordning {
    private Nyckelordning() {}

    /** Compares keys that have numbers for the items of lists. */
    static final Comparator<String> ORDNING = (ett, annat) -> {
        String[] a = ett.substring(1).split("/", -1);
        String[] b = annat.substring(1).split("/", -1);
        Class<?> i = Underlag.class;
        for (int n = 0; n < Math.min(a.length, b.length); n++) {
            if (!a[n].equals(b[n])) {
                return Integer.compare(plats(i, a[n]), plats(i, b[n]));
            }
            i = Character.isDigit(a[n].charAt(0)) ? i : under(i, a[n]);
        }
        return Integer.compare(a.length, b.length);
    };

    private static final Map<Class<?>, Map<String, Integer>> PLATSER = new HashMap<>();

    private static synchronized int plats(Class<?> i, String del) {
        if (Character.isDigit(del.charAt(0))) {
            return Integer.parseInt(del);
        }
        Map<String, Integer> platser = PLATSER.computeIfAbsent(i, Nyckelordning::platser);
        return platser.getOrDefault(del, Integer.MAX_VALUE - 1);
    }

    private static Map<String, Integer> platser(Class<?> i) {
        Map<String, Integer> platser = new HashMap<>();
        // The unit stands first, as it does in every underlag.
        platser.put("enhet", -1);
        if (i.isRecord()) {
            int n = 0;
            for (RecordComponent del : i.getRecordComponents()) {
                platser.putIfAbsent(del.getName(), n++);
            }
        }
        return platser;
    }

    private static Class<?> under(Class<?> i, String del) {
        if (i.isRecord()) {
            for (RecordComponent komponent : i.getRecordComponents()) {
                if (komponent.getName().equals(del)) {
                    return inre(komponent.getGenericType());
                }
            }
        }
        return Object.class;
    }

    private static Class<?> inre(Type typ) {
        if (typ instanceof ParameterizedType med && med.getActualTypeArguments().length == 1) {
            return inre(med.getActualTypeArguments()[0]);
        }
        return typ instanceof Class<?> klass ? klass : Object.class;
    }
}
