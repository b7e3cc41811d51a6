package se.finsam.rules.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.rules.report.Kalla;
import se.finsam.rules.report.Obekraftat;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;

/**
 * Puts the rows of what is confirmed and those of all that is proposed together, so that nothing is decided by what nobody has
 * confirmed: a row stands where both say the same of the same, and rest on nothing unconfirmed. Every other row is
 * {@link Utfall#KAN_EJ_BEDOMAS}, and says what it would rest on and come to.
 *
 * @hidden
 */
public final class DraftRows {
    /** As many proposals are named in a row's text. */
    private static final int NAMED = 5;

    /** As many proposals, about, a row has: what rests on more waits for all of the draft. */
    private static final int MOST = 100;

    /** The sign after the slash. */
    private static final char AFTER_SLASH = '/' + 1;

    private static final Text FRAME = new Text(
            "Ingen har bekräftat förbundets namn, räkenskapsåret eller enheten, som allt annat vilar på.",
            "Nobody has confirmed the förbund's name, the financial year or the unit, which all else rests on.");
    private static final Text OTHER = new Text(
            "Raden blir en annan med det som ingen har bekräftat i utkastet.",
            "The row becomes another with what nobody has confirmed in the draft.");
    private static final Text RESTS = new Text("Ingen har bekräftat %s.", "Nobody has confirmed %s.");
    private static final Text WOULD = new Text("Med förslagen: %s", "With the proposals: %s");
    private static final Text CONFIRM = new Text(
            "Bekräfta, ändra eller avvisa förslagen med finsam confirm.",
            "Confirm, change or reject the proposals with finsam confirm.");

    private final Utkastgranskning draft;
    private final Language language;

    /** The places of what is not confirmed, in the underlag of all, in order: what is in an object is right after it. */
    private final NavigableMap<String, List<Obekraftat>> open = new TreeMap<>();

    /** The same by the keys that a row may lack: those of the values, and of all that they are in. */
    private final Map<String, List<Obekraftat>> byKey = new HashMap<>();

    public DraftRows(Utkastgranskning draft, Language language) {
        this.draft = draft;
        this.language = language;
        for (Obekraftat one : draft.obekraftade()) {
            open.computeIfAbsent(one.plats(), at -> new ArrayList<>()).add(one);
            String key = key(one.plats()).replaceAll("\\[[0-9]+\\]", "[]");
            for (int end = key.length();
                    end > 0;
                    end = Math.max(key.lastIndexOf('.', end - 1), key.lastIndexOf('[', end - 1))) {
                byKey.computeIfAbsent(key.substring(0, end), at -> new ArrayList<>())
                        .add(one);
            }
        }
    }

    /**
     * The rows.
     *
     * @param known the rows of what is confirmed
     * @param all the rows of all that is proposed
     */
    public List<Rad> of(List<Rad> known, List<Rad> all) {
        Map<List<@Nullable String>, Rad> confirmed = new LinkedHashMap<>();
        for (Rad row : known) {
            confirmed.putIfAbsent(id(row), row);
        }
        Set<String> controls = new LinkedHashSet<>();
        List<Rad> rows = new ArrayList<>();
        for (Rad proposed : all) {
            Rad own = confirmed.remove(id(proposed));
            controls.add(proposed.kontroll());
            rows.add(
                    lacking(own, proposed)
                            ? proposed
                            : own == null ? undecided(proposed, null, proposed) : settled(own, proposed));
        }
        for (Rad own : confirmed.values()) {
            boolean decides = own.utfall() == Utfall.UPPFYLLD
                    || own.utfall() == Utfall.AVVIKELSE
                    || own.utfall() == Utfall.BEDOMNING;
            // That there was nothing to look at is said of what is confirmed alone; the draft has something.
            if (decides || !controls.contains(own.kontroll())) {
                rows.add(place(rows, own.kontroll()), undecided(own, own, null));
            }
        }
        return rows;
    }

    /** After the last row of a control; last of all where it has none. */
    private static int place(List<Rad> rows, String control) {
        for (int i = rows.size(); i > 0; i--) {
            if (rows.get(i - 1).kontroll().equals(control)) {
                return i;
            }
        }
        return rows.size();
    }

    private static List<@Nullable String> id(Rad row) {
        return Arrays.asList(row.kontroll(), row.objekt());
    }

    /** Whether a row cannot be decided by what is confirmed, and not by all that is proposed either: then it says what is lacking. */
    private static boolean lacking(@Nullable Rad own, Rad proposed) {
        return proposed.utfall() == Utfall.KAN_EJ_BEDOMAS
                && proposed.tal().isEmpty()
                && !proposed.saknas().isEmpty()
                && (own == null || own.utfall() == Utfall.KAN_EJ_BEDOMAS);
    }

