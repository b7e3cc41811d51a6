package se.finsam.rules.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.finsam.model.read.ReadResult;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.report.mall.Templates;
import se.finsam.report.mall.WorkbookReader;
import se.finsam.rules.report.Rad;

/** A generated underlag that is written into the workbook and read again says what it said, but for the places of its figures. */
class WorkbookFormTest {
    /** Of so many generated underlag one goes through the workbook, which costs as much as many checks. */
    private static final int SHARE = 160;

    private static final Templates TEMPLATES = Templates.of(Sample.CHECKER.rulebook(), Language.SV);

    @Test
    void the_workbook_gives_equal_rows() {
        Property property = Property.of("XLSX", Property.Share.ALL, WorkbookFormTest::otherRows);
        Objects.requireNonNull(Walk.over(Math.max(1, Samples.COUNT / SHARE), List.of(property))
                        .get("XLSX"))
                .hold();
    }

    /**
     * Without its ledger, which {@code finsam import sie} writes, and without the measures of an insats' goals, lines of lines:
     * no workbook holds them, and {@link Templates#xlsx(se.finsam.model.Underlag)} refuses the latter.
     */
    private static List<String> otherRows(Sample any) {
        Sample sample = without(without(any, "huvudbok"), "insatser[].mal[].delar");
        if (sample.underlag().huvudbok() != null || holdsNothing(sample.seed().tree())) {
            return List.of();
        }
        ReadResult read = read(TEMPLATES.xlsx(sample.underlag()));
        if (read.underlag().isEmpty() && read.errors().stream().allMatch(WorkbookFormTest::asksWhichMedlemmar)) {
            return List.of();
        }
        if (read.underlag().isEmpty()) {
            return List.of(
                    "is not read: " + read.errors().get(0).place().pointer().replaceAll("[0-9]+", "N"));
        }
        List<String> wrong = new ArrayList<>();
        List<Rad> rows =
                Sample.CHECKER.check(read.underlag().get(), sample.options()).rader();
        for (int i = 0; i < rows.size(); i++) {
            if (!said(rows.get(i)).equals(said(sample.rows().get(i)))) {
                wrong.add(rows.get(i).kontroll());
            }
        }
        return wrong;
    }

    /** Of "FK, AF" in a cell, which is one name in YAML, the workbook asks which medlemmar are meant and guesses nothing. */
    private static boolean asksWhichMedlemmar(InputError error) {
        return error.expected().sv().startsWith("semikolon mellan medlemmarna");
    }

    private static Sample without(Sample sample, String pattern) {
        ObjectNode tree = sample.seed().tree();
        for (Spot spot : Spot.of(tree, pattern)) {
            tree = spot.removedFrom(tree);
        }
        return Sample.of(sample.seed().with(tree)).orElse(sample);
    }

    /** Whether an object stands there that says nothing, as {@code avtal: {}}: no workbook has a cell for that. */
    private static boolean holdsNothing(JsonNode tree) {
        if (tree.isObject() && tree.isEmpty()) {
            return true;
        }
        for (JsonNode part : tree) {
            if (holdsNothing(part)) {
                return true;
            }
        }
        return false;
    }

    private static ReadResult read(byte[] workbook) {
        try {
            return WorkbookReader.standard().read(new ByteArrayInputStream(workbook), "bok.xlsx");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(Rad row) {
        return row.kontroll() + row.objekt() + row.utfall() + row.tal() + row.saknas() + row.text() + row.harledning();
    }
}
