package se.finsam.workbench.lint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.finsam.model.Enhet;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.RecordBinder;
import se.finsam.model.bind.Syntax;
import se.finsam.model.bind.TreeReader;
import se.finsam.model.source.Language;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;
import se.finsam.rules.book.Bristkod;

/** What each code of a finding means, why it matters, and the way out. */
public final class CodeGuide {
    private static final String FILE = "brister.yaml";

    private final CodeFile file;

    private CodeGuide(CodeFile file) {
        this.file = file;
    }

    /** The explanations that come with finsam. */
    public static CodeGuide read() {
        try (InputStream in = Objects.requireNonNull(CodeGuide.class.getResourceAsStream(FILE), FILE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Problems problems = new Problems();
            Optional<CodeFile> file = new TreeReader(Limits.STANDARD)
                    .read(text, Syntax.YAML, 1, problems).stream().findFirst().flatMap(node -> bound(node, problems));
            return new CodeGuide(file.orElseThrow(() -> new IllegalStateException(FILE + ": " + problems.list())));
        } catch (IOException e) {
            throw new IllegalStateException(FILE + " cannot be read", e);
        }
    }

    private static Optional<CodeFile> bound(Node node, Problems problems) {
        return new RecordBinder(Enhet.SEK, problems).bind(node, CodeFile.class, FILE, null);
    }

    /** The code of a name in any case, such as {@code rb701}; empty where there is none. */
    public static Optional<Bristkod> kod(String name) {
        return Stream.of(Bristkod.values())
                .filter(kod -> kod.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** What is wrong, in short. */
    public Text titel(Bristkod kod) {
        return of(kod).titel();
    }

    /** What to do about it. */
    public Text utvag(Bristkod kod) {
        return of(kod).utvag();
    }

    /** All of an explanation, as lines for a terminal. */
    public String forklara(Bristkod kod, Language language) {
        CodeFile.Forklaring one = of(kod);
        return kod + "  " + one.titel().in(language) + "\n\n"
                + one.text().in(language) + "\n\n"
                + heading("Fel", "Wrong", language) + "\n" + indented(one.fel())
                + heading("Rätt", "Right", language) + "\n" + indented(one.ratt())
                + heading("Utväg", "Way out", language) + "\n"
                + indented(one.utvag().in(language));
    }

    /** All codes, a line each. */
    public String lista(Language language) {
        StringBuilder lines = new StringBuilder();
        for (Bristkod kod : Bristkod.values()) {
            lines.append(kod).append("  ").append(titel(kod).in(language)).append('\n');
        }
        return lines.toString();
    }

    /** All of it as Markdown, in both languages. */
    public String markdown() {
        StringBuilder page = new StringBuilder("""
                # Lint

                Vad `finsam rules lint` kan säga om en regelbok. Varje kod är för alltid. Sidan är gjord av
                `brister.yaml` i finsam-workbench; ändra den där. En regelbok med fel byggs inte (`finsam rules build`);
                det som är en varning hindrar inget.

                What `finsam rules lint` can say of a rulebook. Each code is for ever. This page is made from
                `brister.yaml` in finsam-workbench; change it there. A rulebook with an error is not built
                (`finsam rules build`); a warning stops nothing.

                """);
        for (Bristkod kod : Bristkod.values()) {
            CodeFile.Forklaring one = of(kod);
            page.append("## ")
                    .append(kod)
                    .append(" – ")
                    .append(one.titel().sv())
                    .append(kod.varning() ? " (varning)" : "")
                    .append("\n\n");
            page.append(one.text().sv()).append("\n\n");
            page.append("**Utväg:** ").append(one.utvag().sv()).append("\n\n");
            page.append("*")
                    .append(one.titel().en())
                    .append(".* ")
                    .append(one.text().en())
                    .append(' ');
            page.append("*Way out:* ").append(one.utvag().en()).append("\n\n");
            page.append("Fel (wrong):\n\n").append(indented(one.fel()));
            page.append("\nRätt (right):\n\n").append(indented(one.ratt())).append('\n');
        }
        return page.toString().stripTrailing() + "\n";
    }

    private CodeFile.Forklaring of(Bristkod kod) {
        return Objects.requireNonNull(file.koder().get(kod.name()), () -> FILE + " has no " + kod);
    }

    private static String heading(String sv, String en, Language language) {
        return new Text(sv, en).in(language);
    }

    private static String indented(String text) {
        StringBuilder lines = new StringBuilder();
        text.replace("\\n", "\n")
                .lines()
                .forEach(line -> lines.append("    ").append(line).append('\n'));
        return lines.toString();
    }
}
