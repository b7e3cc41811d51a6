package se.finsam.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.source.Language;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.report.ReportWriter;
import se.finsam.rules.rulebook.Profil;

/** What the service answers, as one who calls it sees it. */
class ServiceTest {
    private static final Served SERVED = new Served(Served.OPTIONS);
    private static final String SMALL =
            "{\"schema\":\"finsam-underlag/1\",\"forbund\":{\"namn\":\"Exempel\"},\"rakenskapsar\":2021}";

    @AfterAll
    static void stop() {
        SERVED.close();
    }

    @Test
    void a_report_is_to_the_byte_what_the_library_writes() throws IOException {
        byte[] underlag = Files.readAllBytes(Served.example("ornskoldsvik-2021.yaml"));

        HttpResponse<String> answer = SERVED.post("/v1/check?lang=en", "application/yaml", underlag);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/json");
        assertThat(answer.body())
                .isEqualTo(ReportWriter.toJson(Served.CHECKER.checkRead(
                        UnderlagReader.standard().read(underlag, "underlag").get(0),
                        CheckOptions.STANDARD.in(Language.EN).profile(Profil.AUTO))));
    }

    @Test
    void the_language_is_the_parameters_else_the_headers_else_swedish() {
        assertThat(SERVED.get("/nope").body()).contains("Finns inte");
        assertThat(SERVED.post("/v1/check", Media.JSON, "{}").body()).contains("Underlaget kan inte läsas");
        assertThat(SERVED.post("/v1/check", Media.JSON, "{}", "Accept-Language", "de, en-GB;q=0.8, sv;q=0.7")
                        .body())
                .contains("Unprocessable Content");
        assertThat(SERVED.post("/v1/check?lang=sv", Media.JSON, "{}", "Accept-Language", "en")
                        .body())
                .contains("Underlaget kan inte läsas");
        assertThat(SERVED.post("/v1/check?lang=en", Media.JSON, "{}").headers().firstValue("content-language"))
                .hasValue("en");
    }

