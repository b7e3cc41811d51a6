package se.finsam.rules.book;

/**
 * A control as its folder has it.
 *
 * @param kontroll its {@code kontroll.yaml}
 * @param fil its file of rules, within the rulebook's folder
 * @param drl what that says
 */
public record Kontrollrum(Kontrollfil kontroll, String fil, String drl) {}
