package se.finsam.cli.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.Rulebooks;
import se.finsam.cli.call.UsageException;
import se.finsam.cli.input.ReadFiles;
import se.finsam.cli.input.Written;
import se.finsam.intake.UtkastSchema;
import se.finsam.model.read.UnderlagSchema;
import se.finsam.model.source.Language;
import se.finsam.model.source.Nearest;
import se.finsam.report.Shown;
import se.finsam.rules.frister.DeadlineSchema;
import se.finsam.rules.judgement.JudgementSchema;
import se.finsam.rules.report.ReportSchema;
import se.finsam.workbench.RulebookSchema;

/** {@code finsam schema input|report|judgements|deadlines|draft|rulebook}: what is read and written, for editors and programs. */
public final class SchemaCommand {
    private static final String WORDS = "input | report | judgements | deadlines | draft | rulebook";
    private static final String RULEBOOK = "rulebook";

    private final Console console;
    private final Given given;
    private final Language standard;

    public SchemaCommand(Console console, Given given, Language standard) {
        this.console = console;
        this.given = given;
        this.standard = standard;
    }

    public ExitCode run() {
        List<String> words = given.positionals();
        if (!words.isEmpty() && (words.get(0).equals(RULEBOOK) || words.get(0).equals("regelbok"))) {
            return write(ofRulebook(words.subList(1, words.size()))::json);
        }
        if (words.size() != 1) {
            throw new UsageException("ange ett schema: " + WORDS, "give one schema: " + WORDS);
        }
        return write(schema(words.get(0), given));
    }

    private ExitCode write(Function<Language, String> schema) {
        String text = schema.apply(given.language(Language.SV));
        return new Written(console, standard, new ReadFiles().andAllOf(given.text("--rulebook", "")))
                .over(given.text("--output", ""), text);
    }

    /** The schema of a kind of file of a rulebook. */
    private RulebookSchema ofRulebook(List<String> kinds) {
        List<String> known =
                Stream.of(RulebookSchema.values()).map(RulebookSchema::word).toList();
        String all = String.join(" | ", known);
        if (kinds.size() != 1) {
            throw new UsageException(
                    "ange vilken fil i regelboken: finsam schema rulebook " + all,
                    "say which file of the rulebook: finsam schema rulebook " + all);
        }
        if (!given.text("--rulebook", "").isEmpty()) {
            throw onlyInput();
        }
        String nearest = Nearest.to(kinds.get(0), known).orElse("");
        return RulebookSchema.of(kinds.get(0))
                .orElseThrow(() -> new UsageException(
                        "okänt schema rulebook " + Shown.name(kinds.get(0))
                                + (nearest.isEmpty() ? "; väntade " + all : "; menades " + nearest + "?"),
                        "unknown schema rulebook " + Shown.name(kinds.get(0))
                                + (nearest.isEmpty() ? "; expected " + all : "; did you mean " + nearest + "?")));
    }

    private static UsageException onlyInput() {
        return new UsageException(
                "--rulebook hör till schemat input: bara det har nycklar som en regelbok lägger till",
                "--rulebook belongs to the schema input: only it has keys that a rulebook adds");
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
        schemas.put("draft", UtkastSchema::json);
        schemas.put("utkast", UtkastSchema::json);
        @Nullable Function<Language, String> schema = schemas.get(word);
        if (schema == null) {
            List<String> known = Stream.concat(schemas.keySet().stream(), Stream.of(RULEBOOK))
                    .toList();
            String nearest = Nearest.to(word, known).orElse("");
            throw new UsageException(
                    "okänt schema " + Shown.name(word)
                            + (nearest.isEmpty() ? "; väntade " + WORDS : "; menades " + nearest + "?"),
                    "unknown schema " + Shown.name(word)
                            + (nearest.isEmpty() ? "; expected " + WORDS : "; did you mean " + nearest + "?"));
        }
        if (!rulebook.isEmpty() && schema != input) {
            throw onlyInput();
        }
        return schema;
    }

    /** The schema of what a rulebook of one's own takes. */
    private static String own(Given given, Language language) {
        return UnderlagSchema.json(
                language, Rulebooks.checker(given, Runnable::run).rulebook().egnaNycklar());
    }
}
