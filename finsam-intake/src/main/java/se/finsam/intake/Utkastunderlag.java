package se.finsam.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Kallangivelse;
import se.finsam.model.bind.Node;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagBinder;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;

/**
 * A draft with what a human has said of it, as underlag: one of what is confirmed, and one of all that is proposed, which is
 * only to be held beside it. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Api
public final class Utkastunderlag {
    /** Without these no underlag can be read at all. */
    private static final Set<String> FRAME = Set.of("/forbund/namn", "/rakenskapsar", "/enhet");

    /** As many places of a value are kept: the first are the best. */
    private static final int MOST_PLACES = 3;

    /** As many times what does not fit together is taken out. */
    private static final int ROUNDS = 20;

    private final UtkastResult draft;
    private final List<Fraga> questions;
    private final Map<String, Besked> said;

    private Utkastunderlag(UtkastResult draft, Utkast utkast, Bekraftelse said) {
        this.draft = draft;
        this.questions = Fraga.of(utkast);
        this.said = said.perNyckel();
    }

    /**
     * A draft with what is said of it.
     *
     * @throws IllegalArgumentException where the draft could not be read
     */
    public static Utkastunderlag of(UtkastResult draft, Bekraftelse said) {
        Utkast utkast = draft.value();
        if (utkast == null) {
            throw new IllegalArgumentException("a draft with errors: " + draft.name());
        }
        return new Utkastunderlag(draft, utkast, said);
    }

    /**
     * An underlag that was made of a draft.
     *
     * @param lasning the underlag, with the sources of its values; or what is wrong with it
     * @param platser where the values of the draft's keys stand in it, by key
     * @param utelamnade keys whose values could not be put in, as what they are part of lacks what it must have, or
     *     its name
     * @since 0.1
     */
    @Api
    public record Gjort(ReadResult lasning, Map<String, String> platser, List<String> utelamnade) {
        /** Copies the places and the keys. */
        public Gjort {
            platser = Map.copyOf(platser);
            utelamnade = List.copyOf(utelamnade);
        }
    }

    /** The underlag of what is confirmed, and of nothing else. */
    public Gjort bekraftat() {
        return made(false, false);
    }

    /**
     * The same, with the förbund's name, the year and the unit as they are proposed where nobody has confirmed them: without
     * them there is no underlag to hold the rest to. What of it cannot be true together with the rest is left out.
     */
    public Gjort bekraftatMedRam() {
        return made(false, true);
    }

    /**
     * The underlag of all that is confirmed or proposed; of contradicting proposals the first. What of it cannot be true together
     * with the rest is left out. Nothing of it is known.
     */
    public Gjort allt() {
        return made(true, true);
    }

    /** Whether the förbund's name, the year or the unit is proposed, and not confirmed. */
    public boolean obekraftadRam() {
        return obekraftade().stream().anyMatch(one -> FRAME.contains(one.nyckel()));
    }

    /** The keys that nothing is said of, in the draft's order. */
    public List<Fraga> obekraftade() {
        List<Fraga> open = new ArrayList<>();
        for (Fraga one : questions) {
            if (!said.containsKey(one.nyckel())) {
                open.add(one);
            }
        }
        return open;
    }

    /**
     * The lists that are left out of what is confirmed, though something of them is, as the draft has items of them that are
     * neither confirmed nor rejected: what there is of such a list would be taken for the whole of it.
     */
    public List<String> halvaListor() {
        Set<String> left = new LinkedHashSet<>();
        withoutHalf(false, left);
        return List.copyOf(left);
    }

    /** The confirmed keys of such lists, which are told in {@code left}. */
    private Set<String> withoutHalf(boolean frame, Set<String> left) {
        Set<String> without = new LinkedHashSet<>();
        boolean more = true;
        // A list that lost an item may in turn be all that another item had.
        while (more) {
            more = false;
            for (String list : half(new HashSet<>(made(false, frame, without).utelamnade()))) {
                Set<String> within = within(list);
                if (!within.isEmpty()) {
                    left.add(list);
                    more |= without.addAll(within);
                }
            }
        }
        return without;
    }

    /**
     * The lists that have an item of which something is proposed and nothing is in: it may be that nobody has said
     * anything of it, or that its name is not confirmed.
     *
     * @param leftOut the keys whose confirmed values could not be put in
     */
    private Set<String> half(Set<String> leftOut) {
        Map<String, Set<String>> open = new LinkedHashMap<>();
        Map<String, Set<String>> in = new LinkedHashMap<>();
        for (Fraga one : questions) {
            Besked answer = said.get(one.nyckel());
            boolean confirmed = answer != null && answer.svar() != Svar.AVVISAD && !leftOut.contains(one.nyckel());
            boolean rejected = answer != null && answer.svar() == Svar.AVVISAD;
            if (!rejected) {
                Map<String, Set<String>> told = confirmed ? in : open;
                Delar.of(one.nyckel())
                        .forEach((list, item) -> told.computeIfAbsent(list, at -> new LinkedHashSet<>())
                                .add(item));
            }
        }
        Set<String> half = new LinkedHashSet<>();
        open.forEach((list, items) -> {
            if (!in.getOrDefault(list, Set.of()).containsAll(items)) {
                half.add(list);
            }
        });
        return half;
    }

    /** The keys that are answered with a value, and are in a list. */
    private Set<String> within(String list) {
        Set<String> within = new LinkedHashSet<>();
        for (Fraga one : questions) {
            Besked answer = said.get(one.nyckel());
            boolean known = answer != null && answer.svar() != Svar.AVVISAD;
            if (known && Delar.of(one.nyckel()).containsKey(list)) {
                within.add(one.nyckel());
            }
        }
        return within;
    }

    /** How many keys the draft has. */
    public int antal() {
        return questions.size();
    }

    private Gjort made(boolean all, boolean frame) {
        Set<String> without = all ? new LinkedHashSet<>() : withoutHalf(frame, new LinkedHashSet<>());
        Gjort made = made(all, frame, without);
        // What is only held beside the rest must not keep it from being looked at.
        for (int round = 0; frame && round < ROUNDS && made.lasning().value() == null; round++) {
            Set<String> wrong = wrong(made, false);
            wrong = wrong.isEmpty() ? wrong(made, true) : wrong;
            if (!without.addAll(wrong)) {
                return made;
            }
            made = made(all, true, without);
        }
        return made;
    }

    /** The keys that errors are about, of those that nobody has confirmed, or of all. */
    private Set<String> wrong(Gjort made, boolean confirmed) {
        Set<String> told = new HashSet<>();
        made.lasning().errors().forEach(error -> told.add(error.place().pointer()));
        Set<String> wrong = new LinkedHashSet<>();
        for (Map.Entry<String, String> one : made.platser().entrySet()) {
            String at = one.getValue();
            boolean about = !FRAME.contains(one.getKey()) && (confirmed || !said.containsKey(one.getKey()));
            for (int end = at.length(); about && end > 0; end = at.lastIndexOf('/', end - 1)) {
                if (told.contains(at.substring(0, end))) {
                    wrong.add(one.getKey());
                }
            }
        }
        return wrong;
    }

    private Gjort made(boolean all, boolean frame, Set<String> without) {
        Set<String> keys = new HashSet<>();
        questions.forEach(one -> keys.add(one.nyckel()));
        Vardetrad tree = new Vardetrad(keys);
        Map<String, List<Stalle>> places = new LinkedHashMap<>();
        for (Fraga one : questions) {
            Besked answer = said.get(one.nyckel());
            boolean proposed = all || (frame && FRAME.contains(one.nyckel()));
            boolean used = answer == null ? proposed : answer.svar() != Svar.AVVISAD;
            if (used && !without.contains(one.nyckel())) {
                Forslag chosen = chosen(one, answer);
                String other = answer != null && answer.svar() == Svar.ANDRAD ? answer.varde() : null;
                tree.put(one.nyckel(), other == null ? chosen.varde() : other);
                // Of another value it is only known where it was looked for.
                places.put(
                        one.nyckel(),
                        other == null ? chosen.stallen() : chosen.stallen().subList(0, 1));
            }
        }
        Node document = tree.document();
        Map<String, String> placed = tree.placed();
        Node whole = with(document, sources(placed, places));
        ReadResult read = UnderlagBinder.bind(whole, draft.name(), draft.sha256(), new Problems());
        List<String> left = new ArrayList<>(tree.leftOut());
        left.addAll(without);
        return new Gjort(read, placed, left);
    }

    private static Forslag chosen(Fraga question, @Nullable Besked answer) {
        for (Forslag one : question.forslag()) {
            if (answer != null && one.varde().equals(answer.varde())) {
                return one;
            }
        }
        return question.forslag().get(0);
    }

    private static List<Kallangivelse> sources(Map<String, String> placed, Map<String, List<Stalle>> places) {
        List<Kallangivelse> sources = new ArrayList<>();
        for (Map.Entry<String, List<Stalle>> one : places.entrySet()) {
            String at = placed.get(one.getKey());
            if (at != null) {
                for (Stalle place : one.getValue().stream().limit(MOST_PLACES).toList()) {
                    String words = place.ord().isBlank() ? null : place.ord();
                    sources.add(new Kallangivelse(at, place.dokument(), place.sha256(), place.sida(), words));
                }
            }
        }
        return sources;
    }

    /** A document with the sources of its values. */
    private static Node with(Node document, List<Kallangivelse> sources) {
        if (sources.isEmpty()) {
            return document;
        }
        Place list = new Place("/kallor", 0, 0);
        List<Node> items = new ArrayList<>();
        for (Kallangivelse one : sources) {
            Place at = new Place(Place.child("/kallor", String.valueOf(items.size())), 0, 0);
            List<Node.Entry> fields = new ArrayList<>();
            add(fields, at, "plats", Node.Kind.TEXT, one.plats());
            add(fields, at, "dokument", Node.Kind.TEXT, one.dokument());
            add(fields, at, "sha256", Node.Kind.TEXT, one.sha256());
            add(fields, at, "sida", Node.Kind.NUMBER, one.sida());
            add(fields, at, "ord", Node.Kind.TEXT, one.ord());
            items.add(new Node.Mapping(at, fields));
        }
        List<Node.Entry> entries = new ArrayList<>(((Node.Mapping) document).entries());
        entries.add(new Node.Entry("kallor", list, new Node.Sequence(list, items)));
        return new Node.Mapping(document.place(), entries);
    }

    private static void add(List<Node.Entry> fields, Place at, String key, Node.Kind kind, @Nullable Object value) {
        if (value != null) {
            Place place = new Place(Place.child(at.pointer(), key), 0, 0);
            fields.add(new Node.Entry(key, place, new Node.Scalar(place, kind, value.toString())));
        }
    }
}
