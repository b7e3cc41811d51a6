import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.finsam.intake.Forslag;
import se.finsam.intake.Indata;
import se.finsam.intake.Lasning;
import se.finsam.intake.Lasresultat;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.Utkast;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.Syntax;
import se.finsam.model.bind.TreeReader;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Problems;

/** Holds what is read of documents against what a careful reader wrote. Items of lists are told by their name, not their place. */
public final class IntakeBench {
    private static final List<String> NAMN =
            List.of("post", "medlem", "namn", "nr", "ar", "grupp", "datum", "text", "arende", "slag", "hos");
    /** What tells an item together: a decision by day and paragraph, one who was there by member and as what. */
    private static final List<List<String>> PAR = List.of(List.of("datum", "paragraf"), List.of("medlem", "som"));
    private static final Set<String> PENGAR = Set.of(
            "belopp", "budget", "foregaendeAr", "avvikelse", "summa", "summaIntakter", "summaKostnader", "finansnetto",
            "resultat", "aretsResultat", "aretsResultatForegaendeAr", "ingaende", "utgaende", "summaTillgangar",
            "summaAvsattningar", "summaSkulder", "summaEgetKapitalOchSkulder", "tilldelningSumma", "beviljat", "utfall",
            "total", "perAr", "intakter", "kostnader", "egetKapital", "tillgangar", "tilldelning", "sokt", "kvar",
            "prognosEgetKapitalVidArsskifte", "kreditgrans", "betalt", "tillgangligt", "administration", "individ",
            "overtaget", "overlamnat", "forandring");

    private int styrkta;
    private int styrktaFel;
    private int lasta;
    private int lastaFel;
    private int osakra;
    private int osakraFel;
    private int andra;

    private IntakeBench() {}

