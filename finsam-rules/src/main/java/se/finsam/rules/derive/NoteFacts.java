package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.fakta.DubbelNot;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.InomAvrundning;
import se.finsam.rules.fakta.NotForegaendeAr;
import se.finsam.rules.fakta.Notpost;
import se.finsam.rules.fakta.Notprov;
import se.finsam.rules.fakta.Notrader;
import se.finsam.rules.fakta.OfullstandigNot;
import se.finsam.rules.fakta.OhanvisadNot;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.fakta.VandaTecken;

/** Each note: its lines beside its sum, and its sum beside what refers to it, as far as either is known. */
final class NoteFacts {
    private NoteFacts() {}

    static void add(Derivation derivation) {
        for (Notes report : Notes.values()) {
            add(derivation, report);
        }
    }

    private static void add(Derivation derivation, Notes report) {
        Map<String, List<View>> written = report.notesByNumber(derivation.stated());
        Map<String, List<Notes.Line>> lines = report.linesByNumber(derivation.stated());
        for (String number : report.numbers(derivation.stated())) {
            List<View> notes = written.getOrDefault(number, List.of());
            if (notes.size() > 1) {
                derivation.add(new DubbelNot(
                        report.name(number), notes.size(), Spar.INGET.och("antal", View.pointers(notes))));
            } else {
                note(
                        derivation,
                        report,
                        number,
                        lines.getOrDefault(number, List.of()),
                        notes.isEmpty() ? null : notes.get(0));
            }
        }
    }

    private static void note(
            Derivation derivation, Notes report, String number, List<Notes.Line> lines, @Nullable View note) {
        boolean turned = note != null && turned(note, lines);
        Optional<Notrader> rows = note == null ? Optional.empty() : rows(derivation, report, number, note, turned);
        Optional<Notpost> line =
                note == null ? Optional.empty() : line(derivation, report, number, note, lines, turned);
        if (rows.isPresent() && line.isPresent()) {
            Notprov test = both(rows.get(), line.get());
            derivation.add(test);
            lastYear(derivation, report, number, note, lines, turned, test);
            return;
        }
        if (rows.isPresent()) {
            derivation.add(rows.get());
        }
        if (line.isPresent()) {
            derivation.add(line.get());
        }
        if (lines.isEmpty() && rows.isPresent() && note != null) {
            derivation.add(new OhanvisadNot(report.name(number), Spar.INGET.och("not", note.pointer())));
        } else {
            derivation.add(new OfullstandigNot(
                    report.name(number),
                    missing(report, number, lines, note),
                    Spar.INGET.och("not", place(lines, note))));
        }
    }

    /** An annual report in kronor agrees to the öre; the lines of an interim report may be rounded. */
    private static Rounding rounding(Derivation derivation, Notes report) {
        return report == Notes.ANNUAL ? Rounding.annual(derivation) : Rounding.budget(derivation);
    }

    /** Whether a note is printed with the other sign than what refers to it: costs and debts often are, in one of the two. */
    private static boolean turned(View note, List<Notes.Line> lines) {
        Optional<Amount> sum = note.amount("summa");
        Optional<Amount> line = Notes.sum(lines);
        return sum.isPresent() && line.isPresent() && opposite(sum.get(), line.get());
    }

    private static Optional<Amount> signed(Optional<Amount> amount, boolean turned) {
        return amount.isPresent() && turned ? Optional.of(Amount.ZERO.minus(amount.get())) : amount;
    }

    private static List<Faktum> additions(String name, View note, boolean turned) {
        return turned ? List.of(new VandaTecken(name, Spar.INGET.och("tabell", note.pointer()))) : List.of();
    }

    private static Optional<Notrader> rows(
            Derivation derivation, Notes report, String number, View note, boolean turned) {
        Optional<Amount> sum = signed(note.amount("summa"), turned);
        View list = note.find("rader");
        Optional<Amount> rows = list == null ? Optional.empty() : signed(Amount.sum(list.items(), "belopp"), turned);
        if (sum.isEmpty() || list == null || rows.isEmpty()) {
            return Optional.empty();
        }
        Amount tolerance = rounding(derivation, report).of(list.items(), "belopp");
        return Optional.of(new Notrader(
                report.name(number),
                sum.get().value(),
                rows.get().value(),
                sum.get().distance(rows.get()).value(),
                tolerance.value(),
                additions(report.name(number), note, turned),
                Spar.INGET
                        .och("summa", sum.get().places())
                        .och("radsumma", rows.get().places())
                        .och("toleransRader", tolerance.places())));
    }

