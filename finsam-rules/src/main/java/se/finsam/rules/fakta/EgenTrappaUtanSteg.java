package se.finsam.rules.fakta;

/**
 * That the förbund has a limit of equity of its own, but none that holds here.
 *
 * @param skal {@code STEG} where no step is for the tilldelning, {@code BESLUT} where it was not decided in time
 * @param spar where that is seen
 */
@Samband(forutsatter = UtanforTrappan.class)
public record EgenTrappaUtanSteg(@Koder({"BESLUT", "STEG"}) String skal, Spar spar) implements Faktum {}
