package se.finsam.rules.generated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagReader;
import se.finsam.rules.book.Prov;
import se.finsam.rules.book.RulebookFolder;

/** The generated underlag that every property is held to: as many as {@code -Dfinsam.generated} says, of {@code -Dfinsam.seed}. */
final class Samples {
    /** A developer need not wait for more; CI asks for 20 000. */
    static final int COUNT = Integer.getInteger("finsam.generated", 1_500);

    /** The part of them that is walked now, so that a million can be walked in several sessions: from this one on. */
    static final int FROM = Integer.getInteger("finsam.generated.from", 0);

    /** And up to this one, which is not in it. */
    static final int TO = Math.min(COUNT, Integer.getInteger("finsam.generated.to", COUNT));

    /** How many are asked by all properties; for each other, only one that has to check it once more is drawn. */
    static final int WHOLE = Integer.getInteger("finsam.generated.whole", 1_500);

    /** Of those, how many there are to one that is asked whether the same in another way gives the same; 1 asks of all. */
    static final int CHECKS = Integer.getInteger("finsam.generated.every", 4);

    /** How many keys of each underlag are taken away, made worse or given an impossible day: one, or more of fewer underlag. */
    static final int CHANGES = Integer.getInteger("finsam.generated.changes", 1);

    static final long SEED = Long.getLong("finsam.seed", 20261128L);

    private static final Path ROOT = Path.of("..");

    /** The rulebook's cases. */
    static final List<Prov> CASES = cases();

    static final Generator GENERATOR = new Generator(SEED, seeds());

    private Samples() {}

    private static List<Prov> cases() {
        RulebookFolder folder = new RulebookFolder(ROOT.resolve("rules"));
        try {
            if (folder.read().isEmpty()) {
                throw new IllegalStateException(String.join("\n", folder.errors()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.cases();
    }

    /** The rulebook's cases and the examples. */
    static List<Seed> seeds() {
        List<Seed> seeds = new ArrayList<>();
        for (Prov prov : CASES) {
            Underlag before = prov.foregaendeAr();
            seeds.add(new Seed(
                    prov.toString(),
                    Sample.tree(prov.underlag()),
                    before == null ? null : Sample.tree(before),
                    prov.fall().datum()));
        }
        try (Stream<Path> files = Files.list(ROOT.resolve("examples"))) {
            files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(file -> UnderlagReader.standard().read(file).stream())
                    .flatMap(read -> read.underlag().stream())
                    .forEach(underlag ->
                            seeds.add(new Seed(underlag.origin().name(), Sample.tree(underlag), null, null)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(seeds);
    }
}
