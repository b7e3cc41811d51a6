package se.finsam.cli.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A change of the API is a change of {@code docs/api.txt}: it is seen in the diff, and cannot happen by mistake. */
class ApiListingTest {
    private static final Path FILE = Path.of("..", "docs", "api.txt");
    private static final String HEAD = """
            # The API of finsam, made by the build: a change here is a change of what others call. What the API is: api.md.
            # Write it with ./mvnw test -Dfinsam.golden=write, and read the diff. A record in braces has no constructor for others;
            # one with a builder has X.builder() and toBuilder(), which take each of its components by name.
            """;

    @Test
    void the_api_in_docs_is_that_of_the_code() throws IOException {
        StringBuilder made = new StringBuilder(HEAD);
        String last = "";
        for (JavaClass type : ApiTypes.types()) {
            if (!type.getPackageName().equals(last)) {
                last = type.getPackageName();
                made.append("\n## ").append(last).append('\n');
            }
            if (ApiListing.builder(type.reflect())) {
                // Made by the build of its record, whose line says what it takes: BuildersTest holds the one to the
                // other.
                continue;
            }
            made.append('\n');
            new ApiListing(type.reflect())
                    .lines()
                    .forEach(line -> made.append(line).append('\n'));
        }
        if ("write".equals(System.getProperty("finsam.golden"))) {
            Files.writeString(FILE, made);
        }
        assertThat(Files.readString(FILE))
                .as("docs/api.txt is not the API of the code; write it with ./mvnw test -Dfinsam.golden=write")
                .isEqualTo(made.toString());
    }

    @Test
    void no_two_types_of_the_api_have_the_same_name() {
        assertThat(ApiTypes.types())
                .extracting(type -> type.reflect()
                        .getCanonicalName()
                        .substring(type.getPackageName().length()))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_change_shows() {
        assertThat(new ApiListing(Before.class).lines())
                .containsExactly(
                        "public abstract static class se.finsam.cli.api.ApiListingTest.Before",
                        "  static int LIMIT",
                        "  new(String)",
                        "  <T> @Nullable List<T> all(List<? extends T>, @Nullable String) throws IOException",
                        "  protected abstract byte[] bytes()");
    }

    /** Something of each kind. */
    public abstract static class Before {
        public static final int LIMIT = 1;

        public Before(String name) {}

        protected abstract byte[] bytes();

        public <T> @org.jspecify.annotations.Nullable List<T> all(
                List<? extends T> some, @org.jspecify.annotations.Nullable String name) throws IOException {
            return null;
        }

        void hidden() {}
    }
}
