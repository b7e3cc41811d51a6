package se.finsam.rules.report;

import se.finsam.model.Api;
import se.finsam.model.source.Text;

/** What a human decided of a row. */
@Api
public enum Bedomningsbeslut {
    /** That what the row is about is met. */
    UPPFYLLD,
    /** That it deviates. */
    AVVIKELSE,
    /** That it deviates, and that this is accepted for a reason that is given. */
    ACCEPTERAD_AVVIKELSE;

    /** The decision in a word or two. */
    public Text ord() {
        return switch (this) {
            case UPPFYLLD -> new Text("uppfylld", "met");
            case AVVIKELSE -> new Text("avvikelse", "deviates");
            case ACCEPTERAD_AVVIKELSE -> new Text("accepterad avvikelse", "accepted deviation");
        };
    }
}
