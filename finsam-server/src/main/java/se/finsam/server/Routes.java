package se.finsam.server;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Text;
import se.finsam.rules.Checker;

/** The table of what is served. The OpenAPI document is made of it, and nothing is served that does not stand here. */
final class Routes {
    /** What each path of this version of the API begins with. */
    static final String VERSION = "/v1";

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String EXAMPLE =
            "{\"schema\":\"finsam-underlag/1\",\"forbund\":{\"namn\":\"Exempelförbundet\"},\"rakenskapsar\":2021}";
    private static final String SIE = """
            #FLAGGA 0
            #FORMAT PC8
            #SIETYP 4
            #PROGRAM "Exempel" 1
            #GEN 20240301
            #FNAMN "Exempelforbundet"
            #RAR 0 20230101 20231231
            #KONTO 1930 "Bank"
            #IB 0 1930 1000.00
            #UB 0 1930 1000.00
            """;

    private static final Route.Parameter LANG = new Route.Parameter(
            "lang",
            "query",
            new Text(
                    "språket i svaret; går före Accept-Language",
                    "the language of the answer; goes before Accept-Language"),
            List.of("sv", "en"),
            null,
            "en");
    private static final Route.Parameter DATE = new Route.Parameter(
            "date",
            "query",
            new Text("bedömningsdagen, ÅÅÅÅ-MM-DD", "the day of assessment, YYYY-MM-DD"),
            List.of(),
            DAY,
            "2022-03-31");
    private static final Route.Parameter PROFILE = new Route.Parameter(
            "profile",
            "query",
            new Text("vilka kontroller: en profil i regelboken", "which controls: a profile of the rulebook"),
            List.of(),
            null,
            "allt");

    private static final Route.Parameter ID_KEY = new Route.Parameter(
            "idKey",
            "query",
            new Text(
                    "en nyckel överst i varje underlag med ett eget id; det är ingen del av underlaget och står i svaret, som"
                            + " underlag.id",
                    "a key at the top of each input with an id of your own; it is no part of the input, and stands in the"
                            + " answer as underlag.id"),
            List.of(),
            null,
            "arende");

    private final List<Route> all = new ArrayList<>();

