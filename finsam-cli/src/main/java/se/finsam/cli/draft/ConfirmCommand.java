package se.finsam.cli.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.UsageException;
import se.finsam.cli.input.CheckJudgements;
import se.finsam.cli.input.JudgementFiles;
import se.finsam.cli.input.OneUnderlag;
import se.finsam.cli.input.ReadFiles;
import se.finsam.cli.input.Written;
import se.finsam.cli.judge.JudgePrompt;
import se.finsam.intake.Bekraftelse;
import se.finsam.intake.BekraftelseReader;
import se.finsam.intake.BekraftelseResult;
import se.finsam.intake.BekraftelseWriter;
import se.finsam.intake.Forslag;
import se.finsam.intake.Fraga;
import se.finsam.intake.Utkast;
import se.finsam.intake.UtkastReader;
import se.finsam.intake.UtkastResult;
import se.finsam.intake.Utkastunderlag;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagMerger;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.Printable;
import se.finsam.model.source.Text;
import se.finsam.model.source.WholeFile;
import se.finsam.report.Shown;

/** {@code finsam confirm DRAFT}: takes down what a human says of a draft, and makes an underlag of what is confirmed. */
public final class ConfirmCommand {
    private final Console console;
    private final Given given;
    private final Language language;

    public ConfirmCommand(Console console, Given given, Language standard) {
        this.console = console;
        this.given = given;
        this.language = given.language(standard);
    }

    public ExitCode run() {
        List<String> files = given.positionals();
        if (files.size() != 1) {
            throw new UsageException("ange ett utkast: finsam confirm UTKAST", "give one draft: finsam confirm DRAFT");
        }
        boolean workbook = given.choice("--format", Given.words("yaml", false, "xlsx", true));
        String output = given.text("--output", "");
        boolean asks = !workbook
                && !given.has("--answers")
                && !given.has(IntakeSyntax.PROVED)
                && console.surroundings().terminal();
        if (!asks && !workbook && output.isEmpty() && !given.has("--answers") && !given.has(IntakeSyntax.PROVED)) {
            throw new UsageException(
                    "confirm frågar i en terminal, och här är ingen; ange --styrkta, --answers FIL eller -o FIL",
                    "confirm asks at a terminal, and here is none; give --styrkta, --answers FILE or -o FILE");
        }
        Path target = target(files.get(0));
        refuseInputs(files.get(0), target);
        ReadFiles read = new ReadFiles()
                .and(files)
                .and(given.text("--answers", ""))
                .and(given.text("--into", ""))
                .and(target.toString());
        read.refuse("-o", output);
        UtkastResult draft = UtkastReader.read(Path.of(files.get(0)));
        CheckJudgements.tell(console, draft.name(), draft.errors(), language);
        Utkast utkast = draft.value();
        Bekraftelse said = utkast == null ? null : known(target, draft);
        if (utkast == null || said == null) {
            return ExitCode.UNREADABLE;
        }
        if (workbook) {
            return book(output, read, utkast, said);
        }
        try {
            said = answered(draft, utkast, said, target, asks);
        } catch (UncheckedIOException e) {
            console.complain(Shown.name(target.toString()) + ": "
                    + Printable.of(String.valueOf(
                            e.getCause() == null ? null : e.getCause().getMessage())));
            return ExitCode.FAULT;
        }
        if (said == null) {
            return ExitCode.UNREADABLE;
        }
        Utkastunderlag made = Utkastunderlag.of(draft, said);
        told(made);
        return output.isEmpty() ? ExitCode.APPROVED : written(made, output, read);
    }

    /** What is said may be added to; what it is made from may not be written over by it. */
    private void refuseInputs(String file, Path target) {
        for (String one : new String[] {file, given.text("--answers", ""), given.text("--into", "")}) {
            if (!one.isEmpty() && same(target, Path.of(one))) {
                throw Given.wrong(
                        "--confirmation",
                        target.toString(),
                        "en annan fil än dem som läses",
                        "another file than those that are read");
            }
        }
    }

    private static boolean same(Path one, Path other) {
        try {
            return one.equals(other) || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
        } catch (IOException e) {
            return false; // told when it is read
        }
    }

    private ExitCode book(String output, ReadFiles read, Utkast draft, Bekraftelse said) {
        if (output.isEmpty()) {
            throw new UsageException(
                    "ange filen med -o: en arbetsbok kan inte visas i en terminal",
                    "give the file with -o: a workbook cannot be shown at a terminal");
        }
        return new Written(console, language, read).bytes(output, ConfirmBook.of(draft, said, language));
    }

    private Path target(String file) {
        String named = given.text("--confirmation", "");
        Path target = named.isEmpty() ? JudgementFiles.confirmation(file) : Path.of(named);
        if (target == null) {
            throw new UsageException(
                    "ange var beskeden ska stå med --confirmation FIL",
                    "say where the answers shall be with --confirmation FILE");
        }
        return target;
    }

