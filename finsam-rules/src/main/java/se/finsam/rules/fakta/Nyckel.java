package se.finsam.rules.fakta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells facts of the same kind apart, together with {@link Faktum#objekt()}: of those that agree in both there is at most
 * one. A rulebook's lint rests on it; a test holds that it is true.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Nyckel {}
