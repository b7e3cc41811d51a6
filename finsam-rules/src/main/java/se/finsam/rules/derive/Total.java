package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Adds figures up: of many, {@link Amount#plus} would copy the places of all before for each. Not thread-safe. */
final class Total {
    private final Set<String> places = new LinkedHashSet<>();
    private BigDecimal value = BigDecimal.ZERO;

    /** Adds a figure. */
    void add(Amount amount) {
        value = value.add(amount.value());
        places.addAll(amount.places());
    }

    /** What has been added. */
    Amount amount() {
        return new Amount(value, List.copyOf(places));
    }
}
