package se.finsam.rules.frister;

import se.finsam.model.Api;
import se.finsam.model.source.Text;

/** How it is with a deadline. */
@Api
public enum Friststatus {
    /** Done, in time as far as is known. */
    KLAR,
    /** Done, but after its last day. */
    KLAR_FOR_SENT,
    /** Done, but before its first day. */
    KLAR_FOR_TIDIGT,
    /** Not ticked off, and its day has not passed as far as is known. */
    OPPEN,
    /** Its day has passed, and the underlag says that it was not done. */
    FORSENAD,
    /** Something that is not known decides whether it is due, on which day, or whether it was done. */
    EJ_KAND;

    /** Whether it is ticked off. */
    public boolean klar() {
        return this == KLAR || this == KLAR_FOR_SENT || this == KLAR_FOR_TIDIGT;
    }

    /** The status in a few words. */
    public Text ord() {
        return switch (this) {
            case KLAR -> new Text("klar", "done");
            case KLAR_FOR_SENT -> new Text("klar, för sent", "done, too late");
            case KLAR_FOR_TIDIGT -> new Text("klar, för tidigt", "done, too early");
            case OPPEN -> new Text("öppen", "open");
            case FORSENAD -> new Text("försenad", "late");
            case EJ_KAND -> new Text("inte känd", "not known");
        };
    }
}