    /** {@code FOLDER RUNS [fel|allt|saknas]}. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        int runs = Integer.parseInt(args[1]);
        String show = args.length > 2 ? args[2] : "";
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(Locale.ROOT, "%-44s %9s %7s %7s %6s %6s %8s %7s %8s%n",
                "document", "styrkta", "wrong", "lästa", "wrong", "osäkra", "share", "other", "ms");
        for (Map.Entry<String, List<Path>> pair : pairs(folder).entrySet()) {
            Path document = folder.resolve(pair.getKey());
            Lasresultat read = Lasning.standard().read(List.of(Indata.fil(document)));
            if (read.utkast().isEmpty()) {
                for (InputError error : read.fel()) {
                    out.println(error.message(Language.EN));
                }
                continue;
            }
            long best = Long.MAX_VALUE;
            for (int i = 0; i < runs; i++) {
                long start = System.nanoTime();
                Lasning.standard().read(List.of(Indata.fil(document)));
                best = Math.min(best, System.nanoTime() - start);
            }
            for (Path expected : pair.getValue()) {
                new IntakeBench().row(document, expected, read.utkast().get(), best / 1_000_000, show, out);
            }
        }
    }

    /** The documents and what is expected of each: NAME.txt and NAME.yaml, or a line for each in {@code facit.tsv}. */
    private static Map<String, List<Path>> pairs(Path folder) throws IOException {
        Map<String, List<Path>> pairs = new TreeMap<>();
        Path mapping = folder.resolve("facit.tsv");
        if (Files.exists(mapping)) {
            for (String line : Files.readAllLines(mapping)) {
                String[] cells = line.split("\t", -1);
                if (cells.length > 1 && !line.startsWith("#")) {
                    List<Path> expected = new ArrayList<>();
                    for (int i = 1; i < cells.length; i++) {
                        expected.add(folder.resolve(cells[i].strip()));
                    }
                    pairs.put(cells[0].strip(), expected);
                }
            }
            return pairs;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                Path yaml = folder.resolve(name.replaceFirst("\\.[^.]*$", "") + ".yaml");
                if (!name.endsWith(".yaml") && Files.exists(yaml)) {
                    pairs.put(name, List.of(yaml));
                }
            }
        }
        return pairs;
    }

    private void row(Path document, Path facit, Utkast utkast, long ms, String show, PrintStream out) throws IOException {
        Problems problems = new Problems();
        Node root = new TreeReader(Limits.STANDARD).read(Files.readString(facit), Syntax.YAML, 1, problems).get(0);
        Map<String, String> expected = new LinkedHashMap<>();
        leaves(root, "", expected);
        Map<String, String> names = new TreeMap<>();
        for (Forslag one : utkast.forslag()) {
            int last = one.nyckel().lastIndexOf('/');
            String leaf = one.nyckel().substring(last + 1);
            if (NAMN.contains(leaf)) {
                String item = one.nyckel().substring(0, last);
                String old = names.get(item);
                if (old == null || NAMN.indexOf(leaf) < NAMN.indexOf(old.substring(0, old.indexOf(':')))) {
                    names.put(item, leaf + ":" + one.varde());
                }
            }
        }
        for (Forslag one : utkast.forslag()) {
            int last = one.nyckel().lastIndexOf('/');
            String item = one.nyckel().substring(0, last);
            for (List<String> pair : PAR) {
                if (one.nyckel().endsWith("/" + pair.get(1))) {
                    String first = value(utkast, item + "/" + pair.get(0));
                    names.put(item, pair.get(0) + ":" + first + " " + one.varde());
                }
            }
        }
        Map<String, String> again = again(names);
        BigDecimal unitRead = unit(value(utkast, "/enhet"));
        BigDecimal unitExpected = unit(expected.getOrDefault("/enhet", "SEK"));
        Map<String, String> found = new LinkedHashMap<>();
        for (Forslag one : utkast.forslag()) {
            String key = named(one.nyckel(), names, again, one.varde());
            String match = match(key, expected);
            if (match == null) {
                andra++;
                if (show.equals("allt")) {
                    out.println("  other " + one.sakerhet() + " " + key + " = " + one.varde());
                }
                continue;
            }
            String leaf = match.substring(match.lastIndexOf('/') + 1);
            boolean right = same(leaf, one.varde(), expected.getOrDefault(match, ""), unitRead, unitExpected);
            if (right) {
                found.put(match, one.varde());
            }
            count(one.sakerhet(), right);
            if (!right && (show.equals("fel") || show.equals("allt"))) {
                out.println("  wrong " + one.sakerhet() + " " + key + " = " + one.varde() + " expected "
                        + expected.get(match) + "  [" + one.stallen().get(0).ord() + "]");
            }
        }
        int all = 0;
        int got = 0;
        for (Map.Entry<String, String> one : expected.entrySet()) {
            String leaf = one.getKey().substring(one.getKey().lastIndexOf('/') + 1);
            boolean money = PENGAR.contains(leaf) && one.getValue().matches("-?[\\d.]+");
            boolean day = one.getValue().matches("\\d{4}-\\d{2}-\\d{2}");
            if (money || day) {
                all++;
                got += found.containsKey(one.getKey()) ? 1 : 0;
                if (!found.containsKey(one.getKey()) && show.equals("saknas")) {
                    out.println("  missing " + one.getKey() + " = " + one.getValue());
                }
            }
        }
        String label = document.getFileName() + " / " + facit.getFileName();
        out.printf(Locale.ROOT, "%-44s %9d %7d %7d %5.1f%% %6d %7.1f%% %7d %8d%n",
                label.length() > 44 ? label.substring(label.length() - 44) : label,
                styrkta, styrktaFel, lasta, lasta == 0 ? 0.0 : 100.0 * lastaFel / lasta, osakra,
                all == 0 ? 0.0 : 100.0 * got / all, andra, ms);
    }

    private void count(Sakerhet sakerhet, boolean right) {
        switch (sakerhet) {
            case STYRKT -> {
                styrkta++;
                styrktaFel += right ? 0 : 1;
            }
            case LAST -> {
                lasta++;
                lastaFel += right ? 0 : 1;
            }
            case OSAKER -> {
                osakra++;
                osakraFel += right ? 0 : 1;
            }
        }
    }

    private static String value(Utkast utkast, String key) {
        for (Forslag one : utkast.forslag()) {
            if (one.nyckel().equals(key)) {
                return one.varde();
            }
        }
        return "SEK";
    }

    private static BigDecimal unit(String code) {
        return switch (code) {
            case "TKR" -> new BigDecimal(1000);
            case "MKR" -> new BigDecimal(1000000);
            default -> BigDecimal.ONE;
        };
    }

    private static boolean same(String leaf, String read, String expected, BigDecimal unitRead, BigDecimal unitExpected) {
        if (read.equals(expected)) {
            return true;
        }
        if (read.matches("-?\\d+(\\.\\d+)?") && expected.matches("-?\\d+(\\.\\d+)?")) {
            boolean money = PENGAR.contains(leaf);
            BigDecimal a = new BigDecimal(read).multiply(money ? unitRead : BigDecimal.ONE);
            BigDecimal b = new BigDecimal(expected).multiply(money ? unitExpected : BigDecimal.ONE);
            return a.compareTo(b) == 0;
        }
        if (expected.matches("\\d{4}") && read.matches("\\d{4}-(01-01|12-31)")) {
            return read.startsWith(expected); // a year is from its first day to its last
        }
        return NAMN.contains(leaf) || leaf.matches("rubrik|huvudman|matt|uppfoljning|\\d+|not")
                ? near(normal(read), normal(expected))
                : normal(read).equals(normal(expected));
    }

    /** Every value with its key; an item of a list is told by its name. */
    private static void leaves(Node node, String key, Map<String, String> all) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                leaves(entry.value(), key + "/" + entry.key(), all);
            }
        } else if (node instanceof Node.Sequence sequence) {
            int i = 0;
            for (Node item : sequence.items()) {
                String name = item instanceof Node.Scalar scalar ? scalar.written() : name(item);
                String at = key + "/" + (name.isEmpty() ? String.valueOf(i) : "[" + normal(name) + "]");
                while (all.containsKey(at) || begins(all, at + "/")) {
                    at += "'";
                }
                leaves(item, at, all);
                i++;
            }
        } else if (node instanceof Node.Scalar scalar) {
            all.put(key, scalar.written());
        }
    }

    private static boolean begins(Map<String, String> all, String prefix) {
        return all.keySet().stream().anyMatch(one -> one.startsWith(prefix));
    }

    private static String name(Node item) {
        for (List<String> pair : PAR) {
            if (item.get(pair.get(0)).isPresent() && item.get(pair.get(1)).isPresent()) {
                return written(item, pair.get(0)) + " " + written(item, pair.get(1));
            }
        }
        for (String one : NAMN) {
            if (item.get(one).isPresent() && item.get(one).get() instanceof Node.Scalar scalar) {
                return scalar.written();
            }
        }
        return "";
    }

    private static String written(Node item, String key) {
        return item.get(key).get() instanceof Node.Scalar scalar ? scalar.written() : "";
    }

    /** What is written after an item that is called as one above it in the same list is, as of the expected ones. */
    private static Map<String, String> again(Map<String, String> names) {
        Map<String, String> seen = new LinkedHashMap<>();
        Map<String, String> again = new LinkedHashMap<>();
        List<String> items = new ArrayList<>(names.keySet());
        items.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())); // 10 is after 9
        for (String item : items) {
            String called = item.substring(0, item.lastIndexOf('/') + 1) + normal(names.get(item));
            again.put(item, seen.merge(called, "", (old, none) -> old + "'"));
        }
        return again;
    }

    private static String named(
            String key, Map<String, String> names, Map<String, String> again, String value) {
        StringBuilder out = new StringBuilder();
        StringBuilder at = new StringBuilder();
        for (String part : key.substring(1).split("/", -1)) {
            at.append('/').append(part);
            String name = part.matches("\\d+") ? names.get(at.toString()) : null;
            if (part.matches("\\d+") && name == null && key.equals(at.toString())) {
                name = ":" + value;
            }
            String suffix = again.getOrDefault(at.toString(), "");
            out.append('/').append(
                    name == null ? part : "[" + normal(name.substring(name.indexOf(':') + 1)) + "]" + suffix);
        }
        return out.toString();
    }

    /** The expected key that a read one is: the same, or one whose items are called nearly the same. */
    private static String match(String key, Map<String, String> expected) {
        if (expected.containsKey(key)) {
            return key;
        }
        String best = null;
        int score = 0;
        for (String one : expected.keySet()) {
            int s = similar(key, one);
            if (s > score) {
                score = s;
                best = one;
            }
        }
        return best;
    }

    private static int similar(String a, String b) {
        String[] as = a.split("/", -1);
        String[] bs = b.split("/", -1);
        if (as.length != bs.length) {
            return 0;
        }
        int score = 1;
        for (int i = 0; i < as.length; i++) {
            if (as[i].equals(bs[i])) {
                score += 20;
            } else if (as[i].startsWith("[") && bs[i].startsWith("[")) {
                String x = as[i].replaceAll("[\\[\\]']", "");
                String y = bs[i].replaceAll("[\\[\\]']", "");
                if (!near(x, y)) {
                    return 0;
                }
                score += common(x, y) * 10 / Math.max(x.length(), y.length());
            } else {
                return 0;
            }
        }
        return score;
    }

    private static int common(String a, String b) {
        int n = 0;
        while (n < Math.min(a.length(), b.length()) && a.charAt(n) == b.charAt(n)) {
            n++;
        }
        return n;
    }

    /** Whether two names are one: a word of the one begins as one of the other, for most of the shorter one's words. */
    private static boolean near(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (a.matches("\\d*") || b.matches("\\d*") || a.matches("[\\d ]+") || b.matches("[\\d ]+")) {
            return false;
        }
        List<String> as = words(a);
        List<String> bs = words(b);
        List<String> shorter = as.size() <= bs.size() ? as : bs;
        List<String> longer = as.size() <= bs.size() ? bs : as;
        if (shorter.isEmpty()) {
            return false;
        }
        int same = 0;
        for (String one : shorter) {
            for (String other : longer) {
                int n = common(one, other);
                if (one.equals(other) || n >= 5 || (n >= 3 && n == Math.min(one.length(), other.length()))) {
                    same++;
                    break;
                }
            }
        }
        return same * 3 >= shorter.size() * 2 && (same > 1 || shorter.size() == 1);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            if (word.length() > 1 && !Set.of("och", "for", "av", "till", "med").contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private static String normal(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
