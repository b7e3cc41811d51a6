package se.finsam.rules.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.bind.Node;
import se.finsam.model.source.Origin;
import se.finsam.rules.report.Utfall;

/**
 * A control's test cases, {@code prov.yaml}.
 *
 * @param kontroll the control's id
 * @param fall the cases
 * @param origin where each value stood
 */
public record Provfil(String kontroll, List<Fall> fall, Origin origin) {
    /**
     * A case.
     *
     * @param namn what it shows
     * @param datum the day of assessment; null for none
     * @param underlag what it changes in {@code rules/bas.yaml}: objects are merged, all else is replaced, null takes away
     * @param foregaendeAr what the year before changes in {@code rules/bas.yaml}, its {@code rakenskapsar} too; null where
     *     there is no year before to compare with
     * @param rader the rows that the control must give: exactly these, in any order
     */
    public record Fall(
            String namn,
            @Nullable LocalDate datum,
            @Nullable Node underlag,
            @Nullable Node foregaendeAr,
            List<VantadRad> rader) {}

    /**
     * A row that a case expects. What is left out is free.
     *
     * @param objekt the object; null for the förbund
     * @param utfall the outcome
     * @param tal some of the figures
     * @param saknas all that is missing
     */
    public record VantadRad(
            @Nullable String objekt,
            Utfall utfall,
            @Nullable Map<String, Node> tal,
            @Nullable List<String> saknas) {}
}
