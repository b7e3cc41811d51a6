package se.finsam.cli.years;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.finsam.cli.call.CheckerLoader;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.Given;
import se.finsam.cli.input.CheckJudgements;
import se.finsam.cli.input.Inputs;
import se.finsam.model.Forbund;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.report.Arsuppfoljning;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Uppfoljningsrad;

/**
 * The years that a call about one underlag gives to compare with, read as {@code finsam check} reads them: underlag, and reports that
 * were kept, of which it is told what has become.
 */
public final class EarlierYears {
    private final Console console;
    private final Language language;
    private final YearsOfCall years;
    private final @Nullable FollowUps followUps;
    private final Inputs inputs;
    private final List<Underlag> before;
    private boolean good = true;

    private EarlierYears(Console console, Given given, Underlag underlag, CheckerLoader rulebook, Language language) {
        this.console = console;
        this.language = language;
        List<String> files = given.texts("--previous");
        FormerNames names = FormerNames.of(given.texts("--former-name"), List.of(Inputs.STDIN));
        this.years = new YearsOfCall(console, language, names);
        this.followUps = files.isEmpty() ? null : new FollowUps(console, language, names, this::judged);
        this.inputs = new Inputs(InputStream.nullInputStream(), rulebook);
        for (String file : files) {
            inputs.readKeeping(file, this::add);
        }
        this.before = years.before(underlag);
    }

    /** Those of a call; null, and all is told, where one of them cannot be read. */
    public static @Nullable EarlierYears read(
            Console console, Given given, Underlag underlag, CheckerLoader rulebook, Language language) {
        EarlierYears all = new EarlierYears(console, given, underlag, rulebook, language);
        return all.good ? all : null;
    }

    private void add(ReadResult read) {
        FollowUps followed = followUps;
        Underlag underlag = read.value();
        if (underlag != null) {
            years.compareWith(underlag);
            if (followed != null) {
                followed.add(underlag);
            }
        } else if (followed == null || !followed.took(read, inputs, this::failed)) {
            failed(read.name(), read.errors());
        }
    }

    private void failed(String name, List<InputError> errors) {
        CheckJudgements.tell(console, name, errors, language);
        good = false;
    }

    /** The years before the underlag, the latest first, to compare with. */
    public List<Underlag> before() {
        return before;
    }

    /** What has become of the year before's deviations and remarks; null where it was not given, or nothing could be told. */
    public @Nullable Arsuppfoljning followedUp(
            Granskningsrapport report, Underlag underlag, Checker checker, CheckOptions options) {
        return followUps == null
                ? null
                : followUps.told(report, underlag, before, checker, options).uppfoljning();
    }

    /** What it says of a row; null where nothing deviated then or now. */
    public static @Nullable Uppfoljningsrad of(@Nullable Arsuppfoljning all, Rad row) {
        if (all != null) {
            for (Uppfoljningsrad one : all.rader()) {
                if (one.kontroll().equals(row.kontroll()) && Objects.equals(one.objekt(), row.objekt())) {
                    return one;
                }
            }
        }
        return null;
    }

    /** Says which of those that were given are no year before: likely a mistake. */
    public void tellUnused() {
        years.tellUnused();
        if (followUps != null) {
            followUps.tellUnused();
        }
    }

    /** The options with the judgements beside a file of the year before. */
    private @Nullable CheckOptions judged(String name, Forbund forbund, int year, CheckOptions options) {
        return CheckJudgements.beside(name, options, this::failed);
    }
}
