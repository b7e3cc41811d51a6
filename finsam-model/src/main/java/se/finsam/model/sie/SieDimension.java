package se.finsam.model.sie;

import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;

/**
 * A dimension that objects belong to, such as project (6).
 *
 * @param nummer its number
 * @param namn its name; of one that the format reserves and the file does not name, the reserved name in Swedish
 * @param over the dimension that it is a part of (#UNDERDIM); null where it is none's
 * @param rad the line of #DIM or #UNDERDIM; 0 where it is used without
 */
@Api
public record SieDimension(
        int nummer, String namn, @Nullable Integer over, int rad) {}
