package se.finsam.report.mall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagWriter;
import se.finsam.model.source.Language;

/** Workbooks that were cut, mended by hand or written by a program with a fault: told by cell, and never read as another. */
class DamagedWorkbookTest {
    private static final String SHEET = "xl/worksheets/sheet2.xml";
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** Row 1 has the headings, row 2 {@code budget.resultat} in A2 and 7 in B2, row 3 a text. */
    private static final byte[] WHOLE = book();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <row r="2"          | <row r="-4"        | Budget!A2: kan inte tolkas: "-4"; väntade en rad efter rad 1, högst 1048576
            <row r="2"          | <row r="1"         | Budget!A2: kan inte tolkas: "1"; väntade en rad efter rad 1, högst 1048576
            <row r="2"          | <row r="1048577"   | Budget!A2: kan inte tolkas: "1048577"; väntade en rad efter rad 1, högst 1048576
            <row r="2"          | <row               | Budget!A2: kan inte tolkas; väntade rader som alla har nummer, eller ingen
            r="B2"              | r="A2"             | Budget!B2: kan inte tolkas: "A2"; väntade en cell i rad 2 efter dem som står före, en gång, högst kolumn XFD
            r="B2"              | r="B9"             | Budget!B2: kan inte tolkas: "B9"; väntade en cell i rad 2 efter dem som står före, en gång, högst kolumn XFD
            r="B2"              | r="XFE2"           | Budget!B2: kan inte tolkas: "XFE2"; väntade en cell i rad 2 efter dem som står före, en gång, högst kolumn XFD
            r="B2"              | q="B2"             | Budget!B2: kan inte tolkas: "q"; väntade en egenskap som celler har (r, s, t)
            <v>7</v>            | <v>7x</v>          | Budget!B2: kan inte tolkas: "7x"; väntade ett tal
            <v>7</v>            | <w>7</w>           | Budget!B2: kan inte tolkas: "w"; väntade ett värde (v) eller en formel (f)
            <v>7</v>            | <f>A9</f><v></v>   | Budget!B2: kan inte tolkas: ""; väntade ett beräknat värde: öppna arbetsboken i ett kalkylprogram och spara den
            <v>7</v>            | <f>A9</f><v/>      | Budget!B2: kan inte tolkas: ""; väntade ett beräknat värde: öppna arbetsboken i ett kalkylprogram och spara den
            """)
    void what_is_wrong_with_a_cell_is_told_by_the_cell(String was, String is, String told) throws IOException {
        assertThat(told(changed(SHEET, text -> text.replaceFirst(Pattern.quote(was), is))))
                .contains(told);
    }

    @Test
    void a_shared_text_that_there_is_none_of_is_told() throws IOException {
        assertThat(told(changed(SHEET, text -> text.replaceFirst("(r=\"A2\"[^>]*t=\"s\"[^>]*><v>)[0-9]+", "$19999"))))
                .anyMatch(line -> line.startsWith("Budget!A2: kan inte tolkas: \"9999\"; väntade numret på en av"));
        assertThat(told(changed(SHEET, text -> text.replaceFirst("(r=\"A2\"[^>]*t=\"s\"[^>]*><v>)[0-9]+", "$1x"))))
                .anyMatch(line -> line.startsWith("Budget!A2: kan inte tolkas: \"x\""));
        assertThat(told(without("xl/sharedStrings.xml"))).isNotEmpty();
    }

    @Test
    void all_that_is_wrong_is_told_at_once() throws IOException {
        assertThat(told(changed(
                        SHEET,
                        text -> text.replace("<row r=\"2\"", "<row r=\"-4\"").replace("<v>7</v>", "<v>7x</v>"))))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void what_is_odd_but_has_one_meaning_is_read() throws IOException {
        String whole = yaml(read(WHOLE));
        assertThat(yaml(read(changed(
                        SHEET,
                        text -> text.replace("<v>7</v>", "<v>7.0</v>").replaceFirst("s=\"[0-9]+\"", "s=\"9999\"")))))
                .isEqualTo(whole);
    }

    @Test
    void a_part_that_is_missing_or_not_what_was_packed_is_damage() throws IOException {
        assertThat(told(without(SHEET))).singleElement().asString().contains("en hel arbetsbok");
        assertThat(told(changed("xl/workbook.xml", text -> text.replaceFirst("<sheet ", "<sheex "))))
                .singleElement()
                .asString()
                .contains("en hel arbetsbok");
        for (int at = 0; at < WHOLE.length; at += 29) {
            byte[] flipped = WHOLE.clone();
            flipped[at] ^= 0x10;
            same(read(flipped), "byte " + at);
            same(read(java.util.Arrays.copyOf(WHOLE, at)), "cut at " + at);
        }
    }

    @Test
    void damage_to_the_structure_is_told_or_changes_nothing() throws IOException {
        Random random = new Random(20260513);
        List<String> parts = List.of(SHEET, "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml");
        for (int i = 0; i < 600; i++) {
            String part = parts.get(i % parts.size());
            byte[] damaged = changed(part, text -> damaged(text, random));
            same(read(damaged), "damage " + i + " of " + part);
        }
    }

    /** A tag taken away, given twice, or with the name of its element or of an attribute changed by a letter. */
    private static String damaged(String text, Random random) {
        List<int[]> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            tags.add(new int[] {tag.start(), tag.end()});
        }
        int[] one = tags.get(random.nextInt(tags.size()));
        String was = text.substring(one[0], one[1]);
        String is = switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> was + was;
            case 2 -> was.replaceFirst("<(/?)([a-z])", "<$1x$2");
            default -> was.replaceFirst(" ([rt])=", " q$1=");
        };
        return text.substring(0, one[0]) + is + text.substring(one[1]);
    }

    private static void same(ReadResult result, String what) {
        if (result.errors().isEmpty()) {
            assertThat(yaml(result)).as(what).isEqualTo(yaml(read(WHOLE)));
        }
    }

    private static byte[] book() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "prov", "1.0")) {
            form(
                    workbook.newWorksheet("Förbund"),
                    "schema",
                    "finsam-underlag/1",
                    "enhet",
                    "SEK",
                    "forbund.namn",
                    "Prov",
                    "rakenskapsar",
                    2021);
            form(workbook.newWorksheet("Budget"), "budget.resultat", 7, "budget.undantag.motivering", "Skäl");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void form(Worksheet sheet, Object... cells) {
        sheet.value(0, 0, "nyckel");
        sheet.value(0, 1, "värde");
        for (int i = 0; i < cells.length; i += 2) {
            sheet.value(i / 2 + 1, 0, (String) cells[i]);
            if (cells[i + 1] instanceof Integer number) {
                sheet.value(i / 2 + 1, 1, number);
            } else {
                sheet.value(i / 2 + 1, 1, (String) cells[i + 1]);
            }
        }
    }

    private static ReadResult read(byte[] file) {
        try {
            return WorkbookReader.standard().read(new ByteArrayInputStream(file), "prov.xlsx");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> told(byte[] file) {
        return read(file).errors().stream()
                .map(error -> error.message(Language.SV))
                .toList();
    }

    private static String yaml(ReadResult result) {
        assertThat(result.errors()).isEmpty();
        return UnderlagWriter.toYaml(java.util.Objects.requireNonNull(result.value()));
    }

    private static byte[] without(String part) throws IOException {
        Map<String, byte[]> parts = parts();
        assertThat(parts.remove(part)).isNotNull();
        return zip(parts);
    }

    private static byte[] changed(String part, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> parts = parts();
        String was = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        parts.put(part, change.apply(was).getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    private static Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(WHOLE).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
