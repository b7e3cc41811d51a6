package se.finsam.model;

/** What a budget shall hold (21 § lag 2003:1210, through kommunallagen 11 kap. 6 §). */
@Api
public enum Budgetinnehall {
    /** Anslag. */
    ANSLAG,
    /** How the costs are to be financed. */
    FINANSIERING,
    /** The economic position at the end of the budget year. */
    EKONOMISK_STALLNING_VID_ARETS_SLUT,
    /** Financial goals. */
    FINANSIELLA_MAL,
    /** A plan for what is to be done. */
    VERKSAMHETSPLAN
}
