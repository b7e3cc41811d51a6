package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.rules.Arsuppfoljning;
import se.finsam.rules.Granskningsrapport;
import se.finsam.rules.ReportReader;
import se.finsam.rules.Uppfoljningslage;
import se.finsam.rules.Uppfoljningsrad;

/** {@code --previous} brings last year's deviations and judgements: remedied, left, undecided or new. */
class FollowUpTest {
    private static final String EQUITY = "NR-EGETKAPITAL";

    @TempDir
    private Path folder;

    @Test
    void what_was_too_much_last_year_is_remedied_left_or_new() throws IOException {
        String much2020 = year("A", 2020, 2000);
        String little2020 = year("B", 2020, 900);

        assertThat(state("--previous", much2020, year("A", 2021, 1000))).isEqualTo(Uppfoljningslage.ATGARDAT);
        assertThat(state("--previous", much2020, year("A", 2021, 2000))).isEqualTo(Uppfoljningslage.KVARSTAR);
        assertThat(state("--previous", little2020, year("B", 2021, 2000))).isEqualTo(Uppfoljningslage.NY);
        assertThat(state("--previous", much2020, without("A", 2021))).isEqualTo(Uppfoljningslage.GAR_INTE_ATT_AVGORA);
    }

    @Test
    void the_text_says_it_at_its_head_and_in_a_section() throws IOException {
        String out = finsam("check", "--width", "200", "--previous", year("A", 2020, 2000), year("A", 2021, 1000))
                .out();

        assertThat(out)
                .contains("Uppföljning    Föregående års iakttagelser (2020): åtgärdade 1, kvarstår ")
                .contains("FÖREGÅENDE ÅRS IAKTTAGELSER (")
                .contains("  Åtgärdat (1)\n  NR-EGETKAPITAL  Eget kapital")
                .contains("\n    Anmärkning 2020. Uppfyllt 2021.\n    Rapporten om 2020: ");
        assertThat(finsam("check", "--lang", "en", "--previous", year("A", 2020, 2000), year("A", 2021, 1000))
                        .out())
                .contains("Follow-up", "OBSERVATIONS OF THE YEAR BEFORE (", "Remark in 2020. Met in 2021.")
                .doesNotContain("Föregående");
    }

    @Test
    void nothing_else_of_the_report_and_no_exit_code_is_changed() throws IOException {
        String last = year("A", 2020, 2000);
        String now = year("A", 2021, 1000);
        Finsam.Run both = finsam("check", "--format", "ndjson", last, now);
        Granskningsrapport plain = reports(both.out()).get(1);
        Finsam.Run run = finsam("check", "--format", "ndjson", "--previous", last, now);
        Granskningsrapport followed = reports(run.out()).get(0);

        assertThat(both.out()).doesNotContain("\"uppfoljning\":{");
        assertThat(followed.rader()).isEqualTo(plain.rader());
        assertThat(plain.uppfoljd(Objects.requireNonNull(followed.uppfoljning())))
                .isEqualTo(followed);
        assertThat(run.code()).isEqualTo(finsam("check", now).code());
    }

    @Test
    void a_report_that_was_kept_is_followed_up_and_named() throws IOException {
        String last = year("A", 2020, 2000);
        String now = year("A", 2021, 2000);
        Path kept = Files.writeString(
                folder.resolve("rapport.json"),
                finsam("check", "--format", "json", last).out());

        Finsam.Run run = finsam("check", "--format", "json", "--previous", kept.toString(), now);
        Arsuppfoljning all = Objects.requireNonNull(reports(run.out()).get(0).uppfoljning());

        assertThat(run.err()).isEmpty();
        assertThat(Objects.requireNonNull(all.rapport()).namn()).isEqualTo(kept.toString());
        assertThat(row(all).lage()).isEqualTo(Uppfoljningslage.KVARSTAR);
        assertThat(finsam("check", "--width", "300", "--previous", kept.toString(), now)
                        .out())
                .contains("Följer upp     Rapporten om 2020: " + kept + " (sha256 ")
                .doesNotContain("Jämfört med");
        // With the underlag beside it the report counts, and the underlag is what is compared with.
        assertThat(finsam("check", "--width", "300", "--previous", last, "--previous", kept.toString(), now)
                        .out())
                .contains("Följer upp     Rapporten om 2020: ", "Jämfört med    2020, ");
    }

