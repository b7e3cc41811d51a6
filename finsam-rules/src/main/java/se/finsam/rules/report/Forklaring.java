package se.finsam.rules.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;

/**
 * The whole way to one row.
 *
 * @param rad the row
 * @param vad what the control checks and why
 * @param nycklar the keys that it needs and whether they are there
 * @param fakta the facts that were computed for it, with their figures
 * @param parametrar the parameters that it uses, with their values of the year
 * @param regler its rules in order, each with its conditions and whether they held; empty where a missing key or the year
 *     decided the row before any rule was asked
 */
@Api
public record Forklaring(
        Rad rad,
        String vad,
        List<Nyckelstatus> nycklar,
        List<Faktauppgift> fakta,
        List<Parameteruppgift> parametrar,
        List<Regelspar> regler) {
    /** Copies its lists. */
    public Forklaring {
        nycklar = List.copyOf(nycklar);
        fakta = List.copyOf(fakta);
        parametrar = List.copyOf(parametrar);
        regler = List.copyOf(regler);
    }

    /**
     * A key that the control needs.
     *
     * @param nyckel the key; several ways to meet a need have {@code |} between
     * @param finns whether the need is met
     */
    @Api
    public record Nyckelstatus(String nyckel, boolean finns) {}

    /**
     * A fact that the rules looked at.
     *
     * @param namn what kind of fact it is
     * @param tal its figures and words, formatted
     * @param platser where in the input each figure stood, as pointer and line, or the parameter that it is
     */
    @Api
    public record Faktauppgift(String namn, Map<String, String> tal, Map<String, String> platser) {
        /** Copies its maps in their order. */
        public Faktauppgift {
            tal = Collections.unmodifiableMap(new LinkedHashMap<>(tal));
            platser = Collections.unmodifiableMap(new LinkedHashMap<>(platser));
        }
    }

    /**
     * A parameter that the control uses.
     *
     * @param id its id
     * @param varde its value in the year, in words; null where it had none
     * @param fran the day from which it has that value, {@code YYYY-MM-DD}; null where it had none
     * @param kalla what it rests on; null where it had no value
     * @param kontrollerad the day it was last checked against that; null where it had no value
     */
    @Api
    public record Parameteruppgift(
            String id,
            @Nullable String varde,
            @Nullable String fran,
            @Nullable String kalla,
            @Nullable String kontrollerad) {}

    /**
     * A rule and what became of it.
     *
     * @param namn its name
     * @param gallde whether all its conditions held, so that it gave the row
     * @param villkor its conditions
     */
    @Api
    public record Regelspar(String namn, boolean gallde, List<Villkor> villkor) {
        /** Copies its list. */
        public Regelspar {
            villkor = List.copyOf(villkor);
        }
    }

    /**
     * A condition of a rule.
     *
     * @param text as it is written in the rulebook
     * @param medTal the same with the figures in it
     * @param gallde whether it held
     */
    @Api
    public record Villkor(String text, String medTal, boolean gallde) {}
}
