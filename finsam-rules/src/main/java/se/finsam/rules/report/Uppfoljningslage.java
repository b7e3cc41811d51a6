package se.finsam.rules.report;

import se.finsam.model.Api;
import se.finsam.model.source.Text;

/**
 * What has become of a deviation or a remark.
 *
 * @since 0.1
 */
@Api
public enum Uppfoljningslage {
    /** It was there the year before, and is met now. */
    ATGARDAT,
    /** It was there the year before, and is there now. */
    KVARSTAR,
    /** It was there the year before, and nobody can say whether it is now. */
    GAR_INTE_ATT_AVGORA,
    /** It is there now, and was not told of the year before. */
    NY;

    /** The same in a word or some. */
    public Text ord() {
        return switch (this) {
            case ATGARDAT -> new Text("åtgärdat", "remedied");
            case KVARSTAR -> new Text("kvarstår", "remains");
            case GAR_INTE_ATT_AVGORA -> new Text("går inte att avgöra", "cannot be decided");
            case NY -> new Text("ny", "new");
        };
    }
}
