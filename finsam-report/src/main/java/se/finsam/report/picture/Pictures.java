package se.finsam.report.picture;

import java.util.List;
import java.util.stream.Stream;
import se.finsam.report.ReportContent;

/** The pictures of a report. */
public final class Pictures {
    private Pictures() {}

    /** Those whose figures are there, in the order in which they are shown; empty where none are. */
    public static List<Picture> of(ReportContent content) {
        return Stream.of(
                        new EquityPicture(content).picture(),
                        new FundingPicture(content).picture(),
                        new BudgetPicture(content).picture(),
                        new ParticipantsPicture(content).picture(),
                        new TimelinePicture(content).picture())
                .flatMap(java.util.Optional::stream)
                .toList();
    }
}
