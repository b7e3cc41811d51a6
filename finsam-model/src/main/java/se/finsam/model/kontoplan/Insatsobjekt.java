package se.finsam.model.kontoplan;

import se.finsam.model.Api;
import se.finsam.model.Beteckning;

/**
 * What an object of the ledger is called in the underlag.
 *
 * @param nummer the object's code in the ledger
 * @param namn the name of the insats
 * @since 0.1
 */
@Api
public record Insatsobjekt(@Beteckning String nummer, String namn) {}
