package se.finsam.rules.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What must hold within {@code lagar/}, and between it and the places that controls cite. */
final class StatuteChecks {
    private final List<Lagfil> lagar;

    StatuteChecks(List<Lagfil> lagar) {
        this.lagar = lagar;
    }

    /** What is wrong with a statute. */
    List<Brist> statute(Lagfil lag, Located written) {
        List<Brist> errors = new ArrayList<>();
        LocalDate day = lag.ikraft();
        for (Andring andring : lag.andringar()) {
            if (andring.ikraft().isBefore(day)) {
                errors.add(written.brist(
                        Bristkod.RB304,
                        "andringar",
                        andring.sfs(),
                        "ändringen " + andring.sfs() + " (" + andring.ikraft() + ") ska stå före det som gällde från "
                                + day));
            }
            day = andring.ikraft();
        }
        String ersatter = lag.ersatter();
        if (ersatter != null && lag(ersatter).isEmpty()) {
            errors.add(
                    written.brist(Bristkod.RB301, "ersatter", ersatter, "lagen " + ersatter + " finns inte i lagar/"));
        }
        return errors;
    }

    /** What is wrong with the places that a control cites. */
    List<Brist> citations(Kontrollfil kontroll, Located written) {
        List<Brist> errors = new ArrayList<>();
        for (Lagrumsfil place : kontroll.lagrum()) {
            Optional<Lagfil> lag = lag(place.lag());
            if (lag.isEmpty()) {
                errors.add(written.brist(
                        Bristkod.RB301, "lagrum", place.lag(), "lagen " + place.lag() + " finns inte i lagar/"));
            } else {
                int line = written.line("lagrum", place.lag());
                citation(place, lag.get())
                        .forEach((error, kod) -> errors.add(Brist.at(kod, written.file(), line, error)));
            }
        }
        return errors;
    }

    private static Map<String, Bristkod> citation(Lagrumsfil place, Lagfil lag) {
        Map<String, Bristkod> errors = new LinkedHashMap<>();
        if (place.paragraf() != null) {
            String paragraf = Lagfil.nyckel(place.kapitel(), place.paragraf());
            if (!lag.foljer(paragraf)) {
                errors.put(paragraf + " finns inte bland dem som följs i " + lag.sfs(), Bristkod.RB302);
            }
        }
        if (place.fran() != null && place.till() != null && place.till().isBefore(place.fran())) {
            errors.put(
                    "lagrummet i " + lag.sfs() + " slutar " + place.till() + ", före " + place.fran(), Bristkod.RB405);
        }
        if (place.fran() != null && !lag.galler(place.fran())) {
            errors.put(
                    "lagrummet i " + lag.sfs() + " börjar " + place.fran() + ", då lagen inte gällde", Bristkod.RB303);
        }
        if (lag.upphavd() != null && (place.till() == null || !lag.galler(place.till()))) {
            errors.put(
                    "lagrummet i " + lag.sfs() + " ska sluta före " + lag.upphavd() + ", då lagen upphävdes",
                    Bristkod.RB303);
        }
        return errors;
    }

    private Optional<Lagfil> lag(String sfs) {
        return lagar.stream().filter(lag -> lag.sfs().equals(sfs)).findFirst();
    }
}
