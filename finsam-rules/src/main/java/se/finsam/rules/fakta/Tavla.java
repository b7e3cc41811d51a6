package se.finsam.rules.fakta;

/**
 * Whose notice board decided, where the notice is told board by board.
 *
 * @param tavla the medlem
 * @param spar where its notice stands
 */
public record Tavla(String tavla, Spar spar) implements Faktum {}
