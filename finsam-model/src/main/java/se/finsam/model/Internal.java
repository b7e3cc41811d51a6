package se.finsam.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what is public only because another module of finsam needs it. It is no part of the API: it is left out of the
 * documentation, may change or go with any version, and is for no one outside finsam to call. Of a package: all in it.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE, ElementType.CONSTRUCTOR})
public @interface Internal {}
