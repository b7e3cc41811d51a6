package se.finsam.cli.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.finsam.cli.judge.FuzzedAnswers;
import se.finsam.intake.Bekraftelse;
import se.finsam.intake.BekraftelseReader;
import se.finsam.intake.BekraftelseResult;
import se.finsam.intake.UtkastReader;
import se.finsam.intake.UtkastResult;
import se.finsam.intake.UtkastWriter;
import se.finsam.intake.Utkastunderlag;
import se.finsam.model.Underlag;
import se.finsam.model.kontoplan.KontoplanReader;
import se.finsam.model.kontoplan.KontoplanResult;
import se.finsam.model.read.Forbundsfil;
import se.finsam.model.read.ForbundsfilResult;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.read.UnderlagWriter;
import se.finsam.model.sie.SieReader;
import se.finsam.model.sie.SieResult;
import se.finsam.model.source.Language;
import se.finsam.model.source.Problems;
import se.finsam.report.mall.DraftBook;
import se.finsam.report.mall.Templates;
import se.finsam.report.mall.WorkbookReader;
import se.finsam.rules.Checker;
import se.finsam.rules.judgement.JudgementReader;
import se.finsam.rules.judgement.JudgementResult;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.ReportReader;
import se.finsam.rules.report.ReportResult;
import se.finsam.rules.report.ReportWriter;

/** Every reader that takes what someone else wrote. */
final class Targets {
    private static final Path ROOT = Path.of("..");
    private static final Path EXAMPLES = ROOT.resolve("examples");
    private static final Checker CHECKER = Checker.bundled();

    private static final String JUDGEMENTS = """
        schema: finsam-bedomning/1
        forbund: Samordningsförbundet i Örnsköldsvik
        organisationsnummer: 222000-2063
        rakenskapsar: 2021
        bedomningar:
        - { kontroll: NR-EGETKAPITAL, beslut: ACCEPTERAD_AVVIKELSE, skal: Plan finns, hanvisning: § 12, datum: 2022-05-01,
            galler: 2022-12-31, utfall: AVVIKELSE, tal: { egetKapital: 1058307, andel: 0.2102, galler: 2013-10-02 } }
        - { kontroll: SAM-TVAPARTER, objekt: Resursen, beslut: UPPFYLLD, skal: Känt, datum: 2022-05-01, utfall: BEDOMNING, tal: {} }
        """;

    private static final String SHARED = """
        schema: finsam-forbund/1
        enhet: SEK
        forbund:
          namn: Samordningsförbundet i Örnsköldsvik
          organisationsnummer: 222000-2063
          medlemmar:
          - { part: REGION, namn: Region Västernorrland }
        sammantraden:
        - { datum: 2021-03-26, justerat: 2021-04-06, anslaget: 2021-04-07 }
        """;

    private static final String ANSWERS = """
        - { kontroll: NR-EGETKAPITAL, beslut: ACCEPTERAD_AVVIKELSE, skal: Plan finns, hanvisning: § 12, galler: 2022-12-31 }
        - kontroll: FL5-ANDELAR
          beslut: UPPFYLLD
          skal: Känt sedan tidigare
        """;

    private static final String DRAFT = """
        schema: finsam-utkast/1
        dokument:
        - { namn: a.pdf, sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08, sidor: 9 }
        forslag:
        - { nyckel: /enhet, varde: SEK, sakerhet: STYRKT, skal: Står så, stallen: [ { dokument: a.pdf, sida: 1, rad: 2, ord: kr } ] }
        - { nyckel: /forbund/namn, varde: F, sakerhet: LAST, stallen: [ { dokument: a.pdf, sida: 1, rad: 2, ord: F } ] }
        - { nyckel: /rakenskapsar, varde: 2021, sakerhet: LAST, stallen: [ { dokument: a.pdf, sida: 1, rad: 2 } ] }
        - { nyckel: /tilldelning/0/medlem, varde: A, sakerhet: LAST, stallen: [ { dokument: a.pdf, sida: 3, rad: 2 } ] }
        - { nyckel: /tilldelning/0/belopp, varde: 5, sakerhet: LAST, stallen: [ { dokument: a.pdf, sida: 3, rad: 2 } ] }
        - { nyckel: /tilldelning/0/belopp, varde: 6, sakerhet: OSAKER, stallen: [ { dokument: a.pdf, sida: 4, rad: 2 } ] }
        """;

