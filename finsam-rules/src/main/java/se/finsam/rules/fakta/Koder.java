package se.finsam.rules.fakta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** All that a text can be. What proves that rules give one answer rests on it; a test holds that it is true. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Koder {
    /** The codes. */
    String[] value();
}
