package se.finsam.rules.engine;

import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/**
 * Which rule fires, for one who runs cases: a rule that does not come to an end can then be named. Watches the checks of the
 * thread that began it; may be read from any. Costs an everyday check nothing but the question whether there is one.
 */
public final class Firing {
    private static final ThreadLocal<@Nullable Firing> HERE = new ThreadLocal<>();

    private final int most;
    private volatile @Nullable Fired last;
    private volatile boolean endless;
    private int times;

    private Firing(int most) {
        this.most = most;
    }

    /**
     * A rule that fires, or fired last.
     *
     * @param packageName its package
     * @param rule its name
     */
    public record Fired(String packageName, String rule) {}

    /**
     * Begins to watch the checks of this thread, in the place of what watched them before.
     *
     * @param most after how many firings in one session rules that feed each other are stopped
     */
    public static Firing watch(int most) {
        Firing firing = new Firing(most);
        HERE.set(firing);
        return firing;
    }

    /** Ends it. */
    public static void end() {
        HERE.remove();
    }

    /** What watches this thread; null where nothing does. */
    static @Nullable Firing here() {
        return HERE.get();
    }

    /** The rule that fires, or that fired last; null where none has. */
    public @Nullable Fired last() {
        return last;
    }

    /** Whether rules were stopped that fed each other, and which is {@link #last}. */
    public boolean endless() {
        return endless;
    }

    /** What a session tells it by. */
    DefaultAgendaEventListener listener() {
        times = 0;
        return new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                if (endless) {
                    throw new IllegalStateException("the rules do not come to an end");
                }
                Rule rule = event.getMatch().getRule();
                last = new Fired(rule.getPackageName(), rule.getName());
                times++;
                endless = times >= most;
            }
        };
    }
}
