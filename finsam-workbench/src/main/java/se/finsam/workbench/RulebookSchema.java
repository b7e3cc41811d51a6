package se.finsam.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.finsam.model.kontoplan.Kontoplan;
import se.finsam.model.schema.Beskrivningsfil;
import se.finsam.model.schema.RecordSchema;
import se.finsam.model.schema.SchemaName;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.rules.book.Fristfil;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Lagfil;
import se.finsam.rules.book.Parameterfil;
import se.finsam.rules.book.Profilfil;
import se.finsam.rules.book.Provfil;
import se.finsam.rules.book.Regelboksfil;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.rule.Regelblad;
import se.finsam.rules.rule.Regelrad;
import se.finsam.workbench.mutate.SurvivorFile;

/**
 * The files of a rulebook as JSON Schemas (draft 2020-12), one for each kind of file, so that an editor completes and checks
 * them. Made of the records that the rulebook's reader makes.
 *
 * @hidden
 */
public enum RulebookSchema {
    /** {@code kontroll.yaml}. */
    KONTROLL(Kontrollfil.class, "En kontroll: kontroll.yaml", "A control: kontroll.yaml"),
    /** {@code regel.yaml}. */
    REGEL(Regelblad.class, "En kontrolls regler: regel.yaml", "A control's rules: regel.yaml"),
    /** {@code prov.yaml}. */
    PROV(Provfil.class, "En kontrolls fall: prov.yaml", "A control's cases: prov.yaml"),
    /** A file of {@code parametrar/}. */
    PARAMETER(Parameterfil.class, "En parameter: en fil i parametrar/", "A parameter: a file of parametrar/"),
    /** {@code regelbok.yaml}. */
    REGELBOK(Regelboksfil.class, "Regelboken själv: regelbok.yaml", "The rulebook itself: regelbok.yaml"),
    /** A file of {@code profiler/}. */
    PROFIL(Profilfil.class, "En profil: en fil i profiler/", "A profile: a file of profiler/"),
    /** A file of {@code frister/}. */
    FRIST(Fristfil.class, "En frist: en fil i frister/", "A deadline: a file of frister/"),
    /** A file of {@code lagar/}. */
    LAG(Lagfil.class, "En lag: en fil i lagar/", "A statute: a file of lagar/"),
    /** A file of {@code kontoplaner/}, or a kontoplan of one's own for {@code --plan}. */
    KONTOPLAN(
            Kontoplan.class,
            "En kontoplan: en fil i kontoplaner/ eller en egen",
            "A kontoplan: a file of kontoplaner/ or one of your own"),
    /** {@code mutationer.yaml}. */
    MUTATIONER(
            SurvivorFile.class,
            "Ändringar som inget fall märker: mutationer.yaml",
            "Changes that no case notices: mutationer.yaml");

    private static final String RESOURCE = "/se/finsam/workbench/beskrivningar.yaml";

    private final Class<?> record;
    private final String sv;
    private final String en;

    RulebookSchema(Class<?> record, String sv, String en) {
        this.record = record;
        this.sv = sv;
        this.en = en;
    }

    /** The word that it is asked for by. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that is asked for by a word; empty where none is. */
    public static Optional<RulebookSchema> of(String word) {
        for (RulebookSchema one : values()) {
            if (one.word().equals(word)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** What it is called. */
    public SchemaName schemaName() {
        return new SchemaName("regelbok-" + word(), 1);
    }

    /** The records that the files are read as. */
    Class<?> record() {
        return record;
    }

    /** What the keys and codes of all of them mean. */
    static Beskrivningsfil meanings() {
        return Beskrivningsfil.read(RulebookSchema.class, RESOURCE);
    }

    /** The schema with descriptions in a language, ended by a line break: the same text each time. */
    public String json(Language language) {
        return written(new RecordSchema(RecordSchema.Way.READ, meanings(), language))
                .document(
                        schemaName().id(language),
                        new Text(sv, en),
                        new Text(
                                sv + ", så som finsam läser den. Vad som också måste gälla säger finsam rules lint.",
                                en + ", as finsam reads it. What must hold besides is told by finsam rules lint."),
                        record);
    }

    /** What the records do not say of themselves. */
    private static RecordSchema written(RecordSchema schema) {
        String outcomes = "^(" + String.join("|", outcomes()) + ")(/.+)?$";
        Map<String, Object> names = new LinkedHashMap<>();
        names.put(RecordSchema.PATTERN, outcomes);
        return schema.with(Kontrollfil.class, "utfall", "propertyNames", names)
                .with(Regelrad.class, "svar", RecordSchema.PATTERN, outcomes)
                .with(Regelboksfil.class, "utgarFran", "const", "finsam")
                .with(Provfil.Fall.class, "underlag", "type", "object")
                .with(Provfil.Fall.class, "foregaendeAr", "type", "object");
    }

    private static List<String> outcomes() {
        List<String> names = new ArrayList<>();
        for (Utfall outcome : Utfall.values()) {
            names.add(outcome.name());
        }
        return names;
    }
}
