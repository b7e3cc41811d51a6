package se.finsam.model.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.finsam.model.Api;
import se.finsam.model.Underlag;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.RecordMerger;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Limits;
import se.finsam.model.source.OpenFile;
import se.finsam.model.source.Origin;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Sha256;

/**
 * What the years of a förbund have in common, written once: {@code finsam-forbund/1}. The keys are those of an underlag:
 * {@code forbund}, which every year takes, and {@code sammantraden} and {@code beslut}, of which each year takes those of its
 * days. A file that is wrong is never an exception: it is a {@link ForbundsfilResult} with every error in it. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
@Api
public final class Forbundsfil {
    /** The schema that this version reads. */
    public static final String SCHEMA = "finsam-forbund/1";

    private final Node document;
    private final String name;
    private final String sha256;
    private final Underlag any;

    Forbundsfil(Node document, String name, String sha256, Underlag any) {
        this.document = document;
        this.name = name;
        this.sha256 = sha256;
        this.any = any;
    }

    /** What a file holds: as JSON where its name ends in {@code .json}, else as YAML. */
    public static ForbundsfilResult read(Path file) {
        try {
            return read(OpenFile.named(file, Limits.STANDARD.bytes()), file.toString());
        } catch (IOException e) {
            Problems problems = new Problems();
            problems.add(InputError.Kind.UNREADABLE, new Place("", 0, 0), file.toString(), SharedKeys.FILE);
            return new ForbundsfilResult(file.toString(), null, problems.list());
        }
    }

    /** What a text holds; {@code name} is what the result calls it. */
    public static ForbundsfilResult read(String text, String name) {
        return read(text.getBytes(StandardCharsets.UTF_8), name);
    }

    private static ForbundsfilResult read(byte[] bytes, String name) {
        Problems problems = new Problems();
        Optional<Node> document = DocumentReader.readFound(bytes, name, Underlag.class, problems);
        if (document.isEmpty()) {
            return new ForbundsfilResult(name, null, problems.list());
        }
        Node node = document.get();
        SharedKeys.check(node, problems);
        // As the underlag of a year reads it; which year does not matter to what is wrong with it.
        ReadResult read = UnderlagBinder.bind(SharedKeys.whole(node), name, Sha256.of(bytes), problems);
        return read.value() == null
                ? new ForbundsfilResult(name, null, read.errors())
                : new ForbundsfilResult(name, new Forbundsfil(node, name, Sha256.of(bytes), read.value()), List.of());
    }

    /** Its name, as the caller gave it. */
    public String namn() {
        return name;
    }

    /** Whether an underlag is the same förbund's: by organisationsnummer where both give one, else by name. */
    public boolean galler(Underlag underlag) {
        return any.forbund().sameAs(underlag.forbund());
    }

    /** The years that its meetings and decisions are of. */
    public SortedSet<Integer> ar() {
        return new TreeSet<>(SharedKeys.years(document));
    }

    /**
     * An underlag with what the file says of its year, or what the two say against each other. A place of the file is told with
     * the file's name, in errors as in reports. Of another förbund's underlag the underlag as it is.
     *
     * @return the underlag and the file in one; the underlag's own name and hash stay, and {@link Origin#shared} is the file's
     */
    public ReadResult into(Underlag underlag) {
        ReadResult given = UnderlagValidator.validate(underlag);
        Underlag year = given.value();
        if (year == null || !galler(year)) {
            return given;
        }
        ReadResult part = of(year);
        Underlag shared = part.value();
        if (shared == null) {
            return new ReadResult(given.name(), null, part.errors(), given.id());
        }
        Problems problems = new Problems();
        RecordMerger merger = new RecordMerger(year.origin(), shared.origin(), problems);
        Underlag merged = merger.merge(year, shared);
        if (!problems.none()) {
            return new ReadResult(given.name(), null, problems.list(), given.id());
        }
        Origin own = year.origin();
        Origin both =
                new Origin(own.name(), own.sha256(), merger.places(), new Origin(name, sha256, Map.of()), own.id());
        ReadResult whole = UnderlagValidator.validate(merged.withOrigin(both), given.name());
        return whole.value() != null
                ? whole
                : new ReadResult(given.name(), null, placed(whole.errors(), both), given.id());
    }

    /** What is wrong with both together, with the lines where it stood. */
    private static List<InputError> placed(List<InputError> errors, Origin origin) {
        List<InputError> placed = new ArrayList<>();
        for (InputError error : errors) {
            Place place = origin.place(error.place().pointer());
            placed.add(new InputError(error.kind(), place, error.value(), error.expected()));
        }
        return placed;
    }

    /** What the file says of a year: an underlag in the unit of that year's, with the file's places. */
    private ReadResult of(Underlag year) {
        int ar = year.rakenskapsar();
        ReadResult read = UnderlagBinder.bind(SharedKeys.ofYear(document, ar), name, sha256, new Problems());
        Underlag part = read.value();
        if (part == null) {
            return new ReadResult(
                    name, null, read.errors().stream().map(this::named).toList());
        }
        Map<String, Place> places = new HashMap<>();
        part.origin()
                .places()
                .forEach((pointer, place) -> places.put(SharedKeys.within(document, ar, pointer), named(place)));
        Underlag shared = Underlag.builder()
                .enhet(year.enhet() == null ? part.enhet() : year.enhet())
                .avrundning(year.avrundning())
                .forbund(part.forbund())
                .rakenskapsar(ar)
                .sammantraden(part.sammantraden())
                .beslut(part.beslut())
                .build()
                .withOrigin(new Origin(name, sha256, places));
        return new ReadResult(name, shared, List.of());
    }

    private InputError named(InputError error) {
        return new InputError(error.kind(), named(error.place()), error.value(), error.expected());
    }

    private Place named(Place place) {
        return new Place(place.pointer(), place.line(), place.column(), place.cell(), name);
    }
}
