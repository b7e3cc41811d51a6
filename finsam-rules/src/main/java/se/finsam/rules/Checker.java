package se.finsam.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Forbund;
import se.finsam.model.Underlag;
import se.finsam.model.read.InvalidUnderlagException;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagValidator;
import se.finsam.model.read.UnderlagWriter;
import se.finsam.model.source.Sha256;
import se.finsam.rules.book.RulebookResources;
import se.finsam.rules.broken.BrokenInstallationException;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.check.Asked;
import se.finsam.rules.check.Check;
import se.finsam.rules.derive.Years;
import se.finsam.rules.draft.DraftRows;
import se.finsam.rules.draft.Utkastgranskning;
import se.finsam.rules.engine.CompiledRules;
import se.finsam.rules.engine.RuleSet;
import se.finsam.rules.judgement.Bedomningar;
import se.finsam.rules.judgement.Judging;
import se.finsam.rules.report.CheckResult;
import se.finsam.rules.report.Forklaring;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.ProgramVersion;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Regelboksursprung;
import se.finsam.rules.report.ReportInternals;
import se.finsam.rules.report.ReportReader;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.report.Utlatande;
import se.finsam.rules.rulebook.BuiltRulebook;
import se.finsam.rules.rulebook.Profil;
import se.finsam.rules.rulebook.Rulebook;
import se.finsam.rules.rulebook.RulebookInternals;

/**
 * Checks underlag against a rulebook. Built once; immutable and thread-safe. The same underlag and rulebook give an equal
 * report, whatever the clock and the locale.
 */
@Api
public final class Checker {
    private final Rulebook rulebook;
    private final RuleSet rules;

    Checker(Rulebook rulebook, RuleSet rules) {
        this.rulebook = rulebook;
        this.rules = rules;
    }

    /**
     * A checker with the rulebook that comes with finsam. May be called in any thread, whatever its context class loader.
     *
     * @throws BrokenRulebookException where the rulebook cannot be loaded
     * @throws BrokenInstallationException where what finsam runs on is not whole, such as a Java without java.desktop
     */
    public static Checker bundled() {
        return of(Rulebook.bundled());
    }

    /**
     * The same, for a program that starts, checks once or twice, and ends: only the rules that a check asks are loaded, and
     * that by an executor, beside what the check does before it needs them. A rule that does not load then costs its own
     * rows of a report.
     *
     * @param executor may run what it is given in any thread, now or later
     * @throws BrokenRulebookException where the rulebook cannot be loaded
     */
    public static Checker bundled(Executor executor) {
        return of(RulebookResources.BUNDLED, null, executor);
    }

    /**
     * A checker with a rulebook of one's own, compiled: {@link BuiltRulebook#read} reads it from a jar. There is no compiler
     * of rules here; the one that compiles a folder is finsam-workbench's {@code RulebookCompiler}.
     *
     * @throws BrokenRulebookException where it cannot be loaded
     */
    public static Checker of(BuiltRulebook rulebook) {
        return of(RulebookInternals.of(RulebookInternals.resources(rulebook), rulebook.ursprung()));
    }

    /** The same, loading as {@link #bundled(Executor)}. */
    public static Checker of(BuiltRulebook rulebook, Executor executor) {
        return of(RulebookInternals.resources(rulebook), rulebook.ursprung(), executor);
    }

    private static Checker of(Rulebook rulebook) {
        RulebookResources resources = RulebookInternals.resources(rulebook);
        return new Checker(rulebook, CompiledRules.load(resources.loader(), resources.models()));
    }

    private static Checker of(RulebookResources resources, @Nullable Regelboksursprung ursprung, Executor executor) {
        // The rules first: they go on beside what comes next.
        RuleSet rules = CompiledRules.load(resources.loader(), resources.models(), executor);
        return new Checker(RulebookInternals.of(resources, ursprung), rules);
    }

    /** The rulebook that is checked against. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /**
     * The report of an underlag, in Swedish. Never null.
     *
     * @throws InvalidUnderlagException where the underlag was built in Java and a reader would have refused it: with all that
     *     is wrong. {@link UnderlagValidator#validate} and {@link #checkRead(ReadResult, CheckOptions)} give that as values
     * @throws BrokenInstallationException where what finsam runs on is not whole
     */
    public Granskningsrapport check(Underlag underlag) {
        return check(underlag, CheckOptions.STANDARD);
    }

