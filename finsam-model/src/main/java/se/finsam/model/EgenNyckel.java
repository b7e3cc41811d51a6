package se.finsam.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Text;

/**
 * A key that a rulebook adds to the underlag. It stands under {@code egna}, at the top or in an object.
 *
 * @param namn its name: {@code [a-z][A-Za-z0-9]*}, once for each kind of object
 * @param objekt what has it
 * @param typ what its value is
 * @param koder the codes that it takes; null where it takes none
 * @param beskrivning what it means
 * @since 0.1
 */
@Api
public record EgenNyckel(
        String namn,
        Egetobjekt objekt,
        Egentyp typ,
        @Nullable List<String> koder,
        Text beskrivning) {
    /** Copies its codes. */
    public EgenNyckel {
        koder = Listor.kopia(koder);
    }

    /** Where it stands, as a control's {@code behover} says it: {@code insatser[].egna.nojdhet}, at the top {@code egna.nojdhet}. */
    public String sokvag() {
        return (objekt.lista().isEmpty() ? "" : objekt.lista() + "[].") + "egna." + namn;
    }
}
