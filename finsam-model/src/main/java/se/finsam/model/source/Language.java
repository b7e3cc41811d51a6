package se.finsam.model.source;

import se.finsam.model.Api;

/** A language that texts for people are given in. */
@Api
public enum Language {
    /** Swedish, the first language. */
    SV,
    /** English. */
    EN
}
