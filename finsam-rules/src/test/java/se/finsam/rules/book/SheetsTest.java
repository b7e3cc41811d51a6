package se.finsam.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.rule.Regelblad;
import se.finsam.rules.rule.RuleSheet;

/** The figures and rules that are read when a rulebook is built are those that its files say. */
class SheetsTest {
    private static final Regelbok BOK = RulebookResources.BUNDLED.regelbok();

    @Test
    void every_control_of_the_built_rulebook_is_read_beforehand() {
        assertThat(BOK.lasta()).isNotEmpty().containsOnlyKeys(BOK.blad().keySet());
    }

    @Test
    void what_was_read_beforehand_is_what_is_read_from_the_file() {
        Regelbok unread = BOK.withRead(Map.of());
        for (String kontroll : BOK.blad().keySet()) {
            assertThat(Sheets.of(BOK, kontroll)).as(kontroll).isEqualTo(Sheets.of(unread, kontroll));
        }
    }

    @Test
    void reading_twice_gives_the_same_bytes() {
        assertThat(BookFile.write(Sheets.read(BOK))).isEqualTo(BookFile.write(BOK));
    }

    @Test
    void a_control_whose_rules_are_changed_is_read_anew() {
        Regelblad other = Objects.requireNonNull(BOK.blad().get("RAK-BALANS"));
        Regelbok changed = BOK.with("FL24-TID", other);

        assertThat(changed.lasta()).doesNotContainKey("FL24-TID").containsKey("RAK-BALANS");
        assertThat(Sheets.of(changed, "FL24-TID")).isNotEqualTo(Sheets.of(BOK, "FL24-TID"));
    }

    @Test
    void a_control_that_is_described_otherwise_is_read_anew() {
        Regelbok changed = BOK.with(BOK.kontroller().get(0));

        assertThat(changed.lasta()).doesNotContainKey(BOK.kontroller().get(0).id());
    }

    @Test
    void damaged_rules_are_said_to_be_damaged() {
        Regelbok damaged = BOK.withRead(Map.of("FL24-TID", new Packed(new byte[] {1, 2, 3})));

        assertThatThrownBy(() -> Sheets.of(damaged, "FL24-TID"))
                .isInstanceOf(BrokenRulebookException.class)
                .hasMessage("the rules of FL24-TID are damaged");
    }

    @Test
    void what_is_packed_is_unpacked_as_what_it_was() {
        RuleSheet sheet = Sheets.of(BOK, "FL24-TID");

        assertThat(Packed.of(sheet)).isEqualTo(Packed.of(sheet)).hasSameHashCodeAs(Packed.of(sheet));
        assertThat(Packed.of(sheet).unpack(RuleSheet.class)).isEqualTo(sheet);
    }
}
