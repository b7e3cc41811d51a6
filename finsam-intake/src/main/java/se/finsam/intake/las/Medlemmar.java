package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.dokument.Rad;
import se.finsam.intake.dokument.Text;

/** The förbund's members, as its documents name them. */
final class Medlemmar {
    private static final Pattern NAMN = Fraser.skriven(
            "({*NAMN_FORSAKRINGSKASSAN*}|{*NAMN_ARBETSFORMEDLINGEN*}|{*NAMN_REGION} \\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+)?"
                    + "|\\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+)? {^KOMMUNORD}|\\p{Lu}\\p{L}+ {STADSORD})");
    private static final Pattern SAMMANHANG = Fraser.normal("{*MEDLEMSMENING}");
    private static final Pattern FORSAKRINGSKASSAN = Fraser.normal("{NAMN_FORSAKRINGSKASSAN*}");
    private static final Pattern ARBETSFORMEDLINGEN = Fraser.normal("{NAMN_ARBETSFORMEDLINGEN*}");
    private static final Pattern REGION = Fraser.normal("{NAMN_REGION} ");
    private static final Pattern SAMORDNING = Fraser.normal("{SAMORDNING}");
    private static final Pattern BIDRAG_FRAN = Fraser.normal("^{MEDLEMSBIDRAG}(?: {FRAN})? ");
    private static final Pattern BIDRAG_FRAN_SKRIVET = Fraser.skriven("(?iu)^{MEDLEMSBIDRAG}(?: {FRAN})? ");
    /** A region, or a municipality, without its name; short for one. */
    private static final Pattern REGIONEN = Fraser.normal("rv[a-z]|{MEDLEM_REGION}[a-z]*");

    private static final Pattern KOMMUNEN = Fraser.normal("{MEDLEM_KOMMUN}[a-z]*|[a-z]{1,2}k");
    private static final Pattern ANNAN_PART =
            Fraser.skriven("(?iu)(?:{ANNAN_PART}|{ANNAN_MYNDIGHET}.*|.*{*TROSSAMFUND*})");
    private static final Pattern DELA = Fraser.skriven("[,;/()]| {OCH} ");

    private static final String INSATS = "en insats";

    /**
     * A member.
     *
     * @param namn its name
     * @param part which of the four parties
     */
    record Medlem(String namn, String part) {}

    private final Map<String, Medlem> alla = new LinkedHashMap<>();
    private final Map<String, Kalla> kallor = new LinkedHashMap<>();

    private Medlemmar() {}

    static Medlemmar av(List<Text> texter) {
        Medlemmar medlemmar = new Medlemmar();
        for (Text text : texter) {
            for (Rad rad : text.rader()) {
                medlemmar.rad(text, rad);
            }
        }
        return medlemmar;
    }

    private void rad(Text text, Rad rad) {
        String skriven = rad.text();
        List<Medlem> har = new ArrayList<>();
        Matcher namn = NAMN.matcher(skriven);
        while (namn.find()) {
            medlem(namn.group(1)).ifPresent(har::add);
        }
        long parter = har.stream().map(Medlem::part).distinct().count();
        if (parter < 3 || !SAMMANHANG.matcher(Norm.av(skriven)).find()) {
            return;
        }
        for (Medlem en : har) {
            String nyckel = Norm.av(en.namn());
            if (alla.putIfAbsent(nyckel, en) == null) {
                boolean insats = Ordlista.STANDARD
                        .borjan(Norm.av(skriven), Begrepp.INSATS_PARTER)
                        .isPresent();
                kallor.put(nyckel, new Kalla(text, rad, en.namn(), insats ? INSATS : "medlemmar"));
            }
        }
    }

