package se.finsam.cli.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.finsam.cli.call.CheckerLoader;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.UsageException;
import se.finsam.cli.input.CheckJudgements;
import se.finsam.cli.input.DraftInput;
import se.finsam.cli.input.Inputs;
import se.finsam.cli.input.JudgementFiles;
import se.finsam.cli.ledger.LedgerArguments;
import se.finsam.cli.ledger.LedgerInput;
import se.finsam.cli.text.TextReport;
import se.finsam.cli.years.FollowUps;
import se.finsam.cli.years.FormerNames;
import se.finsam.cli.years.YearsOfCall;
import se.finsam.model.Forbund;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.report.Shown;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.broken.BrokenInstallationException;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.draft.Utkastgranskning;
import se.finsam.rules.report.Felrapport;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Kontrollfel;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.rulebook.Profil;

/** {@code finsam check}: each input is read, checked and told of before the next. */
public final class CheckCommand {
    private static final String DRAFT = "finsam-utkast/1";

    private final Console console;
    private final CheckerLoader checker;
    private final CheckArguments arguments;
    private final List<String> asked;
    private final Language language;
    private final Presenter presenter;
    private final FormerNames names;
    private final YearsOfCall years;
    /** Those that the call names; null where it names none, so that an everyday check does not wait for them. */
    private @Nullable CheckJudgements judgements;

    /** The ledger that the call names; null where it names none. */
    private @Nullable LedgerInput ledger;

    /** What has become of the years to compare with; null where the call gives none. */
    private @Nullable FollowUps followUps;

    private ExitCode code = ExitCode.APPROVED;

    /** Whether what is read comes over time, so that a later input of a year corrects an earlier. */
    private boolean overTime;

    public CheckCommand(Console console, CheckerLoader checker, CheckArguments arguments) {
        this.console = console;
        this.checker = checker;
        this.arguments = arguments;
        this.asked = JudgementFiles.underlag(arguments.inputs());
        this.language = arguments.language();
        this.names = FormerNames.of(arguments.formerNames(), asked);
        this.years = new YearsOfCall(console, language, names);
        this.presenter = presenter();
    }

    private Presenter presenter() {
        if (arguments.files() != null) {
            return new FilePresenter(console, arguments.files(), language, checker);
        }
        return switch (arguments.format()) {
            case TEXT ->
                new TextPresenter(
                        console,
                        new TextReport(
                                language,
                                arguments.width(),
                                arguments.colour(),
                                () -> checker.get().rulebook().kontroller()));
            case JSON -> new JsonPresenter(console);
            case NDJSON -> new NdjsonPresenter(console);
        };
    }

    public ExitCode run() {
        Inputs inputs = new Inputs(console.in(), arguments.lines(), arguments.idKey(), checker);
        try {
            profile(arguments.options().profil());
            if (!judgementsRead()) {
                return ExitCode.UNREADABLE;
            }
            if (!ledgerRead()) {
                presenter.end();
                return ExitCode.UNREADABLE;
            }
            lookAhead(inputs);
            for (String argument : asked) {
                read(inputs, argument);
                for (Text untaken : inputs.untaken(argument)) {
                    console.note(untaken.in(language));
                }
                for (String questions : inputs.passedBy()) {
                    String name = Shown.name(questions);
                    console.note(new Text(
                                    name
                                            + " är frågor till förbundet och granskas inte; lägg in svaren med finsam merge",
                                    name + " is questions to the förbund and not checked; put in the answers with"
                                            + " finsam merge")
                            .in(language));
                }
            }
        } catch (BrokenRulebookException e) {
            return console.unusable(e, language);
        } catch (BrokenInstallationException e) {
            return console.broken(e, language);
        } catch (NoReaderLeft e) {
            return code;
        }
        presenter.end();
        years.tellUnused();
        if (followUps != null) {
            followUps.tellUnused();
        }
        if (judgements != null) {
            judgements.tellUnused();
        }
        return presenter.complete() ? code : code.and(ExitCode.FAULT);
    }

