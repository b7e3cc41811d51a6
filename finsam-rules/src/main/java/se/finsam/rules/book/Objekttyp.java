package se.finsam.rules.book;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a control gives a row for. */
@SuppressWarnings("ImmutableEnumChecker") // its lists are of the kind that cannot be changed
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
    HUVUDBOKSTAL("", "", "huvudbok"),
    /** Each goal of the förbund's activities. */
    VERKSAMHETSMAL("verksamhetsmal", "text"),
    /** Each goal of an insats, by the insats and the goal. */
    INSATSMAL("insatser[].mal", "text"),
    /** Each medlem's seats in the board. */
    STYRELSEPLATS("forbund.styrelse", "medlem"),
    /** Each change of the budget, by its day. */
    BUDGETANDRING("budget.andringar", "datum"),
    /** Each year of the plan for several years. */
    PLANAR("budget.flerarsplan", "ar"),
    /** Each remark of the revisorer from the year before. */
    PAPEKANDE("revision.berattelse.foregaendePapekanden", "text"),
    /** Each year of the annual report's overview of several years. */
    OVERSIKTSAR("arsredovisning.flerarsoversikt", "ar"),
    /** Each line of income, in the budget and in the accounts. */
    INTAKTSPOST(
            "budget.intakter arsredovisning.resultatrakning.intakter",
            "budget: |årsredovisning: ",
            "post",
            "budget.intakter arsredovisning.resultatrakning.intakter"),
    /** Each line of costs in the budget. */
    BUDGETPOST("budget.kostnader", "post"),
    /** Each table that shows a budget beside its outcome. */
    BUDGETKOLUMN(
            "",
            "",
            "arsredovisning.resultatrakning.kostnader[].budget prognos.kostnader[].budget delarsrapport.kostnader[].budget"),
    /** Each share that the annual report states, soliditet apart. */
    NYCKELTAL(
            "",
            "",
            "arsredovisning.nyckeltal.egetKapitalAndel arsredovisning.nyckeltal.administrationAndel"
                    + " arsredovisning.nyckeltal.individAndel");

    /** Signs of a day; what follows it numbers the day's later meetings. */
    private static final int DAG = 10;

    private static final String EACH = "[]";

    private final List<String> listor;
    private final List<String> forled;
    private final List<String> prefix;
    private final String agarprefix;
    private final String namn;
    private final List<String> utan;

    Objekttyp(String listor, String forled, String namn, String utan) {
        this.listor = listor.isEmpty() ? List.of() : List.of(listor.split(" ", -1));
        this.forled = List.of(forled.split("\\|", -1));
        List<String> before = new ArrayList<>();
        for (String lista : this.listor) {
            before.add(lista + EACH + ".");
        }
        this.prefix = before.isEmpty() ? List.of("") : List.copyOf(before);
        int each = lista().lastIndexOf(EACH);
        this.agarprefix = each < 0 ? "" : lista().substring(0, each) + EACH + ".";
        this.namn = namn;
        this.utan = List.of(utan.split(" ", -1));
    }

    Objekttyp(String lista, String namn, String utan) {
        this(lista, "", namn, utan);
    }

    Objekttyp(String lista, String namn) {
        this(lista, namn, lista);
    }

    /** The key of the list that the objects stand in, the first where there are several; empty where they do not stand in a list. */
    public String lista() {
        return listor.isEmpty() ? "" : listor.get(0);
    }

    /** The keys of the lists that the objects stand in; a list within each item of another is {@code insatser[].mal}. */
    public List<String> listor() {
        return listor;
    }

    /** What stands before an object's own name, by which list it stands in. */
    public List<String> forled() {
        return forled;
    }

    /** The key of the list whose items hold the objects' lists; empty where the objects stand in a list of the underlag. */
    public String agare() {
        int each = lista().lastIndexOf(EACH);
        return each < 0 ? "" : lista().substring(0, each);
    }

    /** What stands before a key of an object, in the keys that a control needs: one way for each list. */
    public List<String> prefix() {
        return prefix;
    }

    /** What stands before a key of what the object belongs to; empty where it belongs to nothing but the underlag. */
    public String agarprefix() {
        return agarprefix;
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
        return this == NOT || this == TABELL || this == AVVIKELSEKOLUMN || this == BUDGETKOLUMN;
    }

    /** The keys that are missing where there are no objects. */
    public List<String> utan() {
        return utan;
    }

    /** The keys that all say that there are no objects where they are empty; silence says nothing. */
    public List<String> vittnen() {
        if (this == NOT) {
            // Lines that refer to no note do not say that there are none: what they refer to is seldom copied.
            return List.of("arsredovisning.noter");
        }
        return listor();
    }
}
