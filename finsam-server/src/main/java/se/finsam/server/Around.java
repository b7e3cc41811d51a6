package se.finsam.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Huvudbok;
import se.finsam.model.Underlag;
import se.finsam.model.kontoplan.Huvudboksimport;
import se.finsam.model.kontoplan.Huvudboksunderlag;
import se.finsam.model.kontoplan.ImportResult;
import se.finsam.model.kontoplan.Importproblem;
import se.finsam.model.kontoplan.Kontoplan;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagSchema;
import se.finsam.model.read.UnderlagWriter;
import se.finsam.model.sie.SieFil;
import se.finsam.model.sie.SieProblem;
import se.finsam.model.sie.SieReader;
import se.finsam.model.sie.SieResult;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.Place;
import se.finsam.model.source.Text;
import se.finsam.report.mall.OpenQuestions;
import se.finsam.report.mall.Templates;
import se.finsam.rules.Checker;
import se.finsam.rules.frister.DeadlineSchema;
import se.finsam.rules.frister.Frister;
import se.finsam.rules.frister.PlanWriter;
import se.finsam.rules.judgement.JudgementSchema;
import se.finsam.rules.report.ReportSchema;
import se.finsam.rules.rulebook.Kontroll;
import se.finsam.rules.rulebook.Profil;
import se.finsam.rules.rulebook.Rulebook;

/** What stands around a check: rules, schemas, deadlines, templates and ledgers. */
final class Around {
    static final Map<String, Function<Language, String>> SCHEMAS = schemas();

    private static final int FIRST_YEAR = 2004;
    private static final int LAST_YEAR = 2099;

    private final Supplier<Checker> checker;
    private final Checking checking;

    Around(Supplier<Checker> checker, Checking checking) {
        this.checker = checker;
        this.checking = checking;
    }

    private static Map<String, Function<Language, String>> schemas() {
        Map<String, Function<Language, String>> schemas = new LinkedHashMap<>();
        schemas.put("input", UnderlagSchema::json);
        schemas.put("report", ReportSchema::json);
        schemas.put("judgements", JudgementSchema::json);
        schemas.put("deadlines", DeadlineSchema::json);
        return schemas;
    }

    /** All controls. */
    byte[] rules(Call call) {
        Rulebook rulebook = rulebook();
        return json(Json.object(
                "schema",
                "finsam-regelbok/1",
                "version",
                rulebook.version(),
                "sha256",
                rulebook.sha256(),
                "kontroller",
                rulebook.kontroller()));
    }

    /** One control. */
    byte[] rule(Call call) {
        String id = call.need("id");
        Kontroll control = rulebook().kontroll(id).orElse(null);
        if (control == null) {
            throw Checking.unknownControl(404, id, rulebook());
        }
        return json(control);
    }

    /** The names of the schemas. */
    byte[] schemaNames(Call call) {
        return json(Json.object("schemas", List.copyOf(SCHEMAS.keySet())));
    }

    /** One schema. */
    byte[] schema(Call call) {
        String name = call.need("name");
        Function<Language, String> schema = SCHEMAS.get(name);
        if (schema == null) {
            throw Problem.unknown(
                    404, name, List.copyOf(SCHEMAS.keySet()), "det finns inget schema", "there is no schema");
        }
        String text = name.equals("input")
                ? UnderlagSchema.json(call.language(), rulebook().egnaNycklar())
                : schema.apply(call.language());
        return Checking.utf8(text);
    }

    /** What is due when. */
    byte[] deadlines(Call call) throws IOException {
        LocalDate day = call.day("date");
        List<Underlag> underlag = checking.several(call);
        if (underlag.isEmpty()) {
            throw Problem.input(List.of(new InputError(
                    InputError.Kind.EMPTY,
                    new Place("", 0, 0),
                    null,
                    new Text("ett underlag på varje rad", "an input on each line"))));
        }
        for (Underlag one : underlag) {
            if (!one.forbund().sameAs(underlag.get(0).forbund())) {
                throw Problem.of(
                        422, "frister visas för ett förbund i taget", "deadlines are of one förbund at a time");
            }
        }
        return Checking.utf8(PlanWriter.toJson(
                Frister.of(rulebook()).plan(underlag, year(call, underlag, day), day, call.language())));
    }

