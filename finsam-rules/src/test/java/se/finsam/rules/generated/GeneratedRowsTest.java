package se.finsam.rules.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.finsam.model.source.Language;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.report.Utlatande;
import se.finsam.rules.rulebook.Profil;

/** What holds of every row and every report, whatever the underlag. */
@Tag(Walk.TAG)
class GeneratedRowsTest {
    private static final String FAILED = "Kontrollen kunde inte genomföras";

    static final List<Property> PROPERTIES = List.of(
            Property.of(
                    "met-means-that-nothing-is-missing",
                    Property.Share.ALL,
                    GeneratedRowsTest::metThoughSomethingIsMissing),
            Property.of("no-control-fails", Property.Share.ALL, GeneratedRowsTest::failed),
            Property.of("one-row-each", Property.Share.ALL, GeneratedRowsTest::notOneRow),
            Property.of("verdict-of-rows", Property.Share.ALL, GeneratedRowsTest::otherVerdict),
            Property.of("profile-is-a-part-of-all", Property.Share.SAME, GeneratedRowsTest::profilesThatDiffer),
            Property.of("languages", Property.Share.SAME, GeneratedRowsTest::otherInEnglish));

    @Test
    void met_means_that_nothing_is_missing() {
        Walk.hold("met-means-that-nothing-is-missing");
    }

    private static List<String> metThoughSomethingIsMissing(Sample sample) {
        List<String> wrong = new ArrayList<>();
        for (Rad row : sample.rows()) {
            if (row.utfall() == Utfall.UPPFYLLD && !row.saknas().isEmpty()) {
                wrong.add(row.kontroll());
            }
        }
        return wrong;
    }

    @Test
    void no_control_fails() {
        Walk.hold("no-control-fails");
    }

    private static List<String> failed(Sample sample) {
        List<String> wrong = new ArrayList<>();
        for (Rad row : sample.rows()) {
            if (row.text().startsWith(FAILED)) {
                wrong.add(row.kontroll() + " " + row.text().substring(FAILED.length()));
            }
        }
        return wrong;
    }

    @Test
    void each_control_and_object_has_just_one_row() {
        Walk.hold("one-row-each");
    }

    private static List<String> notOneRow(Sample sample) {
        List<String> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> controls = new HashSet<>();
        for (Rad row : sample.rows()) {
            controls.add(row.kontroll());
            if (!seen.add(row.kontroll() + "\n" + row.objekt())) {
                wrong.add(row.kontroll() + " twice");
            }
        }
        Book.controls().stream()
                .filter(control -> !control.objekt().frivillig() && !controls.contains(control.id()))
                .forEach(control -> wrong.add(control.id() + " has no row"));
        return wrong;
    }

    @Test
    void a_profile_has_the_rows_that_all_has_of_its_controls() {
        Walk.hold("profile-is-a-part-of-all");
    }

    private static List<String> profilesThatDiffer(Sample sample) {
        List<String> wrong = new ArrayList<>();
        for (Profil profil : Sample.CHECKER.rulebook().profiler()) {
            List<Rad> own = Sample.CHECKER
                    .check(sample.underlag(), sample.options().profile(profil.id()))
                    .rader();
            List<Rad> part = sample.rows().stream()
                    .filter(row -> profil.kontroller().contains(row.kontroll()))
                    .toList();
            if (!own.equals(part)) {
                wrong.add(profil.id());
            }
        }
        return wrong;
    }

    @Test
    void the_verdict_follows_from_the_rows_alone() {
        Walk.hold("verdict-of-rows");
    }

    private static List<String> otherVerdict(Sample sample) {
        List<Rad> turned = new ArrayList<>(sample.rows());
        Collections.reverse(turned);
        Utlatande verdict = verdict(sample.rows());
        return sample.verdict() == verdict && verdict == verdict(turned)
                ? List.of()
                : List.of(sample.verdict() + " for " + verdict);
    }

    /** As the design says it, and not as the code does. */
    private static Utlatande verdict(List<Rad> rows) {
        if (rows.stream()
                .anyMatch(row -> row.utfall() == Utfall.AVVIKELSE
                        && Set.of("LAG", "FORBUNDSORDNING", "RAKENSKAP")
                                .contains(row.grund().name()))) {
            return Utlatande.AVVIKELSE;
        }
        if (rows.stream().anyMatch(row -> row.utfall() == Utfall.AVVIKELSE)) {
            return Utlatande.ANMARKNING;
        }
        return rows.stream().anyMatch(row -> Book.rank(row.utfall()) == 1) ? Utlatande.OFULLSTANDIG : Utlatande.GODKAND;
    }

    @Test
    void both_languages_find_the_same() {
        Walk.hold("languages");
    }

    private static List<String> otherInEnglish(Sample sample) {
        List<Rad> english = Sample.CHECKER
                .check(sample.underlag(), sample.options().in(Language.EN))
                .rader();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < sample.rows().size(); i++) {
            Rad sv = sample.rows().get(i);
            Rad en = english.get(i);
            boolean same = sv.utfall() == en.utfall()
                    && sv.grund() == en.grund()
                    && sv.saknas().equals(en.saknas())
                    && sv.tal().equals(en.tal());
            if (!same) {
                wrong.add(sv.kontroll());
            }
        }
        return wrong;
    }
}
