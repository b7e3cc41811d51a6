package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * Whether an insats has what the förbund asks for in words of its own.
 *
 * @param krav the requirement, as in forbund.andraKrav
 * @param uppfyllt whether the insats has it
 * @since 0.1
 */
public record Kravsvar(String krav, @Nullable Boolean uppfyllt) {}
