package se.finsam.rules.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Medlem;
import se.finsam.model.Part;
import se.finsam.rules.fakta.Dagrakning;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.Ogjort;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.fakta.Tavla;
import se.finsam.rules.fakta.Tavlor;
import se.finsam.rules.kalender.SistaDag;

/**
 * The notice of a meeting's minutes: when it went up, and how long it stayed (19 § lag 2003:1210, KL 8:12 and 13:5). Where it is
 * told board by board, the board that is worst off decides; where one day is given, that is the day of all.
 */
final class NoticeFacts {
    private static final String POSTING = "anslag";
    private static final String STAYING = "anslagstid";
    /** Whose boards it went up on, in time or not. */
    private static final String BOARDS = "tavlor";

    /** A board whose own time has run out, but not that of the board where the notice went up last. */
    private static final String STAYING_TOGETHER = "anslagstid-sista-tavlan";

    private static final String POSTING_DAYS = "anslag-dagar";
    private static final String STAYING_DAYS = "anslagstid-dagar";
    /** Days so far apart belong to different years, by a slip of the hand. */
    private static final String OTHER_YEAR = "anslag-orimliga-dagar";
    /** One day for the boards is believed of a kommun and a region, but has to be looked at where there are more. */
    private static final String MOST_BOARDS_OF_ONE_DAY = "anslag-en-dag-tavlor";

    private static final String LIST = "sammantraden[].anslag";

    private final Derivation derivation;
    private final Objects.Named meeting;
    private final List<Board> boards = new ArrayList<>();
    private final Set<String> needed = new LinkedHashSet<>();
    private final boolean listed;

    /** A notice on a board; {@code hos} is empty where it is that of all. */
    private record Board(String hos, View view) {
        Optional<LocalDate> up() {
            return view.day("anslaget");
        }

        Optional<LocalDate> down() {
            return view.day("nedtaget");
        }

        String place(String key) {
            return view.pointer() + "/" + key;
        }
    }

    NoticeFacts(Derivation derivation, Objects.Named meeting) {
        this.derivation = derivation;
        this.meeting = meeting;
        this.listed = meeting.view().has("anslag");
        for (Medlem medlem : derivation.members()) {
            if (medlem.part() == Part.KOMMUN || medlem.part() == Part.REGION) {
                needed.add(medlem.namn());
            }
        }
        if (!listed) {
            boards.add(new Board("", meeting.view()));
            return;
        }
        for (View item : meeting.view().items("anslag")) {
            String hos = derivation.canonical(item.text("hos").orElse(""));
            if (needed.isEmpty() || needed.contains(hos)) {
                boards.add(new Board(hos, item));
            }
        }
    }

    /** Adds what is known. */
    void add() {
        if (listed) {
            List<Board> up =
                    boards.stream().filter(board -> board.up().isPresent()).toList();
            derivation.add(boards(BOARDS, up, false));
        }
        posted();
        stayed();
    }

    private void posted() {
        View adjusted = meeting.view().find("justerat");
        if (adjusted == null || !(adjusted.value() instanceof LocalDate from)) {
            return;
        }
        SistaDag last = derivation.parameters().last(POSTING_DAYS, from);
        List<Board> known = new ArrayList<>();
        Board latest = null;
        Board none = null;
        for (Board board : boards) {
            Optional<LocalDate> up = board.up();
            if (up.isPresent()) {
                known.add(board);
                latest = later(latest, board, from);
            } else if (board.view().denies("anslaget")) {
                none = board;
            }
        }
        boolean late = latest != null && latest.up().orElseThrow().isAfter(last.dag());
        if (none != null && !late) {
            derivation.add(new Ogjort(
                    POSTING,
                    meeting.name(),
                    from,
                    last.dag(),
                    derivation.passed(last.dag()),
                    moved(last, adjusted.pointer(), POSTING_DAYS, none),
                    Spar.INGET
                            .och("fran", adjusted.pointer())
                            .och("sistaDag", List.of(adjusted.pointer(), Parameters.place(POSTING_DAYS)))));
            return;
        }
        if (latest != null) {
            LocalDate up = latest.up().orElseThrow();
            boolean possible = !up.isBefore(from)
                    && !from.isBefore(meeting.view().day("datum").orElse(from));
            derivation.add(new Dagrakning(
                    POSTING,
                    meeting.name(),
                    from,
                    up,
                    MeetingFacts.days(from, up),
                    derivation.parameters().whole(POSTING_DAYS),
                    last.dag(),
                    possible,
                    moved(last, adjusted.pointer(), POSTING_DAYS, latest),
                    trace(adjusted.pointer(), latest.place("anslaget"), POSTING_DAYS)));
        }
        derivation.add(boards(POSTING, known, false));
    }

