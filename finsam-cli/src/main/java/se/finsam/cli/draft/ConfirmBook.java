package se.finsam.cli.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.intake.Bekraftelse;
import se.finsam.intake.BekraftelseResult;
import se.finsam.intake.Besked;
import se.finsam.intake.Beskedprov;
import se.finsam.intake.Forslag;
import se.finsam.intake.Fraga;
import se.finsam.intake.Stalle;
import se.finsam.intake.Svar;
import se.finsam.intake.Utkast;
import se.finsam.intake.UtkastResult;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.Limits;
import se.finsam.model.source.OpenFile;
import se.finsam.model.source.Place;
import se.finsam.model.source.Printable;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;
import se.finsam.report.Shown;
import se.finsam.report.mall.DraftBook;

/** A draft as a workbook to confirm in, and what is said in one. */
final class ConfirmBook {
    private static final int LONGEST = 500;

    private ConfirmBook() {}

    /** The workbook, with what is said already. */
    static byte[] of(Utkast draft, Bekraftelse said, Language language) {
        List<DraftBook.Line> lines = new ArrayList<>();
        Map<String, Besked> answers = said.perNyckel();
        for (Fraga question : Fraga.of(draft)) {
            Besked answer = answers.get(question.nyckel());
            String other = answer == null ? null : answer.varde();
            for (Forslag one : question.forslag()) {
                Stalle place = one.stallen().get(0);
                boolean changed = answer != null && answer.svar() == Svar.ANDRAD;
                boolean first = one.equals(question.forslag().get(0));
                lines.add(new DraftBook.Line(
                        Printable.of(question.nyckel()),
                        ConfirmDialog.title(question.nyckel(), language),
                        Printable.of(one.varde()),
                        ConfirmDialog.degree(one.sakerhet(), language),
                        Shown.atMost(LONGEST, one.skal()),
                        Shown.name(place.dokument()),
                        place.sida(),
                        Shown.atMost(LONGEST, place.ord()),
                        (answer == null || changed)
                                ? null
                                : (Boolean) one.varde().equals(other),
                        changed && first && other != null ? Printable.of(other) : null));
            }
        }
        return DraftBook.of(lines, language);
    }

    /** Whether a file is a workbook. */
    static boolean is(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = OpenFile.named(file)) {
            return DraftBook.reads(in.readNBytes(4));
        } catch (IOException e) {
            return false; // told when it is read
        }
    }

    /** What a workbook says of a draft, which could be read. */
    static BekraftelseResult read(Path file, UtkastResult draft) {
        Problems problems = new Problems();
        List<DraftBook.Said> rows = List.of();
        try {
            rows = DraftBook.read(OpenFile.named(file, Limits.STANDARD.bytes()), problems);
        } catch (IOException e) {
            Text expected = new Text("en fil som finns och får läsas", "a file that exists and may be read");
            problems.add(InputError.Kind.UNREADABLE, new Place("", 0, 0), null, expected);
        }
        Map<String, List<DraftBook.Said>> byKey = new LinkedHashMap<>();
        rows.forEach(row ->
                byKey.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row));
        List<Besked> said = new ArrayList<>();
        Utkast utkast = draft.value();
        Map<String, Fraga> questions = new HashMap<>();
        if (utkast != null) {
            Fraga.of(utkast).forEach(one -> questions.put(Printable.of(one.nyckel()), one));
            for (Map.Entry<String, List<DraftBook.Said>> one : byKey.entrySet()) {
                Besked answer = answer(one.getKey(), one.getValue(), questions.get(one.getKey()), problems);
                if (answer != null
                        && checked(utkast, answer, one.getValue().get(0).place(), problems)) {
                    said.add(answer);
                }
            }
        }
        return problems.none()
                ? new BekraftelseResult(file.toString(), new Bekraftelse(null, null, said), List.of())
                : new BekraftelseResult(file.toString(), null, problems.list());
    }

    /** What the rows of a key come to; null where they say nothing of it, or, and told, where they say several things. */
    private static @Nullable Besked answer(
            String written, List<DraftBook.Said> rows, @Nullable Fraga question, Problems problems) {
        String key = question == null ? written : question.nyckel();
        int proposals = question == null ? 1 : question.forslag().size();
        Besked answer = null;
        int rejected = 0;
        for (DraftBook.Said row : rows) {
            boolean yes = Boolean.TRUE.equals(row.answer());
            rejected += Boolean.FALSE.equals(row.answer()) ? 1 : 0;
            if (!yes && row.right() == null) {
                continue;
            }
            if (answer != null || (yes && row.right() != null)) {
                Text expected = new Text(
                        "ett ja eller ett rätt värde för varje nyckel", "one yes or one right value of each key");
                problems.add(InputError.Kind.CONTRADICTION, row.place(), row.value(), expected);
                return null;
            }
            answer = yes
                    ? new Besked(key, Svar.BEKRAFTAD, proposed(question, row.value()))
                    : new Besked(key, Svar.ANDRAD, row.right());
        }
        return answer == null && rejected == proposals ? new Besked(key, Svar.AVVISAD, null) : answer;
    }

    /** The proposed value that a cell shows; what is in the cell where it shows none. */
    private static String proposed(@Nullable Fraga question, String shown) {
        if (question != null) {
            for (Forslag one : question.forslag()) {
                if (Printable.of(one.varde()).equals(shown)) {
                    return one.varde();
                }
            }
        }
        return shown;
    }

    private static boolean checked(Utkast draft, Besked answer, Place place, Problems problems) {
        List<InputError> errors = Beskedprov.fel(draft, answer);
        errors.forEach(error -> problems.add(error.kind(), place, error.value(), error.expected()));
        return errors.isEmpty();
    }
}
