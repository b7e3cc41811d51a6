package se.finsam.report.mall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.schema.Beskrivningar;
import se.finsam.model.source.Language;
import se.finsam.rules.rulebook.Rulebook;

/** What a person sees of the workbook is words; what it is read by stands small beside them. */
class WorkbookWordsTest {
    private static final Pattern CODE = Pattern.compile("[A-ZÅÄÖ]{2,}_[A-ZÅÄÖ_]+");
    private static final Pattern LONG_LIST = Pattern.compile("<formula1>&quot;([^<]*)&quot;</formula1>");

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_two_rows_or_columns_of_a_sheet_are_called_the_same(Language language) {
        for (SheetPlan plan : SheetPlan.ALL) {
            Map<String, Leaf> leaves = leaves(plan);
            List<String> labels = leaves.values().stream()
                    .map(leaf -> plan.label(leaf, language))
                    .toList();
            assertThat(labels).as(plan.name().sv()).doesNotHaveDuplicates().allMatch(label -> !label.isBlank());
            assertThat(plan.words(language)).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_code_has_a_word_that_is_read_as_the_code(Language language) {
        int codes = 0;
        for (SheetPlan plan : SheetPlan.ALL) {
            for (Leaf leaf : leaves(plan).values()) {
                List<String> words = CodeWords.all(leaf.owner(), leaf.field(), language);
                assertThat(words).as(leaf.name()).doesNotHaveDuplicates();
                for (int i = 0; i < words.size(); i++) {
                    String code = Beskrivningar.codes(leaf.field()).get(i);
                    codes++;
                    assertThat(words.get(i)).as(code).doesNotContain(";", ",").hasSizeLessThan(70);
                    assertThat(OfficeCode.of(words.get(i), leaf.owner(), leaf.field()))
                            .as(leaf.name() + " " + words.get(i))
                            .contains(code);
                }
            }
        }
        assertThat(codes).isGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_code_stands_nowhere_but_beside_the_word_on_the_sheet_of_codes(Language language) throws IOException {
        byte[] made = Templates.of(Rulebook.bundled(), language).xlsx(WorkbookRoundTripTest.everyKey());
        List<String> found = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(made))) {
            for (Sheet sheet : (Iterable<Sheet>) workbook.getSheets()::iterator) {
                if (SheetWords.is(SheetWords.CODES, sheet.getName())) {
                    continue;
                }
                for (Row row : sheet.read()) {
                    row.forEach(cell -> {
                        if (cell != null && CODE.matcher(cell.getText()).find()) {
                            found.add(sheet.getName() + "!" + cell.getAddress() + " " + cell.getText());
                        }
                    });
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void sheets_are_printed_to_the_width_of_the_page_with_their_headings() throws IOException {
        Map<String, String> parts = parts(everything());
        List<String> sheets = parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith("xl/worksheets/sheet"))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(sheets).hasSizeGreaterThan(30).allSatisfy(sheet -> {
            assertThat(sheet).contains("orientation=\"landscape\"").contains("fitToPage=\"true\"");
            assertThat(sheet).contains("fitToHeight=\"0\"");
            // Excel calls a file damaged whose list of words is longer.
            Matcher list = LONG_LIST.matcher(sheet);
            while (list.find()) {
                assertThat(list.group(1)).hasSizeLessThan(255);
            }
        });
        assertThat(parts.get("xl/workbook.xml")).contains("_xlnm.Print_Titles");
    }

    @Test
    void rows_are_as_high_as_the_text_that_is_wrapped_in_them() {
        assertThat(Look.lines("ett två tre", 100, Look.NORMAL)).isEqualTo(1);
        assertThat(Look.lines("ett två tre\nfyra", 100, Look.NORMAL)).isEqualTo(2);
        assertThat(Look.lines("ord ".repeat(100).strip(), 40, Look.NORMAL)).isGreaterThanOrEqualTo(11);
        assertThat(Look.lines("x".repeat(100), 11, Look.NORMAL)).isGreaterThanOrEqualTo(10);
        assertThat(Look.height("ord ".repeat(100), 40, Look.SMALL)).isGreaterThan(100);
    }

    private static byte[] everything() {
        return Templates.of(Rulebook.bundled(), Language.SV).xlsx(WorkbookRoundTripTest.everyKey());
    }

    private static Map<String, Leaf> leaves(SheetPlan plan) {
        return plan.form() ? plan.rows(EgnaNycklar.INGA) : plan.columns(EgnaNycklar.INGA);
    }

    static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
