package se.finsam.rules.report;

import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;

/**
 * A control that could not be asked, through no fault of the underlag.
 *
 * @param kontroll the control's id
 * @param klass the class of what was thrown, by its full name
 * @param meddelande what it says, where that is of Java's classes and never of the underlag; else null
 * @since 0.1
 */
@Api
public record Kontrollfel(
        String kontroll, String klass, @Nullable String meddelande) {}
