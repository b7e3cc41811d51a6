package se.finsam.rules.fakta;

import java.util.List;
import se.finsam.rules.Utfall;

/**
 * A rule's answer to a question.
 *
 * @param fraga the question
 * @param utfall the outcome
 * @param variant which of the control's texts for that outcome; empty for the usual one
 * @param fakta the facts that it rests on, in the order in which their figures are shown
 * @param saknas what is missing
 */
public record Svar(Fraga fraga, Utfall utfall, String variant, List<Faktum> fakta, List<String> saknas) {
    /** Copies its lists. */
    public Svar {
        fakta = List.copyOf(fakta);
        saknas = List.copyOf(saknas);
    }

    /** The same answer, with what is missing. */
    public Svar saknar(List<String> delar) {
        return new Svar(fraga, utfall, variant, fakta, delar);
    }
}
