package se.finsam.rules.book;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
    /** Each financial goal. */
    MAL("finansiellaMal", "text", "finansiellaMal"),
    /** Each note of the annual accounts, and each that they refer to. */
    NOT("", "", "arsredovisning.noter"),
    /** Each table that has lines or sums. */
    TABELL("", "", "budget arsredovisning prognos delarsrapport"),
    /** Each table that states differences from budget. */
    AVVIKELSEKOLUMN("", "", "prognos.grupper[].avvikelse"),
    /** The ledger: one row. */
    HUVUDBOK("", "", "huvudbok"),
    /** Each figure that both the underlag and its ledger give. */
    HUVUDBOKSTAL("", "", "huvudbok");

    /** Signs of a day; what follows it numbers the day's later meetings. */
    private static final int DAG = 10;

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

    /** The day that an object is named after; empty where it is not named after one. */
    public Optional<LocalDate> dag(String objekt) {
        if (this != SAMMANTRADE || !startsWithDay(objekt)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(tal(objekt, 0, 4), tal(objekt, 5, 7), tal(objekt, 8, DAG)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether digits and hyphens stand as in a day. Read by hand: Java's own reader of days takes long to load. */
    private static boolean startsWithDay(String objekt) {
        for (int i = 0; i < DAG; i++) {
            char sign = i < objekt.length() ? objekt.charAt(i) : ' ';
            boolean hyphen = i == 4 || i == 7;
            boolean fits = hyphen ? sign == '-' : sign >= '0' && sign <= '9';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int tal(String objekt, int from, int to) {
        return Integer.parseInt(objekt, from, to, 10);
    }

    /** Whether it is no one's duty to give what it looks at: a control of it has rows only where that is given. */
    public boolean frivillig() {
        return this == HUVUDBOK || this == HUVUDBOKSTAL;
    }

    /** The key of what the engine says where there are no objects, and none is missing. */
    public String inga() {
        return this == HUVUDBOKSTAL ? "inget-gemensamt" : "inga-objekt";
    }

    /** Whether it is the tables and notes of the documents themselves, which a ledger says nothing of. */
    public boolean avDokument() {
        return this == NOT || this == TABELL || this == AVVIKELSEKOLUMN;
    }

    /** The keys that are missing where there are no objects. */
    public List<String> utan() {
        return List.of(utan.split(" ", -1));
    }

    /** The keys of which any one says that there are no objects where it is empty; silence says nothing. */
    public List<String> vittnen() {
        if (this == NOT) {
            // Lines that refer to no note do not say that there are none: what they refer to is seldom copied.
            return List.of("arsredovisning.noter");
        }
        return lista.isEmpty() ? List.of() : List.of(lista);
    }
}
