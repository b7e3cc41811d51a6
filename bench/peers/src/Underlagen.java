package peersfacts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;

/** Underlag made by chance, of a seed: whole ones, and ones where keys are missing. */
final class Underlagen {
    private Underlagen() {}

    static List<Underlag> alla(int many, long seed) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < many; i++) {
            lines.append(line(i, new SplittableRandom(seed + i))).append('\n');
        }
        List<Underlag> all = new ArrayList<>();
        for (ReadResult read : UnderlagReader.standard().read(lines.toString().getBytes(StandardCharsets.UTF_8), "underlag.ndjson")) {
            if (read.value() == null) {
                throw new IllegalStateException(read.name() + ": " + read.errors());
            }
            all.add(read.value());
        }
        return all;
    }

    private static String line(int number, SplittableRandom random) {
        int year = 2020 + random.nextInt(3);
        StringBuilder out = new StringBuilder(2_000)
                .append("{\"schema\":\"finsam-underlag/1\",\"enhet\":\"SEK\",\"forbund\":{\"namn\":\"Förbund ")
                .append(number)
                .append("\",\"medlemmar\":[{\"namn\":\"Försäkringskassan\",\"part\":\"FORSAKRINGSKASSAN\"},")
                .append("{\"namn\":\"Region\",\"part\":\"REGION\"}],\"placeringsformer\":[\"INLANING_SVENSK_BANK\"],")
                .append("\"sammantradeskrav\":[\"EKONOMISK_RAPPORT\"]},\"rakenskapsar\":")
                .append(year);
        int sum = 2_500_000 + random.nextInt(3_000_000);
        out.append(",\"tilldelning\":[{\"medlem\":\"Försäkringskassan\",\"belopp\":")
                .append(sum)
                .append("},{\"medlem\":\"Region\",\"belopp\":")
                .append(random.nextInt(500_000))
                .append("}],\"arsredovisning\":{");
        if (random.nextInt(6) > 0) {
            out.append("\"beslutad\":\"").append(year + 1).append(random.nextInt(4) > 0 ? "-03-" : "-04-");
            day(out, random).append("\",");
        }
        out.append("\"balansrakning\":{\"egetKapital\":{");
        if (random.nextInt(8) > 0) {
            out.append("\"utgaende\":").append(random.nextInt(1_500_000));
        }
        out.append("}},\"antalSammantraden\":").append(random.nextInt(6)).append(",\"placeringar\":[");
        if (random.nextBoolean()) {
            out.append("{\"form\":\"").append(random.nextInt(3) > 0 ? "INLANING_SVENSK_BANK" : "AKTIER").append("\"}");
        }
        out.append("]},\"uppfoljning\":{\"moten\":[");
        if (random.nextBoolean()) {
            out.append("{\"med\":\"Medlemmarna\"");
            pair(out, random, "perAr", "hallna").append('}');
        }
        out.append("]},\"sammantraden\":[");
        int meetings = 1 + random.nextInt(5);
        for (int i = 0; i < meetings; i++) {
            out.append(i > 0 ? "," : "").append("{\"datum\":\"").append(year).append("-0").append(i + 1).append('-');
            day(out, random).append('"');
            if (random.nextInt(4) > 0) {
                out.append(",\"ekonomiskRapport\":").append(random.nextInt(4) > 0);
            }
            out.append('}');
        }
        out.append("],\"insatser\":[");
        int insatser = 1 + random.nextInt(12);
        for (int i = 0; i < insatser; i++) {
            out.append(i > 0 ? "," : "");
            insats(out, random, i, year);
        }
        return out.append("]}").toString();
    }

    /** The first has every key, so that no control says once that none of them has it. */
    private static void insats(StringBuilder out, SplittableRandom random, int number, int year) {
        boolean first = number == 0;
        out.append("{\"namn\":\"Insats ").append(number).append("\",\"inriktning\":[\"INDIVID\"");
        out.append(random.nextInt(4) == 0 ? ",\"STRUKTUR\"]" : "]");
        if (first || random.nextInt(3) > 0) {
            out.append(",\"registreradIUppfoljning\":").append(random.nextInt(4) > 0);
        }
        if (random.nextInt(3) > 0) {
            out.append(",\"kommunaltAktivitetsansvar\":").append(random.nextBoolean());
        }
        if (first || random.nextInt(3) > 0) {
            out.append(",\"styrgruppMoten\":{\"perAr\":")
                    .append(1 + random.nextInt(6))
                    .append(",\"hallna\":")
                    .append(random.nextInt(7))
                    .append('}');
        }
        if (first || random.nextInt(3) > 0) {
            out.append(",\"loptidManader\":").append(11 + random.nextInt(3));
        }
        if (random.nextInt(3) > 0) {
            out.append(",\"period\":{\"fran\":\"").append(year).append("-01-01\",\"till\":\"").append(year).append("-12-31\"}");
        }
        out.append(",\"andraRapporter\":[");
        if (first || random.nextBoolean()) {
            out.append("{\"mottagare\":\"Kommunen\"");
            pair(out, random, "perAr", "lamnade").append('}');
        }
        out.append("]}");
    }

    private static StringBuilder pair(StringBuilder out, SplittableRandom random, String asked, String done) {
        out.append(",\"").append(asked).append("\":").append(1 + random.nextInt(4));
        return random.nextInt(5) == 0 ? out : out.append(",\"").append(done).append("\":").append(random.nextInt(5));
    }

    private static StringBuilder day(StringBuilder out, SplittableRandom random) {
        int day = 1 + random.nextInt(28);
        return out.append(day < 10 ? "0" : "").append(day);
    }
}
