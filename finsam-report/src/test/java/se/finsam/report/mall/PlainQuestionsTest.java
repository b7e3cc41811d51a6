package se.finsam.report.mall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.model.Underlag;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.schema.Beskrivningsfil;
import se.finsam.model.source.Language;
import se.finsam.report.Handling;
import se.finsam.rules.Checker;
import se.finsam.rules.rulebook.Kontroll;
import se.finsam.rules.rulebook.Rulebook;

/** What is asked of a förbund is questions that it can answer. */
class PlainQuestionsTest {
    private static final Checker CHECKER = Checker.bundled();
    private static final Rulebook RULEBOOK = CHECKER.rulebook();
    private static final Underlag GIVEN = WorkbookRoundTripTest.example("ornskoldsvik-2021");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_key_that_a_control_can_lack_is_a_question_of_one_sentence(Language language) {
        QuestionWords words = new QuestionWords(2021, language);
        Set<String> keys = new TreeSet<>();
        for (Kontroll control : RULEBOOK.kontroller()) {
            RULEBOOK.nycklar(control.id()).forEach(key -> keys.add(KeyWords.family(key)));
        }
        assertThat(keys).hasSizeGreaterThan(200);
        for (String key : keys) {
            for (List<String> objects : List.of(List.of("A"), List.of("A", "B", "C"), List.<String>of())) {
                assertThat(words.of(key, objects))
                        .as(key)
                        .contains("?")
                        .doesNotContain("{", "}", "[]", "  ")
                        .matches("\\p{Lu}.*[?.]");
            }
        }
    }

    @Test
    void no_key_that_a_control_can_lack_is_asked_for_by_its_kind() {
        Set<String> generic = new TreeSet<>();
        for (Kontroll control : RULEBOOK.kontroller()) {
            RULEBOOK.nycklar(control.id()).stream()
                    .map(KeyWords::family)
                    .filter(key -> QuestionWords.own(key).isEmpty() && !required(key))
                    .forEach(generic::add);
        }
        assertThat(generic).isEmpty();
    }

    /** Whether an input without the key cannot be read: no control lacks it. */
    private static boolean required(String family) {
        List<RecordShape.Field> fields = fields(family);
        return fields.get(fields.size() - 1).required();
    }

    /** The keys of a path, each within the one before; empty where there is no such path. */
    private static List<RecordShape.Field> fields(String family) {
        List<RecordShape.Field> fields = new ArrayList<>();
        Class<?> owner = Underlag.class;
        for (KeyPath.Step step : KeyPath.parse(family).orElseThrow().steps()) {
            Optional<RecordShape.Field> field =
                    owner.isRecord() ? RecordShape.of(owner).field(step.key()) : Optional.empty();
            if (field.isEmpty()) {
                return List.of();
            }
            fields.add(field.get());
            owner = field.get().itemType();
        }
        return fields;
    }

    @Test
    void each_question_in_the_files_is_of_a_key() {
        Set<String> names = new TreeSet<>();
        for (String file : QuestionWords.FILES) {
            names.addAll(Beskrivningsfil.read(PlainQuestions.class, "/se/finsam/report/mall/" + file + ".yaml")
                    .names());
        }
        assertThat(names.stream().filter(name -> !name.startsWith("typ.") && !name.startsWith("objekt.")))
                .hasSizeGreaterThan(400)
                .allSatisfy(name -> assertThat(fields(name)).as(name).isNotEmpty());
    }

    @Test
    void a_question_names_what_it_is_about() {
        QuestionWords sv = new QuestionWords(2021, Language.SV);
        assertThat(sv.of("sammantraden[].justerat", List.of("2022-03-25")))
                .isEqualTo("När justerades protokollet från sammanträdet 2022-03-25?");
        assertThat(sv.of("arsredovisning.noter[]", List.of("1", "2", "3")))
                .isEqualTo("Vad står i noterna 1, 2 och 3 till årsredovisningen, rad för rad och med summa?");
        assertThat(sv.of("insatser[].avtal.tecknat", List.of("{ar} Äpplet")))
                .isEqualTo("När tecknades avtalet om insatsen {ar} Äpplet?");
        assertThat(new QuestionWords(2021, Language.EN).of("sammantraden[].justerat", List.of("2022-03-25")))
                .isEqualTo("When were the minutes of the meeting of 2022-03-25 approved?");
    }

    @Test
    void what_stands_within_an_item_is_called_what_it_is_and_not_the_item() {
        QuestionWords sv = new QuestionWords(2021, Language.SV);
        assertThat(sv.of("insatser[].mal[].utfall", List.of("Stegvis: Egen försörjning")))
                .contains("målet Stegvis: Egen försörjning")
                .doesNotContain("insatsen");
        assertThat(sv.of("insatser[].avtal.ar[].belopp", List.of("Stegvis")))
                .isEqualTo("Vilket belopp anger avtalet om insatsen Stegvis för de år som saknar belopp?");
        assertThat(sv.of("forbund.styrelse[].mandat.fran", List.of()))
                .isEqualTo("Från vilken dag sitter de som varje medlem har utsett i styrelsen?");
    }

