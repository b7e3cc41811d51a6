package se.finsam.rules.book;

import java.time.LocalDate;
import java.util.List;

/**
 * An amendment of a statute.
 *
 * @param sfs its SFS number
 * @param ikraft the day it came into force
 * @param paragrafer the paragraphs it touched, as {@code 21} or {@code 11:5}; {@code *} for all
 */
public record Andring(String sfs, LocalDate ikraft, List<String> paragrafer) {}
