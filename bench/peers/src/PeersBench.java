package peersfacts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import se.finsam.model.Underlag;
import se.finsam.rules.report.ReportWriter;

/** The same twelve controls over the same thousand underlag, in each way; nothing is measured before all of them agree. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class PeersBench {
    private static final int MANY = 1_000;
    private static final long SEED = 20261129L;

    private List<Underlag> underlag;
    private PlainJava plain;
    private WithEvrete evrete;
    private WithEasyRules easy;
    private WithDrools drools;
    private WithFinsam finsam;

    @Setup
    public void agree() {
        underlag = Underlagen.alla(MANY, SEED);
        plain = new PlainJava();
        evrete = new WithEvrete();
        easy = new WithEasyRules();
        drools = new WithDrools();
        finsam = new WithFinsam(Path.of(System.getProperty("peers.rulebook")));
        int answers = 0;
        for (Underlag one : underlag) {
            List<Svar> expected = sorted(finsam.svar(one));
            answers += expected.size();
            for (Peer peer : List.of(plain, evrete, easy, drools)) {
                if (!sorted(peer.svar(one)).equals(expected)) {
                    List<Svar> wrong = new ArrayList<>(sorted(peer.svar(one)));
                    List<Svar> lacking = new ArrayList<>(expected);
                    lacking.removeAll(wrong);
                    wrong.removeAll(expected);
                    throw new IllegalStateException(peer.getClass().getSimpleName() + " of "
                            + one.forbund().namn() + ": " + wrong + " instead of " + lacking);
                }
            }
        }
        System.out.println("# " + MANY + " underlag of seed " + SEED + ": " + answers + " answers, and all five agree");
    }

    @TearDown
    public void close() {
        evrete.close();
    }

    private static List<Svar> sorted(List<Svar> all) {
        List<Svar> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        return sorted;
    }

    private void each(Peer peer, Blackhole hole) {
        for (Underlag one : underlag) {
            hole.consume(peer.svar(one));
        }
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public void a_plainJava(Blackhole hole) {
        each(plain, hole);
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public void b_evrete(Blackhole hole) {
        each(evrete, hole);
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public void c_easyRules(Blackhole hole) {
        each(easy, hole);
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public void d_droolsInMemory(Blackhole hole) {
        each(drools, hole);
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public void e_finsam(Blackhole hole) {
        for (Underlag one : underlag) {
            hole.consume(finsam.report(one));
        }
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public void f_finsamWithJson(Blackhole hole) {
        for (Underlag one : underlag) {
            hole.consume(ReportWriter.toJson(finsam.report(one)));
        }
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public void g_finsamAllControls(Blackhole hole) {
        for (Underlag one : underlag) {
            hole.consume(finsam.all(one));
        }
    }
}
