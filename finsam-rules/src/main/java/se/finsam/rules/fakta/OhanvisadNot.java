package se.finsam.rules.fakta;

/**
 * A note that is there with its lines and its sum, and that no line of the underlag refers to.
 *
 * @param objekt the note
 * @param spar where it stands
 */
@Samband(
        utesluter = {Notprov.class, OfullstandigNot.class, DubbelNot.class},
        forutsatter = Notrader.class)
public record OhanvisadNot(@Override String objekt, Spar spar) implements Faktum {}
