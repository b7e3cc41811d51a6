package se.finsam.model.source;

/** A language that texts for people are given in. */
public enum Language {
    /** Swedish, the first language. */
    SV,
    /** English. */
    EN
}
