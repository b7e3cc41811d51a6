package se.finsam.report.mall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.model.source.Language;
import se.finsam.rules.rulebook.Rulebook;

/** The reference of the input is made from the records: the build fails when the files in docs/ are stale. */
class UnderlagsguideTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final boolean WRITE = "write".equals(System.getProperty("finsam.golden"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_reference_in_docs_is_what_the_records_say(Language language) throws IOException {
        Path file = DOCS.resolve(language == Language.EN ? "underlag.en.md" : "underlag.md");
        String made = new Underlagsguide(Rulebook.bundled(), language).markdown();
        if (WRITE) {
            Files.writeString(file, made);
        }
        assertThat(Files.readString(file))
                .as(file + " is stale; write it with ./mvnw test -Dfinsam.golden=write")
                .isEqualTo(made);
    }

    @Test
    void every_key_that_a_control_needs_is_in_it() {
        Rulebook rulebook = Rulebook.bundled();
        String made = new Underlagsguide(rulebook, Language.SV).markdown();
        rulebook.kontroller()
                .forEach(kontroll -> rulebook.nycklar(kontroll.id())
                        .forEach(path -> assertThat(made).as(kontroll.id()).contains("`" + path + "`")));
    }
}
