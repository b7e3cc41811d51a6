package se.finsam.report.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;
import se.finsam.report.FigureWords;
import se.finsam.report.FollowedUp;
import se.finsam.report.Limit;
import se.finsam.report.ReportContent;
import se.finsam.report.RowWords;
import se.finsam.report.Sections;
import se.finsam.report.Shown;
import se.finsam.report.Slag;
import se.finsam.report.Typography;
import se.finsam.report.Words;
import se.finsam.report.picture.Picture;
import se.finsam.report.picture.Pictures;
import se.finsam.rules.report.Bedomningsoversikt;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Grund;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;

/** What the page of one report shows. Immutable. */
public final class ReportView {
    private static final Inline STYLE = Inline.of("report.css");
    private static final Inline SCRIPT = Inline.of("report.js");
    private static final Inline PAGED = Inline.of("paged.css");

    private static final int MOST_NAMED = 12;

    private final ReportContent content;
    private final boolean paged;
    private final Words words;
    private final FigureWords figures;
    private final Sections sections;
    private final @Nullable FollowedUp followedUp;
    private final IdentityHashMap<Rad, String> ids = new IdentityHashMap<>();

    /** The view of a report, on a screen or on pages of paper. */
    ReportView(ReportContent content, boolean paged) {
        this.content = content;
        this.paged = paged;
        this.words = Words.of(content);
        this.figures = new FigureWords(content);
        this.sections = Sections.of(content.rapport());
        this.followedUp = FollowedUp.of(content.rapport(), words);
        for (Rad row : content.rapport().rader()) {
            ids.put(row, "rad-" + (ids.size() + 1));
        }
    }

    /** The text in the page's language. */
    public String say(String sv, String en) {
        return words.say(sv, en);
    }

    /** The page's language, as HTML names it. */
    public String lang() {
        return content.language() == Language.EN ? "en" : "sv";
    }

    /** What the page may do. */
    public String policy() {
        return Inline.policy(STYLE, SCRIPT);
    }

    /** Whether it is set on pages of paper, where nothing can be pressed, filtered or opened. */
    public boolean paged() {
        return paged;
    }

    /** The style sheet of pages of paper. */
    public String pagedStyle() {
        return PAGED.text();
    }

    /** The style sheet. */
    public String style() {
        return STYLE.text();
    }

    /** The script. */
    public String script() {
        return SCRIPT.text();
    }

    /** The förbund's name. */
    public String forbund() {
        return Shown.name(content.rapport().forbund());
    }

    /** The report itself. */
    public Granskningsrapport report() {
        return content.rapport();
    }

    /** The verdict, as a code. */
    public String verdictCode() {
        return RowView.code(content.rapport().utlatande());
    }

    /** The verdict, in a word. */
    public String verdict() {
        return words.verdict(content.rapport().utlatande());
    }

    /** The verdict, in a sentence. */
    public String meaning() {
        return words.meaning(content.rapport());
    }

    /** What was checked, and beside what. */
    public CheckedView checked() {
        return new CheckedView(content.rapport(), words);
    }

    /** The verdict with the judgements, in a line: {@code AVVIKELSE, 1 accepterad}; the verdict alone where there are none. */
    public String headline() {
        Bedomningsoversikt judged = content.rapport().bedomningar();
        return judged == null ? verdict() : Shown.name(judged.text());
    }

    /** The judgements; null where there are none. */
    public @Nullable Bedomningsoversikt judged() {
        return content.rapport().bedomningar();
    }

    /** The verdict with the judgements that hold, in a word. */
    public String judgedVerdict(Bedomningsoversikt judged) {
        return words.verdict(judged.utlatande());
    }

    /** The name of the judgements' file, safe to show. */
    public String judgedName(Bedomningsoversikt judged) {
        return judged.namn() == null ? words.say("byggda i minnet", "built in memory") : Shown.name(judged.namn());
    }

    /** Rows that a human has judged though the check did not ask. */
    public List<RowView> judgedUnasked() {
        return rows(content.rapport().rader().stream()
                .filter(row -> row.bedomning() != null
                        && (row.utfall() == Utfall.UPPFYLLD || row.utfall() == Utfall.EJ_TILLAMPLIG))
                .toList());
    }

    /** Judgements that match no row, each with why. */
    public List<String> judgedNothing() {
        Bedomningsoversikt judged = content.rapport().bedomningar();
        return judged == null
                ? List.of()
                : judged.utanRad().stream()
                        .map(one -> Shown.name(one.bedomning().kontroll())
                                + (one.bedomning().objekt() == null
                                        ? ""
                                        : " (" + Shown.name(one.bedomning().objekt()) + ")")
                                + ": " + RowWords.shown(one.text()))
                        .toList();
    }

    /** What has become of the year before's deviations and remarks; null where they were not followed up. */
    public @Nullable FollowedUp followedUp() {
        return followedUp;
    }

    /** What they rest on; empty where nothing was followed up. */
    public List<FollowedUp.Checked> followedFiles() {
        return followedUp == null ? List.of() : followedUp.files();
    }

