package se.finsam.report.html;

/**
 * How many rows there are of an outcome.
 *
 * @param outcome the outcome, as a code
 * @param word the outcome, in words that fit the count
 * @param note what is to be said of the count, after a space; empty where nothing is
 * @param count how many
 * @param href the section that has them; empty where they are not shown
 */
public record CountView(String outcome, String word, String note, int count, String href) {}
