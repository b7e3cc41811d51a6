import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import se.finsam.model.Underlag;
import se.finsam.model.bind.Identity;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagMerger;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.schema.Beskrivningar;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.Limits;
import se.finsam.report.FileFormat;
import se.finsam.report.ReportContent;
import se.finsam.report.mall.OpenQuestions;
import se.finsam.report.mall.Templates;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.frister.Frister;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.ReportWriter;

/**
 * Measures how time grows with the length of each list of the schema, for each command. The lists are found by walking the
 * schema, so that a new one is measured without anyone having to think of it.
 */
public final class GrowthBench {
    private static final List<String> COMMANDS = List.of(
            "read", "check", "json", "explain", "frister", "template", "merge", "html", "pdf", "docx", "xlsx", "sarif", "junit");
    private static final Checker CHECKER = Checker.bundled();
    /** Of this thread, so that what else the machine does is not measured; all the commands' work is in it. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** With {@code -Dlimits=none}: what grows beyond what finsam takes by itself is measured, too. */
    private static final UnderlagReader READER = "none".equals(System.getProperty("limits"))
            ? UnderlagReader.standard().withLimits(new Limits(1 << 30, 32, 100_000_000, 100_000, 1 << 30, 10_000_000))
            : UnderlagReader.standard();

    private static double most;

    private GrowthBench() {}

    /** {@code SECONDS ONLY SMALL LARGE COMMAND…}: a command that takes longer than SECONDS is not tried with more. */
    public static void main(String[] args) {
        most = Double.parseDouble(args[0]);
        List<Integer> sizes = List.of(Integer.valueOf(args[2]), Integer.valueOf(args[3]));
        List<String> asked = args.length > 4 ? List.of(args).subList(4, args.length) : COMMANDS;
        TreeSet<String> lists = new TreeSet<>();
        lists(Underlag.class, "", lists);
        run("forbund.medlemmar", 50, asked); // the JVM has then met most of what is measured
        System.out.printf("%-50s %-9s %9d %9d  exponent%n", "list", "command", sizes.get(0), sizes.get(1));
        for (String list : lists) {
            if (!list.matches(args[1])) {
                continue;
            }
            Map<String, Double> small = run(list, sizes.get(0), asked);
            Set<String> quick = new TreeSet<>(small.keySet());
            quick.removeIf(command -> small.get(command) > most);
            Map<String, Double> large = run(list, sizes.get(1), quick.stream().sorted().toList());
            for (String command : asked) {
                tell(list, command, small.get(command), large.get(command), sizes);
            }
        }
    }

    private static void tell(String list, String command, Double small, Double large, List<Integer> sizes) {
        double ratio = (double) sizes.get(1) / sizes.get(0);
        // What takes less than this is noise.
        boolean grows = small != null && large != null && large >= 0.2;
        double exponent = grows ? Math.log(large / Math.max(small, 0.001)) / Math.log(ratio) : 0;
        System.out.printf(
                Locale.ROOT,
                "%-50s %-9s %9s %9s  %s%n",
                list,
                command,
                small == null ? "-" : String.format(Locale.ROOT, "%.2f", small),
                large == null ? "-" : String.format(Locale.ROOT, "%.2f", large),
                grows ? String.format(Locale.ROOT, "%.1f", exponent) : "");
    }

    /** The paths of the lists of records and of values, with {@code []} for the items of outer ones. */
    private static void lists(Class<?> type, String path, Set<String> found) {
        for (RecordShape.Field field : RecordShape.of(type).fields()) {
            String at = path + field.key();
            if (field.list()) {
                found.add(at);
            }
            if (field.itemType().isRecord()) {
                lists(field.itemType(), at + (field.list() ? "[]." : "."), found);
            }
        }
    }

