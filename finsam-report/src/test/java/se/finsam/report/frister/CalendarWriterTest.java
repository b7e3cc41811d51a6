package se.finsam.report.frister;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.source.Language;
import se.finsam.rules.frister.Frister;
import se.finsam.rules.frister.Fristplan;
import se.finsam.rules.rulebook.Rulebook;

/** What is written for calendars is read back by a library that knows the format. */
class CalendarWriterTest {
    private static final Frister FRISTER = Frister.of(Rulebook.bundled());

    private static final String NASTY =
            "Rad ett\\nRad två; \\\"citat\\\", C:\\\\mapp \\u202Evänd \\r\\nBEGIN:VEVENT 😀 =cmd()";

    @Test
    void a_library_reads_it_without_a_warning() throws IOException {
        for (Language language : Language.values()) {
            String text = CalendarWriter.toIcs(plan(example(), "2022-05-01", language), language);
            List<ParseWarning> warnings = new ArrayList<>();
            ICalendar calendar;
            try (ICalReader reader = new ICalReader(text)) {
                calendar = reader.readNext();
                warnings.addAll(reader.getWarnings());
            }
            assertThat(warnings).isEmpty();
            assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
            assertThat(calendar.getEvents()).hasSizeGreaterThan(10);
        }
    }

    @Test
    void every_dated_deadline_is_an_event_of_its_whole_day() {
        Fristplan plan = plan(example(), null, Language.SV);
        List<VEvent> events = events(plan);
        assertThat(events).hasSize((int)
                plan.frister().stream().filter(frist -> frist.dag() != null).count());
        for (VEvent event : events) {
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
            assertThat(event.getDateEnd().getValue().hasTime()).isFalse();
        }
        assertThat(events.stream().map(event -> event.getUid().getValue()))
                .doesNotHaveDuplicates()
                .allMatch(uid -> uid.matches("[0-9a-f]{32}@finsam"));
        assertThat(events.stream().map(event -> event.getSummary().getValue()))
                .contains("✓ Årsredovisningen upprättad (2021), sista dag", "Budgeten fastställd (2023), sista dag");
    }

    @Test
    void the_stamp_is_no_clock_and_a_later_one_goes_before() {
        VEvent checked = events(plan(example(), null, Language.SV)).get(0);
        VEvent before = events(plan(example(), "2022-01-01", Language.SV)).get(0);
        VEvent after = events(plan(example(), "2022-05-01", Language.SV)).get(0);
        assertThat(after.getUid()).isEqualTo(before.getUid()).isEqualTo(checked.getUid());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(text(plan(example(), "2022-05-01", Language.SV))).contains("DTSTAMP:20220501T000000Z\r\n");
        assertThat(text(plan(example(), null, Language.SV))).contains("DTSTAMP:20261128T000000Z\r\n");
    }

    @Test
    void lines_end_and_fold_as_the_format_asks_also_within_long_and_nasty_names() {
        Underlag nasty = read("""
                schema: finsam-underlag/1
                forbund: { namn: "%s" }
                rakenskapsar: 2021
                insatser: [{ namn: "%s" }, { namn: "%s" }, { namn: "%s" }]
                """.formatted(NASTY, NASTY, "ö😀".repeat(2500), "x".repeat(5000)));
        Fristplan plan = plan(nasty, null, Language.SV);
        String text = text(plan);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r", "\u202e");
        for (String line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                    .isTrue();
        }
        assertThat(text.split("\r\nBEGIN:VEVENT\r\n", -1)).hasSize(events(plan).size() + 1);
        assertThat(events(plan).stream().map(event -> event.getSummary().getValue()))
                .anyMatch(summary -> summary.contains("Rad ett\\u000aRad två; \"citat\", C:\\mapp \\u202evänd"))
                .anyMatch(summary -> summary.contains("ö😀".repeat(100) + "…"));
    }

    @Test
    void the_same_plan_gives_the_same_bytes() {
        assertThat(text(plan(example(), null, Language.SV))).isEqualTo(text(plan(example(), null, Language.SV)));
    }

    private static String text(Fristplan plan) {
        return CalendarWriter.toIcs(plan, Language.SV);
    }

    private static List<VEvent> events(Fristplan plan) {
        return Biweekly.parse(text(plan)).first().getEvents();
    }

    private static Fristplan plan(Underlag underlag, @Nullable String day, Language language) {
        return FRISTER.plan(List.of(underlag), 2022, day == null ? null : LocalDate.parse(day), language);
    }

    private static Underlag example() {
        return UnderlagReader.standard()
                .read(Path.of("..", "examples", "ornskoldsvik-2021.yaml"))
                .get(0)
                .underlag()
                .orElseThrow();
    }

    private static Underlag read(String text) {
        return UnderlagReader.standard().read(text, "x").stream()
                .map(result -> result.underlag().orElseThrow(() -> new IllegalStateException("" + result.errors())))
                .findFirst()
                .orElseThrow();
    }
}
