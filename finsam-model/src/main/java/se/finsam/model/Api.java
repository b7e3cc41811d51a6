package se.finsam.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that others may call: all that is public in it, but for what carries {@link Internal}, stays from one version
 * to the next as {@code docs/api.md} says. A type without the mark is finsam's own, public or not.
 *
 * @since 0.1
 */
@Api
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Api {}
