package se.finsam.model.sie;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An account while its file is being read. Not thread-safe. */
final class AccountEntry {
    final byte[] number;
    byte @Nullable [] name;
    byte @Nullable [] type;

    /** The line of #KONTO; 0 where there is none. */
    int line;

    /** The line of #KTYP; 0 where there is none. */
    int typeLine;

    /** The line that first gave it an amount; 0 where there is none. */
    int used;

    final YearMap<SieSum> opening = new YearMap<>();
    final YearMap<SieSum> closing = new YearMap<>();
    final YearMap<SieSum> result = new YearMap<>();
    final YearMap<PeriodAmounts> months = new YearMap<>();
    final YearMap<PeriodAmounts> budget = new YearMap<>();
    final SieSum movement = new SieSum();
    final Map<ObjectEntry, ObjectAmounts> objects = new LinkedHashMap<>();

    AccountEntry(byte[] number) {
        this.number = number;
    }
}
