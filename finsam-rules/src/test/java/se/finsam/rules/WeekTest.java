package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.model.Arsredovisning;
import se.finsam.model.Avtal;
import se.finsam.model.Balansrakning;
import se.finsam.model.Dagsvar;
import se.finsam.model.EgetKapital;
import se.finsam.model.Enhet;
import se.finsam.model.Forbund;
import se.finsam.model.Insats;
import se.finsam.model.Sammantrade;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;

/** A day that is known only as a week is unknown, and the row says that the week is known. */
class WeekTest {
    private static final Dagsvar WEEK = Dagsvar.vecka(2026, 9);

    @Test
    void a_week_decides_nothing_that_a_missing_day_does_not() {
        List<Rad> week = rows(underlag(WEEK), Language.SV);
        List<Rad> nothing = rows(underlag(null), Language.SV);

        assertThat(week).hasSameSizeAs(nothing);
        for (int i = 0; i < week.size(); i++) {
            assertThat(week.get(i).utfall())
                    .as(week.get(i).kontroll())
                    .isEqualTo(nothing.get(i).utfall());
            assertThat(week.get(i).saknas()).isEqualTo(nothing.get(i).saknas());
        }
    }

    @Test
    void the_row_says_the_week_in_the_language_of_the_report() {
        assertThat(notice(Language.SV)).endsWith("sammantraden[].anslaget 2026-V09. En vecka tas inte för en dag.");
        assertThat(notice(Language.EN)).endsWith("sammantraden[].anslaget 2026-V09. A week is not taken for a day.");
    }

    @Test
    void the_day_is_asked_for_where_a_week_is_known_in_another_object_too() {
        Underlag underlag = Underlag.builder()
                .forbund(Forbund.builder().namn("Provförbundet").build())
                .rakenskapsar(2026)
                .insatser(List.of(Insats.builder()
                        .namn("Resursen")
                        .avtal(Avtal.builder().tecknat(WEEK).build())
                        .build()))
                .build();

        assertThat(rows(underlag, Language.SV))
                .filteredOn(row -> row.kontroll().equals("SAM-AVTAL"))
                .singleElement()
                .satisfies(row -> assertThat(row.text()).contains("avtal.tecknat 2026-V09"));
    }

    @ParameterizedTest
    @CsvSource({"2024-07-21, KAN_EJ_BEDOMAS", "2024-07-27, KAN_EJ_BEDOMAS", "2024-07-28, UPPFYLLD"})
    void what_is_dated_by_a_week_has_not_come_before_its_last_day(LocalDate today, Utfall outcome) {
        Underlag underlag = Underlag.builder()
                .forbund(Forbund.builder().namn("Provförbundet").build())
                .rakenskapsar(2023)
                .enhet(Enhet.SEK)
                .arsredovisning(Arsredovisning.builder()
                        .beslutad(Dagsvar.vecka(2024, 30))
                        .balansrakning(Balansrakning.builder()
                                .egetKapital(EgetKapital.builder()
                                        .ingaende(new BigDecimal("100"))
                                        .utgaende(new BigDecimal("100"))
                                        .aretsResultat(BigDecimal.ZERO)
                                        .build())
                                .build())
                        .build())
                .build();

        assertThat(Cases.CHECKER
                        .check(underlag, CheckOptions.STANDARD.on(today))
                        .rader())
                .filteredOn(row -> row.kontroll().equals("RAK-EGETKAPITAL"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.utfall()).isEqualTo(outcome);
                    if (outcome == Utfall.KAN_EJ_BEDOMAS) {
                        assertThat(row.text()).contains("arsredovisning.beslutad är 2024-V30");
                        assertThat(row.atgard()).contains("2024-07-28");
                    }
                });
    }

    private static String notice(Language language) {
        return rows(underlag(WEEK), language).stream()
                .filter(row -> row.kontroll().equals("FL19-ANSLAG"))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static List<Rad> rows(Underlag underlag, Language language) {
        return Cases.CHECKER.check(underlag, CheckOptions.STANDARD.in(language)).rader();
    }

    private static Underlag underlag(@Nullable Dagsvar posted) {
        return Underlag.builder()
                .forbund(Forbund.builder().namn("Provförbundet").build())
                .rakenskapsar(2026)
                .sammantraden(List.of(Sammantrade.builder()
                        .datum(LocalDate.of(2026, 2, 6))
                        .justerat(LocalDate.of(2026, 2, 19))
                        .anslaget(posted)
                        .nedtaget(posted == null ? null : Dagsvar.vecka(2026, 12))
                        .build()))
                .build();
    }
}