    private Rad settled(Rad own, Rad proposed) {
        boolean same = own.utfall() == proposed.utfall()
                && own.tal().equals(proposed.tal())
                && own.saknas().equals(proposed.saknas())
                && own.text().equals(proposed.text());
        boolean undecided = own.utfall() == Utfall.KAN_EJ_BEDOMAS;
        return same && (undecided || (!draft.ram() && rests(proposed).isEmpty())) ? own : undecided(own, own, proposed);
    }

    /** What of the unconfirmed the figures of a row were made of. */
    private Set<Obekraftat> rests(Rad row) {
        Set<Obekraftat> rests = new LinkedHashSet<>();
        for (Kalla source : row.kallor()) {
            String at = source.plats();
            if (at == null) {
                continue;
            }
            for (List<Obekraftat> within :
                    open.subMap(at + "/", at + AFTER_SLASH).values()) {
                if (rests.size() >= MOST) {
                    return rests;
                }
                rests.addAll(within);
            }
            for (int end = at.length(); end > 0; end = at.lastIndexOf('/', end - 1)) {
                rests.addAll(open.getOrDefault(at.substring(0, end), List.of()));
            }
        }
        return rests;
    }

    /** What of the unconfirmed is what a row lacks. */
    private void lacked(List<String> keys, Set<Obekraftat> rests) {
        for (String missing : keys) {
            for (Obekraftat one : byKey.getOrDefault(missing.replaceAll("\\[[^\\]]*\\]", "[]"), List.of())) {
                if (rests.size() >= MOST) {
                    return;
                }
                rests.add(one);
            }
        }
    }

    /**
     * A row that is not decided.
     *
     * @param like which row it is
     * @param own the row of what is confirmed; null where there is none
     * @param proposed the row of all; null where there is none
     */
    private Rad undecided(Rad like, @Nullable Rad own, @Nullable Rad proposed) {
        Set<Obekraftat> rests = proposed == null ? new LinkedHashSet<>() : rests(proposed);
        if (own != null) {
            lacked(own.saknas(), rests);
        }
        List<Obekraftat> all = List.copyOf(rests);
        boolean contradicted = all.stream().map(Obekraftat::plats).distinct().count() < all.size();
        StringBuilder text = new StringBuilder();
        text.append(
                draft.ram()
                        ? FRAME.in(language)
                        : all.isEmpty()
                                ? OTHER.in(language)
                                : RESTS.in(language).replace("%s", named(all)));
        if (proposed != null && !contradicted) {
            text.append(' ').append(WOULD.in(language).replace("%s", outcome(proposed) + proposed.text()));
        }
        return new Rad(
                like.kontroll(),
                like.titel(),
                like.objekt(),
                Utfall.KAN_EJ_BEDOMAS,
                like.grund(),
                Map.of(),
                null,
                List.of(),
                text.toString(),
                null,
                like.lagrum(),
                CONFIRM.in(language),
                List.of(),
                null,
                null,
                all);
    }

    private String named(List<Obekraftat> all) {
        List<String> parts = new ArrayList<>();
        for (Obekraftat one : all) {
            if (parts.size() == NAMED) {
                int more = all.size() - NAMED;
                parts.add(new Text("och " + more + " till", "and " + more + " more").in(language));
                break;
            }
            parts.add(key(one.plats()) + " " + said(one.varde()) + stood(one));
        }
        return String.join("; ", parts);
    }

    /** A value; of an empty list what that means too. */
    private String said(String value) {
        return value.equals("[]") ? value + new Text(" (inga)", " (none)").in(language) : value;
    }

    private String stood(Obekraftat one) {
        List<String> parts = new ArrayList<>();
        if (one.dokument() != null) {
            parts.add(one.dokument());
        }
        if (one.sida() != null) {
            parts.add(new Text("s. ", "p. ").in(language) + one.sida());
        }
        if (one.ord() != null) {
            parts.add(new Text("”", "“").in(language) + one.ord() + "”");
        }
        return parts.isEmpty() ? "" : " (" + String.join(" ", parts) + ")";
    }

    /** {@code tilldelning[0].belopp} of {@code /tilldelning/0/belopp}. */
    private static String key(String pointer) {
        StringBuilder key = new StringBuilder();
        for (String step : pointer.substring(1).split("/", -1)) {
            if (!step.isEmpty() && step.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
                key.append('[').append(step).append(']');
            } else {
                key.append(key.length() == 0 ? "" : ".")
                        .append(step.replace("~1", "/").replace("~0", "~"));
            }
        }
        return key.toString();
    }

    private String outcome(Rad row) {
        Text word = switch (row.utfall()) {
            case UPPFYLLD -> new Text("uppfyllt. ", "met. ");
            case AVVIKELSE ->
                row.grund().bindande() ? new Text("avvikelse. ", "deviation. ") : new Text("anmärkning. ", "remark. ");
            case BEDOMNING -> new Text("att bedöma. ", "to judge. ");
            case KAN_EJ_BEDOMAS -> new Text("", "");
            case EJ_TILLAMPLIG -> new Text("inte tillämpligt. ", "not applicable. ");
        };
        return word.in(language);
    }
}
