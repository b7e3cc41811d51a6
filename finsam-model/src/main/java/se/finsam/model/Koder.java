package se.finsam.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An open list of codes, such as {@code SYNNERLIGA_SKAL}: other codes are allowed, but not one that is all but equal to a
 * listed code, since that is a slip of the hand which would silently change what a control sees.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Koder {
    /** The known codes. */
    String[] value();
}
