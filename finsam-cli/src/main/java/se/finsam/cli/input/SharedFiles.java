package se.finsam.cli.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import se.finsam.model.Underlag;
import se.finsam.model.read.Forbundsfil;
import se.finsam.model.read.ForbundsfilResult;
import se.finsam.model.read.ReadResult;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Limits;
import se.finsam.model.source.OpenFile;
import se.finsam.model.source.Place;
import se.finsam.model.source.Text;
import se.finsam.report.Shown;

/**
 * What the years of a förbund have in common: {@code forbund.yaml} beside the underlag. Each underlag of the folder that is the same förbund's is read with it. Remembers each folder's.
 */
final class SharedFiles {
    private static final List<String> NAMES = List.of("forbund.yaml", "forbund.yml", "forbund.json");
    private static final String MARK = Forbundsfil.SCHEMA.substring(0, Forbundsfil.SCHEMA.indexOf('/') + 1);

    private final Map<Path, List<ForbundsfilResult>> byFolder = new HashMap<>();
    private final Map<Forbundsfil, Set<Integer>> years = new HashMap<>();

    /** Whether a file holds what years have in common: told by its name and by what it says that it is. */
    static boolean is(Path file) {
        if (!NAMES.contains(String.valueOf(file.getFileName())) || !Files.isRegularFile(file)) {
            return false;
        }
        try {
            byte[] bytes = OpenFile.found(file, Limits.STANDARD.bytes());
            return new String(bytes, StandardCharsets.UTF_8).contains(MARK);
        } catch (IOException e) {
            return false;
        }
    }

    /** The same of an argument, which may be no file's name at all. */
    static boolean is(String argument) {
        try {
            return is(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Whether anything is written for all years beside a file. */
    boolean none(Path file) {
        return of(file).isEmpty();
    }

    /** What was read of a file in a folder, with what is written for all years; as it was where nothing is. */
    ReadResult into(Path file, ReadResult read) {
        ReadResult result = read;
        for (ForbundsfilResult shared : of(file)) {
            Underlag underlag = result.value();
            Forbundsfil known = shared.value();
            if (underlag != null && known == null) {
                return new ReadResult(read.name(), null, named(shared), read.id());
            }
            if (underlag != null && known != null && known.galler(underlag)) {
                years.computeIfAbsent(known, any -> new HashSet<>()).add(underlag.rakenskapsar());
                result = known.into(underlag);
            }
        }
        return result;
    }

    /** What the files of a folder say that none of its underlag has taken. */
    List<Text> untaken(Path folder) {
        List<Text> untaken = new ArrayList<>();
        for (ForbundsfilResult shared : byFolder.getOrDefault(folder, List.of())) {
            Forbundsfil known = shared.value();
            if (known == null) {
                continue;
            }
            String name = Shown.name(known.namn());
            Set<Integer> taken = years.getOrDefault(known, Set.of());
            SortedSet<Integer> left = new TreeSet<>(known.ar());
            left.removeAll(taken);
            if (taken.isEmpty()) {
                untaken.add(new Text(
                        name + " gäller inget av underlagen i mappen: inget är samma förbunds",
                        name + " is of none of the inputs of the folder: none is the same förbund's"));
            } else if (!left.isEmpty()) {
                String all =
                        String.join(", ", left.stream().map(String::valueOf).toList());
                untaken.add(new Text(
                        name + " har sammanträden eller beslut av år som inget underlag i mappen gäller: " + all,
                        name + " has meetings or decisions of years that no input of the folder is about: " + all));
            }
        }
        return untaken;
    }

    /** The files beside a file. */
    static List<Path> beside(Path file) {
        List<Path> beside = new ArrayList<>();
        for (String name : NAMES) {
            Path one = file.resolveSibling(name);
            if (is(one)) {
                beside.add(one);
            }
        }
        return beside;
    }

    private List<ForbundsfilResult> of(Path file) {
        Path folder = folder(file);
        List<ForbundsfilResult> known = byFolder.get(folder);
        if (known == null) {
            known = new ArrayList<>();
            for (Path one : beside(file)) {
                known.add(Forbundsfil.read(one));
            }
            byFolder.put(folder, known);
        }
        return known;
    }

    private static Path folder(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private static List<InputError> named(ForbundsfilResult shared) {
        return shared.errors().stream()
                .map(error -> new InputError(
                        error.kind(),
                        new Place(
                                error.place().pointer(),
                                error.place().line(),
                                error.place().column(),
                                error.place().cell(),
                                shared.name()),
                        error.value(),
                        error.expected()))
                .toList();
    }
}
