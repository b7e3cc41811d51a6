package se.finsam.cli.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.finsam.cli.call.CheckerLoader;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.UsageException;
import se.finsam.cli.input.OneUnderlag;
import se.finsam.cli.input.ReadFiles;
import se.finsam.cli.input.Written;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Printable;
import se.finsam.model.source.Text;
import se.finsam.report.Shown;
import se.finsam.report.mall.OpenQuestions;
import se.finsam.report.mall.Templates;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.rulebook.Profil;
import se.finsam.rules.rulebook.Rulebook;

/** {@code finsam template}: an empty underlag to fill in, or the questions that one leaves open. */
public final class TemplateCommand {
    private final Console console;
    private final CheckerLoader checker;
    private final Given given;
    private final Language language;
    private final String output;
    private final Form form;

    public TemplateCommand(Console console, CheckerLoader checker, Given given, Language standard) {
        this.console = console;
        this.checker = checker;
        this.given = given;
        this.language = given.language(standard);
        this.output = given.text("--output", "");
        this.form = given.has("--format")
                ? given.choice("--format", Form.words())
                : Form.of(output.toLowerCase(Locale.ROOT));
    }

    public ExitCode run() {
        if (form == Form.XLSX && output.isEmpty()) {
            throw new UsageException(
                    "ange filen med -o: en arbetsbok kan inte visas i en terminal",
                    "give the file with -o: a workbook cannot be shown at a terminal");
        }
        if (form == Form.DOCX && output.isEmpty()) {
            throw new UsageException(
                    "ange filen med -o: ett brev kan inte visas i en terminal",
                    "give the file with -o: a letter cannot be shown at a terminal");
        }
        if (form.asks() && !given.has("--for")) {
            throw new UsageException(
                    "ange underlaget med --for: brevet och texten ställer frågorna som det lämnar öppna",
                    "give the input with --for: the letter and the text ask what it leaves open");
        }
        if (form == Form.YAML && Written.asJson(output)) {
            throw new UsageException(
                    "en mall har kommentarer, som JSON inte kan ha; ge filen ett namn på .yaml eller .xlsx",
                    "a template has comments, which JSON cannot have; give the file a name that ends in .yaml or .xlsx");
        }
        if (form != Form.YAML && given.has("--schema")) {
            throw new UsageException(
                    "--schema hör till YAML: en arbetsbok har inget schema",
                    "--schema belongs to YAML: a workbook has no schema");
        }
        try {
            String file = given.text("--for", "");
            return file.isEmpty() ? empty() : open(file);
        } catch (BrokenRulebookException e) {
            return console.unusable(e, language);
        }
    }

    private ExitCode empty() {
        Rulebook rulebook = given.has("--rulebook") ? checker.get().rulebook() : Rulebook.bundled();
        Profil profile = profile(rulebook);
        Templates templates = Templates.of(rulebook, language);
        Written written = new Written(console, language, new ReadFiles().andAllOf(given.text("--rulebook", "")));
        return form == Form.XLSX
                ? written.bytes(output, templates.xlsx(profile))
                : yaml(written, templates.yaml(profile));
    }

    private ExitCode open(String file) {
        Underlag underlag = new OneUnderlag(console, language, checker).read(file);
        if (underlag == null) {
            return ExitCode.UNREADABLE;
        }
        Rulebook rulebook = checker.get().rulebook();
        CheckOptions options =
                CheckOptions.STANDARD.in(language).profile(profile(rulebook).id());
        Granskningsrapport report = checker.get().check(underlag, options);
        OpenQuestions open = OpenQuestions.of(underlag, report);
        Templates templates = Templates.of(rulebook, language);
        if (open.isEmpty()) {
            console.note(new Text(
                            "Inget saknas: alla rader kunde bedömas.", "Nothing is missing: all rows could be decided.")
                    .in(language));
            return ExitCode.APPROVED;
        }
        if (open.tooMany() && !form.asks()) {
            int most = Limits.STANDARD.values();
            console.complain(new Text(
                            Shown.name(file) + " saknar mer än de " + most
                                    + " uppgifter som en mall kan fyllas i med; ställ frågorna som text eller brev"
                                    + " (--format text, docx), eller välj en profil (--profile)",
                            Shown.name(file) + " lacks more than the " + most
                                    + " values that a template can be filled in with; ask the questions as text or as a"
                                    + " letter (--format text, docx), or choose a profile (--profile)")
                    .in(language));
            return ExitCode.UNREADABLE;
        }
        Written written =
                new Written(console, language, new ReadFiles().and(file).andAllOf(given.text("--rulebook", "")));
        return switch (form) {
            case YAML -> yaml(written, templates.yaml(open));
            case XLSX -> written.bytes(output, templates.xlsx(open));
            case TEXT -> written.text(output, templates.text(open));
            case DOCX -> written.bytes(output, templates.docx(open));
        };
    }

    private ExitCode yaml(Written written, String template) {
        String schema = given.text("--schema", "");
        // Whatever ends a line to YAML would make a key of the rest.
        if (!Printable.of(schema).equals(schema)) {
            throw Given.wrong("--schema", schema, "en fil eller adress", "a file or an address");
        }
        // As editors ask for it: on the first line, behind one sign and a space.
        String head = schema.isEmpty() ? "" : "# yaml-language-server: $schema=" + schema + "\n";
        return written.text(output, head + template);
    }

    /** What is written. */
    private enum Form {
        YAML,
        XLSX,
        TEXT,
        DOCX;

        /** Whether it is questions alone, with nothing to be read back. */
        boolean asks() {
            return this == TEXT || this == DOCX;
        }

        static Form of(String file) {
            String name = file.toLowerCase(Locale.ROOT);
            return name.endsWith(".xlsx") ? XLSX : name.endsWith(".docx") ? DOCX : YAML;
        }

        static Map<String, Form> words() {
            Map<String, Form> words = Given.words("yaml", YAML, "xlsx", XLSX, "text", TEXT);
            words.put("docx", DOCX);
            return words;
        }
    }

    private Profil profile(Rulebook rulebook) {
        String id = given.text("--profile", Profil.ALLT);
        List<String> known = rulebook.profiler().stream().map(Profil::id).toList();
        String ids = String.join(" | ", known);
        return rulebook.profil(id).orElseThrow(() -> Given.wrong("--profile", id, ids, ids));
    }
}
