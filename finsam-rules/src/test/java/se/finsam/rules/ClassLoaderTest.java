package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Drools finds its parts by the context class loader of the thread that comes first, and keeps what it found. Each case here
 * is a program of its own: finsam and Drools are loaded anew, by a loader that sees nothing of the one that runs the test.
 */
class ClassLoaderTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "ornskoldsvik-2021.yaml");

    /** A loader that the thread has which comes first. */
    enum Context {
        /** None, as in a thread that native code made. */
        NONE {
            @Override
            @Nullable ClassLoader of(ClassLoader plugin) {
                return null;
            }
        },
        /** A host's, which sees nothing of the plugin. */
        PLATFORM {
            @Override
            ClassLoader of(ClassLoader plugin) {
                return ClassLoader.getPlatformClassLoader();
            }
        },
        /** A host's that has another Drools of its own, whose classes are not the plugin's. */
        OTHER_DROOLS {
            @Override
            ClassLoader of(ClassLoader plugin) {
                return ClassLoaderTest.class.getClassLoader();
            }
        };

        abstract @Nullable ClassLoader of(ClassLoader plugin);
    }

    @Tag("later")
    @ParameterizedTest
    @EnumSource(Context.class)
    void a_checker_is_made_and_asked_whatever_the_context_loader_of_the_thread(Context context) throws Exception {
        try (URLClassLoader plugin = plugin()) {
            ClassLoader foreign = context.of(plugin);
            String verdict = inThread(foreign, () -> {
                String found = verdict(plugin, "bundled");
                assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(foreign);
                return found;
            });

            assertThat(verdict).isEqualTo("AVVIKELSE");
            assertThat(inThread(plugin, () -> verdict(plugin, "bundled"))).isEqualTo("AVVIKELSE");
        }
    }

    @ParameterizedTest
    @EnumSource(Context.class)
    void rules_that_an_executor_loads_are_found_from_its_threads_too(Context context) throws Exception {
        try (URLClassLoader plugin = plugin()) {
            Executor executor = work -> {
                Thread thread = new Thread(work, "foreign");
                thread.setContextClassLoader(context.of(plugin));
                thread.start();
            };

            assertThat(inThread(context.of(plugin), () -> verdict(plugin, executor)))
                    .isEqualTo("AVVIKELSE");
        }
    }

    @Tag("later")
    @Test
    void a_thread_of_the_common_pool_may_be_the_first() throws Exception {
        try (URLClassLoader plugin = plugin()) {
            CompletableFuture<String> found = CompletableFuture.supplyAsync(() -> verdict(plugin, "bundled"));

            assertThat(found.get()).isEqualTo("AVVIKELSE");
        }
    }

    @Test
    void a_thread_that_keeps_its_loader_may_be_the_first() throws Exception {
        try (URLClassLoader plugin = plugin()) {
            FutureTask<String> work = new FutureTask<>(() -> verdict(plugin, "bundled"));
            Thread thread = new Thread(work, "keeps its loader") {
                @Override
                public void setContextClassLoader(ClassLoader other) {
                    throw new SecurityException("as a thread of the common pool of later Javas does");
                }
            };
            thread.start();

            assertThat(work.get()).isEqualTo("AVVIKELSE");
        }
    }

    @Tag("later")
    @Test
    void a_plugin_that_was_unloaded_is_loaded_anew() throws Exception {
        for (int i = 0; i < 3; i++) {
            try (URLClassLoader plugin = plugin()) {
                assertThat(inThread(null, () -> verdict(plugin, "bundled"))).isEqualTo("AVVIKELSE");
            }
        }
    }

    private static String inThread(@Nullable ClassLoader context, Callable<String> what) throws Exception {
        FutureTask<String> work = new FutureTask<>(what);
        Thread thread = new Thread(work, "of a host");
        thread.setContextClassLoader(context);
        thread.start();
        return work.get();
    }

    /** The verdict of an example, by the finsam that a loader has. */
    private static String verdict(ClassLoader plugin, String factory) {
        return verdict(plugin, factory, new Class<?>[0]);
    }

    private static String verdict(ClassLoader plugin, Executor executor) {
        return verdict(plugin, "bundled", new Class<?>[] {Executor.class}, executor);
    }

    private static String verdict(ClassLoader plugin, String factory, Class<?>[] types, Object... arguments) {
        try {
            Class<?> checkers = plugin.loadClass("se.finsam.rules.Checker");
            Class<?> readers = plugin.loadClass("se.finsam.model.read.UnderlagReader");
            Object checker = checkers.getMethod(factory, types).invoke(null, arguments);
            Object reader = readers.getMethod("standard").invoke(null);
            List<?> read = (List<?>) readers.getMethod("read", Path.class).invoke(reader, EXAMPLE);
            Object underlag = read.get(0).getClass().getMethod("value").invoke(read.get(0));
            Object report = checkers.getMethod("check", plugin.loadClass("se.finsam.model.Underlag"))
                    .invoke(checker, underlag);
            return String.valueOf(report.getClass().getMethod("utlatande").invoke(report));
        } catch (InvocationTargetException e) {
            return fail(e.getCause());
        } catch (ReflectiveOperationException e) {
            return fail(e);
        }
    }

    /** All that the tests have on their class path, loaded anew. */
    private static URLClassLoader plugin() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            urls.add(url(entry));
        }
        return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) throws MalformedURLException {
        return Path.of(entry).toUri().toURL();
    }
}
