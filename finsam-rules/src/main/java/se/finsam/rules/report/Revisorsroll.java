package se.finsam.rules.report;

import se.finsam.model.Api;
import se.finsam.model.source.Text;

/**
 * In which role someone judged: by whom a revisor is appointed (25 § lag 2003:1210), never by what name.
 *
 * @since 0.1
 */
@Api
public enum Revisorsroll {
    /** A revisor, when no more is to be said. */
    REVISOR,
    /** The revisor that a kommun has appointed. */
    REVISOR_KOMMUN,
    /** The revisor that a region has appointed. */
    REVISOR_REGION,
    /** The revisor that Försäkringskassan and Arbetsförmedlingen have appointed. */
    REVISOR_STATEN,
    /** An expert who assists the revisorer. */
    SAKKUNNIGT_BITRADE,
    /** One who prepares the examination for the revisorer. */
    HANDLAGGARE;

    /** The role in words. */
    public Text ord() {
        return switch (this) {
            case REVISOR -> new Text("revisor", "auditor");
            case REVISOR_KOMMUN -> new Text("kommunens revisor", "the municipality's auditor");
            case REVISOR_REGION -> new Text("regionens revisor", "the region's auditor");
            case REVISOR_STATEN -> new Text("statens revisor", "the state's auditor");
            case SAKKUNNIGT_BITRADE -> new Text("sakkunnigt biträde", "expert assistant");
            case HANDLAGGARE -> new Text("handläggare", "examining officer");
        };
    }
}