    @Test
    void of_a_file_of_many_reports_and_many_inputs_each_gets_its_own() throws IOException {
        Path kept = Files.writeString(
                folder.resolve("fjol.ndjson"),
                finsam("check", "--format", "ndjson", year("A", 2020, 2000), year("B", 2020, 900))
                        .out());
        String a = year("A", 2021, 1000);
        String b = year("B", 2021, 2000);

        Finsam.Run run = finsam("check", "--format", "ndjson", "--previous", kept.toString(), b, a);

        assertThat(run.err()).isEmpty();
        Map<String, Uppfoljningslage> states = new TreeMap<>();
        for (Granskningsrapport report : reports(run.out())) {
            states.put(
                    report.forbund(),
                    row(Objects.requireNonNull(report.uppfoljning())).lage());
        }
        assertThat(states).isEqualTo(Map.of("A", Uppfoljningslage.ATGARDAT, "B", Uppfoljningslage.NY));
    }

    @Test
    void of_several_inputs_each_gets_its_own_year_before_and_one_without_gets_none() throws IOException {
        Finsam.Run run = finsam(
                "check",
                "--format",
                "ndjson",
                "--previous",
                year("A", 2020, 2000),
                "--previous",
                year("B", 2020, 900),
                year("A", 2021, 2000),
                year("B", 2021, 2000),
                year("C", 2021, 2000));

        List<Granskningsrapport> reports = reports(run.out());
        assertThat(row(Objects.requireNonNull(reports.get(0).uppfoljning())).lage())
                .isEqualTo(Uppfoljningslage.KVARSTAR);
        assertThat(row(Objects.requireNonNull(reports.get(1).uppfoljning())).lage())
                .isEqualTo(Uppfoljningslage.NY);
        assertThat(reports.get(2).uppfoljning()).isNull();
    }

    @Test
    void last_years_judgements_beside_its_file_count() throws IOException {
        String last = year("A", 2020, 2000);
        String now = year("A", 2021, 2000);
        judge(last, "ACCEPTERAD_AVVIKELSE");

        Arsuppfoljning all = followed("--previous", last, now);

        assertThat(row(all).text()).isEqualTo("Anmärkning 2020. Den var accepterad. Kvarstår 2021.");
        assertThat(Objects.requireNonNull(all.bedomningar()).namn()).endsWith("A-2020.bedomning.yaml");
        assertThat(finsam("check", "--previous", last, now).out()).contains("accepterad avvikelse; skäl: Plan finns");
        assertThat(row(followed("--no-judgements", "--previous", last, now)).text())
                .isEqualTo("Anmärkning 2020. Kvarstår 2021.");

        judge(last, "UPPFYLLD");
        assertThat(row(followed("--previous", last, now)).text())
                .isEqualTo("Anmärkning 2021. Det var uppfyllt 2020 enligt revisorns bedömning.");
    }

    @Test
    void last_years_judgements_can_be_named_and_stand_beside_a_report_that_was_kept() throws IOException {
        String last = year("A", 2020, 2000);
        String now = year("A", 2021, 2000);
        Path kept = Files.writeString(
                folder.resolve("rapport.json"),
                finsam("check", "--format", "json", last).out());
        Path judged = judge(last, "ACCEPTERAD_AVVIKELSE");
        Path elsewhere = Files.move(judged, folder.resolve("rapport.bedomning.yaml"));

        assertThat(row(followed("--previous", kept.toString(), now)).text()).contains("Den var accepterad.");
        assertThat(row(followed("--judgements", elsewhere.toString(), "--previous", last, now))
                        .text())
                .contains("Den var accepterad.");
        assertThat(finsam("check", "--judgements", elsewhere.toString(), "--previous", last, now)
                        .err())
                .isEmpty();
    }

    @Test
    void judgements_of_last_year_that_are_wrong_are_told_and_nothing_is_followed_up() throws IOException {
        String last = year("A", 2020, 2000);
        Files.writeString(folder.resolve("A-2020.bedomning.yaml"), "schema: finsam-bedomning/1\nx: 1\n");

        Finsam.Run run = finsam("check", "--previous", last, year("A", 2021, 2000));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("A-2020.bedomning.yaml", "/x: okänd nyckel");
        assertThat(run.out()).contains("räkenskapsåret 2021").doesNotContain("FÖREGÅENDE ÅRS");
    }

