/** Mutation testing of rulebooks: whether its cases notice when a rule, a limit or a need is another. */
@NullMarked
package se.finsam.workbench.mutate;

import org.jspecify.annotations.NullMarked;
