package se.finsam.workbench.mutate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.finsam.rules.Checker;
import se.finsam.workbench.mutate.MutationReport.Survivor;

/**
 * Whether the cases hold a parameter's values at their limit: whether they notice that one is the smallest unit too low, or too
 * high.
 *
 * @param fil the parameter's file, by its path in the rulebook
 * @param natt how many such changes some case notices, or {@code mutationer.yaml} explains
 * @param av of how many
 * @param brister those that no case notices, a line each, with file and line
 */
public record ParameterCoverage(String fil, int natt, int av, List<String> brister) {
    /** Copies its list. */
    public ParameterCoverage {
        brister = List.copyOf(brister);
    }

    /** Of each parameter of a rulebook's own files, in order. */
    public static List<ParameterCoverage> of(Checker checker) {
        MutationTesting testing = MutationTesting.ofParameters(checker);
        MutationReport report = testing.run(1, done -> {});
        Map<String, List<String>> gaps = new LinkedHashMap<>();
        for (Survivor survivor : report.unexplained()) {
            Mutation mutation = survivor.mutation();
            gaps.computeIfAbsent(mutation.fil(), file -> new ArrayList<>())
                    .add(mutation.fil() + ":" + mutation.rad() + ": inget fall märker " + mutation.plats() + ": "
                            + mutation.fore() + " → " + mutation.efter());
        }
        List<ParameterCoverage> all = new ArrayList<>();
        testing.perFile().forEach((file, count) -> {
            List<String> own = gaps.getOrDefault(file, List.of());
            all.add(new ParameterCoverage(file, count - own.size(), count, own));
        });
        return all;
    }
}
