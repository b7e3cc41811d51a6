package se.finsam.report.mall;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.finsam.model.source.Beskrivning;
import se.finsam.model.source.Beskrivningar;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;

/** The sheet of codes that the workbook's drop-downs choose from, with what each means. */
final class Codes {
    private final Language language;

    /** By the codes, the first row on the sheet that has them. */
    private final Map<List<String>, Integer> blocks = new LinkedHashMap<>();

    private final Map<List<String>, Leaf> leaves = new LinkedHashMap<>();
    private int next = 1;

    Codes(Language language) {
        this.language = language;
    }

    /** What a drop-down for a key chooses from, as Excel writes it; empty where there is nothing to choose from. */
    String formula(Leaf leaf) {
        if (leaf.field().itemType() == Boolean.class) {
            return "\"" + SheetWords.YES.in(language) + "," + SheetWords.NO.in(language) + "\"";
        }
        List<String> codes = Beskrivningar.codes(leaf.field());
        if (codes.isEmpty()) {
            return "";
        }
        Integer first = blocks.get(codes);
        if (first == null) {
            first = next;
            blocks.put(codes, first);
            leaves.put(codes, leaf);
            next += codes.size() + 1;
        }
        return SheetWords.CODES.in(language) + "!$A$" + (first + 1) + ":$A$" + (first + codes.size());
    }

    /** What is said where something else is written. */
    String error(Leaf leaf) {
        Text told = leaf.field().open()
                ? new Text("Koden är inte känd, och avgör inget.", "The code is not known, and decides nothing.")
                : new Text("Välj ur listan.", "Choose from the list.");
        return told.in(language);
    }

    /** Writes the sheet, where anything chooses from it. */
    void write(Workbook workbook) {
        if (blocks.isEmpty()) {
            return;
        }
        Worksheet sheet = Sheets.add(workbook, SheetWords.CODES.in(language));
        sheet.width(0, 46);
        sheet.width(1, 70);
        sheet.value(0, 0, new Text("kod", "code").in(language));
        sheet.value(0, 1, SheetWords.MEANING.in(language));
        sheet.range(0, 0, 0, 1).style().bold().set();
        sheet.freezePane(0, 1);
        blocks.forEach((codes, first) -> {
            Leaf leaf = java.util.Objects.requireNonNull(leaves.get(codes));
            for (int i = 0; i < codes.size(); i++) {
                sheet.value(first + i, 0, codes.get(i));
                Optional<Beskrivning> known = leaf.field().own() == null
                        ? Beskrivningar.ofCode(leaf.owner(), leaf.field(), codes.get(i))
                        : Optional.empty();
                String text = known.map(Beskrivning::text)
                        .map(words -> words.in(language))
                        .orElse("");
                sheet.value(first + i, 1, text);
            }
        });
    }
}
