package se.finsam.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.report.Figur;
import se.finsam.report.FigureWords;
import se.finsam.report.FollowedUp;
import se.finsam.report.ReportContent;
import se.finsam.report.RowWords;
import se.finsam.report.Talslag;
import se.finsam.report.Words;
import se.finsam.report.mall.KeyWords;
import se.finsam.rules.report.Lagrum;
import se.finsam.rules.report.Rad;

/** The rows of the report, and their figures; a row has the same number in both. */
final class RowTables {
    private final ReportContent content;
    private final Words words;
    private final RowWords said;
    private final FigureWords named;

    RowTables(ReportContent content) {
        this.content = content;
        this.words = Words.of(content);
        this.said = RowWords.of(content);
        this.named = new FigureWords(content);
    }

    List<Table.Column> rowColumns() {
        List<Table.Column> columns = new ArrayList<>(List.of(
                new Table.Column(words.say("Nr", "No"), 6),
                new Table.Column(words.say("Kontroll", "Control"), 22),
                new Table.Column(words.say("Titel", "Title"), 34),
                new Table.Column(words.say("Objekt", "Object"), 24),
                new Table.Column(words.say("Utfall", "Outcome"), 18),
                new Table.Column(words.say("Grund", "Rests on"), 18),
                new Table.Column("Text", 70),
                new Table.Column(words.say("Härledning", "Formula"), 40),
                new Table.Column(words.say("Lagrum", "Paragraphs"), 36),
                new Table.Column(words.say("Åtgärd", "Remedy"), 50),
                new Table.Column(words.say("Saknas", "Missing"), 30),
                new Table.Column(words.say("Platser", "Places"), 40)));
        if (content.rapport().bedomningar() != null) {
            columns.add(new Table.Column(words.say("Bedömning", "Judgement"), 60));
        }
        return columns;
    }

    List<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Rad row : content.rapport().rader()) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(number(rows.size() + 1));
            cells.add(row.kontroll());
            cells.add(row.titel());
            cells.add(row.objekt() == null ? null : said.whole(row.kontroll(), row.objekt()));
            cells.add(words.finding(row));
            cells.add(said.ground(row));
            cells.add(KeyWords.in(row.text(), row.saknas(), content.language()));
            cells.add(row.harledning());
            cells.add(paragraphs(row));
            cells.add(row.atgard() == null ? null : KeyWords.in(row.atgard(), row.saknas(), content.language()));
            cells.add(row.saknas().stream()
                    .map(key -> KeyWords.of(key, content.language()))
                    .collect(Collectors.joining("\n")));
            cells.add(places(row));
            if (content.rapport().bedomningar() != null) {
                cells.add(said.judgement(row));
            }
            rows.add(cells);
        }
        return rows;
    }

    List<Table.Column> figureColumns() {
        return List.of(
                new Table.Column(words.say("Nr", "No"), 6),
                new Table.Column(words.say("Kontroll", "Control"), 22),
                new Table.Column(words.say("Objekt", "Object"), 30),
                new Table.Column(words.say("Namn", "Name"), 30),
                new Table.Column(words.say("Värde", "Value"), 20),
                new Table.Column(words.say("Slag", "Kind"), 12),
                new Table.Column(words.say("Plats", "Place"), 60));
    }

    List<List<@Nullable Object>> figures() {
        List<List<@Nullable Object>> figures = new ArrayList<>();
        int number = 0;
        for (Rad row : content.rapport().rader()) {
            number++;
            for (Figur figure : named.of(row)) {
                List<@Nullable Object> cells = new ArrayList<>();
                cells.add(number(number));
                cells.add(row.kontroll());
                cells.add(row.objekt() == null ? null : said.whole(row.kontroll(), row.objekt()));
                cells.add(figure.namn());
                cells.add(FigureCell.of(figure, words));
                cells.add(kind(figure.slag()));
                cells.add(figure.platser());
                figures.add(cells);
            }
        }
        return figures;
    }

    List<Table.Column> followedColumns() {
        return List.of(
                new Table.Column(words.say("Läge", "State"), 22),
                new Table.Column(words.say("Kontroll", "Control"), 22),
                new Table.Column(words.say("Iakttagelse", "Observation"), 40),
                new Table.Column("Text", 60),
                new Table.Column(words.say("Året före", "The year before"), 60),
                new Table.Column(words.say("Bedömning året före", "Judgement of the year before"), 60));
    }

    /** What has become of the year before's deviations and remarks. */
    List<List<@Nullable Object>> followed(FollowedUp all) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (FollowedUp.State state : all.states()) {
            for (FollowedUp.Row row : state.rows()) {
                List<@Nullable Object> cells = new ArrayList<>();
                cells.add(state.word());
                cells.add(row.control());
                cells.add(row.title());
                cells.add(row.text());
                cells.add(row.found());
                cells.add(row.judged());
                rows.add(cells);
            }
        }
        return rows;
    }

    private static Formatted number(int number) {
        return new Formatted(number, Formatted.PLAIN);
    }

    private String paragraphs(Rad row) {
        List<String> paragraphs = new ArrayList<>();
        for (Lagrum place : row.lagrum()) {
            paragraphs.add(said.paragraph(place));
        }
        return String.join("\n", paragraphs);
    }

    private String places(Rad row) {
        List<String> places = new ArrayList<>();
        for (Figur figure : named.of(row)) {
            if (!figure.platser().isEmpty()) {
                places.add(figure.namn() + ": " + figure.platser());
            }
        }
        return String.join("\n", places);
    }

    private String kind(Talslag kind) {
        return switch (kind) {
            case KRONOR -> words.say("kronor", "kronor");
            case ANDEL -> words.say("andel", "share");
            case ANTAL -> words.say("antal", "count");
            case TAL -> words.say("tal", "number");
            case DAGAR -> words.say("dagar", "days");
            case AR -> words.say("år", "year");
            case DATUM -> words.say("datum", "date");
        };
    }
}