    /** The later of two notices; one that went up before the minutes were adjusted goes before both, to be told. */
    private static Board later(@Nullable Board one, Board other, LocalDate adjusted) {
        if (one == null) {
            return other;
        }
        LocalDate first = one.up().orElseThrow();
        LocalDate second = other.up().orElseThrow();
        if (first.isBefore(adjusted) || second.isBefore(adjusted)) {
            return first.isBefore(adjusted) ? one : other;
        }
        return second.isAfter(first) ? other : one;
    }

    private void stayed() {
        List<Board> known = new ArrayList<>();
        boolean never = !boards.isEmpty() && (!listed || everyBoardIsListed());
        LocalDate lastUp = null;
        Board lastBoard = null;
        for (Board board : boards) {
            never &= board.view().denies("anslaget");
            LocalDate up = board.up().orElse(null);
            if (up == null) {
                continue;
            }
            if (lastUp == null || up.isAfter(lastUp)) {
                lastUp = up;
                lastBoard = board;
            }
            if (board.down().isPresent() || board.view().denies("nedtaget")) {
                known.add(board);
            }
        }
        if (lastBoard != null && lastUp != null && !known.isEmpty()) {
            decide(known, lastBoard, derivation.parameters().last(STAYING_DAYS, lastUp));
        }
        if (never || listed || !known.isEmpty()) {
            derivation.add(boards(STAYING, known, never));
        }
    }

    /** What is said of some boards says nothing of one that is not listed. */
    private boolean everyBoardIsListed() {
        Set<String> unlisted = new LinkedHashSet<>(needed);
        boards.forEach(board -> unlisted.remove(board.hos()));
        return !needed.isEmpty() && unlisted.isEmpty();
    }

    /** The board that is worst off: too short, days that cannot be, on the last day, up still, else the shortest. */
    private void decide(List<Board> known, Board lastBoard, SistaDag together) {
        Dagrakning worst = null;
        Board up = null;
        for (Board board : known) {
            LocalDate from = board.up().orElseThrow();
            SistaDag own = derivation.parameters().last(STAYING_DAYS, from);
            LocalDate until = board.down().orElse(derivation.today());
            if (until == null || (board.down().isEmpty() && !until.isAfter(together.dag()))) {
                up = board;
                continue;
            }
            boolean possible = possible(from, until);
            boolean jointly = possible && until.isAfter(own.dag()) && !until.isAfter(together.dag());
            Board start = jointly ? lastBoard : board;
            SistaDag last = jointly ? together : own;
            LocalDate counted = start.up().orElseThrow();
            Dagrakning one = new Dagrakning(
                    jointly ? STAYING_TOGETHER : STAYING,
                    meeting.name(),
                    counted,
                    until,
                    MeetingFacts.days(counted, until),
                    derivation.parameters().whole(STAYING_DAYS),
                    last.dag(),
                    possible,
                    moved(last, start.place("anslaget"), STAYING_DAYS, board),
                    trace(start.place("anslaget"), board.place("nedtaget"), STAYING_DAYS));
            worst = worst == null || rank(one) < rank(worst) ? one : worst;
        }
        if (worst != null && (up == null || rank(worst) < Rank.ENOUGH)) {
            derivation.add(worst);
        } else if (up != null) {
            derivation.add(new Ogjort(
                    STAYING,
                    meeting.name(),
                    lastBoard.up().orElseThrow(),
                    together.dag(),
                    derivation.passed(together.dag()),
                    Parameters.moved(together, lastBoard.place("anslaget"), STAYING_DAYS),
                    Spar.INGET
                            .och("fran", lastBoard.place("anslaget"))
                            .och("sistaDag", List.of(lastBoard.place("anslaget"), Parameters.place(STAYING_DAYS)))));
        }
    }

