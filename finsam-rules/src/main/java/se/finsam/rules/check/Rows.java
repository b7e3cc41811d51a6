package se.finsam.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Lagrumsfil;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.book.Textplats;
import se.finsam.rules.book.Utfallstext;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.Svar;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Kalla;
import se.finsam.rules.report.Lagrum;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.ReportInternals;
import se.finsam.rules.report.Talenhet;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.rulebook.RulebookInternals;

/** Writes the rows of one check: from an answer, or from the lack of one. */
final class Rows {
    private final Regelbok bok;
    private final Sources sources;
    private final LocalDate slut;
    private final Language language;
    private final Sentence sentence;
    private final IdentityHashMap<Kontrollfil, List<Lagrum>> ofTheYear = new IdentityHashMap<>();
    private @Nullable LocalDate readTo;
    private boolean later;

    Rows(Regelbok bok, Sources sources, int rakenskapsar, Language language) {
        this.bok = bok;
        this.sources = sources;
        this.slut = LocalDate.of(rakenskapsar, 12, 31);
        this.language = language;
        this.sentence = Sentence.of(bok, slut, language);
    }

    /**
     * The row of an answer.
     *
     * @param computed the derivation where the text has none of its own; null where there is none to take
     */
    Rad answered(Kontrollfil kontroll, String objekt, Svar svar, @Nullable String computed) {
        String key = Kontrollfil.nyckel(svar.utfall(), svar.variant());
        Utfallstext written = kontroll.utfall().get(key);
        if (written == null) {
            return failed(kontroll, objekt, "no text for " + key);
        }
        Utfallstext text = written.withDerivation(computed);
        try {
            List<Faktum> facts = Figures.withAdditions(svar.fakta());
            Figures figures = new Figures(facts);
            figures.inUnits(text.text().in(language));
            Map<String, Object> words = new LinkedHashMap<>(figures.all());
            words.put("ar", slut.getYear());
            words.put("objekt", objekt);
            words.put("saknas", svar.saknas());
            return row(
                    kontroll,
                    objekt,
                    svar.utfall(),
                    figures.shown(),
                    figures.units(),
                    svar.saknas(),
                    text,
                    words,
                    sources(facts, figures.shown()));
        } catch (BrokenRulebookException e) {
            return failed(kontroll, objekt, String.valueOf(e.getMessage()));
        }
    }

    /** The row of an object for which keys are missing. */
    Rad missing(Kontrollfil kontroll, String objekt, List<String> keys) {
        return own(kontroll, objekt, Utfall.KAN_EJ_BEDOMAS, "saknas", keys, Map.of("saknas", keys));
    }

    /** The row of a control that did not concern the year. */
    Rad notInForce(Kontrollfil kontroll, String objekt) {
        LocalDate till = kontroll.till();
        boolean over = till != null && slut.isAfter(till);
        return own(
                kontroll,
                objekt,
                Utfall.EJ_TILLAMPLIG,
                over ? "upphord" : "inte-an",
                List.of(),
                Map.of("ar", slut.getYear(), "datum", over && till != null ? till : kontroll.fran()));
    }

    /** The row of a control that has no objects to look at. */
    Rad nothingToCheck(Kontrollfil kontroll) {
        return own(kontroll, "", Utfall.EJ_TILLAMPLIG, kontroll.objekt().inga(), List.of(), Map.of());
    }

    /** The row of a control that failed: its own fault, and told as that. */
    Rad failed(Kontrollfil kontroll, String objekt, String cause) {
        return own(kontroll, objekt, Utfall.KAN_EJ_BEDOMAS, "fel", List.of(), Map.of("orsak", cause));
    }

    private Rad own(
            Kontrollfil kontroll,
            String objekt,
            Utfall utfall,
            String key,
            List<String> missing,
            Map<String, Object> words) {
        Utfallstext text = bok.texter().get(key);
        if (text == null) {
            throw new BrokenRulebookException("regelbok.yaml has no text " + key);
        }
        return row(kontroll, objekt, utfall, Map.of(), null, missing, text, words, List.of());
    }

