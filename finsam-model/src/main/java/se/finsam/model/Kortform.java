package se.finsam.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a record be written as a single value: {@code samrad: 2022-10-14} instead of {@code samrad: {datum: 2022-10-14}}.
 * The value goes to the first of the named components whose type it fits.
 *
 * @hidden
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Kortform {
    /** Names of the components that a single value can stand for, in the order they are tried. */
    String[] value();
}
