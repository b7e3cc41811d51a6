import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import se.finsam.model.sie.SieFil;
import se.finsam.model.sie.SieReader;
import se.finsam.model.sie.SieResult;

/** Writes a made-up ledger of a given size, always the same, and reads it with the clock running. */
public final class SieBench {
    private static final int ACCOUNTS = 400;
    private static final int PROJECTS = 200;

    private SieBench() {}

    /** {@code write FILE MEGABYTES} or {@code read FILE RUNS}. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        int number = Integer.parseInt(args[2]);
        if (args[0].equals("write")) {
            write(file, number * 1_000_000L);
        } else {
            read(file, number);
        }
    }

    private static void write(Path file, long size) throws IOException {
        Random random = new Random(4);
        Charset charset = Charset.forName("IBM437");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            StringBuilder text = new StringBuilder();
            text.append("#FLAGGA 0\r\n#PROGRAM \"Påhittat\" 1\r\n#FORMAT PC8\r\n#GEN 20260131\r\n#SIETYP 4\r\n")
                    .append("#FNAMN \"Samordningsförbundet Exempel\"\r\n#RAR 0 20250101 20251231\r\n");
            for (int i = 0; i < ACCOUNTS; i++) {
                text.append("#KONTO ").append(4000 + i).append(" \"Påhittat konto ").append(i).append("\"\r\n");
            }
            for (int i = 0; i < PROJECTS; i++) {
                text.append("#OBJEKT 6 \"P").append(i).append("\" \"Insats på nummer ").append(i).append("\"\r\n");
            }
            long written = 0;
            for (int number = 1; written < size; number++) {
                voucher(text, number, random);
                byte[] bytes = text.toString().getBytes(charset);
                out.write(bytes);
                written += bytes.length;
                text.setLength(0);
            }
        }
    }

    private static void voucher(StringBuilder text, int number, Random random) {
        int date = 20250100 + 100 * random.nextInt(12) + 1 + random.nextInt(28);
        text.append("#VER A ").append(number).append(' ').append(date).append(" \"Köp av insats\" ");
        text.append(date).append("\r\n{\r\n");
        long sum = 0;
        for (int rows = 1 + random.nextInt(4); rows > 0; rows--) {
            long ore = random.nextInt(10_000_000) - 5_000_000;
            sum += ore;
            row(text, ore, date, random);
        }
        row(text, -sum, date, random);
        text.append("}\r\n");
    }

    private static void row(StringBuilder text, long ore, int date, Random random) {
        text.append("   #TRANS ").append(4000 + random.nextInt(ACCOUNTS)).append(" {");
        if (random.nextInt(3) > 0) {
            text.append("6 \"P").append(random.nextInt(PROJECTS)).append('"');
        }
        text.append("} ").append(java.math.BigDecimal.valueOf(ore, 2)).append(' ').append(date);
        text.append(" \"Månad\"\r\n");
    }

    private static void read(Path file, int runs) throws IOException {
        long bytes = Files.size(file);
        for (int run = 1; run <= runs; run++) {
            long start = System.nanoTime();
            SieResult result = SieReader.TOLERANT.read(file);
            long milliseconds = Math.max(1, (System.nanoTime() - start) / 1_000_000);
            SieFil read = result.fil().orElseThrow(() -> new IllegalStateException(result.problem().toString()));
            System.out.printf(
                    "run %d  %6d ms  %5d MB/s  %d rows%n",
                    run, milliseconds, bytes / 1000 / milliseconds, read.verifikationer().transaktioner());
        }
        long peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                peak += pool.getPeakUsage().getUsed();
            }
        }
        System.out.printf("heap   %d MB, the peaks of its parts added, of %d MB%n", peak >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }
}
