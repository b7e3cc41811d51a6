package se.finsam.rules.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import se.finsam.rules.fakta.Innehall;
import se.finsam.rules.fakta.Spar;

/** Which of the parts that documents shall have are there, where a document lists its parts. */
final class PartsFacts {
    /** LKBR 4 kap. 1 §, in the order of the catalogue. */
    private static final List<String> DELAR = List.of(
            "RESULTATRAKNING",
            "BALANSRAKNING",
            "KASSAFLODESANALYS",
            "NOTER",
            "DRIFTREDOVISNING",
            "INVESTERINGSREDOVISNING",
            "FORVALTNINGSBERATTELSE");

    /** LKBR 11 kap. and RKR R15. */
    private static final List<String> RUBRIKER = List.of(
            "OVERSIKT",
            "VIKTIGA_FORHALLANDEN",
            "HANDELSER_AV_VASENTLIG_BETYDELSE",
            "STYRNING_OCH_UPPFOLJNING",
            "GOD_EKONOMISK_HUSHALLNING",
            "BALANSKRAVSRESULTAT",
            "PERSONALFORHALLANDEN",
            "FORVANTAD_UTVECKLING");

    /** 9 § lag (2003:1210); 9, 13 and 18 are conditional. */
    private static final List<String> PUNKTER =
            List.of("1", "2", "3", "4", "5", "6", "7", "8", "10", "11", "12", "14", "15", "16", "17");

    private static final List<String> RIKTLINJER =
            List.of("RIKTLINJER_GOD_EKONOMISK_HUSHALLNING", "RIKTLINJER_MEDELSFORVALTNING");

    private static final List<String> INTERNKONTROLL =
            List.of("INTERNKONTROLLPLAN", "RISKANALYS", "DELEGATIONSORDNING", "ATTESTORDNING", "GDPR_PLAN");

    private PartsFacts() {}

    static void add(Derivation derivation) {
        listed(derivation, "arsredovisning", "arsredovisning.delar", DELAR);
        listed(derivation, "forvaltningsberattelse", "arsredovisning.forvaltningsberattelse", RUBRIKER);
        listed(derivation, "forbundsordning", "forbund.forbundsordning.punkter", PUNKTER);
        if (derivation.view().has("styrdokument")) {
            documents(derivation, "riktlinjer", RIKTLINJER, "beslutad", false);
            onlyLater(derivation, "riktlinjer-senare", RIKTLINJER);
            documents(derivation, "internkontroll", INTERNKONTROLL, "foljdUpp", true);
        }
    }

    private static void listed(Derivation derivation, String document, String path, List<String> parts) {
        View list = derivation.view().find(path);
        if (list == null) {
            return;
        }
        List<String> missing = new ArrayList<>(parts);
        missing.removeAll(derivation.view().texts(path));
        derivation.add(new Innehall(
                document,
                missing.size(),
                0,
                missing,
                List.of(),
                Spar.INGET.och("antalSaknade", list.pointer()).och("antalOkanda", list.pointer())));
    }

    /** The documents that were all decided after the räkenskapsår, so that none is seen to have held in it. */
    private static void onlyLater(Derivation derivation, String what, List<String> kinds) {
        List<String> later = new ArrayList<>();
        for (String kind : kinds) {
            List<Integer> years = years(documents(derivation, kind), "beslutad");
            if (!years.isEmpty() && Collections.min(years) > derivation.rakenskapsar()) {
                later.add(kind);
            }
        }
        derivation.add(
                new Innehall(what, later.size(), 0, later, List.of(), Spar.INGET.och("antalSaknade", "/styrdokument")));
    }

    /** A document counts where its day is known; where the year matters, only with a day in the räkenskapsår. */
    private static void documents(
            Derivation derivation, String what, List<String> kinds, String day, boolean withinYear) {
        List<String> missing = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String kind : kinds) {
            List<View> found = documents(derivation, kind);
            List<Integer> years = years(found, day);
            boolean counts = withinYear ? years.contains(derivation.rakenskapsar()) : !years.isEmpty();
            // A later day does not tell whether the document was followed up within the year, too.
            boolean later = withinYear && !years.isEmpty() && Collections.max(years) > derivation.rakenskapsar();
            if (found.isEmpty() || (!years.isEmpty() && !counts && !later)) {
                missing.add(kind);
            } else if (!counts) {
                unknown.add("styrdokument[" + kind + "]." + day);
            }
        }
        derivation.add(new Innehall(
                what,
                missing.size(),
                unknown.size(),
                missing,
                unknown,
                Spar.INGET.och("antalSaknade", "/styrdokument").och("antalOkanda", "/styrdokument")));
    }

    private static List<View> documents(Derivation derivation, String kind) {
        List<View> documents = new ArrayList<>();
        for (View document : derivation.view().items("styrdokument")) {
            if (document.says("slag", kind)) {
                documents.add(document);
            }
        }
        return documents;
    }

    /** The years of the documents' days, of those that have such a day. */
    private static List<Integer> years(List<View> documents, String day) {
        List<Integer> years = new ArrayList<>();
        for (View document : documents) {
            Optional<LocalDate> own = document.day(day);
            if (own.isPresent()) {
                years.add(own.get().getYear());
            }
        }
        return years;
    }
}
