package se.finsam.report.mall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.finsam.model.EgenNyckel;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.Underlag;
import se.finsam.model.bind.OwnKeys;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.schema.Etiketter;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;

/**
 * A sheet of the workbook and which keys stand on it: a form, with a key a row, or a table, with an item a row.
 *
 * @param name its name
 * @param form whether it is a form
 * @param roots the paths that it holds: of a form objects, of a table lists
 */
record SheetPlan(Text name, boolean form, List<String> roots) {
    /** The column that says which list a row belongs to, where a table holds several. */
    static final Text LIST = new Text("tabell", "table");

    private static SheetPlan form(String sv, String en, String... roots) {
        return new SheetPlan(new Text(sv, en), true, List.of(roots));
    }

    private static SheetPlan table(String sv, String en, String... roots) {
        return new SheetPlan(new Text(sv, en), false, List.of(roots));
    }

    private static final String RESULT = "arsredovisning.resultatrakning";
    private static final String BALANCE = "arsredovisning.balansrakning";
    private static final String INTERIM = "delarsrapport.balansrakning";
    private static final String FORECAST = "prognos.balansrakning";

    /** All sheets, in order. */
    static final List<SheetPlan> ALL = List.of(
            form("Förbund", "Förbund", "", "forbund"),
            table("Medlemmar", "Members", "forbund.medlemmar"),
            table("Styrelse", "Board", "forbund.styrelse"),
            table("Egen gräns", "Own limit", "forbund.egetKapitalTrappa.steg"),
            table("Tilldelning", "Funding", "tilldelning"),
            form("Budget", "Budget", "budget"),
            table("Budgetposter", "Budget lines", "budget.intakter", "budget.kostnader"),
            table("Flerårsplan", "Plan", "budget.flerarsplan"),
            table("Budgetändringar", "Budget changes", "budget.andringar"),
            form("Tabellsummor", "Table sums", "tabell"),
            table("Tabell", "Table", "tabell.intakter", "tabell.kostnader", "tabell.grupper"),
            table("Mål", "Goals", "verksamhetsmal"),
            form("Årsredovisning", "Annual report", "arsredovisning"),
            table("Underskrifter", "Signatures", "arsredovisning.undertecknad", "delarsrapport.undertecknad"),
            table("Placeringar", "Placements", "arsredovisning.placeringar"),
            table("Flerårsöversikt", "Overview", "arsredovisning.flerarsoversikt"),
            form("Resultaträkning", "Income statement", RESULT),
            table("Resultatposter", "Income lines", RESULT + ".intakter", RESULT + ".kostnader"),
            form("Balansräkning", "Balance sheet", BALANCE),
            form("Delårsbalans", "Interim balance", INTERIM),
            form("Prognosbalans", "Forecast balance", FORECAST),
            table(
                    "Balansposter",
                    "Balance lines",
                    BALANCE + ".tillgangar",
                    BALANCE + ".avsattningar",
                    BALANCE + ".skulder",
                    BALANCE + ".panter",
                    BALANCE + ".ansvarsforbindelser",
                    INTERIM + ".tillgangar",
                    INTERIM + ".avsattningar",
                    INTERIM + ".skulder",
                    INTERIM + ".panter",
                    INTERIM + ".ansvarsforbindelser",
                    FORECAST + ".tillgangar",
                    FORECAST + ".avsattningar",
                    FORECAST + ".skulder",
                    FORECAST + ".panter",
                    FORECAST + ".ansvarsforbindelser"),
            table("Noter", "Notes", "arsredovisning.noter", "delarsrapport.noter", "prognos.noter"),
            form("Delårsrapport", "Interim report", "delarsrapport"),
            table("Delårsposter", "Interim lines", "delarsrapport.intakter", "delarsrapport.kostnader"),
            form("Prognos", "Forecast", "prognos"),
            table("Prognosposter", "Forecast lines", "prognos.intakter", "prognos.kostnader"),
            table(
                    "Grupper",
                    "Groups",
                    "budget.grupper",
                    RESULT + ".grupper",
                    "delarsrapport.grupper",
                    "prognos.grupper"),
            table("Insatser", "Insatser", "insatser"),
            table("Sammanträden", "Meetings", "sammantraden"),
            form("Revision", "Audit", "revision"),
            table("Revisorer", "Auditors", "revision.revisorer"),
            table("Ansvarsfrihet", "Discharge", "revision.ansvarsfrihet"),
            table("Påpekanden", "Remarks", "revision.berattelse.foregaendePapekanden"),
            table("Beslut", "Decisions", "beslut"),
            table("Styrdokument", "Governing documents", "styrdokument"),
            table("Finansiella mål", "Financial goals", "finansiellaMal"),
            form("Uppföljning", "Follow-up", "uppfoljning"),
            table("Möten med andra", "Meetings with others", "uppfoljning.moten"),
            table("Indikatorgrupper", "Indicator groups", "uppfoljning.indikatorgrupper"));

    /** The rows of a form, by path, in order; empty of a table. */
    Map<String, Leaf> rows(EgnaNycklar own) {
        Map<String, Leaf> rows = new LinkedHashMap<>();
        if (form) {
            for (String root : roots) {
                collect(type(root), steps(root), 0, rows, others(root), own);
            }
        }
        return rows;
    }