    private static Optional<Medlem> medlem(String namn) {
        String normal = Norm.av(namn);
        if (FORSAKRINGSKASSAN.matcher(normal).lookingAt()) {
            return Optional.of(new Medlem("Försäkringskassan", "FORSAKRINGSKASSAN"));
        }
        if (ARBETSFORMEDLINGEN.matcher(normal).lookingAt()) {
            return Optional.of(new Medlem("Arbetsförmedlingen", "ARBETSFORMEDLINGEN"));
        }
        if (REGION.matcher(normal).lookingAt()) {
            return Optional.of(new Medlem(namn, "REGION"));
        }
        return SAMORDNING.matcher(normal).lookingAt()
                ? Optional.empty()
                : Optional.of(new Medlem(namn.replace(" Kommun", " kommun"), "KOMMUN"));
    }

    void forslag(Samling samling) {
        alla.forEach((nyckel, en) -> {
            Kalla kalla = kallor.get(nyckel);
            if (kalla != null) {
                String hem = "/forbund/medlemmar/" + Samling.post(en.namn());
                // Who takes part in an insats is most often a member, and need not be.
                boolean insats = kalla.del().equals(INSATS);
                Sakerhet sakerhet = insats ? Sakerhet.OSAKER : Sakerhet.LAST;
                String skal = insats ? "Nämns som part i en insats." : "Nämns som medlem.";
                samling.varde(hem + "/namn", en.namn(), sakerhet, skal, kalla);
                samling.varde(hem + "/part", en.part(), sakerhet, skal, kalla);
            }
        });
    }

    /** The names of all. */
    List<String> namn() {
        return alla.values().stream().map(Medlem::namn).toList();
    }

    /** The names of those that a text names, each once. */
    List<String> namnda(String text) {
        List<String> de = new ArrayList<>();
        Matcher namn = NAMN.matcher(text);
        while (namn.find()) {
            medlem(namn.group(1))
                    .map(Medlem::namn)
                    .filter(en -> !de.contains(en))
                    .ifPresent(de::add);
        }
        return de;
    }

    /** The member that a label names: by name, by a short name, or as the only one of its kind. */
    Optional<Medlem> vilken(String etikett) {
        String normal = BIDRAG_FRAN.matcher(Norm.av(etikett)).replaceFirst("");
        for (Medlem en : alla.values()) {
            if (Norm.nara(normal, Norm.av(en.namn()))) {
                return Optional.of(en);
            }
        }
        if (Ordlista.STANDARD.exakt(normal, Begrepp.STATEN)
                || Ordlista.STANDARD.exakt(normal, Begrepp.FORSAKRINGSKASSAN)) {
            return Optional.of(new Medlem("Försäkringskassan", "FORSAKRINGSKASSAN"));
        }
        if (Ordlista.STANDARD.exakt(normal, Begrepp.ARBETSFORMEDLINGEN)) {
            return Optional.of(new Medlem("Arbetsförmedlingen", "ARBETSFORMEDLINGEN"));
        }
        if (REGIONEN.matcher(normal).matches()) {
            return enda("REGION");
        }
        if (KOMMUNEN.matcher(normal).matches()) {
            return enda("KOMMUN");
        }
        String utan = BIDRAG_FRAN_SKRIVET.matcher(etikett.strip()).replaceFirst("");
        Matcher namn = NAMN.matcher(utan);
        return namn.find() && namn.group().length() + 3 > utan.length() ? medlem(namn.group(1)) : Optional.empty();
    }

    private Optional<Medlem> enda(String part) {
        Medlem funnen = null;
        for (Medlem en : alla.values()) {
            if (en.part().equals(part)) {
                if (funnen != null) {
                    return Optional.empty();
                }
                funnen = en;
            }
        }
        return Optional.ofNullable(funnen);
    }

    /** The organisations that some words name, in their order; words that name none are left out. */
    List<String> parter(String ord) {
        List<String> ut = new ArrayList<>();
        for (String del : DELA.split(ord.replaceAll("\\([^)]*\\)", " "), -1)) {
            String ren = del.replaceAll("[.:]+$", "").strip();
            Optional<Medlem> medlem = vilken(ren);
            String namn = medlem.isPresent()
                    ? medlem.get().namn()
                    : ANNAN_PART.matcher(ren).matches() ? ren : "";
            if (!namn.isEmpty() && !ut.contains(namn)) {
                ut.add(namn);
            }
        }
        return ut;
    }
}