    /** Text as it is set: with its numbers unbroken. */
    public String set(String text) {
        return Typography.of(text);
    }

    /** How many there are of each kind, the worst first. */
    public List<CountView> counts() {
        List<CountView> counts = new ArrayList<>();
        for (Slag slag : Slag.values()) {
            int count = slag.antal(content.rapport());
            String repeated = slag == Slag.ANMARKNING ? words.repeated(content.rapport()) : "";
            counts.add(new CountView(RowView.code(slag), words.kind(slag, count), repeated, count, href(slag)));
        }
        return List.copyOf(counts);
    }

    /** The section that has the rows of a kind; empty where they are not shown. */
    private String href(Slag slag) {
        return switch (slag) {
            case AVVIKELSE -> href("avvikelser", sections.avvikelser());
            case ANMARKNING -> href("anmarkningar", sections.anmarkningar());
            case BEDOMNING -> href("att-bedoma", sections.attBedoma());
            case KAN_EJ_BEDOMAS -> sections.antalEjAvgjorda() == 0 ? "" : "#kan-inte-bedomas";
            case UPPFYLLD -> href("uppfyllt", sections.uppfyllda());
            case EJ_TILLAMPLIG -> href("ej-tillampligt", sections.ejTillampliga());
        };
    }

    private static String href(String section, List<Rad> rows) {
        return rows.isEmpty() ? "" : "#" + section;
    }

    /** The section that has the first of what the verdict rests on. */
    public String restsOnHref() {
        return href(sections.avvikelser().isEmpty() ? Slag.ANMARKNING : Slag.AVVIKELSE);
    }

    /** What the verdict rests on: what deviates, what binds first; of very much the first. */
    public List<RowView> restsOn() {
        List<Rad> all = new ArrayList<>(sections.avvikelser());
        all.addAll(sections.anmarkningar());
        return rows(all.subList(0, Math.min(MOST_NAMED, all.size())));
    }

    /** How much more it rests on. */
    public int restsOnMore() {
        return Math.max(
                0, sections.avvikelser().size() + sections.anmarkningar().size() - MOST_NAMED);
    }

    /** Deviations from what binds. */
    public List<RowView> deviations() {
        return rows(sections.avvikelser());
    }

    /** Deviations from what does not. */
    public List<RowView> remarks() {
        return rows(sections.anmarkningar());
    }

    /** How many deviations there are: those of the head, without rows that say the same as another. */
    public int deviationCount() {
        return Slag.AVVIKELSE.antal(content.rapport());
    }

    /** The same of remarks. */
    public int remarkCount() {
        return Slag.ANMARKNING.antal(content.rapport());
    }

    /** That so many rows of a section say the same as others, in parentheses after a space; empty of none. */
    public String repeated(int rows) {
        return words.repeated(rows);
    }

    /** What is for a human to judge. */
    public List<RowView> toJudge() {
        return rows(sections.attBedoma());
    }

    /** How many rows could not be decided. */
    public int undecidedCount() {
        return sections.antalEjAvgjorda();
    }

    /** What could not be decided, by the document to ask the förbund for. */
    public List<AskGroup> ask() {
        return AskGroup.of(content);
    }

    /** The goals, with what was found of each. */
    public List<GoalView> goals() {
        return GoalView.of(content);
    }

    /** What was met. */
    public List<LineView> met() {
        RowWords said = RowWords.of(content);
        Function<Rad, String> untested = said::untested;
        return LineView.of(sections.uppfyllda(), content, Rad::titel, untested);
    }

    /** How many rows were met. */
    public int metCount() {
        return sections.uppfyllda().size();
    }

    /** What does not concern the förbund. */
    public List<LineView> notApplicable() {
        return LineView.of(sections.ejTillampliga(), content, Rad::text, row -> "");
    }

    /** How many rows do not concern it. */
    public int notApplicableCount() {
        return sections.ejTillampliga().size();
    }

    /** The grounds that rows rest on. */
    public List<ChoiceView> grounds() {
        List<ChoiceView> grounds = new ArrayList<>();
        for (Grund ground : Grund.values()) {
            if (content.rapport().rader().stream().anyMatch(row -> row.grund() == ground)) {
                grounds.add(new ChoiceView(RowView.code(ground), words.ground(ground)));
            }
        }
        return List.copyOf(grounds);
    }

    /** The roles of those who are to sign, safe to show. */
    public List<String> signatures() {
        return content.underskrifter().stream().map(Shown::name).toList();
    }

    /** The pictures. */
    public List<Picture> pictures() {
        return Pictures.of(content);
    }

    /** The limits that the rows used. */
    public List<Limit> limits() {
        return figures.limits(content.rapport().rader());
    }

    /** Rows in full. */
    public List<RowView> rows(List<Rad> rows) {
        List<RowView> views = new ArrayList<>();
        for (Rad row : rows) {
            views.add(RowView.of(row, ids.getOrDefault(row, ""), content, figures));
        }
        return List.copyOf(views);
    }
}
