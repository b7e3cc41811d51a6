package se.finsam.rules.frister;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.source.Language;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.report.Rad;

/** Deadlines and rows are of the same days: what one calls done in time the other never calls late, whatever the days. */
class DeadlinesAgreeTest {
    private static final Checker CHECKER = Checker.bundled();
    private static final Frister FRISTER = Frister.of(CHECKER.rulebook());

    /** Around what is moved, across a turn of the year, and on plain weekdays. */
    private static final List<String> DAYS =
            List.of("2025-04-17", "2025-05-01", "2025-05-02", "2025-05-03", "2025-05-23", "2025-05-26", "false", "");

    @Test
    void of_every_meeting_whatever_its_days() {
        Set<String> wrong = new TreeSet<>();
        for (String adjusted : DAYS) {
            for (String posted : DAYS) {
                for (String removed : DAYS) {
                    String meeting = "{ datum: 2025-04-17" + key("justerat", adjusted) + key("anslaget", posted)
                            + key("nedtaget", removed) + " }";
                    compare("protokoll", "sammantraden: [" + meeting + "]\n", wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void of_what_is_due_once_a_year() {
        Set<String> wrong = new TreeSet<>();
        for (String day : List.of("2025-11-28", "2025-11-30", "2025-12-01", "2026-01-31", "2026-02-01", "")) {
            compare("allt", "uppfoljning: { indikatorer: { deltar: true" + key("rapporterade", day) + " } }\n", wrong);
            compare("allt", "insatser: [{ namn: A, redovisning: { utfall: 1" + key("inlamnad", day) + " } }]\n", wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static String key(String name, String day) {
        return day.isEmpty() ? "" : ", " + name + ": " + day;
    }

    private static void compare(String profile, String yaml, Set<String> wrong) {
        Underlag underlag = UnderlagReader.standard()
                .read(
                        "schema: finsam-underlag/1\n"
                                + "enhet: SEK\n"
                                + "rakenskapsar: 2025\n"
                                + "forbund:\n"
                                + "  namn: Prov\n"
                                + "  medlemmar:\n"
                                + "    - { namn: Region Prov, part: REGION }\n"
                                + "    - { namn: Provs kommun, part: KOMMUN }\n"
                                + yaml,
                        "u")
                .get(0)
                .underlag()
                .orElseThrow();
        for (LocalDate day : assessed()) {
            List<Rad> rows = CHECKER.check(
                            underlag, CheckOptions.STANDARD.on(day).profile(profile))
                    .rader();
            for (int year = 2025; year <= 2026; year++) {
                for (Frist frist :
                        FRISTER.plan(List.of(underlag), year, day, Language.SV).frister()) {
                    for (Rad row : rows) {
                        if (row.kontroll().equals(frist.kontroll())
                                && frist.rakenskapsar() == 2025
                                && java.util.Objects.equals(row.objekt(), frist.objekt())
                                && !agree(frist, row)) {
                            wrong.add(day + " " + yaml.strip() + ": " + frist.id() + " " + frist.status() + ", "
                                    + row.kontroll() + " " + row.utfall());
                        }
                    }
                }
            }
        }
    }

    private static boolean agree(Frist frist, Rad row) {
        return switch (row.utfall()) {
            // A notice that is up still, long enough, may come down.
            case UPPFYLLD ->
                frist.status() == Friststatus.KLAR || (frist.tidigast() && frist.status() == Friststatus.OPPEN);
            case AVVIKELSE ->
                Set.of(Friststatus.KLAR_FOR_SENT, Friststatus.KLAR_FOR_TIDIGT, Friststatus.FORSENAD)
                        .contains(frist.status());
            default ->
                !Set.of(Friststatus.KLAR_FOR_SENT, Friststatus.KLAR_FOR_TIDIGT, Friststatus.FORSENAD)
                        .contains(frist.status());
        };
    }

    private static List<LocalDate> assessed() {
        List<LocalDate> days = new ArrayList<>();
        for (String day : List.of("2025-05-02", "2025-05-03", "2026-12-31")) {
            days.add(LocalDate.parse(day));
        }
        return days;
    }
}
