package se.finsam.rules.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.rules.check.Sentence;
import se.finsam.rules.report.Bedomning;
import se.finsam.rules.report.Bedomningsbeslut;
import se.finsam.rules.report.Bedomningslage;
import se.finsam.rules.report.Bedomningsoversikt;
import se.finsam.rules.report.Radbedomning;
import se.finsam.rules.report.Revisorsroll;
import se.finsam.rules.report.Talord;
import se.finsam.rules.report.Utlatande;

/** What is said of judgements. */
final class JudgementWords {
    private final Language language;
    private final Sentence sentence;

    JudgementWords(Language language) {
        this.language = language;
        this.sentence = new Sentence(language, Map.of(), Map.of());
    }

    /**
     * A judgement of a row in words: what was decided, why, and whether it still holds.
     *
     * @param names what the figures of the row are called, by name
     */
    String row(Bedomning one, Bedomningslage state, List<Radbedomning.Andrat> changes, Map<String, Talord> names) {
        StringBuilder text = new StringBuilder(decision(one)).append('.');
        if (state == Bedomningslage.OPROVAD_TID) {
            text.append(say(
                    " Ingen bedömningsdag är angiven, så om den fortfarande gäller är inte prövat.",
                    " No day of assessment is given, so whether it still holds is not tested."));
        }
        if (state == Bedomningslage.UTGANGEN) {
            text.append(say(" Bedömningen har gått ut.", " The judgement has expired."));
        }
        if (!changes.isEmpty()) {
            text.append(say(
                            " Bedömningen gäller inte, för raden har ändrats sedan dess: ",
                            " The judgement does not hold, since the row has changed: "))
                    .append(changes(changes, names))
                    .append('.');
        }
        return text.toString();
    }

    /** The verdict with what has been judged: {@code AVVIKELSE, 1 accepterad}. */
    String verdict(
            Utlatande verdict,
            Map<Bedomningsbeslut, Integer> decisions,
            Map<Bedomningslage, Integer> states,
            int unmatched) {
        List<String> parts = new ArrayList<>(List.of(verdict.ord().in(language)));
        add(parts, decisions.get(Bedomningsbeslut.ACCEPTERAD_AVVIKELSE), "accepterad", "accepterade", "accepted");
        add(
                parts,
                decisions.get(Bedomningsbeslut.UPPFYLLD),
                "bedömd som uppfylld",
                "bedömda som uppfyllda",
                "judged met");
        add(
                parts,
                decisions.get(Bedomningsbeslut.AVVIKELSE),
                "bedömd som avvikelse",
                "bedömda som avvikelser",
                "judged deviating");
        add(
                parts,
                states.get(Bedomningslage.ANDRADE_TAL),
                "bedömning på siffror som har ändrats",
                "bedömningar på siffror som har ändrats",
                "judged on figures that have changed");
        add(parts, states.get(Bedomningslage.UTGANGEN), "bedömning har gått ut", "bedömningar har gått ut", "expired");
        add(
                parts,
                unmatched,
                "bedömning matchar ingen rad",
                "bedömningar matchar ingen rad",
                "judged but matching no row");
        return String.join(", ", parts);
    }

    /** Why a judgement matches no row. */
    String unmatched(Bedomning one, Bedomningsoversikt.Orsak cause, Bedomningar all) {
        String why = switch (cause) {
            case OKAND_KONTROLL -> say("Regelboken har ingen sådan kontroll.", "The rulebook has no such control.");
            case INGEN_RAD -> say("Rapporten har ingen sådan rad.", "The report has no such row.");
            case UTANFOR_PROFILEN ->
                say(
                        "Kontrollen hör inte till profilen och är inte prövad.",
                        "The control is not of the profile, and was not tested.");
            case ANNAT_UNDERLAG -> {
                String what = all.forbund() + " " + all.rakenskapsar();
                yield say("Bedömningen avser " + what + ".", "The judgement is about " + what + ".");
            }
        };
        return why + " " + decision(one) + ".";
    }

    private String decision(Bedomning one) {
        StringBuilder text = new StringBuilder(say("Bedömt ", "Judged "))
                .append(one.datum())
                .append(by(one))
                .append(": ")
                .append(one.beslut().ord().in(language))
                .append(say("; skäl: ", "; reason: "))
                .append(ended(one.skal()));
        if (one.hanvisning() != null) {
            text.append(say("; hänvisning: ", "; reference: ")).append(ended(one.hanvisning()));
        }
        if (one.galler() != null) {
            text.append(say("; gäller till och med ", "; valid through ")).append(one.galler());
        }
        return text.toString();
    }

    /** {@code  av statens revisor}, after a space; empty where the role is not said. */
    private String by(Bedomning one) {
        Revisorsroll role = one.roll();
        return role == null ? "" : say(" av ", " by ") + role.ord().in(language);
    }

    /** A text without the full stop that a sentence around it gives it again. */
    private static String ended(String text) {
        String stripped = text.strip();
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    private String changes(List<Radbedomning.Andrat> changes, Map<String, Talord> names) {
        List<String> words = new ArrayList<>();
        for (Radbedomning.Andrat change : changes) {
            words.add(name(change.vad(), names) + " " + figure(change.da()) + " → " + figure(change.nu()));
        }
        return String.join("; ", words);
    }

    private String name(String figure, Map<String, Talord> names) {
        Talord word = names.get(figure);
        if (word != null) {
            return word.text().in(language);
        }
        return switch (figure) {
            case RowChanges.OUTCOME -> say("utfall", "outcome");
            case RowChanges.MISSING -> say("saknas", "missing");
            default -> figure;
        };
    }

    private String figure(@Nullable Object value) {
        if (value == null) {
            return "–";
        }
        Map<String, Object> figures = new HashMap<>();
        figures.put("tal", value);
        return sentence.fill("{tal|tal}", figures);
    }

    private void add(List<String> parts, @Nullable Integer count, String one, String several, String en) {
        if (count != null && count > 0) {
            parts.add(count + " " + say(count == 1 ? one : several, en));
        }
    }

    private String say(String sv, String en) {
        return new Text(sv, en).in(language);
    }
}