    private static int year(Call call, List<Underlag> underlag, @Nullable LocalDate day) {
        String word = call.get("year");
        if (word == null) {
            return day != null
                    ? day.getYear()
                    : underlag.stream().mapToInt(Underlag::rakenskapsar).max().orElse(FIRST_YEAR) + 1;
        }
        if (word.matches("[0-9]{4}")) {
            int year = Integer.parseInt(word);
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return year;
            }
        }
        String range = FIRST_YEAR + "–" + LAST_YEAR;
        throw Problem.parameter("year", word, "ett år, " + range, "a year, " + range);
    }

    /** An empty underlag to fill in. */
    byte[] template(Call call) {
        Templates templates = Templates.of(rulebook(), call.language());
        Profil profile = profile(call);
        return call.accepted().equals(Media.XLSX) ? templates.xlsx(profile) : Checking.utf8(templates.yaml(profile));
    }

    /** What an underlag lacks, to fill in or to ask. */
    byte[] questions(Call call) throws IOException {
        Underlag underlag = checking.underlag(call);
        OpenQuestions open = OpenQuestions.of(underlag, checking.report(call, underlag));
        Templates templates = Templates.of(rulebook(), call.language());
        return switch (call.accepted()) {
            case Media.XLSX -> templates.xlsx(open);
            case Media.DOCX -> templates.docx(open);
            case Media.TEXT -> Checking.utf8(templates.text(open));
            default -> Checking.utf8(templates.yaml(open));
        };
    }

    /** A ledger as an underlag. */
    byte[] sie(Call call) {
        Rulebook rulebook = rulebook();
        List<String> ids = rulebook.kontoplaner().stream().map(Kontoplan::id).toList();
        String plan = call.need("plan");
        call.word("plan", ids);
        SieResult read = SieReader.TOLERANT.read(new ByteArrayInputStream(call.body()), "sie");
        SieFil file = read.value();
        if (file == null) {
            throw Problem.input(errors(read));
        }
        ImportResult imported =
                Huvudboksimport.of(file, rulebook.kontoplan(plan).orElseThrow());
        Huvudbok book = imported.value();
        if (book == null) {
            throw Problem.input(imported.problem().stream()
                    .filter(Importproblem::fel)
                    .map(problem ->
                            new InputError(InputError.Kind.OUT_OF_RANGE, line(problem.rad()), null, problem.text()))
                    .toList());
        }
        ReadResult alone = Huvudboksunderlag.alone(file, book);
        Underlag underlag = alone.value();
        if (underlag == null) {
            throw Problem.input(alone.errors());
        }
        List<String> told = new ArrayList<>();
        read.problem().forEach(problem -> told.add(problem.message(call.language())));
        imported.problem().forEach(problem -> told.add(problem.message(call.language())));
        return json(
                Json.object("underlag", Json.read(UnderlagWriter.toJson(underlag)), "anmarkningar", List.copyOf(told)));
    }

    private static List<InputError> errors(SieResult read) {
        List<InputError> errors = new ArrayList<>();
        for (SieProblem problem : read.problem()) {
            if (problem.fel()) {
                Text what = problem.avvikelse().text();
                errors.add(new InputError(
                        InputError.Kind.SYNTAX,
                        line(problem.rad()),
                        problem.varde(),
                        new Text(
                                problem.vantat().sv() + " (" + what.sv() + ")",
                                problem.vantat().en() + " (" + what.en() + ")")));
            }
        }
        return errors;
    }

    private static Place line(int number) {
        return new Place("", number, number > 0 ? 1 : 0);
    }

    private Profil profile(Call call) {
        List<String> known = rulebook().profiler().stream().map(Profil::id).toList();
        String named = call.word("profile", known);
        return rulebook().profil(named == null ? Profil.ALLT : named).orElseThrow();
    }

    private Rulebook rulebook() {
        return checker.get().rulebook();
    }

    private static byte[] json(Object value) {
        return Checking.utf8(Json.write(value));
    }
}
