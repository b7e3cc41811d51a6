package se.finsam.cli.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.finsam.intake.Indata;
import se.finsam.intake.Lasning;
import se.finsam.intake.Lasresultat;
import se.finsam.model.Arsredovisning;
import se.finsam.model.Enhet;
import se.finsam.model.Forbund;
import se.finsam.model.Medlem;
import se.finsam.model.Part;
import se.finsam.model.Post;
import se.finsam.model.PostBuilder;
import se.finsam.model.Resultatrakning;
import se.finsam.model.Tilldelning;
import se.finsam.model.Underlag;
import se.finsam.model.kontoplan.Huvudboksimport;
import se.finsam.model.kontoplan.Huvudboksunderlag;
import se.finsam.model.kontoplan.ImportResult;
import se.finsam.model.kontoplan.Kontoplan;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.read.UnderlagValidator;
import se.finsam.model.sie.SieFil;
import se.finsam.model.sie.SieReader;
import se.finsam.model.sie.SieResult;
import se.finsam.model.source.Language;
import se.finsam.report.FileFormat;
import se.finsam.report.ReportContent;
import se.finsam.report.mall.WorkbookReader;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.followup.FollowUp;
import se.finsam.rules.judgement.JudgementReader;
import se.finsam.rules.judgement.JudgementResult;
import se.finsam.rules.report.Arsuppfoljning;
import se.finsam.rules.report.CheckResult;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.ReportReader;
import se.finsam.rules.report.ReportResult;
import se.finsam.rules.report.ReportWriter;
import se.finsam.rules.report.Uppfoljningslage;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.rulebook.BuiltRulebook;
import se.finsam.rules.rulebook.Lagkannedom;
import se.finsam.rules.rulebook.Rulebook;
import se.finsam.rules.rulebook.Trust;
import se.finsam.workbench.RulebookCompiler;
import se.finsam.workbench.RulebookSigner;

/** The Java of README and docs: between a tag and its end, word for word. */
final class Snippets {
    private Snippets() {}

    static void first(Path file) {
        // tag::first
        Checker checker = Checker.bundled(); // built once; immutable and thread-safe
        for (ReadResult result : UnderlagReader.standard().read(file)) {
            result.errors().forEach(error -> System.err.println(error.message(Language.EN)));
            if (result.underlag().isPresent()) {
                Granskningsrapport report = checker.check(result.underlag().get());
                System.out.println(report.utlatande());
                report.rader(Utfall.AVVIKELSE).forEach(rad -> System.out.println(rad.kontroll() + ": " + rad.text()));
                System.out.print(ReportWriter.toJson(report));
            }
        }
        // end::first
    }

    static String values(Checker checker, byte[] bytes) {
        // tag::values
        ReadResult read =
                UnderlagReader.standard().read(bytes, "årsredovisning 2021").get(0);
        CheckResult result = checker.checkRead(read, CheckOptions.STANDARD);
        if (result instanceof CheckResult.Refused refused) {
            refused.errors().forEach(error -> System.err.println(error.place().line() + ": " + error.value()));
        }
        String json = ReportWriter.toJson(result); // finsam-rapport/1, or finsam-fel/1 with all errors
        // end::values
        return json;
    }

    static String objects(Checker checker) {
        // tag::objects
        Underlag underlag = Underlag.builder()
                .enhet(Enhet.TKR)
                .rakenskapsar(2024)
                .forbund(Forbund.builder()
                        .namn("Samordningsförbundet Exemplet")
                        .addMedlemmar(Medlem.builder()
                                .namn("Exempelkommunen")
                                .part(Part.KOMMUN)
                                .build())
                        .build())
                .addTilldelning(Tilldelning.builder()
                        .medlem("Exempelkommunen")
                        .belopp(1_250_000)
                        .build())
                .arsredovisning(Arsredovisning.builder()
                        .beslutad(LocalDate.of(2025, 3, 20))
                        .resultatrakning(Resultatrakning.builder()
                                .addIntakter(Post.builder()
                                        .post("Bidrag")
                                        .belopp(5_000_000)
                                        .fran(PostBuilder.Fran.MEDLEM)
                                        .build())
                                .addKostnader(Post.builder()
                                        .post("Insatser")
                                        .belopp(4_600_000)
                                        .build())
                                .build())
                        .build())
                .build();
        ReadResult built = UnderlagValidator.validate(underlag); // it, or every error, by JSON Pointer
        CheckResult result = checker.checkRead(built, CheckOptions.STANDARD);
        String json = ReportWriter.toJson(result);
        // end::objects
        return json;
    }

    static CheckResult maps(Checker checker) {
        // tag::maps
        Map<String, Object> map = Map.of(
                "schema",
                Underlag.SCHEMA,
                "enhet",
                "SEK",
                "forbund",
                Map.of("namn", "Samordningsförbundet Exemplet"),
                "rakenskapsar",
                2024,
                "tilldelningSumma",
                new BigDecimal("5000000"));
        ReadResult read = UnderlagReader.standard().read(map, "ekonomisystemet");
        CheckResult result = checker.checkRead(read, CheckOptions.STANDARD);
        // end::maps
        return result;
    }

