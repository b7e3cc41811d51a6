package se.finsam.rules.fakta;

/**
 * That the budget states a reason for not being in balance.
 *
 * @param grund the ground as a code; empty where none is given
 * @param skal the reason as a code; empty where none is given
 * @param motivering the reason in words; empty where none is given
 * @param spar where it stands
 */
public record AngivetUndantag(String grund, String skal, String motivering, Spar spar) implements Faktum {}
