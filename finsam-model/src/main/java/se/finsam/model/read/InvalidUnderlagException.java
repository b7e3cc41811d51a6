package se.finsam.model.read;

import java.util.List;
import se.finsam.model.Api;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;

/**
 * An underlag was handed over that a reader would have refused. To have what is wrong as a value instead, ask
 * {@link UnderlagValidator#validate} first. Immutable but for what every exception has.
 *
 * @since 0.1
 */
@Api
public final class InvalidUnderlagException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** As many errors as the message tells. */
    private static final int FEW = 3;

    private final transient List<InputError> errors;

    InvalidUnderlagException(List<InputError> errors) {
        super(message(errors));
        this.errors = List.copyOf(errors);
    }

    /** All that is wrong, never empty. */
    public List<InputError> errors() {
        return errors;
    }

    private static String message(List<InputError> errors) {
        StringBuilder message = new StringBuilder("the underlag cannot be meant: ");
        for (int i = 0; i < errors.size() && i < FEW; i++) {
            message.append(i == 0 ? "" : " | ").append(errors.get(i).message(Language.EN));
        }
        return errors.size() > FEW
                ? message.append(" | and ")
                        .append(errors.size() - FEW)
                        .append(" more")
                        .toString()
                : message.toString();
    }
}
