package se.finsam.rules.fakta;

/**
 * That the input has no annual report.
 *
 * @param spar nowhere
 */
@Samband(utesluter = {Balans.class, BalansForegaendeAr.class, OppenSkuldsida.class})
public record UtanArsredovisning(Spar spar) implements Faktum {}
