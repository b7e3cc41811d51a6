package se.finsam.rules.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The orders of many values that are only compared with each other, pair by pair: fewer than all orders there are. */
final class ValueOrders {
    /** Above 3 to this many there are too many. */
    private static final int MOST_PAIRS = 11;

    private final List<String> names;
    private final List<List<String>> pairs;
    private final int[] signs;
    private final List<Map<String, BigDecimal>> found = new ArrayList<>();

    private ValueOrders(List<String> names, List<List<String>> pairs) {
        this.names = names;
        this.pairs = pairs;
        this.signs = new int[pairs.size()];
    }

    /** For each order of the pairs that can be, an example; none where there are too many, or where numbers stand there too. */
    static List<Map<String, BigDecimal>> of(List<String> names, List<When> atoms) {
        Set<List<String>> pairs = new LinkedHashSet<>();
        for (When atom : atoms) {
            List<String> named = Worlds.named(atom);
            boolean pair = atom instanceof When.Compare && named.size() == 2;
            if (!pair) {
                return List.of();
            }
            if (!pairs.contains(List.of(named.get(1), named.get(0)))) {
                pairs.add(named);
            }
        }
        if (pairs.size() > MOST_PAIRS) {
            return List.of();
        }
        ValueOrders orders = new ValueOrders(names, List.copyOf(pairs));
        orders.choose(0);
        return orders.found;
    }

    private void choose(int at) {
        if (at == signs.length) {
            Map<String, BigDecimal> values = values();
            if (fits(values)) {
                found.add(values);
            }
            return;
        }
        for (int sign = -1; sign <= 1; sign++) {
            signs[at] = sign;
            choose(at + 1);
        }
    }

    /** Values as the signs want them, as far as that goes: each is raised until it is where its pairs have it. */
    private Map<String, BigDecimal> values() {
        Map<String, Integer> level = new HashMap<>();
        names.forEach(name -> level.put(name, 1));
        for (int round = 0; round < names.size() * names.size(); round++) {
            for (int i = 0; i < signs.length; i++) {
                String low = pairs.get(i).get(signs[i] <= 0 ? 0 : 1);
                String high = pairs.get(i).get(signs[i] <= 0 ? 1 : 0);
                int least = java.util.Objects.requireNonNull(level.get(low)) + (signs[i] == 0 ? 0 : 1);
                level.merge(high, least, Math::max);
                if (signs[i] == 0) {
                    level.merge(low, java.util.Objects.requireNonNull(level.get(high)), Math::max);
                }
            }
        }
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        names.forEach(name -> values.put(name, BigDecimal.valueOf(java.util.Objects.requireNonNull(level.get(name)))));
        return values;
    }

    private boolean fits(Map<String, BigDecimal> values) {
        for (int i = 0; i < signs.length; i++) {
            BigDecimal first =
                    java.util.Objects.requireNonNull(values.get(pairs.get(i).get(0)));
            BigDecimal second =
                    java.util.Objects.requireNonNull(values.get(pairs.get(i).get(1)));
            if (first.compareTo(second) != signs[i]) {
                return false;
            }
        }
        return true;
    }
}
