package se.finsam.model.read;

import se.finsam.model.Underlag;
import se.finsam.model.source.Problems;
import se.finsam.model.source.RecordMerger;
import se.finsam.model.source.RecordWriter;

/** Puts the answers to what an underlag left open into it. Thread-safe. */
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
        ReadResult first = UnderlagValidator.validate(underlag);
        ReadResult second = UnderlagValidator.validate(answers);
        Underlag one = first.value();
        Underlag other = second.value();
        return one == null ? first : other == null ? second : put(one, other, name);
    }

    private static ReadResult put(Underlag underlag, Underlag answers, String name) {
        Problems problems = new Problems();
        Underlag merged = new RecordMerger(underlag.origin(), answers.origin(), problems).merge(underlag, answers);
        if (!problems.none()) {
            return new ReadResult(String.valueOf(answers.origin().name()), null, problems.list());
        }
        // Read again as it will be read: two parts that are right by themselves can be wrong together.
        String text = new RecordWriter(merged.enhet()).write(merged, RecordWriter.Layout.YAML);
        return UnderlagReader.standard().read(text, name).get(0);
    }
}
