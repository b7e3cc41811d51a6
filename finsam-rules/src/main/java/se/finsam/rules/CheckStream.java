package se.finsam.rules;

import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagValidator;
import se.finsam.rules.report.CheckResult;
import se.finsam.rules.report.Felrapport;
import se.finsam.rules.report.Granskningsrapport;

/**
 * Checks of many, one after another. A spliterator of its own: it remembers years, which no stage of a stream may do that
 * someone can make parallel.
 */
final class CheckStream<T, R> extends Spliterators.AbstractSpliterator<R> {
    private final Spliterator<T> source;
    private final Function<T, R> check;

    private CheckStream(Spliterator<T> source, Function<T, R> check) {
        super(source.estimateSize(), Spliterator.ORDERED | Spliterator.NONNULL);
        this.source = source;
        this.check = check;
    }

    static Stream<Granskningsrapport> reports(Checker checker, Stream<Underlag> underlag, CheckOptions options) {
        Arsserie years = years(options);
        return of(
                underlag,
                one -> report(
                        checker,
                        years,
                        UnderlagValidator.require(one, checker.rulebook().egnaNycklar()),
                        options));
    }

    static Stream<CheckResult> results(Checker checker, Stream<ReadResult> read, CheckOptions options) {
        Arsserie years = years(options);
        return of(read, one -> {
            ReadResult valid = valid(checker, one);
            Underlag underlag = valid.value();
            return underlag == null
                    ? refused(valid, options)
                    : new CheckResult.Checked(one.name(), report(checker, years, underlag, options));
        });
    }

    static CheckResult result(Checker checker, ReadResult read, CheckOptions options) {
        ReadResult valid = valid(checker, read);
        Underlag underlag = valid.value();
        return underlag == null
                ? refused(valid, options)
                : new CheckResult.Checked(read.name(), checker.check(underlag, options));
    }

    /** The same, where what it holds was built in Java and may be wrong, or has keys that the rulebook does not. */
    private static ReadResult valid(Checker checker, ReadResult read) {
        Underlag underlag = read.value();
        return underlag == null
                ? read
                : UnderlagValidator.validate(
                        underlag, read.name(), checker.rulebook().egnaNycklar());
    }

    private static CheckResult refused(ReadResult read, CheckOptions options) {
        return new CheckResult.Refused(read.name(), read.errors(), Felrapport.of(read, options.language()));
    }

    private static Granskningsrapport report(Checker checker, Arsserie years, Underlag underlag, CheckOptions options) {
        years.replace(underlag);
        List<Underlag> before = years.before(underlag);
        return years.told(checker.check(underlag, options.after(before)), before);
    }

    private static Arsserie years(CheckOptions options) {
        Arsserie years = new Arsserie();
        options.earlier().forEach(years::add);
        return years;
    }

    private static <T, R> Stream<R> of(Stream<T> source, Function<T, R> check) {
        return StreamSupport.stream(new CheckStream<>(source.spliterator(), check), false)
                .onClose(source::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        return source.tryAdvance(one -> action.accept(check.apply(one)));
    }
}