    /**
     * The report of an underlag, as {@link #check(Underlag)}. Never null.
     *
     * @throws IllegalArgumentException where the rulebook has no such profile
     * @throws InvalidUnderlagException where a reader would have refused the underlag, or it has a key that the rulebook does not
     * @throws BrokenInstallationException where what finsam runs on is not whole
     */
    public Granskningsrapport check(Underlag underlag, CheckOptions options) {
        profil(options);
        return checkValid(valid(underlag, options), options);
    }

    /**
     * The report of a draft: what rests on values that nobody has confirmed is {@link Utfall#KAN_EJ_BEDOMAS} in it, and never
     * met. Both underlag are checked, and a row stands where both say the same. Never null.
     *
     * @param draft what is confirmed, and what is proposed
     * @throws IllegalArgumentException where the rulebook has no such profile
     * @throws InvalidUnderlagException where a reader would have refused one of the two, or it has a key that the rulebook does not
     * @throws BrokenInstallationException where what finsam runs on is not whole
     * @since 0.1
     */
    public Granskningsrapport checkDraft(Utkastgranskning draft, CheckOptions options) {
        Underlag all = valid(draft.allt(), options);
        Underlag known = valid(draft.bekraftat(), options);
        CheckOptions plain =
                new CheckOptions(options.language(), options.day(), options.earlier(), options.profil(), null);
        Granskningsrapport whole = checkValid(all, plain);
        Granskningsrapport confirmed = checkValid(known, plain.profile(whole.profil()));
        List<Rad> rows = new DraftRows(draft, options.language()).of(confirmed.rader(), whole.rader());
        Granskningsrapport report = ReportInternals.utkast(
                whole,
                rows,
                ReportInternals.draft(
                        draft.uppgifter(),
                        draft.antalObekraftade(),
                        ReportInternals.file(draft.bekraftelse()),
                        options.language()));
        return options.bedomningar() == null
                ? report
                : judged(report, known.forbund(), known.rakenskapsar(), options.bedomningar(), options);
    }

    /**
     * A report that was stored without judgements, with those of the options beside its rows; the report as it is where the
     * options have none, or it has judgements already. It is not checked anew. Never null.
     *
     * @param stored a report, as {@link ReportReader} gave it
     * @since 0.1
     */
    public Granskningsrapport judged(Granskningsrapport stored, CheckOptions options) {
        if (options.bedomningar() == null || stored.bedomningar() != null) {
            return stored;
        }
        return judged(stored, stored.forbundet(), stored.rakenskapsar(), options.bedomningar(), options);
    }

    private Granskningsrapport judged(
            Granskningsrapport report, Forbund forbund, int year, Bedomningar all, CheckOptions options) {
        return new Judging(rulebook, forbund, year, all, report.profil(), asked(options)).of(report);
    }

    private static Asked asked(CheckOptions options) {
        return new Asked(options.language(), options.day(), options.earlier());
    }

    /** An underlag in which nothing is wrong, nor in the years that it is compared with. */
    private Underlag valid(Underlag underlag, CheckOptions options) {
        for (Underlag year : options.earlier()) {
            UnderlagValidator.require(year, rulebook.egnaNycklar());
        }
        return UnderlagValidator.require(underlag, rulebook.egnaNycklar());
    }

    private Granskningsrapport checkValid(Underlag underlag, CheckOptions asked) {
        Profil profil = profil(asked, underlag);
        boolean chosen = asked.profil().equals(Profil.AUTO) && !profil.id().equals(Profil.ALLT);
        CheckOptions options = asked.profile(profil.id());
        Check check = new Check(rulebook, rules, profil, underlag, asked(options));
        List<Rad> rader = check.rows();
        Granskningsrapport report = new Granskningsrapport(
                Granskningsrapport.SCHEMA,
                Utlatande.of(rader),
                underlag.forbund().namn(),
                underlag.forbund().organisationsnummer(),
                underlag.rakenskapsar(),
                new Granskningsrapport.Underlagsid(
                        underlag.origin().name(),
                        hash(underlag),
                        ReportInternals.ledger(underlag.huvudbok()),
                        ReportInternals.file(underlag.origin().shared()),
                        underlag.origin().id()),
                RulebookInternals.id(rulebook),
                ProgramVersion.id(),
                profil.id(),
                chosen ? ReportInternals.profile(profil.titel(), options.language()) : null,
                options.day() == null ? null : options.day().toString(),
                check.lagregister(),
                compared(underlag, options),
                rader,
                check.failures());
        return options.bedomningar() == null
                ? report
                : judged(report, underlag.forbund(), underlag.rakenskapsar(), options.bedomningar(), options);
    }

