package se.finsam.rules.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must hold within {@code lagar/}, and between it and the places that controls cite. */
final class StatuteChecks {
    private final List<Lagfil> lagar;

    StatuteChecks(List<Lagfil> lagar) {
        this.lagar = lagar;
    }

    /** What is wrong with a statute, a line each. */
    List<String> statute(Lagfil lag, Located written) {
        List<String> errors = new ArrayList<>();
        LocalDate day = lag.ikraft();
        for (Andring andring : lag.andringar()) {
            if (andring.ikraft().isBefore(day)) {
                errors.add(written.at("andringar", andring.sfs()) + "ändringen " + andring.sfs() + " ("
                        + andring.ikraft() + ") ska stå före det som gällde från " + day);
            }
            day = andring.ikraft();
        }
        String ersatter = lag.ersatter();
        if (ersatter != null && lag(ersatter).isEmpty()) {
            errors.add(written.at("ersatter", ersatter) + "lagen " + ersatter + " finns inte i lagar/");
        }
        return errors;
    }

    /** What is wrong with the places that a control cites, a line each. */
    List<String> citations(Kontrollfil kontroll, Located written) {
        List<String> errors = new ArrayList<>();
        for (Lagrumsfil place : kontroll.lagrum()) {
            Optional<Lagfil> lag = lag(place.lag());
            if (lag.isEmpty()) {
                errors.add(written.at("lagrum", place.lag()) + "lagen " + place.lag() + " finns inte i lagar/");
            } else {
                citation(place, lag.get()).forEach(error -> errors.add(written.at("lagrum", place.lag()) + error));
            }
        }
        return errors;
    }

    private static List<String> citation(Lagrumsfil place, Lagfil lag) {
        List<String> errors = new ArrayList<>();
        if (place.paragraf() != null) {
            String paragraf = Lagfil.nyckel(place.kapitel(), place.paragraf());
            if (!lag.foljer(paragraf)) {
                errors.add(paragraf + " finns inte bland dem som följs i " + lag.sfs());
            }
        }
        if (place.fran() != null && place.till() != null && place.till().isBefore(place.fran())) {
            errors.add("lagrummet i " + lag.sfs() + " slutar " + place.till() + ", före " + place.fran());
        }
        if (place.fran() != null && !lag.galler(place.fran())) {
            errors.add("lagrummet i " + lag.sfs() + " börjar " + place.fran() + ", då lagen inte gällde");
        }
        if (lag.upphavd() != null && (place.till() == null || !lag.galler(place.till()))) {
            errors.add("lagrummet i " + lag.sfs() + " ska sluta före " + lag.upphavd() + ", då lagen upphävdes");
        }
        return errors;
    }

    private Optional<Lagfil> lag(String sfs) {
        return lagar.stream().filter(lag -> lag.sfs().equals(sfs)).findFirst();
    }
}
