/**
 * What a developer of rules needs: compiling, testing and comparing rulebooks.
 *
 * <p>API is {@link se.finsam.workbench.RulebookCompiler} alone: the rest is what the command line is made of. It has no state
 * and is thread-safe. Nothing takes or gives null that is not {@code @Nullable}.
 *
 * @since 0.1
 */
@NullMarked
package se.finsam.workbench;

import org.jspecify.annotations.NullMarked;
