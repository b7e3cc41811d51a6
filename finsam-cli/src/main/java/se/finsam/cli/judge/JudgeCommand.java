package se.finsam.cli.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.cli.call.CheckerLoader;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.UsageException;
import se.finsam.cli.input.CheckJudgements;
import se.finsam.cli.input.JudgementFiles;
import se.finsam.cli.input.OneUnderlag;
import se.finsam.cli.input.ReadFiles;
import se.finsam.cli.input.Written;
import se.finsam.cli.text.TextReport;
import se.finsam.cli.years.EarlierYears;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.model.source.Printable;
import se.finsam.model.source.Text;
import se.finsam.model.source.WholeFile;
import se.finsam.report.Shown;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.judgement.Bedomningar;
import se.finsam.rules.judgement.JudgementResult;
import se.finsam.rules.judgement.JudgementWriter;
import se.finsam.rules.report.Arsuppfoljning;
import se.finsam.rules.report.Bedomning;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Radbedomning;
import se.finsam.rules.report.Revisorsroll;
import se.finsam.rules.report.Utfall;

/** {@code finsam judge FILE}: takes down what a human decides of the rows that are open, and writes it beside the file. */
public final class JudgeCommand {
    /** What day it is where the förbund are, wherever the program runs. */
    public static final Clock SWEDISH_TIME = Clock.system(ZoneId.of("Europe/Stockholm"));

    private final Console console;
    private final CheckerLoader checker;
    private final Given given;
    private final Language language;
    private final Clock clock;

    public JudgeCommand(Console console, CheckerLoader checker, Given given, Language standard, Clock clock) {
        this.console = console;
        this.checker = checker;
        this.given = given;
        this.language = given.language(standard);
        this.clock = clock;
    }

    public ExitCode run() {
        List<String> files = given.positionals();
        if (files.size() != 1) {
            throw new UsageException("ange ett underlag: finsam judge FIL", "give one input: finsam judge FILE");
        }
        if (!given.has("--answers") && !console.surroundings().terminal()) {
            throw new UsageException(
                    "judge frågar i en terminal, och här är ingen; ange svaren med --answers FIL",
                    "judge asks at a terminal, and here is none; give the answers with --answers FILE");
        }
        Path target = target(files.get(0));
        refuseInputs(files.get(0), target);
        Underlag underlag = new OneUnderlag(console, language, checker).read(files.get(0));
        if (underlag == null) {
            return ExitCode.UNREADABLE;
        }
        Bedomningar known = known(target, underlag);
        if (known == null) {
            return ExitCode.UNREADABLE;
        }
        try {
            return judge(underlag, known, target);
        } catch (BrokenRulebookException e) {
            return console.unusable(e, language);
        }
    }

