package se.finsam.cli.years;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.finsam.cli.call.UsageException;
import se.finsam.cli.input.Inputs;
import se.finsam.model.Forbund;
import se.finsam.model.Underlag;
import se.finsam.model.source.Text;
import se.finsam.report.Shown;

/**
 * Whether an earlier year is the förbund's that is checked, which may have been called otherwise then; and where none is, what
 * tells them apart.
 */
public final class FormerNames {
    private static final String OPTION = "--former-name";

    private final List<String> names;

    /** Of each year the förbund that were checked; the second tells that there are several. */
    private final Map<Integer, List<Forbund>> checked = new HashMap<>();

    private FormerNames(List<String> names) {
        this.names = List.copyOf(names);
    }

    /** Those that a call about some inputs names. */
    public static FormerNames of(List<String> names, List<String> inputs) {
        if (!names.isEmpty() && Inputs.mayHoldSeveral(inputs)) {
            throw new UsageException(
                    OPTION + " hör till ett underlag; ange en fil, eller skriv organisationsnumret i underlagen",
                    OPTION + " belongs to one input; give one file, or write the organisationsnummer in the inputs");
        }
        return new FormerNames(names);
    }

    /** The names. */
    List<String> names() {
        return names;
    }

    /** Whether an earlier year's förbund is the one that is checked. Another number is another förbund, whatever it was called. */
    boolean same(Forbund earlier, Forbund now) {
        if (earlier.sameAs(now)) {
            return true;
        }
        for (String name : names) {
            if (earlier.sameAs(Forbund.av(name, now.organisationsnummer()))) {
                return true;
            }
        }
        return false;
    }

    /** Remembers what is checked. */
    void checked(Underlag underlag) {
        Forbund forbund = underlag.forbund();
        List<Forbund> ofYear = checked.computeIfAbsent(underlag.rakenskapsar(), year -> new ArrayList<>());
        if (ofYear.isEmpty() || (ofYear.size() == 1 && !same(ofYear.get(0), forbund))) {
            ofYear.add(Forbund.av(forbund.namn(), forbund.organisationsnummer()));
        }
    }

    /** Why a year that was given to compare with is no input's year before, and what to do where it is that all the same. */
    Text why(Forbund earlier, int year) {
        List<Forbund> after = checked.getOrDefault(year + 1, List.of());
        if (after.size() != 1) {
            return new Text("inget underlag är samma förbunds år efter", "no input is the same förbund's year after");
        }
        Forbund now = after.get(0);
        String name = Shown.name(now.namn());
        if (!earlier.siffror().isEmpty() && !now.siffror().isEmpty()) {
            String numbers = earlier.siffror() + ", " + now.siffror();
            return new Text(
                    "underlaget för " + (year + 1) + " är ett annat förbunds, " + name
                            + ": organisationsnumren är olika (" + numbers + ")",
                    "the input of " + (year + 1) + " is another förbund's, " + name
                            + ": the organisation numbers differ (" + numbers + ")");
        }
        String option = OPTION + " \"" + Shown.name(earlier.namn()) + "\"";
        return new Text(
                "underlaget för " + (year + 1) + " gäller " + name
                        + ". Har förbundet bytt namn: skriv organisationsnumret i båda underlagen, eller ange "
                        + option,
                "the input of " + (year + 1) + " is about " + name
                        + ". If the förbund has changed its name: write the organisation number in both inputs, or give "
                        + option);
    }
}
