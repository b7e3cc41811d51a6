package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.fakta.DubbelNot;
import se.finsam.rules.fakta.Notprov;
import se.finsam.rules.fakta.OfullstandigNot;
import se.finsam.rules.fakta.Spar;

/** Each note that the accounts refer to: its lines, its sum and the line that refers to it. */
final class NoteFacts {
    private NoteFacts() {}

    static void add(Derivation derivation) {
        for (String number : Notes.referredTo(derivation.stated())) {
            List<Notes.Line> lines = Notes.lines(derivation.stated(), number);
            List<View> notes = Notes.notes(derivation.stated(), number);
            if (notes.size() > 1) {
                derivation.add(
                        new DubbelNot(Notes.name(number), notes.size(), Spar.INGET.och("antal", View.pointers(notes))));
            } else {
                note(derivation, number, lines, notes.isEmpty() ? null : notes.get(0));
            }
        }
    }

    private static void note(Derivation derivation, String number, List<Notes.Line> lines, @Nullable View note) {
        Optional<Amount> sum = note == null ? Optional.empty() : note.amount("summa");
        View list = note == null ? null : note.find("rader");
        Optional<Amount> rows = list == null ? Optional.empty() : Amount.sum(list.items(), "belopp");
        Optional<Amount> line = Amount.sum(views(lines), "belopp");
        if (sum.isPresent() && list != null && rows.isPresent() && line.isPresent()) {
            int count = list.items().size();
            derivation.add(test(derivation, number, sum.get(), rows.get(), line.get(), count, lines.size()));
            return;
        }
        String key = "arsredovisning.noter[" + number + "]";
        List<String> missing = new ArrayList<>();
        if (note == null) {
            missing.add(key);
        } else {
            addIf(missing, sum.isEmpty(), key + ".summa");
            addIf(missing, rows.isEmpty(), key + ".rader");
        }
        for (Notes.Line one : lines) {
            addIf(missing, !one.view().has("belopp"), one.amountKey());
        }
        derivation.add(new OfullstandigNot(
                Notes.name(number),
                missing,
                Spar.INGET.och("not", lines.get(0).view().pointer() + "/not")));
    }

    private static List<View> views(List<Notes.Line> lines) {
        List<View> views = new ArrayList<>();
        for (Notes.Line line : lines) {
            views.add(line.view());
        }
        return views;
    }

    private static Notprov test(
            Derivation derivation, String number, Amount sum, Amount rows, Amount line, int rowCount, int lineCount) {
        Amount forRows = Rounding.annual(derivation).of(rowCount);
        Amount forLine = Rounding.annual(derivation).of(lineCount);
        return new Notprov(
                Notes.name(number),
                sum.value(),
                rows.value(),
                line.value(),
                sum.distance(rows).value(),
                sum.distance(line).value(),
                forRows.value(),
                forLine.value(),
                Spar.INGET
                        .och("summa", sum.places())
                        .och("radsumma", rows.places())
                        .och("postbelopp", line.places())
                        .och("toleransRader", forRows.places())
                        .och("toleransPost", forLine.places()));
    }

    private static void addIf(List<String> missing, boolean isMissing, String key) {
        if (isMissing) {
            missing.add(key);
        }
    }
}
