package se.finsam.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;
import se.finsam.report.FigureWords;
import se.finsam.report.MissingKeys;
import se.finsam.report.RowWords;
import se.finsam.report.Sections;
import se.finsam.report.Shown;
import se.finsam.report.Slag;
import se.finsam.report.Words;
import se.finsam.rules.report.Bedomningsoversikt;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Uppfoljningsrad;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.report.Utkastlage;
import se.finsam.rules.report.Utlatande;
import se.finsam.rules.rulebook.Kontroll;

/** A report as text: first what it comes to, then what to do, last what was met. */
public final class TextReport {
    private static final int SHORT_HASH = 12;
    private static final int HEAD_COLUMN = 15;

    private final Words words;
    private final int width;
    private final boolean colour;
    private final Supplier<List<Kontroll>> controls;

    /**
     * A writer of reports.
     *
     * @param width columns
     * @param colour whether to colour, with ANSI escapes
     * @param controls the controls of the rulebook, which say what figures are worth when they are zero; asked for once there is
     *     a row
     */
    public TextReport(Language language, int width, boolean colour, Supplier<List<Kontroll>> controls) {
        this.controls = controls;
        this.words = new Words(language);
        this.width = width;
        this.colour = colour;
    }

    /** A report. */
    public String of(Granskningsrapport report) {
        Page page = new Page(width, colour);
        head(page, report);
        RowWords rowWords = new RowWords(words);
        RowText rows = rows(page, rowWords);
        Sections sections = Sections.of(report);
        rows.section(
                words.say("AVVIKELSER", "DEVIATIONS"), Style.RED, Slag.AVVIKELSE.antal(report), sections.avvikelser());
        rows.section(
                words.say(
                        "ANMÄRKNINGAR MOT REKOMMENDATION, GOD SED OCH EGNA MÅL",
                        "REMARKS ON RECOMMENDATIONS, GOOD PRACTICE AND OWN GOALS"),
                Style.YELLOW,
                Slag.ANMARKNING.antal(report),
                sections.anmarkningar());
        if (report.uppfoljning() != null) {
            FollowUpText.write(page, report, words);
        }
        rows.section(words.say("ATT BEDÖMA", "TO JUDGE"), Style.YELLOW, sections.attBedoma());
        rows.undecided(sections, MissingKeys.of(report, rowWords));
        rows.brief(words.say("UPPFYLLT", "MET"), sections.uppfyllda(), rowWords::met);
        rows.brief(words.say("EJ TILLÄMPLIGT", "NOT APPLICABLE"), sections.ejTillampliga(), Rad::text);
        judged(rows, report);
        return page.toString();
    }

    /** What is judged of rows that are told in a line, and what is judged of none. */
    private void judged(RowText rows, Granskningsrapport report) {
        Bedomningsoversikt judged = report.bedomningar();
        if (judged != null) {
            rows.section(
                    words.say("BEDÖMT, FAST GRANSKNINGEN INTE FRÅGADE", "JUDGED, THOUGH THE CHECK DID NOT ASK"),
                    Style.BOLD,
                    report.rader().stream()
                            .filter(row -> row.bedomning() != null
                                    && (row.utfall() == Utfall.UPPFYLLD || row.utfall() == Utfall.EJ_TILLAMPLIG))
                            .toList());
            rows.unmatched(judged.utanRad());
        }
    }

    private RowText rows(Page page, RowWords rowWords) {
        return new RowText(page, words, rowWords, new FigureWords(words, controls.get()));
    }

    /** One row in full, as in a report. */
    public String row(Rad row) {
        Page page = new Page(width, colour);
        rows(page, new RowWords(words)).full(row);
        return page.toString();
    }

    /** The same, with what is said of it beside last year's report; null where nothing is. */
    public String row(Rad row, @Nullable Uppfoljningsrad last, int year) {
        Page page = new Page(width, colour);
        rows(page, new RowWords(words)).full(row);
        if (last != null) {
            FollowUpText.row(page, last, year, words);
        }
        return page.toString();
    }

    /** The line between two reports. */
    public String rule() {
        return new Page(width, colour).gap().rule().gap().toString();
    }

    /** What several reports come to, a row each. */
    public String table(List<Summary> summaries) {
        Table table = new Table(0)
                .row(List.of(
                        words.say("Förbund", "Förbund"),
                        words.say("År", "Year"),
                        words.say("Utlåtande", "Verdict"),
                        words.say("avv.", "dev."),
                        words.say("anm.", "rem."),
                        words.say("bed.", "judge"),
                        words.say("saknas", "undec."),
                        words.say("uppf.", "met"),
                        words.say("ej till.", "n/a")));
        for (Summary summary : summaries) {
            List<String> row = new ArrayList<>(List.of(
                    Shown.name(summary.namn()),
                    summary.ar() == null ? "–" : summary.ar().toString(),
                    summary.utlatande() == null
                            ? words.say("kan inte läsas", "cannot be read")
                            : summary.bedomt() == null ? words.verdict(summary.utlatande()) : summary.bedomt()));
            for (Slag slag : Slag.values()) {
                Integer count = summary.antal().get(slag.name());
                row.add(count == null ? "–" : count.toString());
            }
            table.row(row);
        }
        Page page = new Page(width, colour);
        table.write(page);
        return page.toString();
    }

