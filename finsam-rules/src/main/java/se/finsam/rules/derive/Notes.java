package se.finsam.rules.derive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
        lines(underlag).flatMap(line -> line.text("not").stream()).forEach(numbers::add);
        return numbers;
    }

    /** What a row calls a note. */
    static String name(String number) {
        return "not " + number;
    }

    /** The lines that refer to a note. */
    static List<View> lines(View underlag, String number) {
        return lines(underlag)
                .filter(line -> line.text("not").filter(number::equals).isPresent())
                .toList();
    }

    /** The note itself. */
    static Optional<View> note(View underlag, String number) {
        return underlag.items("arsredovisning.noter").stream()
                .filter(note -> note.text("nr").filter(number::equals).isPresent())
                .findFirst();
    }

    private static Stream<View> lines(View underlag) {
        return LISTS.stream().flatMap(list -> underlag.items(list).stream());
    }
}
