package se.finsam.intake.las;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The amount that a decision gives to something. An amount that is refused, claimed back or taken away stands in a decision as
 * well, and so does what an amount is a share of, a least amount, or one for each month or person.
 *
 * @param kronor the amount
 * @param tak whether it is only the most that may be given
 */
record Beslutsbelopp(BigDecimal kronor, boolean tak) {
    /** What stands after it is a part of the amount before it. */
    private static final Pattern DARAV = Fraser.skriven("(?iu){DARAV}[^.]*");

    private static final Pattern GER = Fraser.normal("{BEVILJAR}");
    private static final Pattern GER_INTE =
            Fraser.normal("{AVSLAG}|{ATERKRAV}|{INTE} (?:[a-z]+ )?{BEVILJAR}|{BEVILJAR}[a-z]* {INTE}");
    private static final Pattern AVSLAG =
            Fraser.normal("{AVSLAG}|{INTE} (?:[a-z]+ )?{BEVILJAR}|{BEVILJAR}[a-z]* {INTE}");
    private static final Pattern MINSKAR = Fraser.normal("{MINSKAR}.{0,90} {MINSKAR_MED}(?: [a-z]+)?$");
    private static final Pattern INKOMST = Fraser.normal("{INKOMST_I_BESLUT}");
    private static final Pattern MINST = Fraser.normal("{MINST_BELOPP}(?: [a-z]+)?$");
    private static final Pattern HOGST = Fraser.normal("{HOGST_BELOPP}(?: [a-z]+){0,2}$");
    private static final Pattern ANDEL = Fraser.skriven("(?iu)\\d ?(?:%|{PROCENT}) [^.]{0,120}$");
    private static final Pattern STYCK = Fraser.normal("^{PER_STYCK}");

    /** The one amount that some words decide; null where they decide none, or more than one. */
    static @Nullable Beslutsbelopp av(String ord) {
        String plan = hela(ord);
        Insatser.Funnet funnet = Insatser.funnet(plan);
        if (funnet == null) {
            return null;
        }
        String skrivetFore = plan.substring(borjan(plan, funnet.fran()), funnet.fran());
        String fore = Norm.av(skrivetFore);
        int punkt = plan.indexOf(". ", funnet.till());
        String efter = Norm.av(plan.substring(funnet.till(), punkt < 0 ? plan.length() : punkt));
        boolean inte = nekas(fore, efter)
                || MINSKAR.matcher(fore).find()
                || INKOMST.matcher(fore).find()
                || MINST.matcher(fore).find()
                || ANDEL.matcher(skrivetFore).find()
                || STYCK.matcher(efter).find();
        return inte
                ? null
                : new Beslutsbelopp(funnet.kronor(), HOGST.matcher(fore).find());
    }

    /** Some words with plain spaces, without what is only a part of an amount before it. */
    static String hela(String ord) {
        return DARAV.matcher(Talsvit.plan(ord)).replaceAll(" ");
    }

    /** Whether some words refuse what is applied for, and grant nothing beside it. */
    static boolean avslag(String ord) {
        String normal = Norm.av(ord);
        return AVSLAG.matcher(normal).find()
                && !GER.matcher(AVSLAG.matcher(normal).replaceAll(" ")).find();
    }

    /** Where the sentence of a place begins. */
    private static int borjan(String plan, int plats) {
        int punkt = plan.lastIndexOf(". ", plats);
        return punkt < 0 ? 0 : punkt + 2;
    }

    /** Whether the verb that an amount belongs to refuses it: the one before it, or where none is the one after it. */
    private static boolean nekas(String fore, String efter) {
        int inte = sist(GER_INTE, fore);
        int ger = sist(GER, fore);
        if (inte < 0 && ger < 0) {
            return GER_INTE.matcher(efter).find();
        }
        return inte >= ger || AVSLAG.matcher(efter).lookingAt();
    }

    /** Where what a pattern finds last ends; -1 where it finds nothing. */
    private static int sist(Pattern vad, String normal) {
        Matcher funnen = vad.matcher(normal);
        int sist = -1;
        while (funnen.find()) {
            sist = funnen.end();
        }
        return sist;
    }
}
