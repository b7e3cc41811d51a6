package se.finsam.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The revisorer's report (26 §).
 *
 * @param datum when it was signed
 * @param tillstyrkerAnsvarsfrihet whether it recommends discharge from liability
 * @param anmarkningar formal remarks; an empty list says that there are none
 * @param papekanden other observations; an empty list says that there are none
 * @param lamnadTill to whom it was delivered: {@code STYRELSEN} and medlemmar by name
 * @param lamnadTillFullstandig whether lamnadTill names all that it was delivered to
 */
public record Revisionsberattelse(
        @Nullable LocalDate datum,
        @Nullable Boolean tillstyrkerAnsvarsfrihet,
        @Nullable List<String> anmarkningar,
        @Nullable List<String> papekanden,
        @Nullable List<String> lamnadTill,
        @Nullable Boolean lamnadTillFullstandig) {
    /** Copies its lists. */
    public Revisionsberattelse {
        anmarkningar = Listor.kopia(anmarkningar);
        papekanden = Listor.kopia(papekanden);
        lamnadTill = Listor.kopia(lamnadTill);
    }
}
