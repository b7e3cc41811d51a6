package se.finsam.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.source.Limits;
import se.finsam.report.mall.WorkbookReader;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.report.CheckResult;
import se.finsam.rules.report.Forklaring;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.ReportWriter;
import se.finsam.rules.rulebook.Profil;
import se.finsam.rules.rulebook.Rulebook;

/** What reads an underlag and checks it. */
final class Checking {
    /** What the reports call what was sent: it has no file. */
    private static final String NAME = "underlag";

    private final Supplier<Checker> checker;
    private final UnderlagReader reader;
    private final Semaphore turns;

    Checking(Supplier<Checker> checker, int bytes, int atATime) {
        this.checker = checker;
        Limits standard = Limits.STANDARD;
        reader = UnderlagReader.withLimits(new Limits(
                bytes, standard.depth(), standard.values(), standard.characters(), standard.line(), standard.items()));
        turns = new Semaphore(atATime, true);
    }

    /** One underlag, one report. */
    byte[] check(Call call) throws IOException {
        CheckResult result = checker.get().checkRead(read(call), options(call));
        if (result instanceof CheckResult.Refused refused) {
            throw Problem.input(refused.errors());
        }
        return utf8(ReportWriter.toJson(result));
    }

    /** Each line by itself, as soon as it has come. */
    void lines(Call call, InputStream in, OutputStream out) throws IOException {
        CheckOptions options = options(call);
        try (Stream<ReadResult> lines = reader(call).lines(in, NAME)) {
            Iterator<ReadResult> each = lines.iterator();
            while (each.hasNext()) {
                ReadResult line = each.next();
                turns.acquireUninterruptibly();
                byte[] answer;
                try {
                    answer = utf8(ReportWriter.toNdjson(checker.get().checkRead(line, options)));
                } finally {
                    turns.release();
                }
                out.write(answer);
                out.flush();
            }
        }
    }

    /** Several years of a förbund at once: each is compared with the years before it, or follows up the report that was kept of one. */
    byte[] years(Call call) {
        StringBuilder out = new StringBuilder();
        KeptReports kept = new KeptReports(call.body(), NAME, call.language());
        try (Stream<ReadResult> lines = reader(call).lines(new ByteArrayInputStream(kept.rest()), NAME)) {
            checker.get()
                    .checkRead(lines, options(call))
                    .forEachOrdered(result -> out.append(ReportWriter.toNdjson(kept.told(result))));
        }
        kept.unused().forEach(result -> out.append(ReportWriter.toNdjson(result)));
        return utf8(out.toString());
    }

    /** The whole way to a row. */
    byte[] explain(Call call) throws IOException {
        String control = call.need("control");
        String object = call.get("object");
        Rulebook rulebook = checker.get().rulebook();
        if (rulebook.kontroll(control).isEmpty()) {
            throw unknownControl(400, control, rulebook);
        }
        Underlag underlag = underlag(call);
        CheckOptions options = options(call);
        List<String> objects = new ArrayList<>();
        for (Rad row : checker.get().check(underlag, options).rader()) {
            if (row.kontroll().equals(control)) {
                objects.add(Objects.requireNonNullElse(row.objekt(), ""));
            }
        }
        String wanted = object == null && objects.size() == 1 && !objects.get(0).isEmpty() ? objects.get(0) : object;
        Optional<Forklaring> way = checker.get().explain(underlag, options, control, wanted);
        if (way.isEmpty()) {
            if (objects.isEmpty()) {
                throw Problem.parameter(
                        "control",
                        control,
                        "en kontroll som rapporten har en rad av",
                        "a control that the report has a row of");
            }
            throw object == null
                    ? Problem.parameter(
                            "object",
                            null,
                            "kontrollen har " + objects.size() + " rader; ange en av dem med object",
                            "the control has " + objects.size() + " rows; name one of them with object")
                    : Problem.parameter("object", object, "en rad i rapporten", "a row of the report");
        }
        return utf8(Json.write(way.get()));
    }

    /** An underlag that was sent alone; what is wrong with it is told at once. */
    Underlag underlag(Call call) throws IOException {
        ReadResult read = read(call);
        Underlag underlag = read.value();
        if (underlag == null) {
            throw Problem.input(read.errors());
        }
        return underlag;
    }

    /** All that were sent. */
    List<Underlag> several(Call call) throws IOException {
        if (!call.sent().equals(Media.NDJSON)) {
            return List.of(underlag(call));
        }
        List<Underlag> several = new ArrayList<>();
        for (ReadResult read : reader.read(call.body(), NAME)) {
            if (read.value() == null) {
                throw Problem.input(read.errors());
            }
            several.add(read.value());
        }
        return several;
    }

    Granskningsrapport report(Call call, Underlag underlag) {
        return checker.get().check(underlag, options(call));
    }

    private ReadResult read(Call call) throws IOException {
        if (call.sent().equals(Media.XLSX)) {
            return WorkbookReader.standard()
                    .with(checker.get().rulebook().egnaNycklar())
                    .read(new ByteArrayInputStream(call.body()), NAME);
        }
        List<ReadResult> read = reader(call).read(call.body(), NAME);
        if (read.size() != 1) {
            throw Problem.of(
                    422,
                    "ett underlag i taget här; flera skickas som " + Media.NDJSON + " till /v1/check/lines eller"
                            + " /v1/check/years",
                    "one underlag at a time here; send several as " + Media.NDJSON + " to /v1/check/lines or"
                            + " /v1/check/years");
        }
        return read.get(0);
    }

    /** What reads the call: where it names a key of its caller's own id, that too. */
    private UnderlagReader reader(Call call) {
        String key = call.get("idKey");
        if (key == null) {
            return reader;
        }
        try {
            return reader.withIdKey(key);
        } catch (IllegalArgumentException e) {
            throw Problem.parameter(
                    "idKey", key, "en nyckel som underlaget inte har", "a key that the input does not have");
        }
    }

    private CheckOptions options(Call call) {
        CheckOptions options = CheckOptions.STANDARD.in(call.language()).on(call.day("date"));
        return options.profile(profile(call.get("profile")));
    }

    /** A profile that the rulebook has, or the one of the occasion, as for the command. */
    private String profile(@Nullable String named) {
        if (named == null || named.equals(Profil.AUTO)) {
            return Profil.AUTO;
        }
        List<String> known =
                checker.get().rulebook().profiler().stream().map(Profil::id).toList();
        if (!known.contains(named)) {
            String all = String.join(" | ", known) + " | " + Profil.AUTO;
            throw Problem.parameter("profile", named, all, all);
        }
        return named;
    }

    static Problem unknownControl(int status, String id, Rulebook rulebook) {
        List<String> known = rulebook.kontroller().stream()
                .map(se.finsam.rules.rulebook.Kontroll::id)
                .toList();
        return Problem.unknown(status, id, known, "regelboken har ingen kontroll", "the rulebook has no control");
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
