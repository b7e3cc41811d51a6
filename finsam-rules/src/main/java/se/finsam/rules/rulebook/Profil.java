package se.finsam.rules.rulebook;

import java.util.List;
import se.finsam.model.Api;
import se.finsam.model.source.Text;

/**
 * The controls that belong to an occasion.
 *
 * @param id what it is asked for by, such as {@code budget}
 * @param titel what the occasion is
 * @param vad what is checked then, and why
 * @param kontroller the controls, by id, in the order of the report
 */
@Api
public record Profil(String id, Text titel, Text vad, List<String> kontroller) {
    /** The profile that every rulebook has: all controls. */
    public static final String ALLT = "allt";

    /** Asks for the profile of the occasion that an underlag is plainly of; where it is of none, or of several, for all controls. */
    public static final String AUTO = "auto";

    /** Copies its list. */
    public Profil {
        kontroller = List.copyOf(kontroller);
    }
}
