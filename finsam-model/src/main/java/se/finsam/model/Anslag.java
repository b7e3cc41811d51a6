package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * The notice of a meeting's minutes on one board (19 § lag 2003:1210, kommunallagen 8 kap. 12 §).
 *
 * @param hos whose board: the name of a kommun or region that is a medlem
 * @param anslaget the day it went up, or that it did not
 * @param nedtaget the day it came down, or that it did not
 * @since 0.1
 */
@Api
public record Anslag(
        String hos, @Nullable Dagsvar anslaget, @Nullable Dagsvar nedtaget) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static AnslagBuilder builder() {
        return new AnslagBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public AnslagBuilder toBuilder() {
        return new AnslagBuilder(this);
    }
}
