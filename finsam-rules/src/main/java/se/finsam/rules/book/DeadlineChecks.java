package se.finsam.rules.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Dagsvar;
import se.finsam.model.EgnaNycklar;

/** That a rulebook's deadlines name controls, parameters and keys that there are. */
final class DeadlineChecks {
    private final Regelbok bok;
    private final IdentityHashMap<Object, Located> written;
    private final List<Brist> errors = new ArrayList<>();

    DeadlineChecks(Regelbok bok, IdentityHashMap<Object, Located> written) {
        this.bok = bok;
        this.written = written;
    }

    /** What is wrong with these deadlines. */
    List<Brist> errors(List<Fristfil> deadlines) {
        Map<String, Located> seen = new HashMap<>();
        for (Fristfil deadline : deadlines) {
            Located here = Objects.requireNonNull(written.get(deadline), "data of the rulebook's own");
            Located other = seen.putIfAbsent(deadline.id(), here);
            if (other != null) {
                errors.add(here.brist(
                        Bristkod.RB208, "id", deadline.id(), deadline.id() + " är id också i " + other.file()));
            }
            control(deadline, here);
            of(deadline.orimligtEfter()).forEach(id -> parameter(id, "orimligtEfter", here));
            for (Fristdag day : deadline.senast()) {
                day(day, here);
            }
            if (deadline.senast().isEmpty()) {
                errors.add(
                        here.brist(Bristkod.RB208, "senast", "", "senast: tom; väntade minst ett sätt att veta dagen"));
            }
        }
        return List.copyOf(errors);
    }

    private void control(Fristfil deadline, Located here) {
        Optional<Kontrollfil> control = bok.kontroller().stream()
                .filter(one -> one.id().equals(deadline.kontroll()))
                .findFirst();
        if (control.isEmpty()) {
            errors.add(here.brist(
                    Bristkod.RB208,
                    "kontroll",
                    deadline.kontroll(),
                    "kontrollen " + deadline.kontroll() + " finns inte"));
            return;
        }
        List<String> own = control.get().objekt().prefix();
        keys(deadline).forEach(key -> {
            boolean ofObject =
                    own.stream().anyMatch(list -> !list.isEmpty() && key.text().startsWith(list));
            boolean fits = ofObject || !key.text().contains("[]");
            Class<?> type = NeedChecks.type(key.text(), EgnaNycklar.INGA);
            if (type == null || !fits) {
                errors.add(here.brist(
                        Bristkod.RB208,
                        key.place(),
                        key.text(),
                        key.place() + ": underlaget har ingen nyckel " + key.text() + " som kontrollen "
                                + deadline.kontroll() + " kan ha"));
            } else if (key.type() != null && !key.type().equals(type == Dagsvar.class ? LocalDate.class : type)) {
                errors.add(here.brist(
                        Bristkod.RB208,
                        key.place(),
                        key.text(),
                        key.place() + ": " + key.text() + " är "
                                + (key.type().equals(LocalDate.class) ? "ingen dag" : "inget antal månader")));
            }
        });
    }

    /** A key, where it stands, and what it has to be; null where that does not matter. */
    private record Key(String place, String text, @Nullable Class<?> type) {}

    private static Stream<Key> keys(Fristfil deadline) {
        List<Key> keys = new ArrayList<>();
        deadline.klar().forEach(key -> keys.add(new Key("klar", key, LocalDate.class)));
        texts(deadline.foljs()).forEach(key -> keys.add(new Key("foljs", key, LocalDate.class)));
        texts(deadline.efter()).forEach(key -> keys.add(new Key("efter", key, LocalDate.class)));
        texts(deadline.om()).forEach(key -> keys.add(new Key("om", key, null)));
        texts(deadline.utom()).forEach(key -> keys.add(new Key("utom", key.split(" ", 2)[0], null)));
        for (Fristdag day : deadline.senast()) {
            texts(day.fran()).forEach(key -> keys.add(new Key("senast", key, LocalDate.class)));
            of(day.nyckel()).forEach(key -> keys.add(new Key("senast", key, LocalDate.class)));
            of(day.egnaManader()).forEach(key -> keys.add(new Key("senast", key, Integer.class)));
        }
        return keys.stream();
    }

    private void day(Fristdag day, Located here) {
        long ways = Stream.of(day.nyckel(), day.parameter(), day.fran())
                .filter(Objects::nonNull)
                .count();
        boolean counted = (day.dagar() == null) != (day.manader() == null);
        if (ways != 1 || (day.fran() != null) != counted) {
            errors.add(here.brist(
                    Bristkod.RB208,
                    "senast",
                    "",
                    "senast: väntade en av nyckel, parameter och fran, och med fran en av dagar och manader"));
        }
        for (String id : Stream.of(of(day.parameter()), of(day.dagar()), of(day.manader()))
                .flatMap(List::stream)
                .toList()) {
            parameter(id, "senast", here);
        }
    }

    private void parameter(String id, String place, Located here) {
        if (bok.parametrar().stream().noneMatch(parameter -> parameter.id().equals(id))) {
            errors.add(here.brist(Bristkod.RB208, place, id, "parametern " + id + " finns inte i parametrar/"));
        }
    }

    private static List<String> of(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static List<String> texts(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts;
    }
}
