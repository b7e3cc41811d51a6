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
 * @param uttalanden what it says
 * @param anmarkningarMotiverade whether each remark has its reason (KL 12:13)
 * @param sakkunnigasBilagda whether the experts' reports are attached (KL 12:12)
 * @param foregaendePapekanden the remarks of the year before, and what was done
 */
@Api
public record Revisionsberattelse(
        @Nullable LocalDate datum,
        @Nullable Boolean tillstyrkerAnsvarsfrihet,
        @Nullable List<String> anmarkningar,
        @Nullable List<String> papekanden,
        @Nullable List<String> lamnadTill,
        @Nullable Boolean lamnadTillFullstandig,
        @Nullable Uttalanden uttalanden,
        @Nullable Boolean anmarkningarMotiverade,
        @Nullable Boolean sakkunnigasBilagda,
        @Nullable List<Papekande> foregaendePapekanden) {
    /**
     * Copies its lists.
     *
     * @hidden
     */
    @Internal
    public Revisionsberattelse {
        anmarkningar = Listor.kopia(anmarkningar);
        papekanden = Listor.kopia(papekanden);
        lamnadTill = Listor.kopia(lamnadTill);
        foregaendePapekanden = Listor.kopia(foregaendePapekanden);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static RevisionsberattelseBuilder builder() {
        return new RevisionsberattelseBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public RevisionsberattelseBuilder toBuilder() {
        return new RevisionsberattelseBuilder(this);
    }
}
