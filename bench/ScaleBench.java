import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.source.Language;
import se.finsam.model.source.Limits;
import se.finsam.rules.Checker;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.ReportWriter;

/** How long, and in how much memory, is one underlag read and checked all of whose lists are long, limits aside? */
public final class ScaleBench {
    private ScaleBench() {}

    /** The length of each list, how many budget lines the insatser share, and the one list that is long; all where none is named. */
    public static void main(String[] args) {
        int many = Integer.parseInt(args[0]);
        int posts = args.length > 1 ? Integer.parseInt(args[1]) : many;
        String only = args.length > 2 ? args[2] : "";
        Checker checker = Checker.bundled();
        checker.check(read(3, 3, ""));
        long begin = cpu();
        Underlag underlag = read(many, posts, only);
        long read = cpu();
        Granskningsrapport report = checker.check(underlag);
        long checked = cpu();
        long bytes = ReportWriter.toJson(report).length();
        long written = cpu();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%-20s %7d rows, %6d budget lines: read %.1f s, check %.1f s, json %.1f s; %d rows of report, %d MB of json, %d MB held%n",
                only.isEmpty() ? "all" : only,
                many,
                posts,
                (read - begin) / 1e9,
                (checked - read) / 1e9,
                (written - checked) / 1e9,
                report.rader().size(),
                bytes >> 20,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Underlag read(int many, int posts, String only) {
        StringBuilder json = new StringBuilder("{\"schema\":\"finsam-underlag/1\",\"enhet\":\"SEK\",\"rakenskapsar\":2023,"
                + "\"forbund\":{\"namn\":\"Bänkförbundet\",\"medlemmar\":["
                + "{\"namn\":\"Försäkringskassan\",\"part\":\"FORSAKRINGSKASSAN\"},{\"namn\":\"Region Prov\",\"part\":\"REGION\"},"
                + "{\"namn\":\"Provs kommun\",\"part\":\"KOMMUN\"}]}");
        list(json, ",\"insatser\":[", of(only, "insatser", many), i -> "{\"namn\":\"Insats " + i + "\",\"huvudman\":\"Provs kommun\",\"parter\":"
                + "[\"Provs kommun\",\"Region Prov\"],\"beviljat\":1000,\"budgetpost\":\"Post " + i % posts + "\"}");
        list(json, ",\"sammantraden\":[", of(only, "sammantraden", many), i -> "{\"datum\":\"" + day(i) + "\",\"ledamoter\":7,\"tjanstgorande\":5}");
        list(json, ",\"beslut\":[", of(only, "beslut", many), i -> "{\"arende\":\"Beslut " + i + "\",\"datum\":\"" + day(i) + "\"}");
        list(json, ",\"verksamhetsmal\":[", of(only, "verksamhetsmal", many), i -> "{\"text\":\"Mål " + i + "\",\"malvarde\":1,\"utfall\":2,\"riktning\":\"MINST\"}");
        list(json, ",\"budget\":{\"ar\":2023,\"kostnader\":[", of(only, "budget.kostnader", many), i -> "{\"post\":\"Post " + i + "\",\"belopp\":1000}");
        json.append("}}");
        Limits wide = new Limits(1 << 30, 32, Integer.MAX_VALUE, 100_000, 200_000, Integer.MAX_VALUE);
        ReadResult read = UnderlagReader.withLimits(wide)
                .read(json.toString().getBytes(StandardCharsets.UTF_8), "bench.json")
                .get(0);
        if (read.value() == null) {
            throw new IllegalStateException(read.errors().get(0).message(Language.EN));
        }
        return read.value();
    }

    /** The length of a list: it is long where it is the one that is, or where all are. */
    private static int of(String only, String list, int many) {
        return only.isEmpty() || only.equals(list) ? many : Math.min(many, 3);
    }

    private static String day(int i) {
        return java.time.LocalDate.of(2023, 1, 1).plusDays(i % 365).toString();
    }

    private static void list(StringBuilder json, String head, int many, java.util.function.IntFunction<String> item) {
        json.append(head);
        for (int i = 0; i < many; i++) {
            json.append(i == 0 ? "" : ",").append(item.apply(i));
        }
        json.append(']');
    }
}