    @Test
    void reports_that_fit_no_input_or_are_two_of_one_year_or_broken_are_told() throws IOException {
        String now = year("A", 2021, 2000);
        String last = year("A", 2020, 2000);
        String json = finsam("check", "--format", "json", last).out();
        Path other = Files.writeString(
                folder.resolve("annat.json"),
                finsam("check", "--format", "json", year("B", 2020, 1)).out());
        assertThat(finsam("check", "--previous", other.toString(), now).err())
                .isEqualTo(other + " (B 2020) följdes inte upp: inget underlag är samma förbunds år efter\n");

        Path one = Files.writeString(folder.resolve("ett.json"), json);
        Path two = Files.writeString(folder.resolve("tva.json"), json);
        Finsam.Run run = finsam("check", "--previous", one.toString(), "--previous", two.toString(), now);
        assertThat(run.err()).isEqualTo("flera rapporter om A 2020: ingen av dem följs upp\n");
        assertThat(run.out()).doesNotContain("FÖREGÅENDE ÅRS");

        Path broken = Files.writeString(folder.resolve("trasig.json"), json.replace("\"rader\"", "\"rad\""));
        assertThat(finsam("check", "--previous", broken.toString(), now).code()).isEqualTo(3);
        assertThat(finsam("check", "--previous", broken.toString(), now).err()).contains("trasig.json", "/rad");
        Path later =
                Files.writeString(folder.resolve("senare.json"), json.replace("finsam-rapport/1", "finsam-rapport/9"));
        assertThat(finsam("check", "--previous", later.toString(), now).err())
                .contains("rapporten är skriven av ett nyare finsam");
    }

    private Uppfoljningslage state(String... arguments) {
        return row(followed(arguments)).lage();
    }

    private static Arsuppfoljning followed(String... arguments) {
        String[] call = new String[arguments.length + 3];
        call[0] = "check";
        call[1] = "--format";
        call[2] = "json";
        System.arraycopy(arguments, 0, call, 3, arguments.length);
        return Objects.requireNonNull(reports(finsam(call).out()).get(0).uppfoljning());
    }

    private static Uppfoljningsrad row(Arsuppfoljning all) {
        return all.rader().stream()
                .filter(row -> row.kontroll().equals(EQUITY))
                .findFirst()
                .orElseThrow();
    }

    private static List<Granskningsrapport> reports(String json) {
        return ReportReader.read(json, "ut").stream()
                .map(read -> read.report().orElseThrow())
                .toList();
    }

    private Path judge(String file, String decision) throws IOException {
        Path answers = folder.resolve("svar.txt");
        Files.writeString(
                answers,
                "- { kontroll: NR-EGETKAPITAL, beslut: " + decision + ", skal: Plan finns }\n",
                StandardCharsets.UTF_8);
        Path judged = Path.of(file.replace(".yaml", ".bedomning.yaml"));
        Files.deleteIfExists(judged);
        assertThat(finsam("judge", "--answers", answers.toString(), "--date", "2021-05-01", file)
                        .code())
                .isZero();
        Files.delete(answers);
        return judged;
    }

    private String year(String name, int year, int equity) throws IOException {
        return year(name, year, "arsredovisning: { balansrakning: { egetKapital: { utgaende: " + equity + " } } }\n");
    }

    private String without(String name, int year) throws IOException {
        return year(name, year, "");
    }

    private String year(String name, int year, String accounts) throws IOException {
        Path file = folder.resolve(name + "-" + year + ".yaml");
        Files.writeString(file, """
                schema: finsam-underlag/1
                enhet: TKR
                rakenskapsar: %d
                forbund:
                  namn: %s
                  medlemmar:
                    - { namn: Försäkringskassan, part: FORSAKRINGSKASSAN }
                    - { namn: Provs kommun, part: KOMMUN }
                tilldelning:
                  - { medlem: Försäkringskassan, belopp: 2500 }
                  - { medlem: Provs kommun, belopp: 2500 }
                """.formatted(year, name) + accounts);
        return file.toString();
    }
}
