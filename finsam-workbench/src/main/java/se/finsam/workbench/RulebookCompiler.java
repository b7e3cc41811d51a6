package se.finsam.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.rules.book.BookFile;
import se.finsam.rules.book.Examples;
import se.finsam.rules.book.Exempel;
import se.finsam.rules.book.Exempelfil;
import se.finsam.rules.book.Prov;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.book.Regelkalla;
import se.finsam.rules.book.RulebookFolder;
import se.finsam.rules.book.RulebookResources;
import se.finsam.rules.book.RulebookSources;
import se.finsam.rules.book.Sheets;
import se.finsam.rules.report.Regelboksursprung;
import se.finsam.rules.rulebook.BuiltRulebook;
import se.finsam.rules.rulebook.RulebookInternals;

/**
 * Compiles a rulebook's folder to what {@link se.finsam.rules.Checker#of(BuiltRulebook)} takes. Its rules are code: compile,
 * and load, only a folder whose origin is known. Has no state; thread-safe.
 */
@Api
public final class RulebookCompiler {
    private RulebookCompiler() {}

    /**
     * What came of compiling.
     *
     * @param rulebook the rulebook; null where something is wrong with it
     * @param errors what is wrong, a line each, with file and line; empty where nothing is
     */
    @Api
    public record Result(@Nullable BuiltRulebook rulebook, List<String> errors) {
        /** Copies its list. */
        public Result {
            errors = List.copyOf(errors);
        }
    }

    /**
     * Compiles a folder.
     *
     * @throws IOException where it cannot be read
     */
    public static Result compile(Path folder) throws IOException {
        return compile(folder, new RuleCache(null, BundledRules.NONE));
    }

    static Result compile(Path folder, RuleCache cache) throws IOException {
        RulebookFolder reader = new RulebookFolder(folder);
        Optional<Regelbok> bok = reader.read();
        if (bok.isEmpty()) {
            return new Result(null, reader.errors());
        }
        Map<String, String> files = new TreeMap<>();
        Map<String, Path> origins = new TreeMap<>();
        for (Map.Entry<String, Regelkalla> rules : reader.rules().entrySet()) {
            String path = rules.getKey().replace('.', '/') + "/regel.drl";
            files.put(path, rules.getValue().drl());
            origins.put(path, folder.relativize(rules.getValue().fil()));
        }
        RuleCompilation compiled = RuleCompilation.of(files, origins, cache);
        if (!compiled.errors().isEmpty()) {
            return new Result(null, compiled.errors());
        }
        Map<String, byte[]> entries = new TreeMap<>(compiled.classes());
        entries.put(RulebookSources.RESOURCE, BookFile.write(reader.sources()));
        entries.put(BookFile.RESOURCE, BookFile.write(Sheets.read(bok.get())));
        entries.put(BookFile.DEADLINES, BookFile.write(reader.deadlines()));
        entries.put(BookFile.CHARTS, BookFile.write(reader.kontoplaner()));
        entries.put(BookFile.EXAMPLES, BookFile.write(examples(bok.get(), reader.cases())));
        entries.put(
                RulebookResources.MODELS, String.join("\n", compiled.models()).getBytes(StandardCharsets.UTF_8));
        entries.put(RulebookResources.HASH, bok.get().sha256().getBytes(StandardCharsets.US_ASCII));
        if (bok.get().utgarFran() != null || cache.reusing()) {
            entries.put(
                    RulebookInternals.BASE, RulebookResources.BUNDLED.sha256().getBytes(StandardCharsets.US_ASCII));
        }
        return new Result(RulebookInternals.built(entries, origin(folder), reader.cases()), List.of());
    }

    /** From where a rulebook comes that is compiled now, or was before. */
    static Regelboksursprung origin(Path folder) {
        return new Regelboksursprung(Regelboksursprung.Slag.MAPP, folder.toString());
    }

    /** The examples of the own cases; those of a rulebook that it extends come before. */
    private static Exempelfil examples(Regelbok bok, List<Prov> cases) {
        List<Exempel> all = new ArrayList<>();
        if (bok.utgarFran() != null) {
            all.addAll(RulebookResources.BUNDLED.exempel().exempel());
        }
        all.addAll(Examples.of(bok, cases));
        return new Exempelfil(all);
    }
}
