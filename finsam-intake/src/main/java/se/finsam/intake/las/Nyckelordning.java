package se.finsam.intake.las;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.finsam.model.Underlag;

/** The order of the underlag's keys: that of its records. Items of a list keep the order that they were found in. */
final class Nyckelordning {
    /**
     * What a key is among its object's.
     *
     * @param plats its place, from 0
     * @param under what it holds, or what the items of its list are
     */
    private record Nyckel(int plats, Class<?> under) {}

    /** A record's keys, looked up once: asking a class for them costs more than all the rest. */
    private static final Map<Class<?>, Map<String, Nyckel>> NYCKLAR = new ConcurrentHashMap<>();

    private static final Nyckel OKAND = new Nyckel(Integer.MAX_VALUE, Object.class);

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
            i = Character.isDigit(a[n].charAt(0)) ? i : nyckel(i, a[n]).under();
        }
        return Integer.compare(a.length, b.length);
    };

    private static int plats(Class<?> i, String del) {
        return Character.isDigit(del.charAt(0))
                ? Integer.parseInt(del)
                : nyckel(i, del).plats();
    }

    private static Nyckel nyckel(Class<?> i, String namn) {
        return NYCKLAR.computeIfAbsent(i, Nyckelordning::nycklar).getOrDefault(namn, OKAND);
    }

    private static Map<String, Nyckel> nycklar(Class<?> i) {
        Map<String, Nyckel> alla = new HashMap<>();
        // The unit stands first, as it does in every underlag.
        alla.put("enhet", new Nyckel(-1, Object.class));
        if (i.isRecord()) {
            int n = 0;
            for (RecordComponent del : i.getRecordComponents()) {
                alla.putIfAbsent(del.getName(), new Nyckel(n++, inre(del.getGenericType())));
            }
        }
        return Map.copyOf(alla);
    }

    private static Class<?> inre(Type typ) {
        if (typ instanceof ParameterizedType med && med.getActualTypeArguments().length == 1) {
            return inre(med.getActualTypeArguments()[0]);
        }
        return typ instanceof Class<?> klass ? klass : Object.class;
    }
}
