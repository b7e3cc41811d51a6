package se.finsam.rules.fakta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a kind of fact goes together with others of the same object. A rulebook's lint rests on it: it shows that two rules
 * cannot both hold, and which figures a text can ask for. A test holds that it is true.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Samband {
    /** Kinds that are never there together with it, whichever of the two says so. */
    Class<? extends Faktum>[] utesluter() default {};

    /** Kinds of which at least one is there whenever it is. */
    Class<? extends Faktum>[] forutsatter() default {};

    /** Kinds that can be shown with it; see {@link Faktum#tillagg()}. */
    Class<? extends Faktum>[] visas() default {};
}
