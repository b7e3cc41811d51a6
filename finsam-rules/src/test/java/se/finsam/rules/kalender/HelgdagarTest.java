package se.finsam.rules.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HelgdagarTest {
    private static final HolidayManager OTHER =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    /** Free by custom and by other law, but no public holidays by lag (1989:253); the library counts them all the same. */
    private static final Set<String> EVES = Set.of("CHRISTMAS_EVE", "NEW_YEARS_EVE", "MIDSUMMER_EVE");

    @Test
    void they_are_those_that_a_library_of_holidays_has_but_for_three_eves() {
        for (int year = 2005; year <= 2100; year++) {
            Set<LocalDate> own = LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .filter(day -> Helgdagar.namn(day).isPresent())
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<LocalDate> other = OTHER.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY).stream()
                    .filter(holiday -> !EVES.contains(holiday.getPropertiesKey()))
                    .map(Holiday::getDate)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(own).as("year %s", year).isEqualTo(other);
        }
    }

    @Test
    void they_have_their_names() {
        assertThat(name("2026-04-03")).isEqualTo("långfredagen");
        assertThat(name("2026-04-05")).isEqualTo("påskdagen");
        assertThat(name("2026-05-14")).isEqualTo("Kristi himmelsfärdsdag");
        assertThat(name("2026-06-20")).isEqualTo("midsommardagen");
        assertThat(name("2026-10-31")).isEqualTo("alla helgons dag");
        assertThat(name("2026-06-06")).isEqualTo("nationaldagen");
        assertThat(name("2026-11-30")).isEmpty();
        assertThat(name("2026-06-19")).isEmpty(); // midsommarafton is no public holiday by that law
    }

    @Test
    void the_law_was_another_before_2005() {
        assertThat(name("2004-05-31")).isEqualTo("annandag pingst");
        assertThat(name("2004-06-06")).isEmpty();
        assertThat(name("2005-05-16")).isEmpty();
    }

    @Test
    void a_saturday_a_sunday_and_a_holiday_are_free() {
        assertThat(Helgdagar.ledig(LocalDate.of(2027, 1, 31))).isTrue(); // a Sunday
        assertThat(Helgdagar.ledig(LocalDate.of(2026, 1, 31))).isTrue(); // a Saturday
        assertThat(Helgdagar.ledig(LocalDate.of(2026, 1, 6))).isTrue(); // a Tuesday, trettondedag jul
        LocalDate working = LocalDate.of(2026, 11, 30);
        assertThat(working.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(Helgdagar.ledig(working)).isFalse();
    }

    private static String name(String day) {
        return Helgdagar.namn(LocalDate.parse(day)).map(text -> text.sv()).orElse("");
    }
}
