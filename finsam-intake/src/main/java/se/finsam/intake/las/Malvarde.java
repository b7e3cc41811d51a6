package se.finsam.intake.las;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a goal: what is to be reached, or what came of it.
 *
 * @param tal the figure; a share where it stands in per cent
 * @param enhet {@code ANDEL} or {@code ANTAL}; null where nothing says what it is
 * @param riktning {@code MINST} or {@code HOGST}; null where nothing says which
 */
record Malvarde(
        String tal, @Nullable String enhet, @Nullable String riktning) {
    private static final Pattern SKRIVET = Fraser.skriven("(?:({*MAL_MINST*}|≥|>=|{*MAL_HOGST*}|≤|<=) ?)?"
            + "(\\d{1,3}(?:[ \\u00a0]\\d{3})+|\\d{1,7})(?:,(\\d{1,3}))? ?(%|{*PROCENT*}|{*MAL_ANTAL*})?\\.?");
    private static final Pattern ANDEL = Fraser.skriven("%|{PROCENT}");
    private static final Pattern MINST = Fraser.skriven("{MAL_MINST}|≥|>=");

    /** The figure that is all that some words say; null where they say none, or more. */
    static @Nullable Malvarde av(String skriven) {
        Matcher funnet =
                SKRIVET.matcher(skriven.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        if (!funnet.matches()) {
            return null;
        }
        String decimaler = funnet.group(3) == null ? "" : "." + funnet.group(3);
        BigDecimal tal = new BigDecimal(funnet.group(2).replaceAll("[ \\u00a0]", "") + decimaler);
        String efter = funnet.group(4);
        boolean andel = efter != null && ANDEL.matcher(efter).matches();
        String enhet = andel ? "ANDEL" : efter == null ? null : "ANTAL";
        BigDecimal varde = andel ? tal.movePointLeft(2) : tal;
        return new Malvarde(varde.stripTrailingZeros().toPlainString(), enhet, riktning(funnet.group(1)));
    }

    private static @Nullable String riktning(@Nullable String ord) {
        if (ord == null) {
            return null;
        }
        return MINST.matcher(ord).matches() ? "MINST" : "HOGST";
    }
}
