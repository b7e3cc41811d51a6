package se.finsam.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Enhet;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Nearest;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/**
 * Holds what is said of a draft to the draft: the key is there, the value is one that was proposed, another one is one that
 * the key takes. Not thread-safe.
 *
 * @hidden
 */
public final class Beskedprov {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private final Map<String, Fraga> questions = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Problems problems;
    private final @Nullable Enhet unit;

    /** What is wrong is put among the problems. */
    Beskedprov(Utkast draft, Problems problems) {
        this.problems = problems;
        Enhet found = null;
        for (Fraga one : Fraga.of(draft)) {
            questions.put(one.nyckel(), one);
            if (one.nyckel().equals("/enhet")) {
                for (Enhet unit : Enhet.values()) {
                    found = one.forslag().get(0).varde().equals(unit.name()) ? unit : found;
                }
            }
        }
        this.unit = found;
    }

    /**
     * What is wrong with something that is said of a draft; empty where nothing is.
     *
     * @param draft the draft
     * @param said what is said of one of its keys
     */
    public static List<InputError> fel(Utkast draft, Besked said) {
        Problems problems = new Problems();
        Place place = new Place(said.nyckel(), 0, 0);
        new Beskedprov(draft, problems).prova(said, place, place);
        return problems.list();
    }

    /**
     * What is said, its value as the draft has it; empty, and told, where that cannot be said.
     *
     * @param key where the key stood
     * @param value where the value stood
     */
    Optional<Besked> prova(Besked said, Place key, Place value) {
        Fraga question = questions.get(said.nyckel());
        if (question == null) {
            String near = Nearest.to(said.nyckel(), List.copyOf(questions.keySet()))
                    .map(one -> ": " + one)
                    .orElse("");
            Text expected = new Text("en nyckel i utkastet" + near, "a key of the draft" + near);
            return wrong(InputError.Kind.UNKNOWN_REFERENCE, key, said.nyckel(), expected);
        }
        if (!seen.add(said.nyckel())) {
            Text expected = new Text("ett besked om varje nyckel", "one answer of each key");
            return wrong(InputError.Kind.DUPLICATE, key, said.nyckel(), expected);
        }
        return switch (said.svar()) {
            case AVVISAD -> Optional.of(new Besked(said.nyckel(), Svar.AVVISAD, null));
            case BEKRAFTAD -> confirmed(said, question, value);
            case ANDRAD -> changed(said, key, value);
        };
    }

    private Optional<Besked> confirmed(Besked said, Fraga question, Place at) {
        List<String> proposed = new ArrayList<>();
        for (Forslag one : question.forslag()) {
            proposed.add(one.varde());
            if (said.varde() == null ? !question.motsagd() : same(said.varde(), one.varde())) {
                return Optional.of(new Besked(said.nyckel(), Svar.BEKRAFTAD, one.varde()));
            }
        }
        String all = String.join(", ", proposed);
        Text expected = question.motsagd()
                ? new Text("ett av de värden som motsäger varandra: " + all, "one of the contradicting values: " + all)
                : new Text("utkastets värde, " + all + ", eller svar: ANDRAD", "the draft's, " + all + ", or ANDRAD");
        return wrong(
                said.varde() == null ? InputError.Kind.MISSING_KEY : InputError.Kind.CONTRADICTION,
                at,
                said.varde(),
                expected);
    }

    private Optional<Besked> changed(Besked said, Place key, Place at) {
        String value = said.varde();
        if (value == null) {
            Text expected = new Text("varde: det som är rätt", "varde: what is right");
            return wrong(InputError.Kind.MISSING_KEY, key, null, expected);
        }
        Optional<Nyckelvag> way = Nyckelvag.of(said.nyckel(), key, problems);
        List<InputError> errors = way.isEmpty() ? List.of() : way.get().errors(value, unit, at);
        for (InputError error : errors) {
            problems.add(error.kind(), at.as(said.nyckel()), error.value(), error.expected());
        }
        return way.isPresent() && errors.isEmpty() ? Optional.of(said) : Optional.empty();
    }

    private Optional<Besked> wrong(InputError.Kind kind, Place at, @Nullable String value, Text expected) {
        problems.add(kind, at, value, expected);
        return Optional.empty();
    }

    /** Whether two values are one, however their numbers are written. */
    private static boolean same(String one, String other) {
        return one.equals(other)
                || (NUMBER.matcher(one).matches()
                        && NUMBER.matcher(other).matches()
                        && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0);
    }
}
