package se.finsam.rules.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
    private static final List<String> PUNKTER = IntStream.rangeClosed(1, 18)
            .filter(punkt -> punkt != 9 && punkt != 13 && punkt != 18)
            .mapToObj(String::valueOf)
            .toList();

    private static final List<String> RIKTLINJER =
            List.of("RIKTLINJER_GOD_EKONOMISK_HUSHALLNING", "RIKTLINJER_MEDELSFORVALTNING");

    private static final List<String> INTERNKONTROLL =
            List.of("INTERNKONTROLLPLAN", "RISKANALYS", "DELEGATIONSORDNING", "ATTESTORDNING", "GDPR_PLAN");

    private PartsFacts() {}

    static void add(Derivation derivation) {
        listed(derivation, "arsredovisning", "arsredovisning.delar", DELAR);
        listed(derivation, "forvaltningsberattelse", "arsredovisning.forvaltningsberattelse", RUBRIKER);
        listed(derivation, "forbundsordning", "forbund.forbundsordning.punkter", PUNKTER);
        if (derivation.view().at("styrdokument").isPresent()) {
            documents(derivation, "riktlinjer", RIKTLINJER, "beslutad", false);
            onlyLater(derivation, "riktlinjer-senare", RIKTLINJER);
            documents(derivation, "internkontroll", INTERNKONTROLL, "foljdUpp", true);
        }
    }

    private static void listed(Derivation derivation, String document, String path, List<String> parts) {
        derivation.view().at(path).ifPresent(list -> {
            List<String> there =
                    list.items().stream().map(item -> item.value().toString()).toList();
            List<String> missing =
                    parts.stream().filter(part -> !there.contains(part)).toList();
            derivation.add(new Innehall(
                    document,
                    missing.size(),
                    0,
                    missing,
                    List.of(),
                    Spar.INGET.och("antalSaknade", list.pointer()).och("antalOkanda", list.pointer())));
        });
    }

    /** The documents that were all decided after the räkenskapsår, so that none is seen to have held in it. */
    private static void onlyLater(Derivation derivation, String what, List<String> kinds) {
        List<String> later = kinds.stream()
                .filter(kind -> {
                    List<Integer> years = derivation.view().items("styrdokument").stream()
                            .filter(document ->
                                    document.text("slag").filter(kind::equals).isPresent())
                            .flatMap(document -> document.day("beslutad").stream())
                            .map(LocalDate::getYear)
                            .toList();
                    return !years.isEmpty() && years.stream().allMatch(year -> year > derivation.rakenskapsar());
                })
                .toList();
        derivation.add(
                new Innehall(what, later.size(), 0, later, List.of(), Spar.INGET.och("antalSaknade", "/styrdokument")));
    }

    /** A document counts where its day is known; where the year matters, only with a day in the räkenskapsår. */
    private static void documents(
            Derivation derivation, String what, List<String> kinds, String day, boolean withinYear) {
        List<String> missing = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String kind : kinds) {
            List<View> found = derivation.view().items("styrdokument").stream()
                    .filter(document ->
                            document.text("slag").filter(kind::equals).isPresent())
                    .toList();
            boolean dated = found.stream().anyMatch(document -> document.at(day).isPresent());
            boolean counts = found.stream()
                    .flatMap(document -> document.day(day).stream())
                    .anyMatch(date -> !withinYear || date.getYear() == derivation.rakenskapsar());
            // A later day does not tell whether the document was followed up within the year, too.
            boolean later = withinYear
                    && found.stream()
                            .flatMap(document -> document.day(day).stream())
                            .anyMatch(date -> date.getYear() > derivation.rakenskapsar());
            if (found.isEmpty() || (dated && !counts && !later)) {
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
}
