package se.finsam.rules.book;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/** That what the files of a rulebook call each other by is there: controls, parameters, statutes. */
final class ReferenceChecks {
    private final Regelbok bok;
    private final IdentityHashMap<Object, Located> written;
    private final StatuteChecks statutes;
    private final List<Brist> errors = new ArrayList<>();

    /**
     * The checks of a rulebook.
     *
     * @param written where its own data came from; data of a rulebook that it extends is not among it, and not checked
     */
    ReferenceChecks(Regelbok bok, IdentityHashMap<Object, Located> written) {
        this.bok = bok;
        this.written = written;
        this.statutes = new StatuteChecks(bok.lagar());
    }

    /** What is wrong. */
    List<Brist> errors() {
        own(bok.lagar()).forEach(lag -> errors.addAll(statutes.statute(lag, located(lag))));
        own(bok.profiler()).forEach(this::profile);
        for (Kontrollfil kontroll : own(bok.kontroller())) {
            errors.addAll(statutes.citations(kontroll, located(kontroll)));
            parameters(kontroll);
            id(kontroll);
        }
        return List.copyOf(errors);
    }

    private void profile(Profilfil profil) {
        List<String> ids = profil.kontroller() == null ? List.of() : profil.kontroller();
        for (String id : ids) {
            if (bok.kontroller().stream().noneMatch(kontroll -> kontroll.id().equals(id))) {
                errors.add(located(profil).brist(Bristkod.RB205, "kontroller", id, "kontrollen " + id + " finns inte"));
            }
        }
    }

    private void parameters(Kontrollfil kontroll) {
        List<String> ids = kontroll.parametrar() == null ? List.of() : kontroll.parametrar();
        for (String id : ids) {
            if (bok.parametrar().stream().noneMatch(parameter -> parameter.id().equals(id))) {
                errors.add(located(kontroll)
                        .brist(Bristkod.RB202, "parametrar", id, "parametern " + id + " finns inte i parametrar/"));
            }
        }
    }

    private void id(Kontrollfil kontroll) {
        Located here = located(kontroll);
        for (Kontrollfil other : bok.kontroller()) {
            Located elsewhere = written.get(other);
            String file = elsewhere == null ? "finsams egen regelbok" : elsewhere.file();
            if (other.id().equals(kontroll.id()) && !file.equals(here.file())) {
                errors.add(here.brist(Bristkod.RB106, "id", kontroll.id(), kontroll.id() + " är id också i " + file));
            }
        }
    }

    private <T> List<T> own(List<T> data) {
        return data.stream().filter(written::containsKey).toList();
    }

    private Located located(Object data) {
        return Objects.requireNonNull(written.get(data), "data of the rulebook's own");
    }
}
