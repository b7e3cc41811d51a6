package se.finsam.cli.years;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.finsam.cli.call.Console;
import se.finsam.cli.input.Inputs;
import se.finsam.model.Forbund;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.OpenFile;
import se.finsam.model.source.Sha256;
import se.finsam.model.source.Text;
import se.finsam.report.Shown;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.followup.FollowUp;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.ReportReader;
import se.finsam.rules.report.ReportResult;

/**
 * What has become of the deviations and remarks of the years that a call gives to compare with: of their underlag, checked anew, or of
 * the reports that were kept of them. Only a call that gives such years has one, so that others do not wait for it.
 */
public final class FollowUps {
    /** A report that was kept. */
    private record Kept(Path file, Granskningsrapport.Filid id, Granskningsrapport report) {}

    private static final String REPORT = "finsam-rapport/";

    private final Console console;
    private final Language language;
    private final FormerNames names;

    /** Finds the judgements of an underlag by its name; gives null, and tells, where they cannot be read. */
    private final Judged judged;

    private final Set<Underlag> given = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Kept> kept = new ArrayList<>();
    private final List<Kept> unused = new ArrayList<>();
    private final Set<Path> read = new HashSet<>();

    /** Options with the judgements of a förbund's year that lie beside a file or that the call names. */
    @FunctionalInterface
    public interface Judged {
        /** The options; null, and told, where the judgements cannot be read. */
        @Nullable CheckOptions of(String name, Forbund forbund, int year, CheckOptions options);
    }

    public FollowUps(Console console, Language language, FormerNames names, Judged judged) {
        this.console = console;
        this.language = language;
        this.names = names;
        this.judged = judged;
    }

    /** Remembers a year that was given to compare with. */
    public void add(Underlag underlag) {
        given.add(underlag);
    }

    /**
     * Takes a file that is no underlag where it is a report that was kept.
     *
     * @param inputs what read it, and kept what a pipe held
     * @param failed hands on what is wrong with it
     * @return whether it is a report
     */
    public boolean took(ReadResult input, Inputs inputs, BiConsumer<String, List<InputError>> failed) {
        Path file = report(input, inputs);
        if (file == null) {
            return false;
        }
        if (!read.add(file)) {
            return true; // another of its reports
        }
        byte[] bytes = inputs.piped(file.toString());
        try {
            bytes = bytes == null ? OpenFile.named(file, Inputs.MOST_OF_REPORT) : bytes;
        } catch (IOException e) {
            return false;
        }
        Granskningsrapport.Filid id = new Granskningsrapport.Filid(file.toString(), Sha256.of(bytes));
        for (ReportResult result : ReportReader.read(bytes, file.toString())) {
            if (!result.errors().isEmpty()) {
                failed.accept(result.name(), result.errors());
            } else if (result.report().isPresent()) {
                Kept one = new Kept(file, id, result.report().get());
                kept.add(one);
                unused.add(one);
            }
        }
        return true;
    }

    /** The file of a report, or of several; null where the input is something else. */
    private static @Nullable Path report(ReadResult input, Inputs inputs) {
        for (InputError error : input.errors()) {
            if (error.place().pointer().equals("/schema")
                    && String.valueOf(error.value()).startsWith(REPORT)) {
                // One of several is called by the file and its number in it.
                for (String name : List.of(input.name(), input.name().replaceFirst(":[0-9]+$", ""))) {
                    if (inputs.piped(name) != null || Files.isRegularFile(Path.of(name))) {
                        return Path.of(name);
                    }
                }
                return null;
            }
        }
        return null;
    }

    /** A report with what has become of the year before's deviations and remarks; as it is where that year was not given. */
    public Granskningsrapport told(
            Granskningsrapport report,
            Underlag underlag,
            List<Underlag> before,
            Checker checker,
            CheckOptions options) {
        CheckOptions then = options.on(null).profile(report.profil());
        List<Kept> found = of(underlag);
        if (found.size() > 1) {
            String year = Shown.name(underlag.forbund().namn()) + " " + (underlag.rakenskapsar() - 1);
            console.note(new Text(
                            "flera rapporter om " + year + ": ingen av dem följs upp",
                            "several reports of " + year + ": none of them is followed up")
                    .in(language));
            return report;
        }
        if (found.size() == 1) {
            Kept one = found.get(0);
            CheckOptions asked = one.report().bedomningar() == null
                    ? judged.of(one.file().toString(), one.report().forbundet(), underlag.rakenskapsar() - 1, then)
                    : then;
            return asked == null
                    ? report
                    : report.uppfoljd(FollowUp.of(checker.judged(one.report(), asked), report, language)
                            .ur(one.id()));
        }
        Underlag last = before.isEmpty() ? null : before.get(0);
        if (last == null || !given.contains(last)) {
            return report;
        }
        CheckOptions asked = judged.of(
                String.valueOf(last.origin().name()),
                last.forbund(),
                last.rakenskapsar(),
                then.after(before.subList(1, before.size())));
        return asked == null ? report : report.uppfoljd(FollowUp.of(checker.check(last, asked), report, language));
    }

    /** The reports of the year before. */
    private List<Kept> of(Underlag underlag) {
        List<Kept> found = new ArrayList<>();
        for (Kept one : kept) {
            if (one.report().rakenskapsar() == underlag.rakenskapsar() - 1
                    && names.same(one.report().forbundet(), underlag.forbund())) {
                found.add(one);
            }
        }
        unused.removeAll(found);
        return found;
    }

    /** A report that was given, and is another förbund's or not of the year before, is likely a mistake. */
    public void tellUnused() {
        for (Kept one : unused) {
            String name = Shown.name(one.id().namn());
            String what =
                    Shown.name(one.report().forbund()) + " " + one.report().rakenskapsar();
            Text why = names.why(one.report().forbundet(), one.report().rakenskapsar());
            console.note(new Text(
                            name + " (" + what + ") följdes inte upp: " + why.sv(),
                            name + " (" + what + ") was not followed up: " + why.en())
                    .in(language));
        }
    }
}
