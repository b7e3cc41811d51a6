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
public record OmedelbartJusterad(
        @Beteckning String paragraf,
        @Nullable Dagsvar justerat,
        @Nullable Dagsvar anslaget,
        @Nullable Dagsvar nedtaget) {}