    /**
     * The reports of many underlag, lazily and in order: each is checked when its report is asked for, in the thread that
     * asks. Each is compared with the same förbund's years that came before it in the stream, and with those of the options,
     * as {@link Arsserie} tells; of two for one year the later counts from when it comes. An underlag that a reader would have
     * refused throws as {@link #check(Underlag)} when its report is asked for. Closing the stream closes the one that was
     * given.
     *
     * @throws IllegalArgumentException where the rulebook has no such profile
     */
    public Stream<Granskningsrapport> check(Stream<Underlag> underlag, CheckOptions options) {
        profil(options);
        return CheckStream.reports(this, underlag, options);
    }

    /**
     * The report of what was read; or, where it could not be read, what stands in the place of one, in the language of the
     * options. Never null. Of what was built in Java, {@link UnderlagValidator#validate} gives what is to be handed over here.
     *
     * @throws IllegalArgumentException where the rulebook has no such profile
     */
    public CheckResult checkRead(ReadResult read, CheckOptions options) {
        profil(options);
        return CheckStream.result(this, read, options);
    }

    /**
     * What comes of each of many that were read, as {@link #check(Stream, CheckOptions)}: what could not be read costs its
     * own place, and no other's.
     *
     * @throws IllegalArgumentException where the rulebook has no such profile
     */
    public Stream<CheckResult> checkRead(Stream<ReadResult> read, CheckOptions options) {
        profil(options);
        return CheckStream.results(this, read, options);
    }

    /**
     * The whole way to one row: the keys, the facts, the parameters, and each condition with its figures.
     *
     * @param kontroll the control's id
     * @param objekt the object as the row names it; null for the förbund
     * @return empty where the report has no row for that control and object
     * @throws IllegalArgumentException where the rulebook has no such profile
     * @throws InvalidUnderlagException where a reader would have refused the underlag, or it has a key that the rulebook does not
     * @throws BrokenInstallationException where what finsam runs on is not whole
     */
    public Optional<Forklaring> explain(
            Underlag underlag, CheckOptions options, String kontroll, @Nullable String objekt) {
        return begin(valid(underlag, options), options, kontroll).explain(kontroll, objekt == null ? "" : objekt);
    }

    /** A check of one control of the profile: another control's rows do not matter to its. */
    private Check begin(Underlag underlag, CheckOptions options, String kontroll) {
        Profil whole = profil(options, underlag);
        boolean asked = whole.kontroller().contains(kontroll);
        Profil one = new Profil(whole.id(), whole.titel(), whole.vad(), asked ? List.of(kontroll) : List.of());
        return new Check(rulebook, rules, one, underlag, asked(options));
    }

    /** Refuses a profile that the rulebook does not have. */
    private void profil(CheckOptions options) {
        if (!options.profil().equals(Profil.AUTO)
                && rulebook.profil(options.profil()).isEmpty()) {
            throw new IllegalArgumentException("the rulebook has no profile " + options.profil());
        }
    }

    private Profil profil(CheckOptions options, Underlag underlag) {
        profil(options);
        return rulebook.profil(options.profil()).orElseGet(() -> RulebookInternals.profil(rulebook, underlag));
    }

    private static @Nullable List<Granskningsrapport.TidigareAr> compared(Underlag underlag, CheckOptions options) {
        List<Granskningsrapport.TidigareAr> years = new ArrayList<>();
        for (Underlag year : Years.before(underlag, options.earlier())) {
            years.add(new Granskningsrapport.TidigareAr(
                    year.rakenskapsar(), year.origin().name(), hash(year)));
        }
        return years.isEmpty() ? null : years;
    }

    /** SHA-256 of an underlag's bytes, or of its canonical JSON where it was built in memory. */
    static String hash(Underlag underlag) {
        String known = underlag.origin().sha256();
        return known == null ? Sha256.of(UnderlagWriter.toJson(underlag)) : known;
    }
}
