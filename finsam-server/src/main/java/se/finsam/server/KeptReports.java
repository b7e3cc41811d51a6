package se.finsam.server;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.Place;
import se.finsam.model.source.Sha256;
import se.finsam.model.source.Text;
import se.finsam.rules.followup.FollowUp;
import se.finsam.rules.report.CheckResult;
import se.finsam.rules.report.Felrapport;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.ReportReader;
import se.finsam.rules.report.ReportResult;

/**
 * The lines of a call that are reports that were kept, and not underlag: of each it is told, in its förbund's year after, what has become of its
 * deviations and remarks. One that is used is not answered; what is wrong with another is answered in the place of a report.
 */
final class KeptReports {
    /** As {@code finsam check --format ndjson} writes them. */
    private static final Pattern REPORT =
            Pattern.compile("\\s*\\{\\s*\"schema\"\\s*:\\s*\"finsam-rapport/.*", Pattern.DOTALL);

    private record Kept(Granskningsrapport.Filid id, Granskningsrapport report) {}

    private final Language language;
    private final List<Kept> all = new ArrayList<>();
    private final Set<Kept> used = new LinkedHashSet<>();
    private final List<CheckResult> refused = new ArrayList<>();
    private final byte[] rest;

    /** Those of what was sent, which is called by a name. */
    KeptReports(byte[] sent, String name, Language language) {
        this.language = language;
        String[] lines = new String(sent, StandardCharsets.UTF_8).split("\n", -1);
        boolean any = false;
        for (int i = 0; i < lines.length; i++) {
            if (REPORT.matcher(lines[i]).matches()) {
                read(lines[i], name + ":" + (i + 1));
                lines[i] = "";
                any = true;
            }
        }
        rest = any ? String.join("\n", lines).getBytes(StandardCharsets.UTF_8) : sent;
    }

    private void read(String line, String called) {
        for (ReportResult result : ReportReader.read(line, called)) {
            if (result.report().isPresent()) {
                byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
                all.add(new Kept(
                        new Granskningsrapport.Filid(called, Sha256.of(bytes)),
                        result.report().get()));
            } else {
                refused.add(refused(called, result.errors()));
            }
        }
    }

    /** What was sent without them: their lines are empty, so that the others keep their numbers. */
    byte[] rest() {
        return rest;
    }

    /** The result, told what has become of the year before where that is here. Two of one year are not guessed between. */
    CheckResult told(CheckResult result) {
        if (!(result instanceof CheckResult.Checked checked)) {
            return result;
        }
        Granskningsrapport report = checked.rapport();
        List<Kept> before = new ArrayList<>();
        for (Kept one : all) {
            if (one.report().rakenskapsar() == report.rakenskapsar() - 1
                    && one.report().forbundet().sameAs(report.forbundet())) {
                before.add(one);
            }
        }
        if (before.size() != 1) {
            return result;
        }
        Kept one = before.get(0);
        used.add(one);
        return new CheckResult.Checked(
                checked.name(),
                report.uppfoljd(FollowUp.of(one.report(), report, language).ur(one.id())));
    }

    /** What is answered in the places of those that could not be read, or are no input's year before. */
    List<CheckResult> unused() {
        List<CheckResult> answers = new ArrayList<>(refused);
        for (Kept one : all) {
            if (!used.contains(one)) {
                answers.add(
                        refused(
                                one.id().namn(),
                                List.of(
                                        new InputError(
                                                InputError.Kind.UNKNOWN_REFERENCE,
                                                new Place("/rakenskapsar", 1, 1),
                                                one.report().forbund() + " "
                                                        + one.report().rakenskapsar(),
                                                new Text(
                                                        "samma förbunds år efter bland underlagen, och en rapport om vart år",
                                                        "the same förbund's year after among the inputs, and one report of each year")))));
            }
        }
        return answers;
    }

    private CheckResult refused(String called, List<InputError> errors) {
        return new CheckResult.Refused(called, errors, Felrapport.of(called, errors, language));
    }
}
