package se.finsam.report.html;

/**
 * A figure of a row as the page shows it.
 *
 * @param name its name
 * @param value its value, with unit
 * @param place where it stood; empty where it was computed
 */
public record FigureView(String name, String value, String place) {}
