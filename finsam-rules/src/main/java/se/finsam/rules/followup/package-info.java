/**
 * What has become of last year's deviations and remarks: {@link se.finsam.rules.followup.FollowUp} holds two reports against each
 * other. All here is immutable and thread-safe. Nothing takes or gives null that is not {@code @Nullable}.
 *
 * @since 0.1
 */
@NullMarked
package se.finsam.rules.followup;

import org.jspecify.annotations.NullMarked;