    private static Map<String, Double> run(String list, int size, List<String> commands) {
        Map<String, Double> seconds = new LinkedHashMap<>();
        Set<String> without = new TreeSet<>();
        ReadResult tried = read(list, 3, without);
        if (tried.value() == null) {
            System.out.println(list + ": no example: " + tried.errors().get(0).message(Language.EN));
            return seconds;
        }
        byte[] text = text(list, size, without).getBytes(StandardCharsets.UTF_8);
        List<ReadResult> read = new ArrayList<>();
        timed(seconds, "read", () -> read.addAll(READER.read(text, "bench.json")));
        Underlag underlag = read.isEmpty() ? null : read.get(0).value();
        if (underlag == null) {
            if (!read.isEmpty()) {
                System.out.println(list + " " + size + ": " + read.get(0).errors().get(0).message(Language.EN));
            }
            return seconds;
        }
        List<Granskningsrapport> reports = new ArrayList<>();
        timed(seconds, "check", () -> reports.add(CHECKER.check(underlag)));
        if (reports.isEmpty()) {
            return seconds;
        }
        Granskningsrapport report = reports.get(0);
        ReportContent content = new ReportContent(
                report, Language.SV, CHECKER.rulebook().kontroller(), underlag, List.of());
        Map<String, Callable<?>> all = new LinkedHashMap<>();
        all.put("json", () -> written(report));
        Rad last = report.rader().get(report.rader().size() - 1);
        all.put(
                "explain",
                () -> CHECKER.explain(underlag, CheckOptions.STANDARD, last.kontroll(), last.objekt()));
        all.put(
                "frister",
                () -> Frister.of(CHECKER.rulebook())
                        .plan(List.of(underlag), underlag.rakenskapsar() + 1, LocalDate.of(2024, 1, 1), Language.SV));
        all.put(
                "template",
                () -> Templates.of(CHECKER.rulebook(), Language.SV).yaml(OpenQuestions.of(underlag, report)));
        all.put("merge", () -> UnderlagMerger.merge(underlag, underlag, "merged"));
        for (FileFormat format : FileFormat.values()) {
            all.put(format.word(), () -> format.report(content));
        }
        all.forEach((name, work) -> {
            if (commands.contains(name)) {
                timed(seconds, name, work);
            }
        });
        return seconds;
    }

    /** As a program gets it: to the last letter, and never there as a whole. */
    private static Object written(Granskningsrapport report) throws IOException {
        ReportWriter.writeJson(report, Writer.nullWriter());
        return report;
    }

    private static void timed(Map<String, Double> seconds, String name, Callable<?> work) {
        long begin = THREADS.getCurrentThreadCpuTime();
        try {
            work.call();
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            System.out.println(name + ": " + e);
            return;
        }
        seconds.put(name, (THREADS.getCurrentThreadCpuTime() - begin) / 1e9);
    }

    /** What an example reads to; keys that it is refused for are left out, and told in {@code without}. */
    private static ReadResult read(String list, int size, Set<String> without) {
        ReadResult read = READER.read(text(list, size, without), "bench.json").get(0);
        for (int i = 0; i < 40 && read.value() == null; i++) {
            for (InputError error : read.errors()) {
                without.add(error.place().pointer().replaceAll("/[0-9]+", "[]").replace('/', '.').replaceFirst("^\\.", ""));
            }
            read = READER.read(text(list, size, without), "bench.json").get(0);
        }
        return read;
    }