    Routes(Supplier<Checker> checker, int bytes, int atATime) {
        Checking checking = new Checking(checker, bytes, atATime);
        Around around = new Around(checker, checking);
        add(
                "POST",
                "/check",
                "check",
                "Granskar ett underlag.",
                "Checks one input.",
                sent(),
                "Rapport",
                checking::check,
                DATE,
                PROFILE,
                ID_KEY);
        all.add(new Route(
                "POST",
                VERSION + "/check/lines",
                "checkLines",
                new Text(
                        "Granskar underlag ett på varje rad, vart och ett för sig, och svarar med en rad när den kommit.",
                        "Checks inputs one a line, each by itself, and answers with a line as soon as it has come."),
                List.of(DATE, PROFILE, ID_KEY, LANG),
                lines(),
                List.of(new Route.Output(Media.NDJSON, null)),
                null,
                checking::lines));
        all.add(new Route(
                "POST",
                VERSION + "/check/years",
                "checkYears",
                new Text(
                        "Granskar flera år på en gång, ett på varje rad; varje år jämförs med åren före. En rad kan vara en"
                                + " sparad rapport om förra året (finsam-rapport/1): den följs upp i förbundets år efter.",
                        "Checks several years at once, one a line; each year is compared with those before it. A line may be"
                                + " a report that was kept of last year (finsam-rapport/1): it is followed up in the"
                                + " förbund's year after."),
                List.of(DATE, PROFILE, ID_KEY, LANG),
                lines(),
                List.of(new Route.Output(Media.NDJSON, null)),
                checking::years,
                null));
        Route.Parameter control = new Route.Parameter(
                "control",
                "query",
                new Text("kontrollens id; måste anges", "the id of the control; must be given"),
                List.of(),
                null,
                "NR-EGETKAPITAL");
        Route.Parameter object = new Route.Parameter(
                "object",
                "query",
                new Text("vilken rad, där kontrollen har flera", "which row, where the control has several"),
                List.of(),
                null,
                "");
        add(
                "POST",
                "/explain",
                "explain",
                "Hela vägen till en rad i rapporten.",
                "The whole way to a row of the report.",
                sent(),
                "Forklaring",
                checking::explain,
                control,
                object,
                DATE,
                PROFILE);
        Route.Parameter year = new Route.Parameter(
                "year",
                "query",
                new Text("året som fristerna gäller", "the year of the deadlines"),
                List.of(),
                "[0-9]{4}",
                "2022");
        List<String> oneOrMore = new ArrayList<>(Media.UNDERLAG);
        oneOrMore.addAll(Media.LINES);
        add(
                "POST",
                "/deadlines",
                "deadlines",
                "Vad som ska vara gjort när.",
                "What is due when.",
                new Route.Body(oneOrMore, "Underlag", EXAMPLE),
                "Frister",
                around::deadlines,
                year,
                DATE);
        add(
                "GET",
                "/rules",
                "rules",
                "Regelbokens kontroller.",
                "The controls of the rulebook.",
                null,
                "Regelbok",
                around::rules);
        add(
                "GET",
                "/rules/{id}",
                "rule",
                "En kontroll.",
                "One control.",
                null,
                "Kontroll",
                around::rule,
                path("id", "kontrollens id", "the id of the control", "NR-EGETKAPITAL"));
        add(
                "GET",
                "/schemas",
                "schemas",
                "Vilka scheman som finns.",
                "Which schemas there are.",
                null,
                "Schemanamn",
                around::schemaNames);
        add(
                "GET",
                "/schemas/{name}",
                "schema",
                "Ett JSON Schema (2020-12).",
                "A JSON Schema (2020-12).",
                null,
                "Schema",
                around::schema,
                path("name", "schemats namn", "the name of the schema", "report"));
        all.add(new Route(
                "GET",
                VERSION + "/template",
                "template",
                new Text("Ett tomt underlag att fylla i.", "An empty input to fill in."),
                List.of(PROFILE, LANG),
                null,
                List.of(new Route.Output(Media.YAML, null), new Route.Output(Media.XLSX, null)),
                around::template,
                null));
        all.add(new Route(
                "POST",
                VERSION + "/template",
                "questions",
                new Text(
                        "Det som ett underlag saknar, att fylla i eller att fråga om.",
                        "What an input lacks, to fill in or to ask for."),
                List.of(PROFILE, DATE, LANG),
                sent(),
                List.of(
                        new Route.Output(Media.YAML, null),
                        new Route.Output(Media.XLSX, null),
                        new Route.Output(Media.DOCX, null),
                        new Route.Output(Media.TEXT, null)),
                around::questions,
                null));
        Route.Parameter plan = new Route.Parameter(
                "plan",
                "query",
                new Text(
                        "kontoplanen som filen följer; måste anges",
                        "the kontoplan that the file follows; must be given"),
                List.of(),
                null,
                "kommun-bas");
        add(
                "POST",
                "/import/sie",
                "importSie",
                "En SIE-fil som ett underlag.",
                "A SIE file as an input.",
                new Route.Body(List.of(Media.BYTES, Media.TEXT), null, SIE),
                "Import",
                around::sie,
                plan);
        add(
                "GET",
                "/api-info",
                "apiInfo",
                "Vilket API det är.",
                "Which API this is.",
                null,
                "ApiInfo",
                call -> Checking.utf8(Json.write(apiInfo())));
    }

    /** What is served besides, for who runs the service. */
    Routes beside(
            String path, String id, String sv, String en, String type, @Nullable String schema, Route.Answerer answer) {
        all.add(new Route(
                "GET",
                path,
                id,
                new Text(sv, en),
                List.of(LANG),
                null,
                List.of(new Route.Output(type, schema)),
                answer,
                null));
        return this;
    }

    List<Route> all() {
        return List.copyOf(all);
    }

    private void add(
            String method,
            String path,
            String id,
            String sv,
            String en,
            Route.@Nullable Body body,
            String schema,
            Route.Answerer answer,
            Route.Parameter... parameters) {
        List<Route.Parameter> taken = new ArrayList<>(List.of(parameters));
        taken.add(LANG);
        all.add(new Route(
                method,
                VERSION + path,
                id,
                new Text(sv, en),
                List.copyOf(taken),
                body,
                List.of(new Route.Output(Media.JSON, schema)),
                answer,
                null));
    }

    private static Route.Parameter path(String name, String sv, String en, String example) {
        return new Route.Parameter(name, "path", new Text(sv, en), List.of(), null, example);
    }

    private static Route.Body sent() {
        return new Route.Body(Media.UNDERLAG, "Underlag", EXAMPLE);
    }

    private static Route.Body lines() {
        return new Route.Body(Media.LINES, null, EXAMPLE + "\n");
    }

    private static Object apiInfo() {
        return Json.object(
                "apiName", "finsam",
                "apiVersion", Build.THIS.version(),
                "apiReleased", Build.THIS.released(),
                "apiDocumentation", "/openapi.json",
                "apiStatus", "active");
    }
}
