package se.finsam.cli.draft;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.Progress;
import se.finsam.cli.call.UsageException;
import se.finsam.cli.input.CheckJudgements;
import se.finsam.cli.input.OneUnderlag;
import se.finsam.cli.input.ReadFiles;
import se.finsam.cli.input.Written;
import se.finsam.intake.Bekraftelse;
import se.finsam.intake.Forslag;
import se.finsam.intake.Fraga;
import se.finsam.intake.Framsteg;
import se.finsam.intake.Indata;
import se.finsam.intake.Lasning;
import se.finsam.intake.Lasresultat;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.Stalle;
import se.finsam.intake.Utkast;
import se.finsam.intake.UtkastReader;
import se.finsam.intake.UtkastResult;
import se.finsam.intake.UtkastWriter;
import se.finsam.intake.Utkastunderlag;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagMerger;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.report.Shown;

/** {@code finsam read DOCUMENT…}: what documents may say, as a draft to confirm. */
public final class ReadCommand {
    private static final int LONGEST = 2000;

    private final Console console;
    private final Given given;
    private final Language language;

    public ReadCommand(Console console, Given given, Language standard) {
        this.console = console;
        this.given = given;
        this.language = given.language(standard);
    }

    public ExitCode run() {
        List<String> files = given.positionals();
        if (files.isEmpty()) {
            throw new UsageException(
                    "ange minst ett dokument: finsam read DOKUMENT… -o UTKAST",
                    "give at least one document: finsam read DOCUMENT… -o DRAFT");
        }
        String output = given.text("--output", "");
        String into = given.text("--into", "");
        ReadFiles read = new ReadFiles().and(files).and(into);
        read.refuse("-o", output);
        Underlag underlag = null;
        if (!into.isEmpty()) {
            underlag = new OneUnderlag(console, language, null).read(into);
            if (underlag == null) {
                return ExitCode.UNREADABLE;
            }
        }
        Lasresultat result = read(files);
        CheckJudgements.tell(console, "finsam read", result.fel(), language);
        Utkast found = result.varde();
        if (found == null) {
            return ExitCode.UNREADABLE;
        }
        Utkast draft = UtkastWriter.rensat(found);
        draft = underlag == null ? draft : beside(draft, underlag);
        draft.upplysningar().forEach(note -> console.note(Shown.atMost(LONGEST, note)));
        count(draft);
        return new Written(console, language, read)
                .text(output, Written.asJson(output) ? UtkastWriter.toJson(draft) : UtkastWriter.toYaml(draft));
    }

    private Lasresultat read(List<String> files) {
        List<Indata> documents = new ArrayList<>();
        for (String file : files) {
            try {
                documents.add(Indata.fil(Path.of(file)));
            } catch (InvalidPathException e) {
                throw new UsageException(
                        Shown.name(file) + " är inget filnamn som systemet kan läsa",
                        Shown.name(file) + " is no file name that the system can read");
            }
        }
        Progress progress = new Progress(console);
        progress.expect(files.size());
        Lasresultat result = Lasning.standard().read(documents, (Framsteg step) -> tell(progress, step));
        progress.end();
        return result;
    }

    /** Tells of a document that is read, or of a page of a long one. */
    private void tell(Progress progress, Framsteg step) {
        if (step.sida() == step.sidor()) {
            progress.done(step.dokument());
        } else {
            String page = new Text("sida", "page").in(language);
            progress.part(step.dokument(), page, step.sida(), step.sidor());
        }
    }

    /** The draft without what an underlag says otherwise, which is told. */
    private Utkast beside(Utkast draft, Underlag underlag) {
        UtkastResult read = UtkastReader.read(UtkastWriter.toYaml(draft).getBytes(StandardCharsets.UTF_8), "utkast");
        if (read.value() == null) {
            return draft;
        }
        Utkastunderlag.Gjort all = Utkastunderlag.of(read, Bekraftelse.INGEN).allt();
        Underlag proposed = all.lasning().value();
        if (proposed == null) {
            return draft;
        }
        List<InputError> differing = new ArrayList<>();
        UnderlagMerger.keeping(underlag, proposed, "utkast", differing);
        Map<String, String> keys = new HashMap<>();
        all.platser().forEach((key, at) -> keys.put(at, key));
        List<String> notes = new ArrayList<>(draft.upplysningar());
        Set<String> known = new HashSet<>();
        for (InputError one : differing) {
            String key = keys.get(one.place().pointer());
            if (key != null) {
                known.add(key);
                notes.add(differs(draft, key, one));
            }
        }
        List<Forslag> kept = draft.forslag().stream()
                .filter(one -> !known.contains(one.nyckel()))
                .toList();
        return new Utkast(draft.dokument(), kept, notes);
    }

    private String differs(Utkast draft, String key, InputError error) {
        String where = "";
        for (Forslag one : draft.forslag()) {
            if (one.nyckel().equals(key) && where.isEmpty()) {
                Stalle place = one.stallen().get(0);
                where = place.dokument() + " s. " + place.sida();
            }
        }
        return "Dokumentet säger annat än underlaget, som står kvar: " + key + " " + error.value() + " (" + where
                + "); underlaget: " + error.expected().sv();
    }

    private void count(Utkast draft) {
        int proved = 0;
        int read = 0;
        for (Forslag one : draft.forslag()) {
            proved += one.sakerhet() == Sakerhet.STYRKT ? 1 : 0;
            read += one.sakerhet() == Sakerhet.LAST ? 1 : 0;
        }
        int all = draft.forslag().size();
        long contradicted = Fraga.of(draft).stream().filter(Fraga::motsagd).count();
        console.note(new Text(
                        all + " förslag: " + proved + " styrkta, " + read + " lästa, " + (all - proved - read)
                                + " osäkra" + (contradicted == 0 ? "" : "; " + contradicted + " nycklar motsägs"),
                        all + " proposals: " + proved + " proved, " + read + " read, " + (all - proved - read)
                                + " uncertain" + (contradicted == 0 ? "" : "; " + contradicted + " keys contradicted"))
                .in(language));
    }
}
