package se.finsam.model.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Kallangivelse;
import se.finsam.model.Underlag;
import se.finsam.model.bind.RecordMerger;
import se.finsam.model.bind.RecordWriter;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Problems;

/** Puts the answers to what an underlag left open into it. Thread-safe. */
@Api
public final class UnderlagMerger {
    private UnderlagMerger() {}

    /**
     * An underlag with the answers in it.
     *
     * @param name what the result is called, such as the file that it will be written to
     * @return the whole underlag; or what the two say against each other, with the place in the answers and what stands in
     *     the underlag; or what is wrong with them together
     */
    public static ReadResult merge(Underlag underlag, Underlag answers, String name) {
        return merge(underlag, answers, name, null);
    }

    /**
     * The same, where what the underlag says stays whatever the answers say.
     *
     * @param differing where what the answers say otherwise than the underlag is put, with the place in the answers and what
     *     stands in the underlag
     * @return the whole underlag; or what is wrong with the two together
     * @since 0.1
     */
    public static ReadResult keeping(Underlag underlag, Underlag answers, String name, List<InputError> differing) {
        return merge(underlag, answers, name, differing);
    }

    private static ReadResult merge(
            Underlag underlag, Underlag answers, String name, @Nullable List<InputError> differing) {
        ReadResult first = UnderlagValidator.validate(underlag);
        ReadResult second = UnderlagValidator.validate(answers);
        Underlag one = first.value();
        Underlag other = second.value();
        return one == null ? first : other == null ? second : put(one, other, name, differing);
    }

    private static ReadResult put(
            Underlag underlag, Underlag answers, String name, @Nullable List<InputError> differing) {
        Problems problems = new Problems();
        RecordMerger merger = new RecordMerger(underlag.origin(), answers.origin(), problems);
        // The sources are of places, which are not the same in both.
        Underlag merged = merger.merge(underlag.withKallor(null), answers.withKallor(null));
        if (differing != null) {
            differing.addAll(problems.list());
        } else if (!problems.none()) {
            return new ReadResult(String.valueOf(answers.origin().name()), null, problems.list());
        }
        merged = merged.withKallor(sources(underlag, answers, merger.landed()));
        // Read again as it will be read: two parts that are right by themselves can be wrong together.
        String text = new RecordWriter(merged.enhet()).write(merged, RecordWriter.Layout.YAML);
        return UnderlagReader.standard().read(text, name).get(0);
    }

    /** The underlag's own sources, and those of the answers that it has taken, where they stand now. */
    private static @Nullable List<Kallangivelse> sources(
            Underlag underlag, Underlag answers, Map<String, String> landed) {
        List<Kallangivelse> own = underlag.kallor();
        List<Kallangivelse> added = answers.kallor();
        if (added == null) {
            return own;
        }
        List<Kallangivelse> all = new ArrayList<>(own == null ? List.of() : own);
        Set<String> known = new HashSet<>();
        all.forEach(one -> known.add(one.plats()));
        for (Kallangivelse one : added) {
            String at = landed.get(one.plats());
            if (at != null && !known.contains(at)) {
                all.add(new Kallangivelse(at, one.dokument(), one.sha256(), one.sida(), one.ord()));
            }
        }
        return all.isEmpty() ? null : all;
    }
}
