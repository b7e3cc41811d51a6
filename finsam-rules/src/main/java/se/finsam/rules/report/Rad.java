package se.finsam.rules.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.AlltidMed;
import se.finsam.model.Api;
import se.finsam.model.Internal;

/**
 * What one control found for one object, and how it knows.
 *
 * @param kontroll the control's id
 * @param titel its title
 * @param objekt the insats, sammanträde, note or table that it is about; null where it is the förbund
 * @param utfall what was found
 * @param grund what the control rests on
 * @param tal the figures, by name: {@link java.math.BigDecimal} in kronor or as a share, {@link Integer} for counts and
 *     days, {@link String} for dates ({@code YYYY-MM-DD})
 * @param enheter the unit of each figure that is no amount in kronor and no day; null where there is none
 * @param saknas what is missing: keys of the input for {@link Utfall#KAN_EJ_BEDOMAS}, else what the law asks for
 * @param text what was found, in words
 * @param harledning the formula with the figures in it; null where there is none
 * @param lagrum the paragraphs
 * @param atgard what to do about it; null where there is nothing to do
 * @param kallor where each figure comes from
 * @param sammaSom the control whose row says the same: where that deviates too, the two are one finding; null where none
 *     does
 * @param bedomning what a human has decided of it, which changes nothing of the rest; null where nothing
 * @param obekraftat of a draft, what nobody has confirmed and the row would rest on; null of a row that rests on nothing of that
 */
@Api
public record Rad(
        String kontroll,
        String titel,
        @AlltidMed @Nullable String objekt,
        Utfall utfall,
        Grund grund,
        Map<String, Object> tal,
        @Nullable Map<String, Talenhet> enheter,
        List<String> saknas,
        String text,
        @AlltidMed @Nullable String harledning,
        List<Lagrum> lagrum,
        @AlltidMed @Nullable String atgard,
        List<Kalla> kallor,
        @Nullable String sammaSom,
        @Nullable Radbedomning bedomning,
        @Nullable List<Obekraftat> obekraftat) {
    /**
     * Copies its lists, and the figures in their order.
     *
     * @hidden
     */
    @Internal
    public Rad {
        tal = Collections.unmodifiableMap(new LinkedHashMap<>(tal));
        enheter = enheter == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(enheter));
        saknas = List.copyOf(saknas);
        lagrum = List.copyOf(lagrum);
        kallor = List.copyOf(kallor);
        obekraftat = obekraftat == null ? null : List.copyOf(obekraftat);
    }

    /**
     * A row that rests on nothing unconfirmed. For finsam alone.
     *
     * @hidden
     */
    @Internal
    public Rad(
            String kontroll,
            String titel,
            @Nullable String objekt,
            Utfall utfall,
            Grund grund,
            Map<String, Object> tal,
            @Nullable Map<String, Talenhet> enheter,
            List<String> saknas,
            String text,
            @Nullable String harledning,
            List<Lagrum> lagrum,
            @Nullable String atgard,
            List<Kalla> kallor,
            @Nullable String sammaSom,
            @Nullable Radbedomning bedomning) {
        this(
                kontroll,
                titel,
                objekt,
                utfall,
                grund,
                tal,
                enheter,
                saknas,
                text,
                harledning,
                lagrum,
                atgard,
                kallor,
                sammaSom,
                bedomning,
                null);
    }

    /** A row that no one has judged. */
    Rad(
            String kontroll,
            String titel,
            @Nullable String objekt,
            Utfall utfall,
            Grund grund,
            Map<String, Object> tal,
            @Nullable Map<String, Talenhet> enheter,
            List<String> saknas,
            String text,
            @Nullable String harledning,
            List<Lagrum> lagrum,
            @Nullable String atgard,
            List<Kalla> kallor) {
        this(
                kontroll,
                titel,
                objekt,
                utfall,
                grund,
                tal,
                enheter,
                saknas,
                text,
                harledning,
                lagrum,
                atgard,
                kallor,
                null,
                null);
    }

    /** The same row with a judgement. */
    Rad med(Radbedomning other) {
        return new Rad(
                kontroll,
                titel,
                objekt,
                utfall,
                grund,
                tal,
                enheter,
                saknas,
                text,
                harledning,
                lagrum,
                atgard,
                kallor,
                sammaSom,
                other,
                obekraftat);
    }

    /** The same row with its figures as other types of numbers. */
    Rad med(Map<String, Object> figures) {
        return new Rad(
                kontroll,
                titel,
                objekt,
                utfall,
                grund,
                figures,
                enheter,
                saknas,
                text,
                harledning,
                lagrum,
                atgard,
                kallor,
                sammaSom,
                bedomning,
                obekraftat);
    }

    /** The same row with other words: the keys that it lacks, what it says, and what to do. */
    Rad med(List<String> lacking, String other, @Nullable String todo) {
        return new Rad(
                kontroll,
                titel,
                objekt,
                utfall,
                grund,
                tal,
                enheter,
                lacking,
                other,
                harledning,
                lagrum,
                todo,
                kallor,
                sammaSom,
                bedomning,
                obekraftat);
    }

    /** The same row with another outcome. */
    Rad med(Utfall other) {
        return new Rad(
                kontroll,
                titel,
                objekt,
                other,
                grund,
                tal,
                enheter,
                saknas,
                text,
                harledning,
                lagrum,
                atgard,
                kallor,
                sammaSom,
                bedomning,
                obekraftat);
    }
}
