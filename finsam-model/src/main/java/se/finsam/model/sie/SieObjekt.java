package se.finsam.model.sie;

import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;

/**
 * An object: a project, a cost centre.
 *
 * @param dimension the number of its dimension
 * @param nummer its code within the dimension
 * @param namn its name; null where it has none
 * @param rad the line of #OBJEKT; 0 where it is used without
 */
@Api
public record SieObjekt(
        int dimension, String nummer, @Nullable String namn, int rad) {}
