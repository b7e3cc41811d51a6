package se.finsam.rules.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Forbund;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;
import se.finsam.rules.report.Bedomning;

/**
 * Puts the judgements of several revisorer together. Where two have judged a row differently nothing is chosen: all such rows
 * are told at once, each with what both say. Thread-safe.
 *
 * @since 0.1
 */
@Api
public final class JudgementMerger {
    private JudgementMerger() {}

    /**
     * All judgements of some files of one förbund and year, or every row that two of them judge differently.
     *
     * @param files at least one, in the order given
     * @param name what the result calls itself
     * @throws IllegalArgumentException where no file is given
     */
    public static JudgementResult merge(List<Bedomningar> files, String name) {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no judgements to put together");
        }
        Problems problems = new Problems();
        Bedomningar first = files.get(0);
        Map<List<String>, Said> rows = new LinkedHashMap<>();
        for (Bedomningar file : files) {
            if (!file.avser(Forbund.av(first.forbund(), first.organisationsnummer()), first.rakenskapsar())) {
                problems.add(
                        InputError.Kind.CONTRADICTION,
                        place(file, "/forbund"),
                        file.forbund() + " " + file.rakenskapsar(),
                        same(first.origin().name(), first.forbund() + " " + first.rakenskapsar()));
                continue;
            }
            for (int i = 0; i < file.bedomningar().size(); i++) {
                add(new Said(file, i), rows, problems);
            }
        }
        List<Bedomning> all = new ArrayList<>();
        rows.values().forEach(said -> all.add(said.judgement()));
        return new JudgementResult(name, problems.none() ? first.med(all) : null, problems.list());
    }

    private static void add(Said said, Map<List<String>, Said> rows, Problems problems) {
        Bedomning judgement = said.judgement();
        Said other = rows.putIfAbsent(List.of(judgement.kontroll(), String.valueOf(judgement.objekt())), said);
        if (other != null && !other.judgement().equals(judgement)) {
            problems.add(
                    InputError.Kind.CONTRADICTION,
                    place(said.file(), "/bedomningar/" + said.index()),
                    judgement.kontroll() + (judgement.objekt() == null ? "" : " (" + judgement.objekt() + ")"),
                    both(other, said));
        }
    }

    /** The place with its file, as the result is of none of them. */
    private static Place place(Bedomningar file, String pointer) {
        Place place = file.origin().place(pointer);
        return new Place(
                place.pointer(),
                place.line(),
                place.column(),
                null,
                file.origin().name());
    }

    private static Text both(Said first, Said second) {
        Text one = words(first);
        Text other = words(second);
        return new Text(
                "en bedömning av raden; stryk den ena: " + one.sv() + " | " + other.sv(),
                "one judgement of the row; strike out one: " + one.en() + " | " + other.en());
    }

    private static Text same(@Nullable String file, String what) {
        return new Text("samma som i " + file + ", " + what, "the same as in " + file + ", " + what);
    }

    /** Which file says it, what was decided, when and in which role, until when and why. */
    private static Text words(Said said) {
        Bedomning judgement = said.judgement();
        LocalDate last = judgement.galler();
        String where = judgement.hanvisning();
        String what = said.file().origin().name() + ": " + judgement.beslut() + " " + judgement.datum()
                + (judgement.roll() == null ? "" : " " + judgement.roll());
        String why = " (" + judgement.skal() + (where == null ? "" : "; " + where) + ")";
        return last == null
                ? new Text(what + why, what + why)
                : new Text(what + " till och med " + last + why, what + " until " + last + why);
    }

    private record Said(Bedomningar file, int index) {
        Bedomning judgement() {
            return file.bedomningar().get(index);
        }
    }
}
