package se.finsam.rules.report;

import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;

/**
 * From where a rulebook of one's own was loaded. Its rules are code, so a report says it; of a folder it says the same
 * whether it was compiled now or before.
 *
 * @param slag from what
 * @param namn the jar or the folder as the caller named it; null where it was put together in memory
 * @param signerad SHA-256 of the certificate that it was signed with, in lower-case hexadecimal; null where none was asked for
 *
 * @since 0.1
 */
@Api
public record Regelboksursprung(
        Slag slag, @Nullable String namn, @Nullable String signerad) {
    /** That of a rulebook whose signature nobody asked for. */
    public Regelboksursprung(Slag slag, @Nullable String namn) {
        this(slag, namn, null);
    }

    /** From what a rulebook is loaded. */
    @Api
    public enum Slag {
        /** A jar that was built before. */
        JAR,
        /** A folder that was compiled. */
        MAPP
    }
}
