package se.finsam.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.junit.jupiter.api.Test;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.RulebookResources;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.fakta.Fraga;

class GrowthTest {
    private static final String ONE = Kontrollfil.paket("FL24-TID");
    private static final String OTHER = Kontrollfil.paket("RAK-BALANS");

    private final Map<String, Supplier<Model>> models =
            new TreeMap<>(CompiledRules.models(GrowthTest.class.getClassLoader(), RulebookResources.BUNDLED.models()));
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final AtomicInteger loaded = new AtomicInteger();

    private void counted(String paket) {
        models.compute(paket, (name, model) -> () -> {
            loaded.incrementAndGet();
            return java.util.Objects.requireNonNull(model).get();
        });
    }

    @Test
    void what_is_expected_is_loaded_once_and_by_the_executor() {
        counted(ONE);
        Growth growth = new Growth(models, later::add);
        growth.expect(ONE);
        growth.expect(ONE);
        assertThat(later).hasSize(1);
        assertThat(loaded).hasValue(0);

        later.remove().run();
        growth.whole(Set.of(ONE));
        assertThat(loaded).hasValue(1);
    }

    @Test
    void what_no_one_had_time_for_is_loaded_when_the_network_is_asked_for() {
        Growth growth = new Growth(models, later::add);
        growth.expect(ONE);

        Network network = growth.whole(Set.of(ONE, OTHER));
        assertThat(network.asks(Fraga.class)).isTrue();
        assertThat(network.rules().getKiePackages())
                .extracting(org.kie.api.definition.KiePackage::getName)
                .contains(ONE, OTHER);
    }

    @Test
    void rules_that_do_not_load_are_told_when_they_are_asked_for_and_not_before() {
        models.put(ONE, () -> {
            throw new BrokenRulebookException("gone");
        });
        Growth growth = new Growth(models, Runnable::run);
        growth.expect(ONE);
        growth.expect(OTHER);

        assertThatThrownBy(() -> growth.whole(Set.of(ONE, OTHER)))
                .isInstanceOf(BrokenRulebookException.class)
                .hasMessage("gone");
        assertThat(growth.whole(Set.of(OTHER)).asks(Fraga.class)).isTrue();
    }

    @Test
    void it_fits_only_those_who_ask_all_that_is_expected() {
        Growth growth = new Growth(models, later::add);
        growth.expect(ONE);
        growth.expect("se.finsam.regler.okand");

        assertThat(growth.fits(Set.of(ONE, OTHER))).isTrue();
        assertThat(growth.fits(Set.of(OTHER))).isFalse();
    }
}