    @Test
    void all_that_is_wrong_with_an_input_is_told_at_once_with_place_value_and_what_was_expected() {
        HttpResponse<String> answer = SERVED.post("/v1/check?lang=en", Media.YAML, """
                schema: finsam-underlag/1
                forbund: { namn: Exempel }
                rakenskapsar: tjugo
                budget: { beslutad: 2021-02-30 }
                """);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\": \"urn:finsam:problem:underlag\"", "\"status\": 422", "\"instance\": \"urn:uuid:")
                .contains(
                        "\"plats\": \"/rakenskapsar\"", "\"rad\": 3", "\"varde\": \"tjugo\"", "\"kod\": \"WRONG_TYPE\"")
                .contains("\"plats\": \"/budget/beslutad\"", "\"rad\": 4", "\"kod\": \"IMPOSSIBLE_DATE\"");
    }

    @Test
    void each_way_to_call_it_wrongly_has_its_status() {
        assertThat(SERVED.get("/v1/check").statusCode()).isEqualTo(405);
        assertThat(SERVED.get("/v1/check").headers().firstValue("allow")).hasValue("POST");
        assertThat(SERVED.get("/v1/chekc").body()).contains("menades /v1/check?");
        assertThat(SERVED.get("/v1/rules/NR-EGETKAPITA").statusCode()).isEqualTo(404);
        assertThat(SERVED.get("/v1/rules/NR-EGETKAPITA").body()).contains("menades NR-EGETKAPITAL?");
        assertThat(SERVED.get("/v1/rules", "Accept", "text/html").statusCode()).isEqualTo(406);
        assertThat(SERVED.post("/v1/check", "text/html", "x").statusCode()).isEqualTo(415);
        assertThat(SERVED.post("/v1/check", "application/json;charset=iso-8859-1", SMALL)
                        .statusCode())
                .isEqualTo(415);
        assertThat(SERVED.post("/v1/check", Media.JSON, SMALL, "Content-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(415);
        assertThat(SERVED.post("/v1/check?datum=2022-01-01", Media.JSON, SMALL).statusCode())
                .isEqualTo(400);
        assertThat(SERVED.post("/v1/check?date=2022-02-30", Media.JSON, SMALL).body())
                .contains("\"varde\": \"2022-02-30\"", "\"vantat\": \"en dag, ÅÅÅÅ-MM-DD\"");
        assertThat(SERVED.post("/v1/check?profile=a&profile=b", Media.JSON, SMALL)
                        .statusCode())
                .isEqualTo(400);
        assertThat(SERVED.post("/v1/check?profile=nej", Media.JSON, SMALL).body())
                .contains("arsbokslut");
        assertThat(SERVED.post("/v1/explain", Media.JSON, SMALL).statusCode()).isEqualTo(400);
        assertThat(SERVED.post("/v1/check", Media.JSON, SMALL + "\n" + SMALL).statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_row_is_explained() throws IOException {
        HttpResponse<String> answer = SERVED.post(
                "/v1/explain?control=NR-EGETKAPITAL&lang=en", Media.YAML, Served.text("ornskoldsvik-2021.yaml"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"kontroll\": \"NR-EGETKAPITAL\"", "\"villkor\"", "1058307");
    }

    @Test
    void an_id_of_the_callers_own_stands_in_the_answer_also_where_the_line_is_wrong() throws IOException {
        String good = SMALL.replaceFirst("\\{", "{\"arende\": \"A-17\", ");
        String bad = "{\"arende\": 18, \"schema\": \"finsam-underlag/1\", \"rakenskapsar\": \"tjugo\"}";

        assertThat(SERVED.post("/v1/check/lines?idKey=arende", Media.NDJSON, good + "\n" + bad + "\n")
                        .body()
                        .lines())
                .hasSize(2)
                .satisfiesExactly(
                        line -> assertThat(line).contains("finsam-rapport/1", "\"id\":\"A-17\""),
                        line -> assertThat(line).contains("finsam-fel/1", "\"id\":\"18\""));
        assertThat(SERVED.post("/v1/check?idKey=budget&lang=en", Media.JSON, SMALL)
                        .body())
                .contains("a key that the input does not have");
    }

    @Test
    void several_years_are_compared_where_they_are_sent_together() throws IOException {
        String lines = SMALL + "\n" + SMALL.replace("2021", "2022") + "\n";

        assertThat(SERVED.post("/v1/check/years", Media.NDJSON, lines).body().lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("\"tidigareAr\":[{\"rakenskapsar\":2021");
        assertThat(SERVED.post("/v1/check/lines", Media.NDJSON, lines).body().lines())
                .hasSize(2)
                .noneMatch(line -> line.contains("\"tidigareAr\":"));
    }

    @Test
    void a_report_that_was_kept_is_followed_up_in_the_year_after_and_told_where_there_is_none() throws IOException {
        String kept = SERVED.post("/v1/check/years", Media.NDJSON, SMALL + "\n").body();
        String now = SMALL.replace("2021", "2022") + "\n";

        assertThat(SERVED.post("/v1/check/years", Media.NDJSON, kept + now)
                        .body()
                        .lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("\"underlag\":{\"namn\":\"underlag:2\"")
                .contains("\"uppfoljning\":{\"rakenskapsar\":2021")
                .contains("\"rapport\":{\"namn\":\"underlag:1\"");
        assertThat(SERVED.post("/v1/check/years?lang=en", Media.NDJSON, now + kept.replace("2021", "2019"))
                        .body()
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("finsam-fel/1", "underlag:2", "the same förbund's year after among the inputs");
        assertThat(SERVED.post("/v1/check/years?lang=en", Media.NDJSON, now + kept + kept)
                        .body()
                        .lines())
                .hasSize(3)
                .first()
                .asString()
                .doesNotContain("\"uppfoljning\":{");
        assertThat(SERVED.post("/v1/check/years?lang=en", Media.NDJSON, now + kept.replace("\"rader\"", "\"rad\""))
                        .body()
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("finsam-fel/1", "UNKNOWN_KEY");
    }

    @Test
    void a_line_is_answered_before_the_next_is_sent_and_a_broken_one_costs_its_own_answer() throws Exception {
        try (Socket socket = Raw.open(SERVED)) {
            BufferedReader answers =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            write(socket, """
                    POST /v1/check/lines?lang=en HTTP/1.1
                    Host: localhost
                    Content-Type: application/x-ndjson
                    Transfer-Encoding: chunked

                    """.replace("\n", "\r\n"));
            write(socket, chunk(SMALL));

            assertThat(next(answers)).startsWith("{\"schema\":\"finsam-rapport/1\"");
            write(socket, chunk("{\"schema"));
            assertThat(next(answers)).startsWith("{\"schema\":\"finsam-fel/1\"");
            write(socket, chunk(SMALL.replace("2021", "2022")));
            assertThat(next(answers)).contains("\"rakenskapsar\":2022");
        }
    }

    @Test
    void a_template_comes_in_the_form_that_is_accepted() {
        assertThat(SERVED.get("/v1/template?profile=budget").body()).contains("rakenskapsar:");
        assertThat(SERVED.get("/v1/template?lang=en", "Accept", Media.XLSX).body())
                .startsWith("PK");
        assertThat(SERVED.post("/v1/template", Media.JSON, SMALL, "Accept", Media.TEXT)
                        .body())
                .contains("?");
        assertThat(SERVED.post("/v1/template", Media.JSON, SMALL, "Accept", Media.DOCX)
                        .body())
                .startsWith("PK");
    }

    @Test
    void a_ledger_becomes_an_underlag_that_can_be_checked() throws IOException {
        byte[] sie = Files.readAllBytes(Served.example("sie/bokforing-2023.se"));

        HttpResponse<String> imported = SERVED.post("/v1/import/sie?plan=kommun-bas", Media.BYTES, sie);

        assertThat(imported.statusCode()).isEqualTo(200);
        Object underlag = At.value(Json.readObject(imported.body()), "underlag");
        assertThat(SERVED.post("/v1/check", Media.JSON, Json.write(underlag)).statusCode())
                .isEqualTo(200);
        assertThat(SERVED.post("/v1/import/sie?plan=kommun-bas", Media.BYTES, "inte en SIE-fil")
                        .statusCode())
                .isEqualTo(422);
        assertThat(SERVED.post("/v1/import/sie?plan=min", Media.BYTES, sie).statusCode())
                .isEqualTo(400);
    }

    @Test
    void deadlines_are_of_one_forbund() {
        assertThat(SERVED.post("/v1/deadlines?year=2022", Media.JSON, SMALL).body())
                .contains("finsam-frister/1");
        assertThat(SERVED.post("/v1/deadlines", Media.NDJSON, SMALL + "\n" + SMALL.replace("Exempel", "Annat"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_call_at_loopback_by_the_name_of_another_is_refused() throws IOException {
        assertThat(Raw.answer(SERVED, "GET /v1/rules HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421")
                .contains("application/problem+json");
    }

    @Test
    void what_is_no_call_at_all_is_a_problem_too() throws IOException {
        assertThat(Raw.answer(SERVED, "GARBAGE\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("problem+json");
        assertThat(Raw.answer(
                        SERVED, "GET /v1/rules HTTP/1.1\r\nHost: localhost\r\nX: " + "y".repeat(20_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431")
                .contains("problem+json");
        assertThat(Raw.answer(SERVED, "GET /v1/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("problem+json");
    }

    @Test
    void metrics_name_routes_and_statuses_and_nothing_of_what_was_sent() {
        SERVED.post("/v1/check", Media.JSON, SMALL.replace("Exempel", "Hemligt"));
        SERVED.get("/hemligt");

        String metrics = SERVED.get("/metrics").body();

        assertThat(metrics)
                .contains("# TYPE finsam_http_requests_total counter")
                .containsPattern("finsam_http_requests_total\\{route=\"check\",status=\"200\"} [1-9]")
                .containsPattern("finsam_http_request_seconds_bucket\\{route=\"check\",le=\"\\+Inf\"} [1-9]")
                .contains("finsam_ready 1")
                .doesNotContainIgnoringCase("hemligt");
        assertThat(metrics.lines())
                .allMatch(line -> line.startsWith("#")
                        || line.matches("[a-z_]+(\\{[a-zA-Z]+=\"[^\"]+\"(,[a-z]+=\"[^\"]+\")*})? [0-9.]+"));
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static String chunk(String line) {
        return Integer.toHexString(line.length() + 1) + "\r\n" + line + "\n\r\n";
    }

    /** The next line that is an answer; head and lengths of chunks are passed over. */
    private static String next(BufferedReader answers) throws IOException {
        String line = answers.readLine();
        while (line != null && !line.startsWith("{")) {
            line = answers.readLine();
        }
        return String.valueOf(line);
    }
}
