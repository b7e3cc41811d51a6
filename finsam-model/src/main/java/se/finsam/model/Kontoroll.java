package se.finsam.model;

/**
 * What an account of the ledger stands for in the accounts, as the chosen kontoplan says. Decides the sign too: a ledger
 * writes credit with a minus, an underlag writes income, equity and debts without one.
 *
 * @since 0.1
 */
@Api
public enum Kontoroll {
    /** An asset. */
    TILLGANG(Sida.DEBET),
    /** Equity, but for the result of the year. */
    EGET_KAPITAL(Sida.KREDIT),
    /** The account of equity that the year's result is booked to when the year is closed. */
    ARETS_RESULTAT(Sida.KREDIT),
    /** A provision. */
    AVSATTNING(Sida.KREDIT),
    /** A debt that falls due after more than a year. */
    LANGFRISTIG_SKULD(Sida.KREDIT),
    /** A debt that falls due within a year. */
    KORTFRISTIG_SKULD(Sida.KREDIT),
    /** Usual credit, such as an overdraft that the bank has granted. */
    SEDVANLIG_KREDIT(Sida.KREDIT),
    /** Income. */
    INTAKT(Sida.KREDIT),
    /** Cost. */
    KOSTNAD(Sida.DEBET),
    /** Financial income. */
    FINANSIELL_INTAKT(Sida.KREDIT),
    /** Financial cost. */
    FINANSIELL_KOSTNAD(Sida.DEBET),
    /** The account of the result that the year is closed with; never part of the result itself. */
    RESULTATAVSLUT(Sida.DEBET),
    /** Internal or statistical: outside the accounts. */
    UTANFOR(Sida.DEBET),
    /** The kontoplan says nothing of it. */
    OMAPPAT(Sida.DEBET);

    private enum Sida {
        DEBET,
        KREDIT
    }

    private final Sida sida;

    Kontoroll(Sida sida) {
        this.sida = sida;
    }

    /** Whether amounts of such accounts are written with the other sign than the ledger's. */
    public boolean kredit() {
        return sida == Sida.KREDIT;
    }

    /** Whether such an account is of the balance sheet. */
    public boolean balans() {
        return switch (this) {
            case TILLGANG,
                    EGET_KAPITAL,
                    ARETS_RESULTAT,
                    AVSATTNING,
                    LANGFRISTIG_SKULD,
                    KORTFRISTIG_SKULD,
                    SEDVANLIG_KREDIT -> true;
            default -> false;
        };
    }

    /** Whether such an account is of the year's result. */
    public boolean resultat() {
        return switch (this) {
            case INTAKT, KOSTNAD, FINANSIELL_INTAKT, FINANSIELL_KOSTNAD -> true;
            default -> false;
        };
    }
}
