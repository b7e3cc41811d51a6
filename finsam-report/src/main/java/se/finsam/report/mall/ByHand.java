package se.finsam.report.mall;

import se.finsam.model.Underlag;
import se.finsam.model.bind.RecordShape;

/** Which keys people fill in. */
final class ByHand {
    private ByHand() {}

    /**
     * Whether a key is for people; the ledger is read from a file of its own, and never typed. In which document a value stood is
     * said beside the value.
     */
    static boolean filledIn(Class<?> type, RecordShape.Field field) {
        return type != Underlag.class
                || (!field.key().equals("huvudbok") && !field.key().equals("kallor"));
    }
}
