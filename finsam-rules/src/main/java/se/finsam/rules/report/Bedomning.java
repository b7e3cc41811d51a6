package se.finsam.rules.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Beteckning;
import se.finsam.model.Internal;

/**
 * What a human decided of one row, and on what: one item of {@link se.finsam.rules.judgement.Bedomningar}. Who decided is not in it.
 *
 * @param kontroll the control's id
 * @param objekt the object, as the row names it; null where the row is about the förbund
 * @param beslut what was decided
 * @param skal why
 * @param hanvisning where the decision or what it rests on can be read; null where nothing is given
 * @param roll in which role it was decided; null where that is not said
 * @param datum the day it was decided
 * @param galler the last day it holds; null where it has none
 * @param utfall what the check had found
 * @param tal the figures that it had found, as {@link Rad#tal}
 * @param saknas what was missing then, as {@link Rad#saknas}; null where nothing was
 */
@Api
public record Bedomning(
        String kontroll,
        @Beteckning @Nullable String objekt,
        Bedomningsbeslut beslut,
        String skal,
        @Beteckning @Nullable String hanvisning,
        @Nullable Revisorsroll roll,
        LocalDate datum,
        @Nullable LocalDate galler,
        Utfall utfall,
        Map<String, Object> tal,
        @Nullable List<String> saknas) {
    /**
     * Copies its list, and the figures in their order.
     *
     * @hidden
     */
    @Internal
    public Bedomning {
        tal = Collections.unmodifiableMap(new LinkedHashMap<>(tal));
        saknas = saknas == null || saknas.isEmpty() ? null : List.copyOf(saknas);
    }

    /**
     * One that does not say in which role it was decided.
     *
     * @hidden
     */
    @Internal
    public Bedomning(
            String kontroll,
            @Nullable String objekt,
            Bedomningsbeslut beslut,
            String skal,
            @Nullable String hanvisning,
            LocalDate datum,
            @Nullable LocalDate galler,
            Utfall utfall,
            Map<String, Object> tal,
            @Nullable List<String> saknas) {
        this(kontroll, objekt, beslut, skal, hanvisning, null, datum, galler, utfall, tal, saknas);
    }

    /** Whether it is about a row's control and object. */
    public boolean om(Rad rad) {
        return om(rad.kontroll(), rad.objekt());
    }

    /** Whether it is about a control and an object. */
    public boolean om(String other, @Nullable String otherObject) {
        return kontroll.equals(other) && java.util.Objects.equals(objekt, otherObject);
    }
}
