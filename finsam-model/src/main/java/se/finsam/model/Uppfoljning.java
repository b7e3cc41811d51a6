package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * Follow-up of what the förbund does.
 *
 * @param indikatorer the national indicators (NNS)
 */
public record Uppfoljning(@Nullable Indikatorer indikatorer) {}
