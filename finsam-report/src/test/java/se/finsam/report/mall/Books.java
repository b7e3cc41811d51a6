package se.finsam.report.mall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.source.Language;

/** Workbooks for tests, as a spreadsheet program writes them, and what is read of them. */
final class Books {
    private Books() {}

    static byte[] book(Consumer<Worksheet> budget) {
        return book(budget, (book, sheet) -> {});
    }

    static byte[] book(Consumer<Worksheet> budget, BiConsumer<Workbook, Worksheet> more) {
        return workbook(book -> {
            Worksheet forbund = form(book, "Förbund");
            row(forbund, 2, "schema", Underlag.SCHEMA);
            row(forbund, 3, "enhet", "SEK");
            row(forbund, 4, "rakenskapsar", "2021");
            row(forbund, 5, "forbund.namn", "Förbundet");
            Worksheet sheet = form(book, "Budget");
            budget.accept(sheet);
            more.accept(book, sheet);
        });
    }

    static byte[] bookWithout() {
        return workbook(book -> book.newWorksheet("Blad1").value(0, 0, "hej"));
    }

    static byte[] workbook(Consumer<Workbook> fill) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", null)) {
            fill.accept(book);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Worksheet form(Workbook book, String name) {
        Worksheet sheet = book.newWorksheet(name);
        cells(sheet, 1, "nyckel", "värde");
        return sheet;
    }

    static Worksheet table(Workbook book, String name, String... heads) {
        Worksheet sheet = book.newWorksheet(name);
        cells(sheet, 0, heads);
        return sheet;
    }

    static void cells(Worksheet sheet, int row, String... values) {
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isEmpty()) {
                sheet.value(row, i, values[i]);
            }
        }
    }

    static void row(Worksheet sheet, int row, String key, Object value) {
        sheet.value(row, 0, key);
        if (value instanceof Number number) {
            sheet.value(row, 1, number);
        } else {
            sheet.value(row, 1, value.toString());
        }
    }

    static byte[] changed(byte[] file, String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean found = false;
        try (ZipFile in = ZipFile.builder().setByteArray(file).get();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(part)) {
                    String text = new String(content, StandardCharsets.UTF_8);
                    String other = change.apply(text);
                    found = !other.equals(text);
                    content = other.getBytes(StandardCharsets.UTF_8);
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(content);
                zip.closeEntry();
            }
        }
        assertThat(found).as("the change of " + part).isTrue();
        return out.toByteArray();
    }

    static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    static Underlag good(byte[] file) throws IOException {
        ReadResult result = read(file);
        assertThat(messages(result)).isEmpty();
        return result.underlag().orElseThrow();
    }

    static List<String> messages(ReadResult result) {
        return result.errors().stream().map(error -> error.message(Language.SV)).toList();
    }

    static ReadResult read(byte[] file) throws IOException {
        return WorkbookReader.standard().read(new ByteArrayInputStream(file), "bok.xlsx");
    }
}
