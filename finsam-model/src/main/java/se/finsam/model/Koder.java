package se.finsam.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The codes that a text takes, such as {@code SYNNERLIGA_SKAL}. Another is an error of the input, since a control would take
 * it for what it is not; where the list is open it is taken but decides nothing, and only one that is all but equal to a
 * listed code is refused, as a slip of the hand.
 */
@Api
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Koder {
    /** The known codes. */
    String[] value();

    /** Whether other codes are taken, too: where what is described has more kinds than the controls ask for. */
    boolean oppen() default false;
}
