package se.finsam.report.html;

import se.finsam.report.Overview;

/** An overview of many reports as one HTML page. Equal overviews give the same bytes. */
public final class OverviewReport {
    private OverviewReport() {}

    /** The page. */
    public static String of(Overview overview) {
        return Templates.fill("overview.jte", new OverviewView(overview));
    }
}