    /** What is said of the draft already; null, and told, where that cannot be added to. */
    private @Nullable Bekraftelse known(Path target, UtkastResult draft) {
        if (!Files.exists(target)) {
            return new Bekraftelse(name(draft.name()), draft.sha256(), List.of());
        }
        List<InputError> wrong = new ArrayList<>();
        if (given.text("--confirmation", "").isEmpty()) {
            wrong.addAll(JudgementFiles.twice(target));
            if (!Files.isRegularFile(target)) {
                wrong.add(JudgementFiles.irregular());
            }
        }
        if (!wrong.isEmpty()) {
            CheckJudgements.tell(console, target.toString(), wrong, language);
            return null;
        }
        BekraftelseResult result = BekraftelseReader.read(target, draft);
        CheckJudgements.tell(console, result.name(), result.errors(), language);
        return result.value();
    }

    private static String name(String file) {
        Path name = Path.of(file).getFileName();
        return name == null ? file : name.toString();
    }

    /** What is said after this call; null, and told, where a file of answers cannot be read. */
    private @Nullable Bekraftelse answered(
            UtkastResult draft, Utkast utkast, Bekraftelse known, Path target, boolean asks) {
        Bekraftelse said = known;
        if (given.has("--answers")) {
            BekraftelseResult result = answers(draft);
            CheckJudgements.tell(console, result.name(), result.errors(), language);
            Bekraftelse more = result.value();
            if (more == null) {
                return null;
            }
            said = said.med(more.besked());
        }
        if (given.has(IntakeSyntax.PROVED)) {
            said = said.medStyrkta(utkast);
        }
        if (asks) {
            ConfirmDialog dialog =
                    new ConfirmDialog(new JudgePrompt(console, language), utkast, language, one -> keep(target, one));
            return dialog.walk(said);
        }
        if (!said.equals(known)) {
            keep(target, said);
        }
        return said;
    }

    private BekraftelseResult answers(UtkastResult draft) {
        Path file = Path.of(given.text("--answers", ""));
        return ConfirmBook.is(file) ? ConfirmBook.read(file, draft) : BekraftelseReader.read(file, draft);
    }

    private static void keep(Path target, Bekraftelse said) {
        try {
            boolean json = Written.asJson(target.toString());
            String text = json ? BekraftelseWriter.toJson(said) : BekraftelseWriter.toYaml(said);
            WholeFile.write(target, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void told(Utkastunderlag made) {
        int open = made.obekraftade().size();
        int done = made.antal() - open;
        console.print(new Text(
                        done + " av " + made.antal() + " uppgifter har besked\n",
                        done + " of " + made.antal() + " values are answered\n")
                .in(language));
    }

    private ExitCode written(Utkastunderlag made, String output, ReadFiles read) {
        Utkastunderlag.Gjort confirmed = made.bekraftat();
        for (String key : confirmed.utelamnade()) {
            console.note(new Text(
                            Shown.name(key) + ": utelämnad, eftersom det som den hör till inte är bekräftat",
                            Shown.name(key) + ": left out, as what it is part of is not confirmed")
                    .in(language));
        }
        for (String list : made.halvaListor()) {
            console.note(new Text(
                            Shown.name(list)
                                    + ": listan är utelämnad, eftersom den har poster som varken är bekräftade eller"
                                    + " avvisade; det som är kvar skulle se ut som hela listan",
                            Shown.name(list) + ": the list is left out, as it has items that are neither confirmed nor"
                                    + " rejected; what remains would look like the whole list")
                    .in(language));
        }
        CheckJudgements.tell(
                console, confirmed.lasning().name(), confirmed.lasning().errors(), language);
        for (InputError error : confirmed.lasning().errors()) {
            proposed(made, error);
        }
        Underlag underlag = confirmed.lasning().value();
        String into = given.text("--into", "");
        if (underlag != null && !into.isEmpty()) {
            Underlag first = new OneUnderlag(console, language, null).read(into);
            underlag = first == null ? null : into(first, underlag, output);
        }
        return underlag == null
                ? ExitCode.UNREADABLE
                : new Written(console, language, read).underlag(output, output, underlag);
    }

    /** Where what is missing is in the draft, and only no one has said anything of it: that, and how to. */
    private void proposed(Utkastunderlag made, InputError error) {
        String key = error.place().pointer();
        for (Fraga one : made.obekraftade()) {
            if (error.kind() == InputError.Kind.MISSING_KEY
                    && (one.nyckel().equals(key) || one.nyckel().equals(key + "/namn"))) {
                Forslag first = one.forslag().get(0);
                console.note(new Text(
                                Shown.name(one.nyckel()) + ": utkastet föreslår " + Shown.name(first.varde())
                                        + ", och ingen har bekräftat det. Svara i terminalen, i en arbetsbok"
                                        + " (--format xlsx) eller i en fil (--answers)",
                                Shown.name(one.nyckel()) + ": the draft proposes " + Shown.name(first.varde())
                                        + ", and no one has confirmed it. Answer at the terminal, in a workbook"
                                        + " (--format xlsx) or in a file (--answers)")
                        .in(language));
            }
        }
    }

    private @Nullable Underlag into(Underlag first, Underlag confirmed, String output) {
        List<InputError> differing = new ArrayList<>();
        ReadResult merged = UnderlagMerger.keeping(first, confirmed, output, differing);
        CheckJudgements.tell(console, String.valueOf(confirmed.origin().name()), differing, language);
        CheckJudgements.tell(console, merged.name(), merged.errors(), language);
        return merged.value();
    }
}
