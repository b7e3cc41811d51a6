package se.finsam.rules.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A control's {@code regel.yaml}, as it is written. Either one set of figures and rules, or several, each for its own days.
 *
 * @param fakta the facts that its rules ask for: what each is called here, and which it is
 * @param rakna its figures: what each is called, and its expression, in the order in which they are computed
 * @param regler its rules
 * @param varianter what holds from a day on, where the law has changed; then there are no others
 */
public record Regelblad(
        @Nullable Map<String, String> fakta,
        @Nullable Map<String, String> rakna,
        @Nullable List<Regelrad> regler,
        @Nullable List<Regelvariant> varianter) {}
