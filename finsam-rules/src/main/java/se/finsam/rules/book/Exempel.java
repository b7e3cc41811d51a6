package se.finsam.rules.book;

import org.jspecify.annotations.Nullable;
import se.finsam.rules.report.Utfall;

/**
 * A case of {@code prov.yaml} that shows what a control means by an outcome.
 *
 * @param kontroll the control's id
 * @param namn what the case shows
 * @param utfall the outcome
 * @param objekt the object of the row; null for the förbund
 * @param underlag the case's underlag as a line of JSON
 * @param foregaendeAr the year before as a line of JSON; null where the case has none
 */
public record Exempel(
        String kontroll,
        String namn,
        Utfall utfall,
        @Nullable String objekt,
        String underlag,
        @Nullable String foregaendeAr) {}
