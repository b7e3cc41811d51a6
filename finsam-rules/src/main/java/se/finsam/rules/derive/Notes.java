package se.finsam.rules.derive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The notes of the annual accounts, and the lines that refer to them. */
final class Notes {
    private static final List<String> LISTS = List.of(
            "arsredovisning.resultatrakning.intakter",
            "arsredovisning.resultatrakning.kostnader",
            "arsredovisning.balansrakning.tillgangar",
            "arsredovisning.balansrakning.avsattningar",
            "arsredovisning.balansrakning.skulder");

    private Notes() {}

    /** The numbers of the notes that lines refer to, in the order of the accounts. */
    static Set<String> referredTo(View underlag) {
        Set<String> numbers = new LinkedHashSet<>();
        lines(underlag).flatMap(line -> line.view().text("not").stream()).forEach(numbers::add);
        return numbers;
    }

    /** What a row calls a note. */
    static String name(String number) {
        return "not " + number;
    }

    /**
     * A line that refers to a note.
     *
     * @param list the key of the list that it stands in
     * @param view what the underlag says of it
     */
    record Line(String list, View view) {
        /** The key of its amount, as a row names it. */
        String amountKey() {
            return list + "[" + view.text("post").orElse("") + "].belopp";
        }
    }

    /** The lines that refer to a note. */
    static List<Line> lines(View underlag, String number) {
        return lines(underlag)
                .filter(line -> line.view().text("not").filter(number::equals).isPresent())
                .toList();
    }

    /** The notes of a number: one, unless the underlag lacks it or has it several times over. */
    static List<View> notes(View underlag, String number) {
        return underlag.items("arsredovisning.noter").stream()
                .filter(note -> note.text("nr").filter(number::equals).isPresent())
                .toList();
    }

    private static Stream<Line> lines(View underlag) {
        return LISTS.stream().flatMap(list -> underlag.items(list).stream().map(view -> new Line(list, view)));
    }
}