    private static String text(String list, int size, Set<String> without) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", "finsam-underlag/1");
        document.put("enhet", "SEK");
        document.put("rakenskapsar", 2023);
        Map<String, Object> forbund = new LinkedHashMap<>();
        forbund.put("namn", "Bänkförbundet");
        List<Object> members = new ArrayList<>();
        members.add(Map.of("namn", "Försäkringskassan", "part", "FORSAKRINGSKASSAN"));
        members.add(Map.of("namn", "Region Prov", "part", "REGION"));
        int many = list.startsWith("forbund.medlemmar") ? 1 : Math.min(size, 300);
        for (int i = 0; i < many; i++) {
            members.add(Map.of("namn", "Kommun " + i, "part", "KOMMUN"));
        }
        forbund.put("medlemmar", members);
        document.put("forbund", forbund);
        put(document, Underlag.class, "", list, size, without);
        StringBuilder json = new StringBuilder();
        write(json, document);
        return json.toString();
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> into, Class<?> type, String at, String list, int size, Set<String> without) {
        String key = list.replaceFirst("[.\\[].*", "");
        RecordShape.Field field = RecordShape.of(type).field(key).orElseThrow();
        String path = at + key;
        String rest = list.substring(key.length());
        if (rest.isEmpty()) {
            List<Object> items = new ArrayList<>();
            if (into.get(key) instanceof List<?> known) {
                items.addAll(known);
            }
            for (int i = 0; i < size; i++) {
                items.add(item(type, field, path + "[]", i, without));
            }
            into.put(key, items);
        } else if (rest.startsWith("[]")) {
            Map<String, Object> item = new LinkedHashMap<>((Map<String, Object>) item(type, field, path + "[]", 0, without));
            put(item, field.itemType(), path + "[].", rest.substring(3), size, without);
            into.put(key, new ArrayList<>(List.of(item)));
        } else {
            Map<String, Object> object = (Map<String, Object>) into.computeIfAbsent(key, k -> item(type, field, path, 0, without));
            put(object, field.itemType(), path + ".", rest.substring(1), size, without);
        }
    }

    private static Object item(Class<?> owner, RecordShape.Field field, String at, int i, Set<String> without) {
        if (!field.itemType().isRecord()) {
            return value(owner, field, i, true);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        String identity = Identity.key(field.itemType()).orElse("");
        for (RecordShape.Field own : RecordShape.of(field.itemType()).fields()) {
            String path = at + "." + own.key();
            if (without.contains(path) && !own.required() || own.map()) {
                continue;
            }
            if (own.itemType().isRecord()) {
                if (own.required()) {
                    values.put(own.key(), own.list() ? List.of() : item(field.itemType(), own, path, i, without));
                }
            } else if (!own.list() || own.required()) {
                Object one = value(field.itemType(), own, i, own.key().equals(identity));
                values.put(own.key(), own.list() ? List.of(one) : one);
            }
        }
        return values;
    }

    private static Object value(Class<?> owner, RecordShape.Field field, int i, boolean unique) {
        List<String> codes = Beskrivningar.codes(field);
        Class<?> type = field.itemType();
        if (field.key().equals("medlem") || field.key().equals("hos") || field.key().equals("parter")) {
            return "Kommun " + i % 300;
        }
        if (!codes.isEmpty()) {
            return unique && field.open() ? "EGEN_" + i : codes.get(i % codes.size());
        }
        if (type == Boolean.class || type == boolean.class) {
            return true;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2023, 1, 1).plusDays(i % 365).toString();
        }
        if (type == Integer.class || type == int.class) {
            return unique ? i + 1 : 2023;
        }
        if (type == BigDecimal.class) {
            return unique ? i + 1 : 1000;
        }
        String example = Beskrivningar.of(owner, field.key()).exempel();
        if (unique) {
            return field.key().equals("konto") ? String.valueOf(100000 + i) : field.key() + " " + i;
        }
        return example == null || example.startsWith("[") ? "text" : example.replace("\"", "");
    }

    private static void write(StringBuilder json, Object value) {
        if (value instanceof Map<?, ?> map) {
            json.append('{');
            map.forEach((key, one) -> {
                json.append(json.charAt(json.length() - 1) == '{' ? "" : ",").append('"').append(key).append("\":");
                write(json, one);
            });
            json.append('}');
        } else if (value instanceof List<?> list) {
            json.append('[');
            for (int i = 0; i < list.size(); i++) {
                json.append(i == 0 ? "" : ",");
                write(json, list.get(i));
            }
            json.append(']');
        } else if (value instanceof String text) {
            json.append('"').append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        } else {
            json.append(value);
        }
    }
}
