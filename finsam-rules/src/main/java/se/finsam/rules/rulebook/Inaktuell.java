package se.finsam.rules.rulebook;

import java.time.LocalDate;
import se.finsam.model.Api;

/**
 * Something of the rulebook that was last checked against its source before a day.
 *
 * @param slag {@code KONTROLL}, {@code PARAMETER} or {@code LAG}
 * @param id its id
 * @param kontrollerad the day it was last checked; of a statute that of the register that was seen then, where it is earlier
 */
@Api
public record Inaktuell(String slag, String id, LocalDate kontrollerad) {}
