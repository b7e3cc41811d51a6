package se.finsam.report.sarif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.bind.RecordWriter;
import se.finsam.model.source.Language;
import se.finsam.model.source.Sha256;
import se.finsam.report.FollowedUp;
import se.finsam.report.ReportContent;
import se.finsam.report.RowWords;
import se.finsam.report.Slag;
import se.finsam.report.Words;
import se.finsam.rules.report.Bedomningsbeslut;
import se.finsam.rules.report.Bedomningsoversikt;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Radbedomning;
import se.finsam.rules.report.Regelboksursprung;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.rulebook.Kontroll;

/**
 * A report as SARIF 2.1.0: each control of the rulebook is a rule, each row a result with its place in the input. Equal
 * reports give the same bytes.
 */
public final class SarifReport {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** Says which control found it for which object, so that two runs know the same finding. */
    private static final String FINGERPRINT = "kontrollObjekt/v1";

    private final ReportContent content;
    private final RowWords said;
    private final Places places;
    private final Map<String, Integer> rules = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private SarifReport(ReportContent content, InputFile file) {
        this.content = content;
        this.said = RowWords.withKeys(Words.of(content));
        this.places = new Places(file, Words.of(content));
    }

    /** The JSON, ended by a line break. */
    public static String of(ReportContent content) {
        InputFile file = InputFile.of(content.rapport().underlag());
        Sarif.Run run = new SarifReport(content, file).run(file);
        return new RecordWriter(null).write(new Sarif.Log(SCHEMA, "2.1.0", List.of(run)), RecordWriter.Layout.JSON);
    }

    private Sarif.Run run(InputFile file) {
        Granskningsrapport report = content.rapport();
        RuleText text = new RuleText(content);
        List<Sarif.Rule> declared = new ArrayList<>();
        for (Kontroll control : content.kontroller()) {
            rules.put(control.id(), declared.size());
            declared.add(text.rule(control));
        }
        List<Sarif.Result> results = new ArrayList<>();
        for (Rad row : report.rader()) {
            results.add(result(row));
        }
        return new Sarif.Run(
                new Sarif.Tool(new Sarif.Driver("finsam", report.regelbok().version(), declared)),
                content.language() == Language.EN ? "en" : "sv",
                file.artifacts(),
                results,
                properties(report));
    }

    private Sarif.RunProperties properties(Granskningsrapport report) {
        List<Granskningsrapport.TidigareAr> earlier = report.tidigareAr();
        Granskningsrapport.Huvudboksid ledger = report.underlag().huvudbok();
        Granskningsrapport.Filid shared = report.underlag().forbundsfil();
        Regelboksursprung from = report.regelbok().ursprung();
        return new Sarif.RunProperties(
                report.utlatande().name(),
                report.forbund(),
                report.rakenskapsar(),
                Slag.alla(report),
                report.profil(),
                report.bedomningsdag(),
                new Sarif.Hashed(
                        report.underlag().namn(), null, null, report.underlag().sha256()),
                shared == null ? null : new Sarif.Hashed(shared.namn(), null, null, shared.sha256()),
                ledger == null ? null : new Sarif.Hashed(ledger.fil(), null, ledger.kontoplan(), ledger.sha256()),
                earlier == null
                        ? null
                        : earlier.stream()
                                .map(year -> new Sarif.Hashed(year.namn(), year.rakenskapsar(), null, year.sha256()))
                                .toList(),
                new Sarif.Hashed(
                        from == null ? null : from.namn(),
                        null,
                        report.regelbok().version(),
                        report.regelbok().sha256()),
                judgements(report.bedomningar()),
                followed(FollowedUp.of(report, Words.of(content))));
    }

    private static Sarif.@Nullable Judgements judgements(@Nullable Bedomningsoversikt judged) {
        return judged == null
                ? null
                : new Sarif.Judgements(
                        judged.namn(),
                        judged.sha256(),
                        judged.utlatande().name(),
                        judged.text(),
                        judged.utanRad().stream()
                                .map(one -> one.bedomning().kontroll()
                                        + (one.bedomning().objekt() == null
                                                ? ""
                                                : " (" + one.bedomning().objekt() + ")")
                                        + ": " + one.text())
                                .toList());
    }

    private static Sarif.@Nullable Followed followed(@Nullable FollowedUp all) {
        if (all == null) {
            return null;
        }
        List<Sarif.Hashed> files = new ArrayList<>();
        for (FollowedUp.Checked file : all.files()) {
            files.add(new Sarif.Hashed(file.name(), all.year(), null, file.sha256()));
        }
        List<Sarif.FollowedResult> rows = new ArrayList<>();
        for (FollowedUp.State state : all.states()) {
            for (FollowedUp.Row row : state.rows()) {
                rows.add(new Sarif.FollowedResult(state.word(), row.control(), row.title(), row.all()));
            }
        }
        return new Sarif.Followed(all.year(), all.text(), all.reservations(), files, rows);
    }

    /** A judgement that leaves a result standing, or no longer holds, suppresses nothing. */
    private static @Nullable List<Sarif.Suppression> suppressions(@Nullable Radbedomning judged) {
        return judged == null || !judged.lage().galler() || judged.beslut() == Bedomningsbeslut.AVVIKELSE
                ? null
                : List.of(new Sarif.Suppression("external", "accepted", judged.text()));
    }

    private Sarif.Result result(Rad row) {
        List<Sarif.Location> all = places.of(row);
        boolean several = all.size() > 1;
        return new Sarif.Result(
                row.kontroll(),
                rules.get(row.kontroll()),
                kind(row.utfall()),
                row.utfall() == Utfall.AVVIKELSE ? RuleText.level(row.grund().bindande()) : "none",
                new Sarif.Message(message(row)),
                all.isEmpty() ? null : List.of(all.get(0)),
                several ? all.subList(1, all.size()) : null,
                suppressions(row.bedomning()),
                Map.of(FINGERPRINT, fingerprint(row)),
                new Sarif.ResultProperties(
                        row.utfall().name(),
                        row.grund().name(),
                        row.objekt(),
                        row.tal(),
                        row.enheter(),
                        row.saknas(),
                        row.harledning(),
                        row.lagrum().stream().map(said::paragraph).toList(),
                        row.atgard(),
                        row.bedomning() == null ? null : row.bedomning().text()));
    }

    private static String kind(Utfall outcome) {
        return switch (outcome) {
            case UPPFYLLD -> "pass";
            case AVVIKELSE -> "fail";
            case BEDOMNING -> "review";
            case KAN_EJ_BEDOMAS -> "open";
            case EJ_TILLAMPLIG -> "notApplicable";
        };
    }

    private String message(Rad row) {
        String text = (row.objekt() == null ? "" : said.about(row.kontroll(), row.objekt()) + ": ") + row.text();
        // Brackets would be links to who shows it, and braces places for arguments.
        return text.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace("{", "{{")
                .replace("}", "}}");
    }

    private String fingerprint(Rad row) {
        String what = row.kontroll() + "\n" + (row.objekt() == null ? "" : row.objekt());
        int count = seen.merge(what, 1, Integer::sum);
        return Sha256.of(what) + ":" + count;
    }
}
