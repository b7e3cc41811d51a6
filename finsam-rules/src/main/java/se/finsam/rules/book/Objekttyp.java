package se.finsam.rules.book;

import java.util.List;

/** What a control gives a row for. */
public enum Objekttyp {
    /** The förbund: one row. */
    FORBUND("", "", ""),
    /** Each medlem. */
    MEDLEM("forbund.medlemmar", "namn", "forbund.medlemmar"),
    /** Each meeting of the board, by its day. */
    SAMMANTRADE("sammantraden", "datum", "sammantraden"),
    /** Each decision on an expense. */
    BESLUT("beslut", "arende", "beslut"),
    /** Each insats. */
    INSATS("insatser", "namn", "insatser"),
    /** Each financial goal that can be measured. */
    MAL("finansiellaMal", "text", "finansiellaMal"),
    /** Each note that the annual accounts refer to. */
    NOT("", "", "arsredovisning.noter"),
    /** Each table that has lines or sums. */
    TABELL("", "", "budget"),
    /** Each table that states differences from budget. */
    AVVIKELSEKOLUMN("", "", "prognos.grupper[].avvikelse");

    private final String lista;
    private final String namn;
    private final String utan;

    Objekttyp(String lista, String namn, String utan) {
        this.lista = lista;
        this.namn = namn;
        this.utan = utan;
    }

    /** The key of the list that the objects stand in; empty where they do not stand in a list. */
    public String lista() {
        return lista;
    }

    /** The key, within an object of the list, of its name. */
    public String namn() {
        return namn;
    }

    /** The key that is missing where there are no objects. */
    public String utan() {
        return utan;
    }

    /** The keys of which any one says that there could have been objects, so that none is an answer. */
    public List<String> vittnen() {
        if (this == NOT) {
            return List.of("arsredovisning.resultatrakning", "arsredovisning.balansrakning");
        }
        return lista.isEmpty() ? List.of() : List.of(lista);
    }
}
