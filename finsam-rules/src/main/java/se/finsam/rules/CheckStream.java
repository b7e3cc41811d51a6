package se.finsam.rules;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;

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
        return of(underlag, one -> checker.check(one, after(years, one, options)));
    }

    static Stream<CheckResult> results(Checker checker, Stream<ReadResult> read, CheckOptions options) {
        Arsserie years = years(options);
        return of(read, one -> {
            Underlag underlag = one.value();
            return result(checker, one, underlag == null ? options : after(years, underlag, options));
        });
    }

    static CheckResult result(Checker checker, ReadResult read, CheckOptions options) {
        Underlag underlag = read.value();
        return underlag == null
                ? new CheckResult.Refused(read.name(), read.errors(), Felrapport.of(read, options.language()))
                : new CheckResult.Checked(read.name(), checker.check(underlag, options));
    }

    private static Arsserie years(CheckOptions options) {
        Arsserie years = new Arsserie();
        options.earlier().forEach(years::add);
        return years;
    }

    private static CheckOptions after(Arsserie years, Underlag underlag, CheckOptions options) {
        years.add(underlag);
        return options.after(years.before(underlag));
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
