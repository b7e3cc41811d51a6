package se.finsam.workbench;

import java.util.List;
import java.util.Map;
import se.finsam.rules.book.Kontrollfil;

/**
 * The rules of one control, compiled by themselves.
 *
 * @param classes class files by path; none where they do not compile
 * @param models the names of the classes that are models
 * @hidden
 */
public record CompiledRule(Map<String, byte[]> classes, List<String> models) {
    /** Compiles the rules of a control. */
    public static CompiledRule of(String kontroll, String drl) {
        String path = Kontrollfil.paket(kontroll).replace('.', '/') + "/regel.drl";
        DrlCompiler.Compiled compiled = DrlCompiler.compile(Map.of(path, drl));
        return new CompiledRule(compiled.classes(), compiled.models());
    }

    /** Whether they compile. */
    public boolean sound() {
        return !models.isEmpty();
    }
}