    private Rad row(
            Kontrollfil kontroll,
            String objekt,
            Utfall utfall,
            Map<String, Object> tal,
            @Nullable Map<String, Talenhet> enheter,
            List<String> missing,
            Utfallstext text,
            Map<String, Object> words,
            List<Kalla> sources) {
        LocalDate day = day(kontroll, objekt, words);
        List<Lagrum> lagrum = lagrum(kontroll, day, words);
        note(lagrum, day);
        Sentence sentence = day.equals(slut) ? this.sentence : Sentence.of(bok, day, language);
        return new Rad(
                kontroll.id(),
                kontroll.titel().in(language),
                objekt.isEmpty() ? null : objekt,
                utfall,
                text.grund() == null ? kontroll.grund() : text.grund(),
                tal,
                enheter,
                missing,
                sentence.fill(text.text().in(language), words) + additions(kontroll, sentence, words),
                formula(sentence, text.harledning(), words),
                lagrum,
                filled(sentence, inLanguage(text.atgard()), words),
                sources,
                text.sammaSom(),
                null);
    }

    /** The paragraphs that the row cites: of the year the same for all rows of a control, unless a figure brings one. */
    private List<Lagrum> lagrum(Kontrollfil kontroll, LocalDate day, Map<String, Object> words) {
        if (!day.equals(slut)) {
            return RulebookInternals.lagrum(bok, kontroll, day, words, language);
        }
        List<Lagrum> known = ofTheYear.get(kontroll);
        if (known != null) {
            return known;
        }
        List<Lagrum> found = RulebookInternals.lagrum(bok, kontroll, day, words, language);
        boolean always = true;
        for (Lagrumsfil place : kontroll.lagrum()) {
            always &= place.nar() == null;
        }
        if (always) {
            ofTheYear.put(kontroll, found);
        }
        return found;
    }

    /** The law is that of the day of the event: a meeting's, or the one that the control names; else the year's last. */
    private LocalDate day(Kontrollfil kontroll, String objekt, Map<String, Object> words) {
        String figure = kontroll.dag();
        return figure != null && words.get(figure) instanceof LocalDate event
                ? event
                : kontroll.objekt().dag(objekt).orElse(slut);
    }

    /** Up to which day the statutes cited so far were read, where a row or the day of assessment is later; else null. */
    Granskningsrapport.@Nullable Lagregister lagregister(@Nullable LocalDate today) {
        LocalDate till = readTo;
        return till != null && (later || (today != null && today.isAfter(till)))
                ? ReportInternals.register(till, language)
                : null;
    }

    private void note(List<Lagrum> lagrum, LocalDate day) {
        for (Lagrum place : lagrum) {
            LocalDate till = bok.lag(place.lag()).registerTill();
            // Of a statute that is named without a paragraph no wording is given that could have changed.
            if (till != null && place.paragraf() != null) {
                readTo = readTo == null || till.isBefore(readTo) ? till : readTo;
                later |= day.isAfter(till);
            }
        }
    }

    private @Nullable String inLanguage(@Nullable Text text) {
        return text == null ? null : text.in(language);
    }

    /** The sentences whose figures are known, each after a space. */
    private String additions(Kontrollfil kontroll, Sentence sentence, Map<String, Object> words) {
        List<Text> all = kontroll.tillagg();
        if (all == null) {
            return "";
        }
        StringBuilder additions = new StringBuilder();
        for (Text one : all) {
            String template = one.in(language);
            boolean known = true;
            boolean valued = Textplats.names(template).isEmpty();
            for (String name : Textplats.names(template)) {
                Object word = words.get(name);
                known &= word != null;
                // Of figures of which none has a value there is nothing to say.
                valued |= !"".equals(word);
            }
            if (known && valued) {
                additions.append(' ').append(sentence.fill(template, words));
            }
        }
        return additions.toString();
    }

    private static @Nullable String formula(Sentence sentence, @Nullable String template, Map<String, Object> words) {
        return template == null ? null : sentence.fill(Sentence.known(template, words), words);
    }

    private static @Nullable String filled(Sentence sentence, @Nullable String template, Map<String, Object> words) {
        return template == null ? null : sentence.fill(template, words);
    }

    private List<Kalla> sources(List<Faktum> facts, Map<String, Object> shown) {
        List<Kalla> sources = new ArrayList<>();
        for (Faktum fact : facts) {
            for (Map.Entry<String, List<String>> places : fact.spar().kallor().entrySet()) {
                if (shown.containsKey(places.getKey())) {
                    for (String place : places.getValue()) {
                        sources.addAll(this.sources.of(places.getKey(), place));
                    }
                }
            }
        }
        return sources;
    }
}
