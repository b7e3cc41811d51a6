package se.finsam.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An effort that the förbund pays for.
 *
 * @param namn its name
 * @param inriktning what it is aimed at; more than one where it is registered as both
 * @param huvudman who answers for it
 * @param utforare who carries it out, where that is not the huvudman
 * @param parter who takes part, by name or alias; an empty list says that no one does
 * @param parterFullstandig false where the list of parties is not all of them; the list of a document is read as whole
 * @param beviljat what the förbund granted for the year, in kronor
 * @param redovisning how the money was accounted for
 * @param avtal its agreement over several years
 * @param beslut the decision on it
 * @param kommunaltAktivitetsansvar whether it serves the kommun's duty for 16–20-year-olds
 * @param registreradIUppfoljning whether it is registered for follow-up
 * @param egna the keys that the rulebook adds, by name: {@link java.math.BigDecimal}, {@link String} or {@link Boolean}, as they
 *     were written; what they shall be the rulebook says, so that a number may be an amount in the underlag's unit
 */
public record Insats(
        String namn,
        @Nullable List<Inriktning> inriktning,
        @Nullable String huvudman,
        @Nullable String utforare,
        @Nullable List<String> parter,
        @Nullable Boolean parterFullstandig,
        @Nullable @Belopp BigDecimal beviljat,
        @Nullable Redovisning redovisning,
        @Nullable Avtal avtal,
        @Nullable Insatsbeslut beslut,
        @Nullable Boolean kommunaltAktivitetsansvar,
        @Nullable Boolean registreradIUppfoljning,
        @Nullable Map<String, Object> egna) {
    /** Copies its lists and its keys. */
    public Insats {
        inriktning = Listor.kopia(inriktning);
        parter = Listor.kopia(parter);
        egna = Listor.egna(egna);
    }
}
