package se.finsam.rules.book;

/** What a control gives a row for. */
public enum Objekttyp {
    /** The förbund: one row. */
    FORBUND(""),
    /** Each insats. */
    INSATS("insatser"),
    /** Each table that has lines or sums. */
    TABELL("");

    private final String lista;

    Objekttyp(String lista) {
        this.lista = lista;
    }

    /** The key of the list that the objects stand in; empty where they do not stand in a list. */
    public String lista() {
        return lista;
    }
}