    /** Reads the ledger that the call names: without it, nothing of what was asked for can be told. */
    private boolean ledgerRead() {
        LedgerArguments named = arguments.ledger();
        if (named == null) {
            return true;
        }
        ledger = LedgerInput.read(
                console, named, checker, language, failed -> presenter.failure(Felrapport.of(failed, language)));
        return ledger != null;
    }

    /** Reads the judgements that the call names: a report without them is not what was asked for. */
    private boolean judgementsRead() {
        List<String> files = arguments.judgements();
        if (files == null || files.isEmpty()) {
            return true;
        }
        judgements = new CheckJudgements(console, language);
        return judgements.read(files);
    }

    /** The options with the judgements of a förbund's year; null, and told, where they cannot be read. */
    private @Nullable CheckOptions judged(String name, Forbund forbund, int year, CheckOptions options) {
        if (judgements != null) {
            return judgements.of(forbund, year).map(options::judged).orElse(options);
        }
        return arguments.judgements() == null ? options : CheckJudgements.beside(name, options, this::unreadable);
    }

    /** Learns which years there are, of files that may be of the same förbund. */
    private void lookAhead(Inputs inputs) {
        for (String argument : arguments.earlier()) {
            if (followUps == null) {
                followUps = new FollowUps(console, language, names, this::judged);
            }
            inputs.readKeeping(argument, earlier -> compareWith(inputs, earlier));
        }
        if (Inputs.mayHoldSeveral(asked)) {
            int[] known = {0};
            inputs.readAhead(asked, read -> {
                known[0]++;
                if (read.value() != null) {
                    years.add(read.value());
                }
            });
            presenter.expect(known[0]);
        }
    }

    private void compareWith(Inputs inputs, ReadResult earlier) {
        FollowUps followed = Objects.requireNonNull(followUps, "years to compare with");
        Underlag underlag = earlier.value();
        if (underlag != null) {
            years.compareWith(underlag);
            followed.add(underlag);
        } else if (!followed.took(earlier, inputs, this::unreadable)) {
            unreadable(earlier);
        }
    }

    /** Reads and checks what one argument names; whatever goes wrong with it, the next is still read. */
    private void read(Inputs inputs, String argument) {
        overTime = argument.equals(Inputs.STDIN);
        try {
            inputs.read(argument, this::handle);
        } catch (BrokenRulebookException | BrokenInstallationException | NoReaderLeft | UsageException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            fault(argument, new Text("läste ", "reading "), e);
        }
    }

    /** Refuses a profile that the rulebook does not have; the standard one it always has. */
    private void profile(String id) {
        if (id.equals(Profil.ALLT) || id.equals(Profil.AUTO)) {
            return;
        }
        List<String> known =
                checker.get().rulebook().profiler().stream().map(Profil::id).toList();
        if (!known.contains(id)) {
            String ids = Profil.AUTO + " | " + String.join(" | ", known);
            throw Given.wrong("--profile", id, ids, ids);
        }
    }

    private void handle(ReadResult read) {
        ReadResult input = ledger == null || read.value() == null ? read : ledger.into(read.value());
        Underlag underlag = input.value();
        Utkastgranskning draft = underlag == null && isDraft(input) ? draft(input) : null;
        if (draft != null && ledger != null) {
            throw new UsageException(
                    "--sie hör till ett underlag; " + Shown.name(input.name()) + " är ett utkast",
                    "--sie belongs to an input; " + Shown.name(input.name()) + " is a draft");
        }
        if (draft != null) {
            check(input.name(), draft.bekraftat(), draft);
        } else if (underlag != null) {
            check(input.name(), underlag, null);
        } else if (!isDraft(input)) {
            unreadable(input);
        }
        if (console.closed()) {
            throw new NoReaderLeft();
        }
    }

    /** The draft, to check; null, and told, where something is wrong with it. */
    private @Nullable Utkastgranskning draft(ReadResult input) {
        return DraftInput.read(input.name(), this::unreadable);
    }

