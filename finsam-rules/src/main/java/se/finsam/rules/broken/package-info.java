/**
 * What finsam throws where what it runs on is broken: the rulebook, or the installation. An underlag never makes anything throw
 * these. They are as safe between threads as any exception: immutable but for what Java adds. Nothing gives null that is not
 * {@code @Nullable}.
 *
 * @since 0.1
 */
@NullMarked
package se.finsam.rules.broken;

import org.jspecify.annotations.NullMarked;