    private void head(Page page, Granskningsrapport report) {
        Utkastlage draft = report.utkast();
        if (draft != null) {
            page.paragraph(0, draft.text(), draft.obekraftade() == 0 ? Style.BOLD : Style.YELLOW)
                    .gap();
        }
        String verdict = words.verdict(report.utlatande());
        Bedomningsoversikt judged = report.bedomningar();
        // What is judged stands beside the check's own verdict, and never instead of it.
        String title = (judged == null ? verdict : judged.text()) + " — " + Shown.name(report.forbund()) + ", "
                + words.say("räkenskapsåret ", "the year ") + report.rakenskapsar();
        List<String> lines = Wrap.lines(title, width);
        page.line(page.styled(style(report.utlatande()), verdict)
                + page.styled(Style.BOLD, lines.get(0).substring(verdict.length())));
        lines.subList(1, lines.size()).forEach(line -> page.line(page.styled(Style.BOLD, line)));
        page.paragraph(0, words.meaning(report.utlatande()), Style.PLAIN).gap();

        fact(page, words.say("Utfall", "Outcomes"), counts(report));
        String name = report.underlag().namn();
        fact(
                page,
                words.say("Underlag", "Input"),
                (name == null ? "" : Shown.name(name) + " ")
                        + hash(report.underlag().sha256()));
        Granskningsrapport.Filid shared = report.underlag().forbundsfil();
        if (shared != null) {
            fact(
                    page,
                    words.say("Förbundsfil", "Shared file"),
                    Shown.name(shared.namn()) + " " + hash(shared.sha256()));
        }
        Granskningsrapport.Huvudboksid ledger = report.underlag().huvudbok();
        if (ledger != null) {
            fact(page, words.say("Huvudbok", "Ledger"), words.ledger(ledger) + " " + hash(ledger.sha256()));
        }
        fact(
                page,
                words.say("Regelbok", "Rulebook"),
                words.rulebook(report.regelbok()) + " " + hash(report.regelbok().sha256()));
        fact(page, words.say("Program", "Program"), words.program(report.program()));
        Granskningsrapport.Profilval chosen = report.profilval();
        fact(page, words.say("Profil", "Profile"), report.profil() + (chosen == null ? "" : ". " + chosen.text()));
        String day = report.bedomningsdag();
        if (day != null) {
            fact(page, words.say("Bedömningsdag", "Assessed on"), day);
        }
        Granskningsrapport.Lagregister register = report.lagregister();
        if (register != null) {
            fact(page, words.say("Lagarna", "Statutes"), register.text());
        }
        List<Granskningsrapport.TidigareAr> years = report.tidigareAr();
        for (Granskningsrapport.TidigareAr year : years == null ? List.<Granskningsrapport.TidigareAr>of() : years) {
            String file = year.namn() == null ? "" : Shown.name(year.namn()) + " ";
            fact(
                    page,
                    words.say("Jämfört med", "Compared with"),
                    year.rakenskapsar() + ", " + file + hash(year.sha256())
                            + (year.ersatter() == null
                                    ? ""
                                    : words.say("; ersätter ett tidigare", "; takes an earlier one's place")));
        }
        if (report.uppfoljning() != null) {
            FollowUpText.head(page, report, words);
        }
        if (judged != null) {
            String file = judged.namn() == null ? "" : Shown.name(judged.namn()) + " ";
            String hash = judged.sha256() == null ? "" : hash(judged.sha256());
            fact(
                    page,
                    words.say("Bedömningar", "Judgements"),
                    file
                            + hash
                            + words.say("; med dem som gäller: ", "; with those that hold: ")
                            + words.verdict(judged.utlatande()));
        }
    }

    private static Style style(Utlatande verdict) {
        return switch (verdict) {
            case AVVIKELSE -> Style.RED;
            case ANMARKNING, OFULLSTANDIG -> Style.YELLOW;
            case GODKAND -> Style.GREEN;
        };
    }

    static void fact(Page page, String name, String content) {
        page.labelled(0, name, HEAD_COLUMN, content);
    }

    private String counts(Granskningsrapport report) {
        List<String> counts = new ArrayList<>();
        for (Slag slag : Slag.values()) {
            String repeated = slag == Slag.ANMARKNING ? words.repeated(report) : "";
            counts.add(words.count(slag, slag.antal(report)) + repeated);
        }
        return String.join(", ", counts);
    }

    static String hash(String sha256) {
        return "(sha256 " + sha256.substring(0, Math.min(SHORT_HASH, sha256.length())) + ")";
    }
}
