package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the minutes that was adjusted at once.
 *
 * @param paragraf its number
 * @param justerat the day, or that it was not
 * @param anslaget the day its notice went up, or that it did not
 * @param nedtaget the day it came down, or that it did not
 * @since 0.1
 */
@Api
public record OmedelbartJusterad(
        @Beteckning String paragraf,
        @Nullable Dagsvar justerat,
        @Nullable Dagsvar anslaget,
        @Nullable Dagsvar nedtaget) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static OmedelbartJusteradBuilder builder() {
        return new OmedelbartJusteradBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public OmedelbartJusteradBuilder toBuilder() {
        return new OmedelbartJusteradBuilder(this);
    }
}
