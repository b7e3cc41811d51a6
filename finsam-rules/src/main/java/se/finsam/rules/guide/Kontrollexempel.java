package se.finsam.rules.guide;

import se.finsam.rules.report.Rad;

/**
 * An example of a control: a made-up case and the row that it gives.
 *
 * @param namn what the case is called, in Swedish
 * @param rad its row
 * @hidden
 */
public record Kontrollexempel(String namn, Rad rad) {}