    static void stored(Path file) {
        // tag::stored
        for (ReportResult read : ReportReader.read(file)) {
            read.errors().forEach(error -> System.err.println(error.message(Language.EN)));
            read.report()
                    .ifPresent(report -> System.out.println(report.forbund() + ": " + report.utlatande()
                            + ", by finsam " + report.program().version()));
        }
        // end::stored
    }

    static void followedUp(Checker checker, Underlag underlag, Granskningsrapport lastYears) {
        // tag::followup
        Granskningsrapport report = checker.check(underlag);
        Arsuppfoljning since = FollowUp.of(lastYears, report, Language.SV); // last year's, kept or made anew
        since.rader(Uppfoljningslage.KVARSTAR).forEach(rad -> System.out.println(rad.titel() + ": " + rad.text()));
        System.out.print(ReportWriter.toJson(report.uppfoljd(since)));
        // end::followup
    }

    static void law(Checker checker) {
        // tag::law
        for (Lagkannedom law : checker.rulebook().lagar()) {
            System.out.println(law.sfs() + " up to SFS " + law.lydelse() + ", known to " + law.kandTill());
        }
        // end::law
    }

    static Granskningsrapport options(Checker checker, Underlag underlag, Underlag lastYear, Path judgements) {
        // tag::options
        CheckOptions options = CheckOptions.STANDARD
                .in(Language.EN)
                .profile("arsbokslut")
                .on(LocalDate.of(2022, 3, 31))
                .after(List.of(lastYear));
        JudgementResult judged = JudgementReader.read(judgements);
        if (judged.bedomningar().isPresent()) {
            options = options.judged(judged.bedomningar().get());
        }
        Granskningsrapport report = checker.check(underlag, options);
        // end::options
        return report;
    }

    static void lines(Checker checker, InputStream in) {
        // tag::lines
        try (Stream<ReadResult> lines = UnderlagReader.standard().lines(in, "in")) {
            checker.checkRead(lines, CheckOptions.STANDARD)
                    .map(ReportWriter::toNdjson)
                    .forEachOrdered(System.out::print);
        }
        // end::lines
    }

    static CheckResult ledger(Checker checker, Underlag underlag, Path file) {
        // tag::ledger
        SieResult sie = SieReader.TOLERANT.read(file);
        sie.problem().forEach(problem -> System.err.println(problem.message(Language.EN)));
        // the file does not say which chart it uses
        Kontoplan plan = Rulebook.bundled().kontoplan("kommun-bas").orElseThrow();
        SieFil fil = sie.fil().orElseThrow();
        ImportResult ledger = Huvudboksimport.of(fil, plan);
        ledger.problem().forEach(problem -> System.err.println(problem.message(Language.EN)));
        ReadResult merged =
                Huvudboksunderlag.into(underlag, fil, ledger.huvudbok().orElseThrow());
        CheckResult result = checker.checkRead(merged, CheckOptions.STANDARD);
        // end::ledger
        return result;
    }

    static void files(Checker checker, Underlag underlag, OutputStream out) throws IOException {
        // tag::files
        Granskningsrapport report = checker.check(underlag);
        ReportContent content =
                new ReportContent(report, Language.SV, checker.rulebook().kontroller(), underlag, List.of());
        out.write(FileFormat.PDF.report(content)); // or HTML, XLSX, JUNIT, SARIF
        // end::files
    }

    static ReadResult workbook(Path file) throws IOException {
        // tag::workbook
        try (InputStream in = Files.newInputStream(file)) {
            return WorkbookReader.standard().read(in, file.toString());
        }
        // end::workbook
    }

    static void build(Path folder, Path jar) throws IOException {
        // tag::build
        RulebookCompiler.Result result = RulebookCompiler.compile(folder);
        if (result.rulebook() == null) {
            throw new IllegalStateException(String.join("\n", result.errors()));
        }
        result.rulebook().write(jar);
        // end::build
    }

    static Checker own(Path jar) throws IOException {
        // tag::own
        Checker checker = Checker.of(BuiltRulebook.read(jar));
        // end::own
        return checker;
    }

    static Checker artifact() {
        // tag::artifact
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        Checker checker = Checker.of(BuiltRulebook.artifact(classes));
        // end::artifact
        return checker;
    }

    static Checker signed(Path certificate, Path jar) throws IOException {
        // tag::signed
        Trust trust = Trust.read(certificate, null); // PEM or DER; of a keystore with its password
        Checker checker = Checker.of(BuiltRulebook.read(jar, trust));
        // end::signed
        return checker;
    }

    static void sign(BuiltRulebook rulebook, Path keystore, char[] password, Path jar) throws IOException {
        // tag::sign
        RulebookSigner.write(rulebook, RulebookSigner.key(keystore, "regler", password), jar);
        // end::sign
    }

    static Lasresultat documents() {
        // tag::documents
        Lasresultat resultat = Lasning.standard().read(List.of(Indata.fil(Path.of("arsredovisning.pdf"))));
        // end::documents
        return resultat;
    }
}
