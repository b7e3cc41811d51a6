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
import se.finsam.rules.report.Arsuppfoljning;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.ReportReader;
import se.finsam.rules.report.Uppfoljningslage;
import se.finsam.rules.report.Uppfoljningsrad;

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
                .isEqualTo(other
                        + " (B 2020) följdes inte upp: underlaget för 2021 gäller A. Har förbundet bytt namn: skriv"
                        + " organisationsnumret i båda underlagen, eller ange --former-name \"B\"\n");
        assertThat(finsam("check", "--previous", other.toString(), year("A", 2022, 2000))
                        .err())
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

    @Test
    void a_forbund_that_has_changed_its_name_is_known_by_its_number_also_in_a_report() throws IOException {
        String last = numbered(year("Gamla", 2020, 2000), "222000-0001");
        String now = numbered(year("Nya", 2021, 2000), "2220000001");
        Path kept = Files.writeString(
                folder.resolve("rapport.json"),
                finsam("check", "--format", "json", last).out());
        judge(last, "ACCEPTERAD_AVVIKELSE");
        Files.move(folder.resolve("Gamla-2020.bedomning.yaml"), folder.resolve("rapport.bedomning.yaml"));

        Arsuppfoljning all = followed("--previous", kept.toString(), now);

        assertThat(row(all).text()).isEqualTo("Anmärkning 2020. Den var accepterad. Kvarstår 2021.");
        assertThat(all.forbehall()).contains("Rapporten om 2020 gäller Gamla.");
        assertThat(row(followed("--previous", last, now)).lage()).isEqualTo(Uppfoljningslage.KVARSTAR);
    }

    @Test
    void a_forbund_without_a_number_is_known_by_its_former_name_where_that_is_given() throws IOException {
        String last = year("Gamla", 2020, 2000);
        String now = year("Nya", 2021, 2000);
        Path kept = Files.writeString(
                folder.resolve("rapport.json"),
                finsam("check", "--format", "json", last).out());

        Finsam.Run run = finsam("check", "--lang", "en", "--previous", last, now);
        assertThat(run.err())
                .isEqualTo(
                        last + " (Gamla 2020) was compared with nothing and not followed up: the input of 2021 is about"
                                + " Nya. If the förbund has changed its name: write the organisation number in both inputs, or"
                                + " give --former-name \"Gamla\"\n");
        assertThat(run.out()).doesNotContain("OBSERVATIONS OF THE YEAR BEFORE");
        for (String earlier : List.of(last, kept.toString())) {
            assertThat(row(followed("--former-name", "gamla", "--previous", earlier, now))
                            .lage())
                    .isEqualTo(Uppfoljningslage.KVARSTAR);
            assertThat(finsam("check", "--tidigare-namn", "Gamla", "--foregaende", earlier, now)
                            .err())
                    .isEmpty();
        }
        assertThat(finsam("check", "--former-name", "Gamla", "--previous", last, now, year("B", 2021, 1))
                        .err())
                .contains("--former-name hör till ett underlag");
    }

    @Test
    void another_number_is_another_forbund_whatever_it_was_called() throws IOException {
        String last = numbered(year("Gamla", 2020, 2000), "222000-0001");
        String now = numbered(year("Nya", 2021, 2000), "222000-0002");

        Finsam.Run run = finsam("check", "--former-name", "Gamla", "--previous", last, now);

        assertThat(run.err())
                .contains("underlaget för 2021 är ett annat förbunds, Nya: organisationsnumren är olika (2220000001,"
                        + " 2220000002)");
        assertThat(run.out()).doesNotContain("FÖREGÅENDE ÅRS");
    }

    @Test
    void explain_and_judge_take_an_earlier_year_or_its_report_and_say_what_has_become_of_the_row() throws IOException {
        String last = year("A", 2020, 2000);
        String now = year("A", 2021, 2000);
        Path kept = Files.writeString(
                folder.resolve("rapport.json"),
                finsam("check", "--format", "json", last).out());

        for (String earlier : List.of(last, kept.toString())) {
            Finsam.Run run = finsam("explain", "--previous", earlier, now, EQUITY);
            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .contains("FÖRRA ÅRET\n  Anmärkning 2020. Kvarstår 2021.\n  Rapporten om 2020: Eget kapital");
        }
        assertThat(finsam("explain", now, EQUITY).out()).doesNotContain("FÖRRA ÅRET");
        assertThat(finsam("explain", "--lang", "en", "--previous", last, now, EQUITY)
                        .out())
                .contains("LAST YEAR\n  Remark in 2020. Remains in 2021.");
        judge(last, "ACCEPTERAD_AVVIKELSE");
        Finsam.Run judged = Finsam.at(true, Map.of("NO_COLOR", "1"))
                .typing("2022-05-01\n\n\n\nq\n")
                .run("judge", "--previous", last, now);
        assertThat(judged.out()).contains("    Förra året  Anmärkning 2020. Den var accepterad. Kvarstår 2021.\n");
    }

    @Test
    void what_is_wrong_with_an_earlier_year_is_told_by_every_command_as_check_tells_it() throws IOException {
        String now = year("A", 2021, 2000);
        Path broken = Files.writeString(folder.resolve("trasig.json"), "{\"schema\":\"finsam-rapport/1\",\"x\":1}");
        Path other = Files.writeString(folder.resolve("fel.yaml"), "schema: finsam-underlag/1\nx: 1\n");
        Path answers = Files.writeString(folder.resolve("svar.txt"), "[]\n");
        for (Path file : List.of(broken, other)) {
            String told = finsam("check", "--previous", file.toString(), now).err();

            assertThat(told).contains(file.toString(), "/x");
            for (Finsam.Run run : List.of(
                    finsam("explain", "--previous", file.toString(), now, EQUITY),
                    finsam("judge", "--answers", answers.toString(), "--previous", file.toString(), now),
                    finsam("rules", "eval", "--previous", file.toString(), "rakenskapsar", now))) {
                assertThat(run.err()).isEqualTo(told);
                assertThat(run.code()).isEqualTo(3);
            }
        }
        String stranger = year("B", 2020, 1);
        String told = finsam("check", "--previous", stranger, now).err();
        assertThat(told).contains("följdes inte upp");
        assertThat(finsam("explain", "--previous", stranger, now, EQUITY).err()).isEqualTo(told);
        assertThat(finsam("judge", "--answers", answers.toString(), "--previous", stranger, now)
                        .err())
                .isEqualTo(told);
        assertThat(finsam("rules", "eval", "--previous", stranger, "rakenskapsar", now)
                        .err())
                .isEqualTo(told);
    }

    private static String numbered(String file, String number) throws IOException {
        Path path = Path.of(file);
        Files.writeString(
                path,
                Files.readString(path)
                        .replace("  medlemmar:\n", "  organisationsnummer: \"" + number + "\"\n  medlemmar:\n"));
        return file;
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