    @Test
    void what_the_rulebook_names_is_asked_about_in_words_and_in_the_language_of_the_letter() {
        Underlag underlag =
                UnderlagReader.standard().read("""
                        schema: finsam-underlag/1
                        enhet: SEK
                        forbund: { namn: Provförbundet }
                        rakenskapsar: 2021
                        styrdokument: [{ slag: RIKTLINJER_MEDELSFORVALTNING }]
                        """, "x").get(0).underlag().orElseThrow();
        assertThat(Templates.of(RULEBOOK, Language.SV).text(open(underlag)))
                .contains("Vilken dag antog styrelsen riktlinjer för medelsförvaltningen?")
                .doesNotContainPattern("[A-Z]{4,}_[A-Z]");
        assertThat(Templates.of(RULEBOOK, Language.EN).text(open(underlag)))
                .doesNotContainPattern("[A-Z]{4,}_[A-Z]")
                .doesNotContainIgnoringCase("riktlinjer");
    }

    @Test
    void notes_are_one_question_under_their_document_with_why() {
        Underlag underlag =
                UnderlagReader.standard().read("""
                        schema: finsam-underlag/1
                        enhet: SEK
                        forbund: { namn: Provförbundet }
                        rakenskapsar: 2021
                        arsredovisning:
                          beslutad: 2022-03-25
                          resultatrakning:
                            intakter: [{ post: Bidrag, belopp: 5, not: 1 }]
                            kostnader: [{ post: Lön, belopp: 2, not: 2 }, { post: Hyra, belopp: 2, not: 3 }]
                        """, "x").get(0).underlag().orElseThrow();
        Map<Handling, List<PlainQuestion>> all = PlainQuestions.of(open(underlag), RULEBOOK, Language.SV);

        assertThat(all.get(Handling.ARSREDOVISNING))
                .filteredOn(question -> question.key().startsWith("arsredovisning.noter"))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.objects()).containsExactly("1", "2", "3");
                    assertThat(question.reasons()).isNotEmpty();
                });
        assertThat(all).doesNotContainKey(Handling.FOREGAENDE);
        assertThat(Templates.of(RULEBOOK, Language.SV).text(open(underlag)))
                .contains("STYRELSENS PROTOKOLL", "   Behövs för: ", "   Var det står (handling och sida):")
                .doesNotContain("föregående års underlag");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_letter_is_read_back_with_its_headings_questions_and_places_for_answers(Language language)
            throws IOException {
        byte[] made = Templates.of(RULEBOOK, language).docx(open(GIVEN));
        Map<Handling, List<PlainQuestion>> asked = PlainQuestions.of(open(GIVEN), RULEBOOK, language);

        try (XWPFDocument letter = new XWPFDocument(new ByteArrayInputStream(made))) {
            assertThat(styled(letter, "Title")).singleElement().asString().contains("Örnsköldsvik", "2021");
            assertThat(styled(letter, "Heading1"))
                    .isEqualTo(asked.keySet().stream()
                            .map(document -> document.word(language))
                            .toList());
            List<PlainQuestion> questions =
                    asked.values().stream().flatMap(List::stream).toList();
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < questions.size(); i++) {
                texts.add(i + 1 + ". " + questions.get(i).text());
            }
            assertThat(styled(letter, "Heading2")).isEqualTo(texts).hasSizeGreaterThan(15);
            List<XWPFTable> tables = letter.getTables();
            assertThat(tables).hasSameSizeAs(questions);
            for (int i = 0; i < questions.size(); i++) {
                int objects = questions.get(i).objects().size();
                assertThat(tables.get(i).getNumberOfRows()).isEqualTo(1 + Math.max(1, objects));
            }
            assertThat(letter.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
        }
    }

    @Test
    void the_same_questions_are_the_same_letter_in_any_place() {
        byte[] first = Templates.of(RULEBOOK, Language.SV).docx(open(GIVEN));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertThat(Templates.of(RULEBOOK, Language.SV).docx(open(GIVEN))).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_workbook_asks_the_same_and_says_where_to_answer() throws IOException {
        byte[] made = Templates.of(RULEBOOK, Language.SV).xlsx(open(GIVEN));
        List<String> sheets = new ArrayList<>();
        List<String> answered = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(made))) {
            for (Sheet sheet : (Iterable<Sheet>) workbook.getSheets()::iterator) {
                sheets.add(sheet.getName());
                if (sheet.getName().equals("Frågor")) {
                    for (Row row : sheet.read()) {
                        row.getCellAsString(1).ifPresent(texts::add);
                        row.getCellAsString(3).ifPresent(answered::add);
                    }
                }
            }
        }
        assertThat(texts).contains("När justerades protokollet från sammanträdet 2022-03-25?");
        assertThat(sheets).containsAll(answered.subList(1, answered.size()));
    }

    private static List<String> styled(XWPFDocument letter, String style) {
        return letter.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static OpenQuestions open(Underlag underlag) {
        return OpenQuestions.of(underlag, CHECKER.check(underlag));
    }
}
