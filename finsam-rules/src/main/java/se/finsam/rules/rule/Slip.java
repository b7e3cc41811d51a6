package se.finsam.rules.rule;

/**
 * Something that is wrong with an expression.
 *
 * @param at the character at which it begins, from 0
 * @param text what stood there and what was expected, in Swedish
 */
public record Slip(int at, String text) {}
