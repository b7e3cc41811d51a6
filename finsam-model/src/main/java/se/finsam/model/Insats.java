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
 * @param mal its goals
 * @param deltagare its participants in the year
 * @param alder the ages that it is for
 * @param period the time that it goes on
 * @param ansokan the application for it
 * @param utbetalning how the grant is paid out
 * @param rapporter its reports to the board in the year
 * @param slutrapport its final report
 * @param styrgrupp whether it has a styrgrupp in which the förbund is represented
 * @param effektmal whether it has goals of effect
 * @param forankrad whether it is agreed with the parts that take part
 * @param egenPlan whether the insats has a plan of its own
 * @param implementering whether there is a plan for carrying it on
 * @param undertecknad for which medlemmar the application or agreement is signed
 * @param budgetpost the line of the budget that pays for it
 * @param forbundetUtfor whether the förbund itself gives the services to individuals (7 § second paragraph)
 * @param myndighetsutovning whether the förbund exercises authority over individuals in it
 * @param externt what is bought from, or paid to, others than medlemmar
 * @param start when it was to begin, and did
 * @param budgetposter the lines of the budget that pay for it, where they are several
 * @param styrgruppMoten the meetings of its styrgrupp
 * @param andraAldrar its ages as other places state them
 * @param loptidManader how many months it says that it shall go on
 * @param matningar what it is to follow without a value to reach
 * @param medfinansiering what others bring to it
 * @param andraKrav whether it has what the förbund asks for in words of its own
 * @param deltagartid how long one participant may be in it
 * @param halvarsdeltagare its participants as the interim report states them
 * @param andraRapporter its reports to others than the board
 * @param egna the keys that the rulebook adds, by name: {@link java.math.BigDecimal}, {@link String} or {@link Boolean}, as they
 *     were written; what they shall be the rulebook says, so that a number may be an amount in the underlag's unit
 */
@Api
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
        @Nullable List<Verksamhetsmal> mal,
        @Nullable Deltagare deltagare,
        @Nullable Alder alder,
        @Nullable Period period,
        @Nullable Ansokan ansokan,
        @Nullable Utbetalning utbetalning,
        @Nullable List<Insatsrapport> rapporter,
        @Nullable Slutrapport slutrapport,
        @Nullable Boolean styrgrupp,
        @Nullable Boolean effektmal,
        @Nullable Boolean forankrad,
        @Nullable Boolean egenPlan,
        @Nullable Boolean implementering,
        @Nullable List<Undertecknande> undertecknad,
        @Nullable String budgetpost,
        @Nullable Boolean forbundetUtfor,
        @Nullable Boolean myndighetsutovning,
        @Nullable List<Externkop> externt,
        @Nullable Insatsstart start,
        @Nullable List<String> budgetposter,
        @Nullable Styrgruppsmoten styrgruppMoten,
        @Nullable List<Aldersuppgift> andraAldrar,
        @Nullable Integer loptidManader,
        @Nullable List<Matning> matningar,
        @Nullable List<Medfinansiering> medfinansiering,
        @Nullable List<Kravsvar> andraKrav,
        @Nullable Deltagartid deltagartid,
        @Nullable Halvarsdeltagare halvarsdeltagare,
        @Nullable List<Rapportserie> andraRapporter,
        @Nullable Map<String, Object> egna) {
    /**
     * Copies its lists and its keys.
     *
     * @hidden
     */
    @Internal
    public Insats {
        inriktning = Listor.kopia(inriktning);
        parter = Listor.kopia(parter);
        mal = Listor.kopia(mal);
        rapporter = Listor.kopia(rapporter);
        undertecknad = Listor.kopia(undertecknad);
        externt = Listor.kopia(externt);
        egna = Listor.egna(egna);
        budgetposter = Listor.kopia(budgetposter);
        andraAldrar = Listor.kopia(andraAldrar);
        matningar = Listor.kopia(matningar);
        medfinansiering = Listor.kopia(medfinansiering);
        andraKrav = Listor.kopia(andraKrav);
        andraRapporter = Listor.kopia(andraRapporter);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static InsatsBuilder builder() {
        return new InsatsBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public InsatsBuilder toBuilder() {
        return new InsatsBuilder(this);
    }
}