    private static final String CONFIRMATION = """
        schema: finsam-bekraftelse/1
        utkast: a.yaml
        besked:
        - { nyckel: /enhet, svar: BEKRAFTAD }
        - { nyckel: /forbund/namn, svar: ANDRAD, varde: Förbundet }
        - { nyckel: /tilldelning/0/belopp, svar: BEKRAFTAD, varde: 6 }
        - { nyckel: /tilldelning/0/medlem, svar: AVVISAD }
        """;

    private final Path folder;
    private final List<Underlag> underlag;

    /** Readers that need a file get it in a folder. */
    Targets(Path folder) {
        this.folder = folder;
        this.underlag = yaml().stream()
                .flatMap(file -> UnderlagReader.standard().read(file, "corpus").stream())
                .flatMap(read -> read.underlag().stream())
                .toList();
    }

    List<Target> all() {
        List<Target> all = new ArrayList<>(List.of(
                new Target("yaml", 300, yaml(), Mutator::changed, file -> underlag("x.yaml", file)),
                new Target(
                        "json",
                        300,
                        written(UnderlagWriter::toJson),
                        Mutator::changed,
                        file -> underlag("x.json", file)),
                new Target("ndjson", 300, lines(), Mutator::changed, Targets::stream),
                new Target("xlsx", 150, workbooks(), Zipped::changed, Targets::workbook),
                new Target("sie", 300, sie(), Mutator::changed, Targets::ledger),
                new Target("judgements", 300, texts(JUDGEMENTS), Mutator::changed, this::judgements),
                new Target("report", 300, reports(), Mutator::changed, Targets::report),
                new Target("answers", 300, texts(ANSWERS), Mutator::changed, this::answers),
                new Target("draft", 300, texts(DRAFT), Mutator::changed, Targets::draft),
                new Target("confirmation", 300, texts(CONFIRMATION), Mutator::changed, Targets::confirmation),
                new Target("draftbook", 100, draftBooks(), Zipped::changed, Targets::draftBook),
                new Target("forbund", 300, texts(SHARED), Mutator::changed, this::shared),
                new Target("kontoplan", 300, plans(), Mutator::changed, this::plan)));
        all.addAll(new RulebookTargets(folder).all());
        return List.copyOf(all);
    }

    private static void underlag(String name, byte[] file) {
        UnderlagReader.standard().read(file, name).forEach(Targets::answered);
    }

    private static void stream(byte[] file) {
        try (Stream<ReadResult> lines = UnderlagReader.standard().lines(new ByteArrayInputStream(file), "-")) {
            lines.forEach(Targets::answered);
        }
    }

    private static void workbook(byte[] file) throws IOException {
        answered(WorkbookReader.standard().read(new ByteArrayInputStream(file), "x.xlsx"));
    }

    /** What is read is checked and written, in both languages; what is not has a reason, that can be told. */
    private static void answered(ReadResult result) {
        if (result.underlag().isEmpty() && result.errors().isEmpty()) {
            throw new IllegalStateException("neither an underlag nor an error");
        }
        result.errors().forEach(error -> Stream.of(Language.values()).forEach(error::message));
        result.underlag().ifPresent(read -> {
            Granskningsrapport report = CHECKER.check(read);
            for (Rad row : report.rader()) {
                if (row.text().startsWith("Kontrollen kunde inte genomföras")) {
                    throw new IllegalStateException(row.kontroll() + " failed: " + row.text());
                }
            }
            ReportWriter.toJson(report);
        });
    }

    private static void ledger(byte[] file) {
        for (SieReader reader : List.of(SieReader.TOLERANT, SieReader.STRICT)) {
            SieResult result = reader.read(new ByteArrayInputStream(file), "x.se");
            if (result.fil().isEmpty() && result.problem().isEmpty()) {
                throw new IllegalStateException("neither a ledger nor a problem");
            }
        }
    }

    private void judgements(byte[] file) throws IOException {
        JudgementResult result = JudgementReader.read(Files.write(folder.resolve("x.bedomning.yaml"), file));
        if (result.bedomningar().isEmpty() && result.errors().isEmpty()) {
            throw new IllegalStateException("neither judgements nor an error");
        }
    }

    private List<byte[]> reports() {
        return underlag.stream()
                .limit(6)
                .map(one -> ReportWriter.toJson(CHECKER.check(one)).getBytes(UTF_8))
                .toList();
    }

