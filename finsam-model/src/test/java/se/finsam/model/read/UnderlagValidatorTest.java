package se.finsam.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.model.Beslut;
import se.finsam.model.Budget;
import se.finsam.model.Dagsvar;
import se.finsam.model.EgetKapitalTrappa;
import se.finsam.model.Enhet;
import se.finsam.model.FinansielltMal;
import se.finsam.model.Forbund;
import se.finsam.model.Medlem;
import se.finsam.model.Tilldelning;
import se.finsam.model.Underlag;
import se.finsam.model.source.InputError;
import se.finsam.model.source.InputError.Kind;
import se.finsam.model.source.Origin;
import se.finsam.model.source.Place;

/** What a reader refuses in a file is refused of an underlag that was built in Java, as the same values, and at once. */
@SuppressWarnings("NullAway") // what null does is what is asked
class UnderlagValidatorTest {
    private static final BigDecimal KRONA = BigDecimal.ONE;

    @Test
    void what_a_reader_gave_is_the_same_object() {
        Underlag read = Inputs.read(Inputs.LEAST);

        assertThat(UnderlagValidator.validate(read).value()).isSameAs(read);
        assertThat(UnderlagValidator.require(read)).isSameAs(read);
    }

    @Test
    void what_is_right_is_given_as_it_would_have_been_read() {
        Underlag built = decided(new BigDecimal("100.00"), Enhet.SEK);
        Underlag valid = UnderlagValidator.require(built);

        assertThat(valid.beslut())
                .containsExactly(new Beslut(
                        null,
                        "a",
                        new BigDecimal("100"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
        assertThat(valid).isEqualTo(Inputs.bare(Inputs.read(UnderlagWriter.toYaml(built))));
        assertThat(UnderlagValidator.require(valid)).isSameAs(valid);
    }

    @Test
    void a_year_before_the_law_another_schema_and_a_forbund_that_is_missing_are_told_at_once() {
        Underlag built = underlag("banana", null, null, 1800, null, null, Origin.MEMORY);

        assertThat(kinds(built))
                .containsExactly("/forbund MISSING_KEY", "/rakenskapsar OUT_OF_RANGE", "/schema UNKNOWN_CODE");
    }

    @Test
    void amounts_without_a_unit_are_told() {
        assertThat(kinds(decided(KRONA, null))).containsExactly("/enhet MISSING_KEY");
    }

    @Test
    void a_medlem_without_a_part_and_one_that_is_unknown_are_told() {
        List<Medlem> medlemmar = List.of(new Medlem("A", null, null, null, null, null, null));
        Underlag built = underlag(
                Underlag.SCHEMA,
                Enhet.SEK,
                new Forbund(
                        "F", null, null, null, medlemmar, null, null, null, null, null, null, null, null, null, null,
                        null, null, null, null),
                2021,
                List.of(new Tilldelning("B", KRONA, null, null), new Tilldelning(null, KRONA, null, null)),
                null,
                Origin.MEMORY);

        assertThat(kinds(built))
                .containsExactly("/forbund/medlemmar/0/part MISSING_KEY", "/tilldelning/0/medlem UNKNOWN_REFERENCE");
    }

    @Test
    void nothing_among_the_items_of_a_list_is_told_with_its_place() {
        Underlag built = underlag(
                Underlag.SCHEMA,
                Enhet.SEK,
                new Forbund(
                        "F",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new EgetKapitalTrappa(null, null, null),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                2021,
                Arrays.asList(new Tilldelning("A", KRONA, null, null), null),
                null,
                Origin.MEMORY);

        assertThat(kinds(built))
                .containsExactly(
                        "/forbund/egetKapitalTrappa/beslutad MISSING_KEY",
                        "/forbund/egetKapitalTrappa/kalla MISSING_KEY",
                        "/forbund/egetKapitalTrappa/steg MISSING_KEY",
                        "/tilldelning/1 WRONG_TYPE");
    }

    /** Named, since to write some of them out takes minutes. */
    static List<Named<BigDecimal>> impossible() {
        BigInteger long1 = BigInteger.ONE.shiftLeft(20_000_000);
        return List.of(
                Named.of("1E+200000", new BigDecimal("1E+200000")),
                Named.of("1E+2000000", new BigDecimal("1E+2000000")),
                Named.of("the least scale", new BigDecimal(BigInteger.TEN.negate(), Integer.MIN_VALUE)),
                Named.of("the greatest scale", new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE)),
                Named.of("no kronor, a long way out", new BigDecimal("0E+2000000")),
                Named.of("six million digits", new BigDecimal(long1)),
                Named.of("six million decimals", new BigDecimal(long1.negate(), Integer.MAX_VALUE)),
                Named.of("a thousand billion", new BigDecimal("1E+12")));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void a_number_that_nobody_can_compute_with_is_refused_before_anyone_does(BigDecimal number) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(kinds(decided(number, Enhet.SEK))).containsExactly("/beslut/0/belopp OUT_OF_RANGE");
            assertThat(kinds(decided(number, Enhet.TKR))).containsExactly("/beslut/0/belopp OUT_OF_RANGE");
        });
    }

    @Test
    void a_plain_number_is_held_to_its_digits() {
        Underlag built = goal(new BigDecimal(BigInteger.ONE.shiftLeft(20_000_000)));

        assertThat(kinds(built)).containsExactly("/finansiellaMal/0/varde OUT_OF_RANGE");
        assertThat(UnderlagValidator.validate(built).errors().get(0).value()).startsWith("≈1E60206");
    }

    @Test
    void too_many_decimals_are_told_in_the_unit_of_the_underlag() {
        assertThat(kinds(decided(new BigDecimal("0.001"), Enhet.SEK)))
                .containsExactly("/beslut/0/belopp TOO_MANY_DECIMALS");
        assertThat(kinds(decided(new BigDecimal("0.01"), Enhet.TKR))).isEmpty();
    }

    @Test
    void a_text_that_is_too_long_and_one_that_says_nothing_are_told() {
        assertThat(kinds(named("x".repeat(100_001)))).containsExactly("/forbund/namn LIMIT");
        assertThat(kinds(named("x".repeat(100_000)))).isEmpty();
        assertThat(kinds(named(" "))).containsExactly("/forbund/namn WRONG_TYPE");
    }

    @Test
    void more_values_than_a_reader_takes_are_told_once() {
        List<Tilldelning> many = new ArrayList<>();
        Tilldelning one = new Tilldelning("A", KRONA, null, null);
        for (int i = 0; i < 700_000; i++) {
            many.add(one);
        }
        Underlag built = underlag(Underlag.SCHEMA, Enhet.SEK, forbund("F"), 2021, many, null, Origin.MEMORY);

        assertThat(UnderlagValidator.validate(built).errors())
                .filteredOn(error -> error.kind() == Kind.LIMIT)
                .filteredOn(error -> error.expected().sv().endsWith("värden"))
                .hasSize(1);
    }

    @Test
    void a_day_that_no_forbund_has_is_told() {
        Budget budget = budget(2021, LocalDate.MAX);
        Underlag built = underlag(Underlag.SCHEMA, null, forbund("F"), 2021, null, budget, Origin.MEMORY);

        assertThat(kinds(built)).containsExactly("/budget/beslutad IMPOSSIBLE_DATE");
    }

    @Test
    void a_changed_underlag_is_no_longer_the_file_that_it_was_read_from() {
        Underlag read = Inputs.read(Inputs.LEAST + "budget: { beslutad: 2020-11-20 }\n");
        assertThat(read.origin().sha256()).isNotNull();

        List<Underlag> changed = List.of(
                read.withBudget(null),
                read.withTilldelning(List.of()),
                read.withInsatser(List.of()),
                read.withArsredovisning(null));
        assertThat(changed).extracting(Underlag::origin).containsOnly(Origin.MEMORY);
    }

    @Test
    void an_origin_that_was_taken_from_another_underlag_is_left_out_of_account() {
        Underlag read = Inputs.read(Inputs.LEAST);
        Underlag made = underlag(Underlag.SCHEMA, null, forbund("Annat"), 2021, null, null, read.origin());
        Underlag invalid = underlag(Underlag.SCHEMA, null, forbund("Annat"), 1800, null, null, read.origin());

        assertThat(UnderlagValidator.require(made).origin()).isEqualTo(Origin.MEMORY);
        assertThat(kinds(invalid)).containsExactly("/rakenskapsar OUT_OF_RANGE");
    }

    @Test
    void an_origin_of_ones_own_is_kept() {
        Origin own = new Origin("register, post 7", "00", Map.of("/rakenskapsar", new Place("/rakenskapsar", 7, 1)));

        assertThat(UnderlagValidator.require(named("F").withOrigin(own)).origin())
                .isEqualTo(own);
    }

    @Test
    void a_null_origin_is_that_of_memory() {
        assertThat(named("F").withOrigin(null).origin()).isEqualTo(Origin.MEMORY);
    }

    @Test
    void requiring_throws_with_all_that_is_wrong() {
        Underlag built = underlag("banana", null, null, 1800, null, null, Origin.MEMORY);

        assertThatThrownBy(() -> UnderlagValidator.require(built))
                .isInstanceOfSatisfying(
                        InvalidUnderlagException.class,
                        e -> assertThat(e.errors())
                                .isEqualTo(UnderlagValidator.validate(built).errors()))
                .hasMessageContaining("/schema: unknown code");
        assertThatThrownBy(() -> UnderlagWriter.toJson(built)).isInstanceOf(InvalidUnderlagException.class);
        assertThat(UnderlagMerger.merge(built, named("F"), "x").errors()).hasSize(3);
        assertThat(UnderlagMerger.merge(named("F"), built, "x").errors()).hasSize(3);
    }

    @Test
    void a_medlem_that_pays_twice_is_told_under_whichever_name_and_both_places_are_named() {
        String members = Inputs.LEAST + "  medlemmar: [ { namn: Region A, part: REGION, alias: [RA] } ]\n";

        assertThat(Inputs.messages(
                        members + "tilldelning: [ { medlem: RA, belopp: 1 }, { medlem: Region A, belopp: 1 } ]\n"))
                .containsExactly(
                        "rad 7, kolumn 53, /tilldelning/1/medlem: står två gånger: \"Region A\"; väntade varje "
                                + "medlem en gång, med hela årets belopp; den står i /tilldelning/0/medlem:7 också");
        assertThat(Inputs.messages(Inputs.LEAST + "tilldelning: [ { medlem: RA }, { medlem: ra } ]\n"))
                .hasSize(1);
    }

    @Test
    void a_medlem_may_have_two_rows_of_seats_and_two_decisions() {
        assertThat(Inputs.messages(
                        Inputs.LEAST + "  styrelse: [ { medlem: RA, ledamoter: 1 }, { medlem: RA, ersattare: 1 } ]\n"
                                + "revision: { ansvarsfrihet: [ { medlem: RA }, { medlem: RA } ] }\n"))
                .isEmpty();
    }

    @Test
    void a_budget_is_of_the_year_or_of_the_next() {
        assertThat(kinds(of(budget(2021, null)))).isEmpty();
        assertThat(kinds(of(budget(2022, null)))).isEmpty();
        assertThat(kinds(of(budget(2020, null)))).containsExactly("/budget/ar CONTRADICTION");
        assertThat(kinds(of(budget(2023, null)))).containsExactly("/budget/ar CONTRADICTION");
    }

    @Test
    void an_interim_report_is_not_from_years_away() {
        assertThat(Inputs.errors(Inputs.LEAST + "delarsrapport: { fran: 2015-01-01, till: 2015-08-31 }\n"))
                .extracting(error -> error.place().pointer())
                .containsExactly("/delarsrapport/fran", "/delarsrapport/till");
        assertThat(Inputs.errors(Inputs.LEAST + "delarsrapport: { fran: 2020-07-01, till: 2022-01-31 }\n"))
                .isEmpty();
        assertThat(Inputs.errors(Inputs.LEAST + "prognos: { datum: 2024-12-31 }\n"))
                .extracting(InputError::kind)
                .containsExactly(Kind.CONTRADICTION);
    }

    private static List<String> kinds(Underlag built) {
        return UnderlagValidator.validate(built).errors().stream()
                .map(error -> error.place().pointer() + " " + error.kind())
                .toList();
    }

    private static Forbund forbund(String name) {
        return Forbund.av(name, null);
    }

    private static Underlag named(String name) {
        return underlag(Underlag.SCHEMA, null, forbund(name), 2021, null, null, Origin.MEMORY);
    }

    private static Underlag of(Budget budget) {
        return underlag(Underlag.SCHEMA, null, forbund("F"), 2021, null, budget, Origin.MEMORY);
    }

    private static Budget budget(@Nullable Integer year, @Nullable LocalDate decided) {
        return new Budget(
                year,
                decided == null ? null : Dagsvar.den(decided),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Underlag decided(BigDecimal amount, @Nullable Enhet unit) {
        return whole(
                unit,
                List.of(new Beslut(
                        null, "a", amount, null, null, null, null, null, null, null, null, null, null, null, null, null,
                        null)),
                null);
    }

    private static Underlag goal(BigDecimal limit) {
        return whole(null, null, List.of(new FinansielltMal("a", null, limit, null, null)));
    }

    private static Underlag whole(
            @Nullable Enhet unit, @Nullable List<Beslut> beslut, @Nullable List<FinansielltMal> goals) {
        return new Underlag(
                Underlag.SCHEMA,
                unit,
                null,
                forbund("F"),
                2021,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                beslut,
                null,
                null,
                goals,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Origin.MEMORY);
    }

    private static Underlag underlag(
            String schema,
            @Nullable Enhet unit,
            @Nullable Forbund forbund,
            int year,
            @Nullable List<Tilldelning> funding,
            @Nullable Budget budget,
            Origin origin) {
        return new Underlag(
                schema, unit, null, forbund, year, funding, null, budget, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, origin);
    }
}
