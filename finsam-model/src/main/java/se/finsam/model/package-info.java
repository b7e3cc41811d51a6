/**
 * The domain of a samordningsförbund's year as immutable records: what {@code finsam-underlag/1} says, and nothing about
 * what it ought to say.
 *
 * <p>Absent means unknown: every component that the input may leave out is {@code @Nullable}, and {@code null} is never
 * read as zero or as no. Amounts are {@link java.math.BigDecimal} in kronor, whatever unit the input used.
 *
 * <p>Every record here is immutable, copies the lists that it is given, and may be shared between threads. A constructor
 * takes {@code null} only for what is {@code @Nullable}, and checks nothing of what law or arithmetic asks: that is for
 * a check to tell.
 *
 * @since 0.1
 */
@NullMarked
package se.finsam.model;

import org.jspecify.annotations.NullMarked;
