package se.finsam.rules.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Internal;

/**
 * What has become of an earlier year's deviations and remarks, and which are new. It is made of two reports and changes neither:
 * {@code report.uppfoljd(FollowUp.of(lastYears, report, Language.SV))}.
 * A judgement that holds counts in the place of what the check found, in both years: what is judged met is no deviation, and an
 * accepted deviation is still one. Immutable.
 *
 * @param rakenskapsar the earlier year
 * @param underlag what was checked then
 * @param regelbok by which rules
 * @param rapport the file of the earlier report; null where it was made anew
 * @param bedomningar the file of the judgements of the earlier year; null where there were none, or not in a file
 * @param antal how many there are of each {@link Uppfoljningslage}; every one is there
 * @param text the counts in a line
 * @param forbehall what makes the two reports less comparable, in sentences; null where nothing does
 * @param rader a row each, in the order of the states, and of each in the order of the reports
 * @since 0.1
 */
@Api
public record Arsuppfoljning(
        int rakenskapsar,
        Granskningsrapport.Underlagsid underlag,
        Granskningsrapport.Regelboksid regelbok,
        Granskningsrapport.@Nullable Filid rapport,
        Granskningsrapport.@Nullable Filid bedomningar,
        Map<String, Integer> antal,
        String text,
        @Nullable List<String> forbehall,
        List<Uppfoljningsrad> rader) {
    /**
     * Copies its lists and its counts.
     *
     * @hidden
     */
    @Internal
    public Arsuppfoljning {
        antal = Collections.unmodifiableMap(new LinkedHashMap<>(antal));
        forbehall = forbehall == null ? null : List.copyOf(forbehall);
        rader = List.copyOf(rader);
    }

    /** The same, saying from which file the earlier report was read. */
    public Arsuppfoljning ur(Granskningsrapport.Filid file) {
        return new Arsuppfoljning(rakenskapsar, underlag, regelbok, file, bedomningar, antal, text, forbehall, rader);
    }

    /** The rows in a state, in order; empty where there are none. */
    public List<Uppfoljningsrad> rader(Uppfoljningslage lage) {
        List<Uppfoljningsrad> found = new ArrayList<>();
        for (Uppfoljningsrad rad : rader) {
            if (rad.lage() == lage) {
                found.add(rad);
            }
        }
        return List.copyOf(found);
    }

    /** The same with other rows. */
    Arsuppfoljning med(List<Uppfoljningsrad> others) {
        return new Arsuppfoljning(
                rakenskapsar, underlag, regelbok, rapport, bedomningar, antal, text, forbehall, others);
    }
}