    /** The columns of a table, by path within the item, in order; empty of a form. */
    Map<String, Leaf> columns(EgnaNycklar own) {
        Map<String, Leaf> columns = new LinkedHashMap<>();
        if (!form) {
            collect(type(roots.get(0)), List.of(), 0, columns, Set.of(), own);
        }
        return columns;
    }

    /** What a row says of which list it belongs to, by root; the same for a table of one list. */
    String label(String root) {
        int last = root.lastIndexOf('.');
        String parent = last < 0 ? "" : root.substring(0, last + 1);
        return roots.stream().allMatch(other -> other.startsWith(parent)) ? root.substring(parent.length()) : root;
    }

    /** The sheet that a key's answer is written on, of a key without names of items: {@code sammantraden[].justerat}. */
    static SheetPlan of(String family) {
        String path = family.replace("[]", "");
        SheetPlan found = ALL.get(0);
        int longest = 0;
        for (SheetPlan plan : ALL) {
            for (String root : plan.roots) {
                if (root.length() > longest && (path + ".").startsWith(root + ".")) {
                    longest = root.length();
                    found = plan;
                }
            }
        }
        return found;
    }

    /** What a row of a form, or a column of a table, is called: {@code Samråd › Datum}. */
    String label(Leaf leaf, Language language) {
        if (form && leaf.name().equals("enhet")) {
            return SheetWords.UNIT.in(language);
        }
        int known = 0;
        if (form) {
            for (String root : roots) {
                List<String> keys = steps(root);
                if (keys.size() > known
                        && leaf.path().size() > keys.size()
                        && leaf.path().subList(0, keys.size()).equals(keys)) {
                    known = keys.size();
                }
            }
        } else {
            known = steps(roots.get(0)).size();
        }
        List<String> path = new ArrayList<>(form ? List.of() : steps(roots.get(0)));
        path.addAll(leaf.path());
        List<String> names = new ArrayList<>();
        Class<?> owner = Underlag.class;
        for (int i = 0; i < path.size(); i++) {
            RecordShape.Field field = RecordShape.of(owner).field(path.get(i)).orElseThrow();
            if (i >= known) {
                names.add(Etiketter.of(owner, path.get(i)).orElseThrow().in(language));
            }
            if (field.added()) {
                path.subList(i + 1, path.size()).forEach(key -> names.add(SheetWords.capital(key)));
                break;
            }
            owner = field.itemType();
        }
        return String.join(Etiketter.STEP, names);
    }

    /** What a row says in words of which list it belongs to. */
    String word(String root, Language language) {
        List<String> names = Etiketter.path(steps(root), language);
        int shared = steps(root).size() - steps(label(root)).size();
        return String.join(Etiketter.STEP, names.subList(shared, names.size()));
    }

    /** The same of all lists. */
    List<String> words(Language language) {
        return roots.stream().map(root -> word(root, language)).toList();
    }

    /** The keys of a path; none of the empty one. */
    static List<String> steps(String path) {
        return path.isEmpty() ? List.of() : List.of(path.split("\\."));
    }

    /** What a path leads to: the record, or the type of the list's items. */
    static Class<?> type(String path) {
        Class<?> type = Underlag.class;
        for (String key : steps(path)) {
            type = RecordShape.of(type).field(key).orElseThrow().itemType();
        }
        return type;
    }

    /** The objects that have a form of their own, and so are not repeated on this one. */
    private static Set<String> others(String root) {
        Set<String> others = new java.util.HashSet<>();
        for (SheetPlan plan : ALL) {
            if (plan.form) {
                others.addAll(plan.roots);
            }
        }
        others.remove(root);
        return others;
    }

    private void collect(
            Class<?> type,
            List<String> path,
            int list,
            Map<String, Leaf> leaves,
            Set<String> others,
            EgnaNycklar added) {
        for (RecordShape.Field field : RecordShape.of(type).fields()) {
            List<String> own = new ArrayList<>(path);
            own.add(field.key());
            if (!ByHand.filledIn(type, field) || withinLines(list, field)) {
                continue;
            }
            if (field.added()) {
                for (EgenNyckel key : OwnKeys.of(added, type)) {
                    put(leaves, own, list, type, RecordShape.Field.of(key));
                }
            } else if (!field.itemType().isRecord()) {
                put(leaves, path, list, type, field);
            } else if (field.list() ? !form : !(form && others.contains(String.join(".", own)))) {
                collect(field.itemType(), own, field.list() ? own.size() : list, leaves, others, added);
            }
        }
    }

    /** Lines of an item's own lines, as the measures of an insats' goal: a sheet has no room for them, so they are written in YAML. */
    private static boolean withinLines(int list, RecordShape.Field field) {
        return list > 0 && field.list() && field.itemType().isRecord();
    }

    private static void put(
            Map<String, Leaf> leaves, List<String> path, int list, Class<?> type, RecordShape.Field field) {
        List<String> own = new ArrayList<>(path);
        own.add(field.key());
        Leaf leaf = new Leaf(List.copyOf(own), list, type, field);
        leaves.put(leaf.name(), leaf);
    }
}