    /** Whether a file that is no underlag is a draft of one: its schema says so. A pipe has been read, and is not read again. */
    private static boolean isDraft(ReadResult input) {
        for (InputError error : input.errors()) {
            if (error.place().pointer().equals("/schema") && DRAFT.equals(error.value())) {
                return !input.name().equals(Inputs.STDIN) && Files.isRegularFile(Path.of(input.name()));
            }
        }
        return false;
    }

    private void unreadable(ReadResult input) {
        for (InputError error : input.errors()) {
            console.note(Shown.name(input.name()) + ": " + Shown.atMost(2000, error.message(language)));
        }
        code = code.and(ExitCode.UNREADABLE);
        presenter.failure(Felrapport.of(input, language));
    }

    /** The same of a report that was kept, and of judgements. */
    private void unreadable(String name, List<InputError> errors) {
        CheckJudgements.tell(console, name, errors, language);
        code = code.and(ExitCode.UNREADABLE);
        presenter.failure(Felrapport.of(name, errors, language));
    }

    private void check(String name, Underlag underlag, @Nullable Utkastgranskning draft) {
        Granskningsrapport report;
        List<Underlag> before;
        try {
            if (draft == null) {
                // No year is compared with one that nobody has confirmed.
                years.remember(underlag, overTime);
            }
            before = years.before(underlag);
            CheckOptions options = judged(
                    name,
                    underlag.forbund(),
                    underlag.rakenskapsar(),
                    arguments.options().after(before));
            if (options == null) {
                return;
            }
            Checker rules = checker.get();
            report = years.told(
                    draft == null ? rules.check(underlag, options) : rules.checkDraft(draft, options), before);
            if (followUps != null) {
                report = followUps.told(report, underlag, before, rules, arguments.options());
            }
        } catch (BrokenRulebookException | BrokenInstallationException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            fault(name, new Text("granskade ", "checking "), e);
            return;
        }
        if (draft == null && !overTime) {
            years.tellTwice(underlag);
        }
        code = code.and(arguments.failOn().code(report)).and(notAsked(name, report));
        try {
            presenter.report(arguments.openOnly() ? open(report) : report, underlag, before);
        } catch (OutOfMemoryError e) {
            fault(name, new Text("skrev rapporten om ", "writing the report of "), e);
        }
    }

    /** Says which controls could not be asked: that is the program's fault or the rulebook's, whatever the rows say. */
    private ExitCode notAsked(String name, Granskningsrapport report) {
        List<Kontrollfel> failed = report.fel();
        if (failed == null) {
            return ExitCode.APPROVED;
        }
        for (Kontrollfel one : failed) {
            String what = one.kontroll() + " (" + one.klass()
                    + (one.meddelande() == null ? "" : ": " + Shown.name(one.meddelande())) + ")";
            console.complain(new Text(
                            Shown.name(name) + ": kontrollen kunde inte genomföras: " + what,
                            Shown.name(name) + ": the control could not be carried out: " + what)
                    .in(language));
        }
        return ExitCode.FAULT;
    }

    private void fault(String name, Text doing, Throwable cause) {
        String shown = Shown.name(name);
        Text what = new Text(doing.sv() + shown, doing.en() + shown);
        console.fault(what, language, cause, arguments.stacktrace());
        code = code.and(ExitCode.FAULT);
        presenter.failure(
                cause instanceof OutOfMemoryError
                        ? Felrapport.ofMemory(name, language)
                        : Felrapport.ofFault(name, language));
    }

    /** The report with only the rows that someone has to do something about; its counts are those of all rows. */
    private static Granskningsrapport open(Granskningsrapport report) {
        return report.visar(report.rader().stream()
                .filter(row -> row.bedomning() != null
                        || (row.utfall() != Utfall.UPPFYLLD && row.utfall() != Utfall.EJ_TILLAMPLIG))
                .toList());
    }

    /** Whoever read the output has gone, as {@code head} does when it has its lines. */
    private static final class NoReaderLeft extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoReaderLeft() {
            super("no reader left", null, false, false);
        }
    }
}
