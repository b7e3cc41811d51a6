package se.finsam.rules.fakta;

import java.util.ArrayList;
import java.util.List;
import se.finsam.rules.report.Utfall;

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

    /**
     * The same answer, whose row calls the figures of a fact something else.
     *
     * @param namn each field of it that has another name in the row, followed by that name; an empty one where the row does not show it
     */
    public Svar kallar(Faktum faktum, String... namn) {
        List<Faktum> called = new ArrayList<>();
        for (Faktum fact : fakta) {
            called.add(fact == faktum ? Kallat.som(fact, namn) : fact);
        }
        return new Svar(fraga, utfall, variant, called, saknas);
    }

    /** The same answer, which shows some of the control's own figures and not the others. */
    public Svar visar(String... tal) {
        List<Faktum> some = new ArrayList<>();
        for (Faktum fact : fakta) {
            some.add(fact instanceof Rakning computed ? computed.bara(List.of(tal)) : fact);
        }
        return new Svar(fraga, utfall, variant, some, saknas);
    }

    /** The same answer, with what is missing. */
    public Svar saknar(List<String> delar) {
        return new Svar(fraga, utfall, variant, fakta, delar);
    }
}
