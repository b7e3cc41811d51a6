package se.finsam.report.html;

/**
 * Something to filter by.
 *
 * @param code what the rows are marked with
 * @param word what it is called
 */
public record ChoiceView(String code, String word) {}