    /** What is read back is written, and that is read as the same. */
    private static void report(byte[] file) {
        for (ReportResult result : ReportReader.read(file, "x.json")) {
            result.errors().forEach(error -> Stream.of(Language.values()).forEach(error::message));
            result.report().ifPresent(read -> {
                String json = ReportWriter.toJson(read);
                if (!ReportReader.read(json, "x.json").get(0).report().equals(result.report())) {
                    throw new IllegalStateException("read back as another report");
                }
            });
        }
    }

    /** What is read of a förbund's own file is taken by an underlag of it, or has a reason. */
    private void shared(byte[] file) throws IOException {
        ForbundsfilResult result = Forbundsfil.read(Files.write(folder.resolve("forbund.yaml"), file));
        Forbundsfil known = result.value();
        if (known == null && result.errors().isEmpty()) {
            throw new IllegalStateException("neither a förbund nor an error");
        }
        result.errors().forEach(error -> Stream.of(Language.values()).forEach(error::message));
        if (known != null && known.galler(underlag.get(0))) {
            answered(known.into(underlag.get(0)));
        }
    }

    private void answers(byte[] file) throws IOException {
        List<Rad> rows = CHECKER.check(underlag.get(0)).rader();
        FuzzedAnswers.read(Files.write(folder.resolve("svar.yaml"), file), rows);
    }

    /** What is read of a draft becomes an underlag, in part and in whole, or has a reason. */
    private static void draft(byte[] file) {
        UtkastResult read = UtkastReader.read(file, "x.yaml");
        read.errors().forEach(error -> Stream.of(Language.values()).forEach(error::message));
        if (read.value() != null) {
            Utkastunderlag both = Utkastunderlag.of(read, Bekraftelse.INGEN.medStyrkta(read.value()));
            answered(both.bekraftat().lasning());
            answered(both.bekraftatMedRam().lasning());
            answered(both.allt().lasning());
            if (!UtkastReader.read(UtkastWriter.toYaml(read.value()).getBytes(UTF_8), "y.yaml")
                    .errors()
                    .isEmpty()) {
                throw new IllegalStateException("a draft that is written cannot be read");
            }
        }
    }

    private static void confirmation(byte[] file) {
        UtkastResult draft = UtkastReader.read(DRAFT.getBytes(UTF_8), "x.yaml");
        BekraftelseResult read = BekraftelseReader.read(file, "svar.yaml", draft);
        if (read.value() != null) {
            answered(Utkastunderlag.of(draft, read.value()).bekraftat().lasning());
        }
    }

    private static List<byte[]> draftBooks() {
        DraftBook.Line line =
                new DraftBook.Line("/enhet", "Enhet", "SEK", "styrkt", "Står så", "a.pdf", 1, "kr", true, null);
        return List.of(DraftBook.of(List.of(line, line), Language.SV));
    }

    private static void draftBook(byte[] file) {
        DraftBook.read(file, new Problems());
    }

    private void plan(byte[] file) throws IOException {
        KontoplanResult result = new KontoplanReader(CHECKER.rulebook().kontoplaner())
                .read(Files.write(folder.resolve("kontoplan.yaml"), file));
        if (result.kontoplan().isEmpty() && result.errors().isEmpty()) {
            throw new IllegalStateException("neither a kontoplan nor an error");
        }
    }

    private static List<byte[]> yaml() {
        return files(EXAMPLES, ".yaml");
    }

    private static List<byte[]> lines() {
        return files(EXAMPLES, ".ndjson");
    }

    private List<byte[]> written(Function<Underlag, String> write) {
        return underlag.stream().map(write).map(text -> text.getBytes(UTF_8)).toList();
    }

    private List<byte[]> workbooks() {
        Templates templates = Templates.of(CHECKER.rulebook(), Language.SV);
        return underlag.stream().limit(3).map(templates::xlsx).toList();
    }

    private static List<byte[]> sie() {
        return files(EXAMPLES.resolve("sie"), ".se");
    }

    private static List<byte[]> plans() {
        List<byte[]> plans = new ArrayList<>(files(ROOT.resolve("rules").resolve("kontoplaner"), ".yaml"));
        plans.addAll(files(EXAMPLES.resolve("sie"), "kontoplan.yaml"));
        return plans;
    }

    private static List<byte[]> texts(String text) {
        return List.of(text.getBytes(UTF_8));
    }

    /** The files right in a folder whose names end so, by name. */
    static List<byte[]> files(Path folder, String end) {
        try (Stream<Path> files = Files.list(folder)) {
            List<byte[]> contents = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(end))
                    .sorted()
                    .toList()) {
                contents.add(Files.readAllBytes(file));
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
