package se.finsam.report.html;

import se.finsam.report.ReportContent;

/** A report as one HTML page: no network, no other file, readable without its script. Equal reports give the same bytes. */
public final class HtmlReport {
    private HtmlReport() {}

    /** The page. */
    public static String of(ReportContent content) {
        return Templates.fill("report.jte", new ReportView(content, false));
    }

    /** The same content as well-formed XHTML for pages of paper, with a style sheet of its own; its pictures are objects. */
    public static String paged(ReportContent content) {
        return Templates.fill("paged.jte", new ReportView(content, true));
    }
}
