package se.finsam.rules.book;

import java.util.List;

/**
 * When an underlag is plainly of one occasion: it has one of some parts, and none of others.
 *
 * @param har keys of which it has one at least
 * @param utan keys of which it has none
 */
public record Tillfalle(List<String> har, List<String> utan) {}
