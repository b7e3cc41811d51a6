package se.finsam.report.mall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.finsam.model.Api;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.Underlag;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.read.UnderlagValidator;
import se.finsam.model.source.Language;
import se.finsam.report.Handling;
import se.finsam.rules.rulebook.Profil;
import se.finsam.rules.rulebook.Rulebook;

/** Files to fill in: an empty underlag, or only the questions that one leaves open. Immutable and thread-safe. */
@Api
public final class Templates {
    private final Rulebook rulebook;
    private final Language language;
    private final FieldWords words;
    private final EgnaNycklar own;

    private Templates(Rulebook rulebook, Language language) {
        this.rulebook = rulebook;
        this.language = language;
        this.words = new FieldWords(language);
        this.own = rulebook.egnaNycklar();
    }

    /** Templates in a language, for the controls of a rulebook. */
    public static Templates of(Rulebook rulebook, Language language) {
        return new Templates(rulebook, language);
    }

    /** An empty underlag as YAML, with the parts that a profile's controls need. */
    public String yaml(Profil profile) {
        List<String> lines = new ArrayList<>(introduction(profile));
        lines.add(words.say(
                "Ta bort ett # från början av de rader du fyller i, och av de rader de står under. "
                        + "Rader med ## förklarar.",
                "Take away one # from the beginning of the lines that you fill in, and of those that they stand under. "
                        + "Lines with ## explain."));
        return new YamlTemplate(language, false, null, own).write(lines, asked(profile), null);
    }

    /**
     * The open questions as YAML: answers that {@code finsam merge} puts into the underlag.
     *
     * @throws IllegalArgumentException where there are {@link OpenQuestions#tooMany() too many}
     */
    public String yaml(OpenQuestions open) {
        Asked asked = asked(open);
        List<String> lines = new ArrayList<>(introduction(open));
        lines.add(words.say(
                "Ta bort ett # från början av de rader med # som du fyller i. Rader med ## förklarar.",
                "Take away one # from the beginning of the lines with # that you fill in. Lines with ## explain."));
        return new YamlTemplate(language, true, open.underlag(), own).write(lines, asked, open.underlag());
    }

    /** An empty underlag as an Excel workbook (.xlsx), with the parts that a profile's controls need. */
    public byte[] xlsx(Profil profile) {
        return new WorkbookTemplate(language, false, own).write(introduction(profile), Map.of(), asked(profile), null);
    }

    /**
     * The open questions as an Excel workbook: the list of them, and sheets with room for the answers.
     *
     * @throws IllegalArgumentException where there are {@link OpenQuestions#tooMany() too many}
     */
    public byte[] xlsx(OpenQuestions open) {
        Asked asked = asked(open);
        return new WorkbookTemplate(language, true, own).write(introduction(open), plain(open), asked, open.underlag());
    }

    private static Asked asked(OpenQuestions open) {
        if (open.tooMany()) {
            throw new IllegalArgumentException("more is missing than one file can be filled in with");
        }
        return open.asked();
    }

    /**
     * A whole underlag as an Excel workbook, with room for more.
     *
     * @throws se.finsam.model.read.InvalidUnderlagException where the underlag has a key that the rulebook does not, or a
     *     reader would have refused it
     * @throws IllegalArgumentException where the underlag has lines of an item's own lines, which no sheet has room for, such
     *     as {@code insatser[].mal[].delar}: read back, the workbook would say less
     */
    public byte[] xlsx(Underlag underlag) {
        Underlag valid = UnderlagValidator.require(underlag, own);
        List<String> lost = WithoutSheet.in(valid);
        if (!lost.isEmpty()) {
            throw new IllegalArgumentException("a workbook has no sheet for " + String.join(", ", lost));
        }
        return new WorkbookTemplate(language, false, own)
                .write(introduction(rulebook.profil(Profil.ALLT).orElseThrow()), Map.of(), Asked.all(), valid);
    }

    /** The top-level parts that the controls of a profile can need, all of each. */
    private Asked asked(Profil profile) {
        if (profile.id().equals(Profil.ALLT)) {
            return Asked.all();
        }
        Set<String> parts = profile.kontroller().stream()
                .flatMap(id -> rulebook.nycklar(id).stream())
                .map(path -> path.split("[.\\[]", 2)[0])
                .collect(Collectors.toSet());
        Asked asked = Asked.nothing();
        for (RecordShape.Field field : RecordShape.of(Underlag.class).fields()) {
            if (parts.contains(field.key())
                    || field.required()
                    || field.key().equals("enhet")
                    || (field.key().equals("tilldelning") && parts.contains("forbund"))) {
                asked.key(field.key()).askWhole();
            }
        }
        return asked;
    }

    private List<String> introduction(Profil profile) {
        return List.of(
                words.say(
                        "Underlag för ett samordningsförbund och ett räkenskapsår (" + Underlag.SCHEMA + "), profil "
                                + profile.id() + ".",
                        "Input of one samordningsförbund and one financial year (" + Underlag.SCHEMA + "), profile "
                                + profile.id() + "."),
                words.say(
                        "Fyll i det du vet. Det som lämnas tomt är okänt: då kan kontroller som behöver det inte"
                                + " bedömas.",
                        "Fill in what you know. What is left empty is unknown: controls that need it cannot be"
                                + " decided."),
                words.say("Inga namn på personer behövs.", "No names of persons are needed."));
    }

    private List<String> introduction(OpenQuestions open) {
        List<String> lines = new ArrayList<>();
        Underlag underlag = open.underlag();
        lines.add(words.say("Frågor till ", "Questions to ")
                + underlag.forbund().namn() + " " + underlag.rakenskapsar() + ".");
        lines.add(words.say(
                "Fyll i svaren och låt finsam merge lägga in dem i underlaget. Det som lämnas tomt är"
                        + " fortfarande okänt.",
                "Fill in the answers and let finsam merge put them into the input. What is left empty is still"
                        + " unknown."));
        lines.add(words.say(
                "Frågorna, efter handlingen där svaret står; det som avgör flest rader först:",
                "The questions, by the document with the answer; what decides the most rows first:"));
        questions(open).forEach(lines::add);
        return lines;
    }

    /** The questions as one would ask them, as text to send: by document, each with why and room for the answer. */
    public String text(OpenQuestions open) {
        return new QuestionText(words, language).of(open.underlag(), plain(open));
    }

    /** The same as a letter (.docx). */
    public byte[] docx(OpenQuestions open) {
        return new Letter(new QuestionText(words, language), language).write(open.underlag(), plain(open));
    }

    private Map<Handling, List<PlainQuestion>> plain(OpenQuestions open) {
        return PlainQuestions.of(open, rulebook, language);
    }

    /** The questions, one a line, under the documents in which the answers stand. */
    public List<String> questions(OpenQuestions open) {
        List<String> lines = new ArrayList<>();
        int number = 1;
        for (Map.Entry<Handling, List<PlainQuestion>> document : plain(open).entrySet()) {
            lines.add(document.getKey().word(language) + ":");
            for (PlainQuestion question : document.getValue()) {
                lines.add(number++ + ". " + question.text() + " (" + question.key() + ", " + question.rows()
                        + (question.rows() == 1 ? words.say(" rad)", " row)") : words.say(" rader)", " rows)")));
            }
        }
        return List.copyOf(lines);
    }
}
