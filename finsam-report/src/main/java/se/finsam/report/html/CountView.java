package se.finsam.report.html;

/**
 * How many rows there are of an outcome.
 *
 * @param outcome the outcome, as a code
 * @param word the outcome, in words that fit the count
 * @param count how many
 * @param href the section that has them; empty where they are not shown
 */
public record CountView(String outcome, String word, int count, String href) {}