    /** How bad a count is, the worst first. */
    private static final class Rank {
        static final int SHORT = 0;
        static final int IMPOSSIBLE = 1;
        static final int LAST_DAY = 2;
        static final int ENOUGH = 4;
    }

    private static int rank(Dagrakning one) {
        if (!one.rimlig()) {
            return Rank.IMPOSSIBLE;
        }
        boolean alone = one.slag().equals(STAYING);
        if (alone && one.till().isBefore(one.sistaDag())) {
            return Rank.SHORT;
        }
        return alone && one.till().isAfter(one.sistaDag()) ? Rank.ENOUGH : Rank.LAST_DAY;
    }

    private boolean possible(LocalDate up, LocalDate down) {
        LocalDate held = written("datum", up);
        LocalDate adjusted = written("justerat", held);
        int most = derivation.parameters().whole(OTHER_YEAR);
        return !up.isBefore(held)
                && !up.isBefore(adjusted)
                && !down.isBefore(up)
                && MeetingFacts.days(held, up) < most
                && MeetingFacts.days(up, down) < most;
    }

    /** A day as it is written, also where it has not come: nothing that follows it can have been before it. */
    private LocalDate written(String key, LocalDate otherwise) {
        Optional<View> day = meeting.view().limit(key);
        return day.isPresent() && day.get().value() instanceof LocalDate on ? on : otherwise;
    }

    /** What is shown with a last day: that it was moved, and whose board it is where there are several. */
    private List<Faktum> moved(SistaDag last, String from, String parameter, Board board) {
        List<Faktum> shown = new ArrayList<>(Parameters.moved(last, from, parameter));
        if (listed) {
            shown.add(new Tavla(board.hos(), Spar.INGET.och("tavla", board.place("hos"))));
        }
        return shown;
    }

    private static Spar trace(String from, String to, String parameter) {
        return Spar.INGET
                .och("fran", from)
                .och("till", to)
                .och("dagar", List.of(from, to))
                .och("gransDagar", Parameters.place(parameter))
                .och("sistaDag", List.of(from, Parameters.place(parameter)));
    }

    private Tavlor boards(String kind, List<Board> known, boolean never) {
        Set<String> without = new LinkedHashSet<>(needed);
        List<String> on = new ArrayList<>();
        for (Board board : known) {
            on.add(board.hos());
            without.remove(board.hos());
        }
        String tested;
        if (never) {
            tested = "INGEN";
        } else if (listed) {
            tested = needed.isEmpty() || !without.isEmpty() ? "DEL" : "ALLA";
        } else {
            tested = needed.isEmpty() || needed.size() > derivation.parameters().whole(MOST_BOARDS_OF_ONE_DAY)
                    ? "EN_TAVLA"
                    : "EN_DAG";
        }
        return new Tavlor(
                kind,
                meeting.name(),
                tested,
                known.size(),
                listed ? on : new ArrayList<>(needed),
                new ArrayList<>(without),
                needed.isEmpty() ? List.of("forbund.medlemmar") : List.of(LIST),
                Spar.INGET.och("antalTavlor", meeting.view().pointer() + (listed ? "/anslag" : "/anslaget")));
    }
}
