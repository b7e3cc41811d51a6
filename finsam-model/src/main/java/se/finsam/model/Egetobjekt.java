package se.finsam.model;

/**
 * What can have keys of one's own: the underlag itself, or each item of one of its lists.
 *
 * @since 0.1
 */
@Api
public enum Egetobjekt {
    /** The förbund: at the top of the underlag. */
    FORBUND(""),
    /** Each medlem. */
    MEDLEM("forbund.medlemmar"),
    /** Each meeting of the board. */
    SAMMANTRADE("sammantraden"),
    /** Each decision on an expense. */
    BESLUT("beslut"),
    /** Each insats. */
    INSATS("insatser"),
    /** Each financial goal. */
    MAL("finansiellaMal");

    private final String lista;

    Egetobjekt(String lista) {
        this.lista = lista;
    }

    /** The key of the list that the objects stand in; empty at the top. */
    public String lista() {
        return lista;
    }
}
