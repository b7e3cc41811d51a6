package se.finsam.rules.book;

import java.util.List;
import se.finsam.model.source.Text;

/**
 * A file of {@code parametrar/}: one limit, day or tolerance, with all its values over time.
 *
 * @param id its id; the file's name
 * @param titel what it is
 * @param typ what its values are
 * @param enhet its unit, in words
 * @param varden its values, the oldest first, without gap or overlap
 */
public record Parameterfil(String id, Text titel, Parametertyp typ, Text enhet, List<Parametervarde> varden) {}
