package se.finsam.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a constructor of a type of the API that is public only because another module of finsam needs it, or because Java makes
 * a record's so. It may change or go with any version, and is for no one outside finsam to call.
 *
 * @hidden
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.CONSTRUCTOR)
public @interface Internal {}
