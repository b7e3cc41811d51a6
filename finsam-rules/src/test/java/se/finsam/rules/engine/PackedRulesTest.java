package se.finsam.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.drools.model.Model;
import org.junit.jupiter.api.Test;
import se.finsam.rules.book.RulebookResources;

/** The rules as an embedder's jar has them: no class of theirs lies by itself. */
class PackedRulesTest {
    /** Sees all of finsam but the classes of its rules. */
    private static final class WithoutRules extends ClassLoader {
        WithoutRules() {
            super(WithoutRules.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("se.finsam.regler.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }

    private final ClassLoader packed = new PackedRules(new WithoutRules());

    @Test
    void has_the_rules_of_every_control() throws ReflectiveOperationException {
        List<String> models = RulebookResources.BUNDLED.models();

        assertThat(models).hasSizeGreaterThan(50);
        for (String name : models) {
            Class<?> type = Class.forName(name, true, packed);
            assertThat(type.getClassLoader()).isSameAs(packed);
            Model model = type.asSubclass(Model.class).getDeclaredConstructor().newInstance();
            assertThat(model.getRules()).isNotEmpty();
        }
    }

    @Test
    void gives_a_class_again_where_it_is_asked_for_twice() throws ClassNotFoundException {
        String name = RulebookResources.BUNDLED.models().get(0);

        assertThat(packed.loadClass(name)).isSameAs(packed.loadClass(name));
    }

    @Test
    void has_no_class_that_is_not_a_rules() {
        assertThatThrownBy(() -> packed.loadClass("se.finsam.regler.fl21_skal.Mer"))
                .isInstanceOf(ClassNotFoundException.class)
                .hasMessage("se.finsam.regler.fl21_skal.Mer");
        assertThatThrownBy(() -> packed.loadClass("se.finsam.regler.okand.Rules"))
                .isInstanceOf(ClassNotFoundException.class);
        assertThatThrownBy(() -> packed.loadClass("Okand")).isInstanceOf(ClassNotFoundException.class);
    }
}
