package se.finsam.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.finsam.model.read.UnderlagSchema;
import se.finsam.model.source.Language;
import se.finsam.model.source.Nearest;
import se.finsam.report.Shown;
import se.finsam.rules.JudgementSchema;
import se.finsam.rules.ReportSchema;
import se.finsam.rules.frister.DeadlineSchema;

/** {@code finsam schema input|report|judgements|deadlines}: what is read and written, for editors and programs. */
final class SchemaCommand {
    private static final String WORDS = "input | report | judgements | deadlines";

    private final Console console;
    private final Given given;
    private final Language standard;

    SchemaCommand(Console console, Given given, Language standard) {
        this.console = console;
        this.given = given;
        this.standard = standard;
    }

    ExitCode run() {
        List<String> words = given.positionals();
        if (words.size() != 1) {
            throw new UsageException("ange ett schema: " + WORDS, "give one schema: " + WORDS);
        }
        String word = words.get(0);
        Function<Language, String> schema = schema(word, given);
        String text = schema.apply(given.language(Language.SV));
        return new Written(console, standard, new ReadFiles().andAllOf(given.text("--rulebook", "")))
                .over(given.text("--output", ""), text);
    }

    private static Function<Language, String> schema(String word, Given given) {
        String rulebook = given.text("--rulebook", "");
        Map<String, Function<Language, String>> schemas = new LinkedHashMap<>();
        Function<Language, String> input = rulebook.isEmpty() ? UnderlagSchema::json : language -> own(given, language);
        schemas.put("input", input);
        schemas.put("underlag", input);
        schemas.put("report", ReportSchema::json);
        schemas.put("rapport", ReportSchema::json);
        schemas.put("judgements", JudgementSchema::json);
        schemas.put("bedomningar", JudgementSchema::json);
        schemas.put("deadlines", DeadlineSchema::json);
        schemas.put("frister", DeadlineSchema::json);
        @Nullable Function<Language, String> schema = schemas.get(word);
        if (schema == null) {
            String nearest = Nearest.to(word, List.copyOf(schemas.keySet())).orElse("");
            throw new UsageException(
                    "okänt schema " + Shown.name(word)
                            + (nearest.isEmpty() ? "; väntade " + WORDS : "; menades " + nearest + "?"),
                    "unknown schema " + Shown.name(word)
                            + (nearest.isEmpty() ? "; expected " + WORDS : "; did you mean " + nearest + "?"));
        }
        if (!rulebook.isEmpty() && schema != input) {
            throw new UsageException(
                    "--rulebook hör till schemat input: bara det har nycklar som en regelbok lägger till",
                    "--rulebook belongs to the schema input: only it has keys that a rulebook adds");
        }
        return schema;
    }

    /** The schema of what a rulebook of one's own takes. */
    private static String own(Given given, Language language) {
        return UnderlagSchema.json(
                language, Rulebooks.checker(given, Runnable::run).rulebook().egnaNycklar());
    }
}
