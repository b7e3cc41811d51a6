package se.finsam.model;

/** What an insats is aimed at. */
@Api
public enum Inriktning {
    /** Individuals in need of coordinated rehabilitation. */
    INDIVID,
    /** The structures in which the parties work. */
    STRUKTUR
}
