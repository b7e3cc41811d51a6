package se.finsam.rules.report;

import se.finsam.model.Api;

/**
 * Why a report does not decide what another year's report does.
 *
 * @since 0.1
 */
@Api
public enum Uppfoljningsorsak {
    /** The question is for a human, and nobody has judged it. */
    ATT_BEDOMA,
    /** The input does not say enough. */
    UPPGIFTER_SAKNAS,
    /** It rests on values of a draft that nobody has confirmed. */
    OBEKRAFTAT,
    /** The control does not concern the object or the year. */
    EJ_TILLAMPLIG,
    /** The control has no row of that object, as where it is about a meeting that is held once. */
    INGEN_RAD,
    /** The control was not asked: the profile or the rulebook does not have it. */
    EJ_FRAGAD,
    /** The control could not be carried out, through no fault of the input. */
    KONTROLLFEL,
    /** The report does not show all of its rows, and not this one. */
    EJ_VISAD
}