    /** Judgements may be added to; what they are made from may not be written over by them. */
    private void refuseInputs(String file, Path target) {
        ReadFiles read = new ReadFiles()
                .andAllOf(given.text("--rulebook", ""))
                .and(given.text("--answers", ""))
                .and(given.texts("--previous"));
        boolean self = target.equals(Path.of(file)) || same(target, Path.of(file));
        if (self || read.holds(target)) {
            throw Given.wrong(
                    "--judgements",
                    target.toString(),
                    "en annan fil än dem som läses",
                    "another file than those that are read");
        }
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    private Path target(String file) {
        String named = given.text("--judgements", "");
        Path target = named.isEmpty() ? JudgementFiles.beside(file) : Path.of(named);
        if (target == null) {
            throw new UsageException(
                    "ange var bedömningarna ska stå med --judgements FIL",
                    "say where the judgements shall be with --judgements FILE");
        }
        return target;
    }

    /** What the file holds already; null, and told, where that is not to be added to. */
    private @Nullable Bedomningar known(Path target, Underlag underlag) {
        if (!Files.exists(target)) {
            return Bedomningar.inga(underlag.forbund(), underlag.rakenskapsar());
        }
        JudgementResult result = JudgementFiles.read(target);
        CheckJudgements.tell(console, result.name(), result.errors(), language);
        Bedomningar value = result.value();
        if (value != null && !value.avser(underlag.forbund(), underlag.rakenskapsar())) {
            String what = Shown.name(target.toString()) + ": ";
            String whose = Shown.name(value.forbund()) + " " + value.rakenskapsar();
            console.complain(new Text(what + "bedömer " + whose, what + "judges " + whose).in(language));
            return null;
        }
        return value;
    }

    private ExitCode judge(Underlag underlag, Bedomningar known, Path target) {
        LocalDate assessed = given.day("--date");
        Revisorsroll role = role();
        EarlierYears earlier = EarlierYears.read(console, given, underlag, checker, language);
        if (earlier == null) {
            return ExitCode.UNREADABLE;
        }
        CheckOptions options =
                new CheckOptions(language, assessed, earlier.before(), given.text("--profile", "allt"), known);
        Granskningsrapport report = checker.get().check(underlag, options);
        List<Rad> rows = report.rader();
        boolean asks = !given.has("--answers");
        Arsuppfoljning last = asks ? earlier.followedUp(report, underlag, checker.get(), options) : null;
        earlier.tellUnused();
        Keeper keeper = new Keeper(known, target);
        try {
            if (asks) {
                return asked(rows, last, assessed, role, keeper);
            }
            List<Bedomning> made = answered(rows, assessed == null ? LocalDate.now(clock) : assessed, role);
            if (made == null) {
                return ExitCode.UNREADABLE;
            }
            if (!made.isEmpty()) {
                keeper.keep(made);
            }
            told(made.size(), target);
            return ExitCode.APPROVED;
        } catch (UncheckedIOException e) {
            console.complain(Shown.name(target.toString()) + ": "
                    + Printable.of(String.valueOf(
                            e.getCause() == null ? null : e.getCause().getMessage())));
            return ExitCode.FAULT;
        }
    }

    /** In which role the call says that it is judged; null where it does not. */
    private @Nullable Revisorsroll role() {
        String word = given.text("--role", "");
        for (Revisorsroll role : Revisorsroll.values()) {
            if (role.name().equalsIgnoreCase(word.replace('-', '_'))) {
                return role;
            }
        }
        if (!word.isEmpty()) {
            String roles = JudgeSyntax.roles();
            throw Given.wrong("--role", word, "en av " + roles, "one of " + roles);
        }
        return null;
    }

    private void told(int made, Path target) {
        if (made <= 0) {
            console.print(new Text("inget bedömt, inget skrivet\n", "nothing judged, nothing written\n").in(language));
            return;
        }
        String where = Shown.name(target.toString());
        console.print(new Text(
                        made + (made == 1 ? " bedömning skriven i " : " bedömningar skrivna i ") + where + "\n",
                        made + (made == 1 ? " judgement" : " judgements") + " written to " + where + "\n")
                .in(language));
    }

    /** The judgements of a file of answers; null, and told, where something is wrong with it. */
    private @Nullable List<Bedomning> answered(List<Rad> rows, LocalDate day, @Nullable Revisorsroll role) {
        String file = given.text("--answers", "");
        Answers answers = new Answers(rows, day, role);
        List<Bedomning> made = answers.read(Path.of(file));
        CheckJudgements.tell(console, file, answers.errors(), language);
        return answers.errors().isEmpty() ? made : null;
    }

    private ExitCode asked(
            List<Rad> rows,
            @Nullable Arsuppfoljning last,
            @Nullable LocalDate assessed,
            @Nullable Revisorsroll role,
            Keeper keeper) {
        List<Rad> first = new ArrayList<>(open(rows, Utfall.AVVIKELSE));
        first.addAll(open(rows, Utfall.BEDOMNING));
        List<Rad> rest = new ArrayList<>(open(rows, Utfall.KAN_EJ_BEDOMAS));
        // What was judged of a row that is settled, and does not hold any more, is asked for again too.
        rest.addAll(open(rows, Utfall.UPPFYLLD));
        rest.addAll(open(rows, Utfall.EJ_TILLAMPLIG));
        JudgePrompt prompt = new JudgePrompt(console, language);
        prompt.say(first.size() + " rader att bedöma\n", first.size() + " rows to judge\n");
        JudgeStart start = JudgeStart.asked(prompt, assessed, LocalDate.now(clock), role);
        int made = 0;
        if (start != null) {
            TextReport text = new TextReport(
                    language,
                    given.width(console.surroundings().width()),
                    console.surroundings().colour(),
                    () -> checker.get().rulebook().kontroller());
            int year = last == null ? 0 : last.rakenskapsar();
            JudgeDialog dialog = new JudgeDialog(
                    prompt,
                    row -> text.row(row, EarlierYears.of(last, row), year),
                    start.day(),
                    start.role(),
                    keeper::keep);
            dialog.help();
            made = dialog.walk(first, rest);
        }
        if (made < 0) {
            keeper.undo();
        }
        told(made, keeper.target());
        return ExitCode.APPROVED;
    }

    /** Those of an outcome that wait for someone. */
    private static List<Rad> open(List<Rad> rows, Utfall outcome) {
        return rows.stream().filter(row -> row.utfall() == outcome && open(row)).toList();
    }

    private static boolean open(Rad row) {
        Radbedomning one = row.bedomning();
        boolean settled = row.utfall() == Utfall.UPPFYLLD || row.utfall() == Utfall.EJ_TILLAMPLIG;
        return one == null ? !settled : !one.lage().galler();
    }

    /** Writes judgements to their file, over what it held of the same rows, and can put back what was there. */
    private static final class Keeper {
        private final Bedomningar known;
        private final Path target;
        private final byte @Nullable [] before;

        Keeper(Bedomningar known, Path target) {
            this.known = known;
            this.target = target;
            this.before = bytes(target);
        }

        Path target() {
            return target;
        }

        private static byte @Nullable [] bytes(Path target) {
            try {
                return Files.isRegularFile(target) ? Files.readAllBytes(target) : null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void keep(List<Bedomning> made) {
            Bedomningar all = merged(known, made);
            boolean json = Written.asJson(target.toString());
            write((json ? JudgementWriter.toJson(all) : JudgementWriter.toYaml(all)).getBytes(StandardCharsets.UTF_8));
        }

        void undo() {
            if (before != null) {
                write(before);
                return;
            }
            try {
                Files.deleteIfExists(target);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void write(byte[] bytes) {
            try {
                WholeFile.write(target, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Bedomningar merged(Bedomningar known, List<Bedomning> made) {
        List<Bedomning> all = new ArrayList<>(made);
        Set<List<@Nullable String>> newer = new HashSet<>();
        made.forEach(one -> newer.add(Arrays.asList(one.kontroll(), one.objekt())));
        for (Bedomning one : known.bedomningar()) {
            if (!newer.contains(Arrays.asList(one.kontroll(), one.objekt()))) {
                all.add(one);
            }
        }
        return known.med(all);
    }
}
