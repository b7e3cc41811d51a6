package se.finsam.rules.book;

import java.nio.file.Path;

/**
 * A control's rules as they are compiled.
 *
 * @param fil the file that they come from
 * @param drl the DRL
 */
public record Regelkalla(Path fil, String drl) {}
