package se.finsam.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import se.finsam.model.source.Printable;

/** The templates, compiled when finsam was built; every text that goes into them is escaped, also what does not show. */
final class Templates {
    private static final String PACKAGE = "se.finsam.report.template";
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

    private Templates() {}

    /** A template, filled. */
    static String fill(String template, Object view) {
        StringOutput page = new StringOutput(1 << 16);
        ENGINE.render(template, view, page);
        return Printable.lines(
                page.toString().stripLeading()); // the lines of a template that declare its parameters leave theirs
    }
}
