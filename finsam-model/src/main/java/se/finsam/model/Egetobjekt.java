package se.finsam.model;

/**
 * What can have keys of one's own: the underlag itself, or each item of one of its lists.
 *
 * @since 0.1
 */
public enum Egetobjekt {
    /** The förbund: at the top of the underlag. */
    FORBUND(Underlag.class, ""),
    /** Each medlem. */
    MEDLEM(Medlem.class, "forbund.medlemmar"),
    /** Each meeting of the board. */
    SAMMANTRADE(Sammantrade.class, "sammantraden"),
    /** Each decision on an expense. */
    BESLUT(Beslut.class, "beslut"),
    /** Each insats. */
    INSATS(Insats.class, "insatser"),
    /** Each financial goal. */
    MAL(FinansielltMal.class, "finansiellaMal");

    private final Class<? extends Record> type;
    private final String lista;

    Egetobjekt(Class<? extends Record> type, String lista) {
        this.type = type;
        this.lista = lista;
    }

    /** The record that has the keys. */
    public Class<? extends Record> type() {
        return type;
    }

    /** The key of the list that the objects stand in; empty at the top. */
    public String lista() {
        return lista;
    }
}
