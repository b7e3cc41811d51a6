package se.finsam.rules.fakta;

import java.util.List;

/**
 * Tables that state figures of the year before, and that last year's input does not have.
 *
 * @param ojamforda the tables
 * @param spar where they stand
 */
public record AvenOjamforda(List<String> ojamforda, Spar spar) implements Faktum {
    /** Copies its list. */
    public AvenOjamforda {
        ojamforda = List.copyOf(ojamforda);
    }
}