    private static Optional<Notpost> line(
            Derivation derivation, Notes report, String number, View note, List<Notes.Line> lines, boolean turned) {
        Optional<Amount> sum = signed(note.amount("summa"), turned);
        Optional<Amount> line = Notes.sum(lines);
        if (sum.isEmpty() || line.isEmpty()) {
            return Optional.empty();
        }
        Amount tolerance = Notes.rounding(rounding(derivation, report), lines);
        return Optional.of(new Notpost(
                report.name(number),
                sum.get().value(),
                line.get().value(),
                sum.get().distance(line.get()).value(),
                tolerance.value(),
                additions(report.name(number), note, turned),
                Spar.INGET
                        .och("summa", sum.get().places())
                        .och("postbelopp", line.get().places())
                        .och("toleransPost", tolerance.places())));
    }

    /** Whether this year's amounts are too little to show a sign: then last year's own do. */
    private static boolean silent(Notprov test) {
        return test.summa().signum() == 0 || test.postbelopp().signum() == 0;
    }

    private static boolean opposite(Amount one, Amount other) {
        return one.value().signum() * other.value().signum() < 0;
    }

    /** Last year's column, where every line of the note has it and so has all that refers to the note. */
    private static void lastYear(
            Derivation derivation,
            Notes report,
            String number,
            @Nullable View note,
            List<Notes.Line> lines,
            boolean turned,
            Notprov test) {
        View list = note == null ? null : note.find("rader");
        Optional<Amount> printed = list == null ? Optional.empty() : Amount.sum(list.items(), Notes.LAST_YEAR);
        Optional<Amount> line = Notes.lastYear(lines);
        if (list == null || list.items().isEmpty() || printed.isEmpty() || line.isEmpty()) {
            return;
        }
        Optional<Amount> rows = signed(printed, turned || (silent(test) && opposite(printed.get(), line.get())));
        Rounding rounding = rounding(derivation, report);
        Amount tolerance = rounding.of(list.items(), Notes.LAST_YEAR).plus(Notes.lastYearsRounding(rounding, lines));
        derivation.add(new NotForegaendeAr(
                report.name(number),
                rows.get().value(),
                line.get().value(),
                rows.get().distance(line.get()).value(),
                tolerance.value(),
                Spar.INGET
                        .och("radsummaForegaendeAr", rows.get().places())
                        .och("postForegaendeAr", line.get().places())
                        .och("toleransForegaendeAr", tolerance.places())));
    }

    private static Notprov both(Notrader rows, Notpost line) {
        Spar places = rows.spar();
        for (String name : List.of("postbelopp", "toleransPost")) {
            places = places.och(name, line.spar().kallor().getOrDefault(name, List.of()));
        }
        return new Notprov(
                rows.objekt(),
                rows.summa(),
                rows.radsumma(),
                line.postbelopp(),
                rows.skillnadRader(),
                line.skillnadPost(),
                rows.toleransRader(),
                line.toleransPost(),
                additions(rows, line),
                places);
    }

    /** That the note was turned, and what rounding explains, of its lines or else of what refers to it. */
    private static List<Faktum> additions(Notrader rows, Notpost line) {
        List<Faktum> all = new ArrayList<>(rows.tillagg());
        List<Faktum> rounded = InomAvrundning.av(rows.skillnadRader(), rows.toleransRader());
        all.addAll(rounded.isEmpty() ? InomAvrundning.av(line.skillnadPost(), line.toleransPost()) : rounded);
        return all;
    }

    private static List<String> missing(Notes report, String number, List<Notes.Line> lines, @Nullable View note) {
        String key = report.key() + "[" + number + "]";
        List<String> missing = new ArrayList<>();
        if (note == null) {
            missing.add(key);
        } else {
            View rows = note.find("rader");
            addIf(missing, note.amount("summa").isEmpty(), key + ".summa");
            addIf(missing, rows == null || Amount.sum(rows.items(), "belopp").isEmpty(), key + ".rader");
        }
        for (Notes.Line one : lines) {
            addIf(missing, one.amount().isEmpty(), one.amountKey());
        }
        return missing;
    }

    private static String place(List<Notes.Line> lines, @Nullable View note) {
        return note == null || !lines.isEmpty() ? lines.get(0).view().pointer() + "/not" : note.pointer();
    }

    private static void addIf(List<String> missing, boolean isMissing, String key) {
        if (isMissing) {
            missing.add(key);
        }
    }
}
