package se.finsam.rules.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.finsam.model.source.Language;
import se.finsam.rules.Profil;
import se.finsam.rules.Rad;
import se.finsam.rules.Utfall;
import se.finsam.rules.Utlatande;

/** What holds of every row and every report, whatever the underlag. */
class GeneratedRowsTest {
    @Test
    void met_means_that_nothing_is_missing() {
        hold("met-means-that-nothing-is-missing", sample -> {
            List<String> wrong = new ArrayList<>();
            for (Rad row : sample.rows()) {
                if (row.utfall() == Utfall.UPPFYLLD && !row.saknas().isEmpty()) {
                    wrong.add(row.kontroll());
                }
            }
            return wrong;
        });
    }

    @Test
    void no_control_fails() {
        String failed = "Kontrollen kunde inte genomföras";
        hold("no-control-fails", sample -> {
            List<String> wrong = new ArrayList<>();
            for (Rad row : sample.rows()) {
                if (row.text().startsWith(failed)) {
                    wrong.add(row.kontroll() + " " + row.text().substring(failed.length()));
                }
            }
            return wrong;
        });
    }

    @Test
    void each_control_and_object_has_just_one_row() {
        hold("one-row-each", sample -> {
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
        });
    }

    @Test
    void a_profile_has_the_rows_that_all_has_of_its_controls() {
        hold("profile-is-a-part-of-all", sample -> {
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
        });
    }

    @Test
    void the_verdict_follows_from_the_rows_alone() {
        hold("verdict-of-rows", sample -> {
            List<Rad> shuffled = new ArrayList<>(sample.rows());
            Collections.reverse(shuffled);
            Utlatande verdict =
                    Sample.CHECKER.check(sample.underlag(), sample.options()).utlatande();
            return verdict == verdict(sample.rows()) && verdict == verdict(shuffled)
                    ? List.of()
                    : List.of(verdict + " for " + verdict(sample.rows()));
        });
    }

    @Test
    void both_languages_find_the_same() {
        hold("languages", sample -> {
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
        });
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

    /** Holds a property that says of a sample what is wrong, by kind. */
    private static void hold(String name, Function<Sample, List<String>> property) {
        Findings findings = new Findings(name);
        Samples.each((sample, number) -> {
            for (String kind : new HashSet<>(property.apply(sample))) {
                findings.add(
                        kind, number, sample, "", other -> property.apply(other).contains(kind));
            }
        });
        findings.hold();
    }
}
