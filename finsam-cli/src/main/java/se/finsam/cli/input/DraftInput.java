package se.finsam.cli.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.intake.Bekraftelse;
import se.finsam.intake.BekraftelseReader;
import se.finsam.intake.BekraftelseResult;
import se.finsam.intake.Forslag;
import se.finsam.intake.Fraga;
import se.finsam.intake.Stalle;
import se.finsam.intake.UtkastReader;
import se.finsam.intake.UtkastResult;
import se.finsam.intake.Utkastunderlag;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.source.InputError;
import se.finsam.model.source.OpenFile;
import se.finsam.model.source.Origin;
import se.finsam.model.source.Sha256;
import se.finsam.rules.draft.Utkastgranskning;
import se.finsam.rules.report.Obekraftat;

/** A draft that was named where an underlag may be, with what is said of it beside it. Loaded only where there is one. */
public final class DraftInput {
    private final String name;
    private final List<InputError> errors = new ArrayList<>();
    private String failing;

    private DraftInput(String name) {
        this.name = name;
        this.failing = name;
    }

    /** Reads a draft, to check; what is wrong is handed over as the result of reading a file. */
    public static @Nullable Utkastgranskning read(String name, java.util.function.Consumer<ReadResult> wrong) {
        DraftInput input = new DraftInput(name);
        Utkastgranskning draft = input.draft();
        if (draft == null) {
            wrong.accept(new ReadResult(input.failing, null, input.errors));
        }
        return draft;
    }

    private @Nullable Utkastgranskning draft() {
        UtkastResult draft = UtkastReader.read(Path.of(name));
        if (draft.value() == null) {
            errors.addAll(draft.errors());
            return null;
        }
        Path beside = JudgementFiles.confirmation(name);
        Bekraftelse said = Bekraftelse.INGEN;
        String file = null;
        String sha256 = null;
        if (beside != null && Files.exists(beside)) {
            errors.addAll(JudgementFiles.twice(beside));
            if (!Files.isRegularFile(beside)) {
                errors.add(JudgementFiles.irregular());
            }
            if (!errors.isEmpty()) {
                failing = beside.toString();
                return null;
            }
            BekraftelseResult result = BekraftelseReader.read(beside, draft);
            Bekraftelse value = result.value();
            if (value == null) {
                failing = result.name();
                errors.addAll(result.errors());
                return null;
            }
            said = value;
            file = beside.toString();
            sha256 = hash(beside);
        }
        Utkastunderlag both = Utkastunderlag.of(draft, said);
        Underlag known = both.bekraftatMedRam().lasning().value();
        if (known == null) {
            errors.addAll(both.bekraftatMedRam().lasning().errors());
            return null;
        }
        Utkastunderlag.Gjort all = both.allt();
        Underlag proposed = all.lasning().value();
        if (proposed == null) {
            errors.addAll(all.lasning().errors());
            return null;
        }
        List<Fraga> open = both.obekraftade();
        return new Utkastgranskning(
                known,
                proposed,
                both.antal(),
                unconfirmed(open, all.platser()),
                both.obekraftadRam(),
                file == null ? Origin.MEMORY : new Origin(file, sha256, Map.of()));
    }

    private static String hash(Path file) {
        try {
            return Sha256.of(OpenFile.named(file, se.finsam.model.source.Limits.STANDARD.bytes()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Obekraftat> unconfirmed(List<Fraga> open, Map<String, String> places) {
        List<Obekraftat> all = new ArrayList<>();
        for (Fraga one : open) {
            for (Forslag proposal : one.forslag()) {
                Stalle place = proposal.stallen().get(0);
                all.add(new Obekraftat(
                        places.getOrDefault(one.nyckel(), one.nyckel()),
                        proposal.varde(),
                        place.dokument(),
                        place.sida(),
                        place.ord().isBlank() ? null : place.ord()));
            }
        }
        return all;
    }
}
