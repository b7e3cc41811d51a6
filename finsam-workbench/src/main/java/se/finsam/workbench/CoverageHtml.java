package se.finsam.workbench;

import java.util.List;
import se.finsam.model.source.Printable;
import se.finsam.workbench.mutate.ParameterCoverage;

/**
 * Coverage as a page by itself: no script, nothing that is fetched, and readable where it is printed. The same coverage gives
 * the same page.
 *
 * @hidden
 */
public final class CoverageHtml {
    private static final String STYLE = """
            :root { color-scheme: light dark; --ink: #1b1f24; --paper: #fcfbf8; --hair: #d8d4ca; --gap: #a01c1c; --full: #1d6639; }
            @media (prefers-color-scheme: dark) {
              :root { --ink: #e9e6df; --paper: #14171b; --hair: #383e46; --gap: #ff9c92; --full: #84cd9f; }
            }
            body { margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 66rem; background: var(--paper); color: var(--ink);
              font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
            table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
            caption { text-align: left; font-weight: 600; padding: 1.5rem 0 .5rem; font-size: 1.25rem; }
            th, td { text-align: left; padding: .3rem .75rem .3rem 0; border-top: 1px solid var(--hair); vertical-align: top; }
            td.n { text-align: right; white-space: nowrap; }
            .gap { color: var(--gap); font-weight: 600; }
            .full { color: var(--full); }
            ul { margin: .25rem 0; padding-left: 1.25rem; }
            summary { cursor: pointer; }
            """;

    private final StringBuilder page = new StringBuilder();

    private CoverageHtml() {}

    /**
     * The page, ended by a line break.
     *
     * @param rulebook the rulebook's name and version, for the heading
     * @param percent how many of the ways that conditions can go are reached
     */
    public static String of(
            String rulebook, List<Coverage> controls, List<ParameterCoverage> parameters, long percent) {
        CoverageHtml html = new CoverageHtml();
        html.head(rulebook, controls, percent);
        html.controls(controls);
        html.parameters(parameters);
        return html.page.append("</main>\n</body>\n</html>\n").toString();
    }

    private void head(String rulebook, List<Coverage> controls, long percent) {
        long gaps = controls.stream().filter(one -> !one.brister().isEmpty()).count();
        page.append("<!doctype html>\n<html lang=\"sv\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Täckning: ")
                .append(escaped(rulebook))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>Täckning: ")
                .append(escaped(rulebook))
                .append("</h1>\n<p>Fallen når ")
                .append(percent)
                .append(" procent av villkoren åt båda håll. ")
                .append(gaps == 0 ? "Ingen kontroll har" : gaps + " av " + controls.size() + " kontroller har")
                .append(" något som inget fall når.</p>\n");
    }

    private void controls(List<Coverage> controls) {
        page.append("<table>\n<caption>Kontroller</caption>\n<thead><tr><th scope=\"col\">Kontroll</th>")
                .append(
                        "<th scope=\"col\">Utfall</th><th scope=\"col\">Regler</th><th scope=\"col\">Villkor åt båda håll</th>")
                .append("</tr></thead>\n<tbody>\n");
        for (Coverage one : controls) {
            page.append("<tr><td>");
            named(one.kontroll(), one.brister());
            page.append("</td>");
            share(one.utfall().natt(), one.utfall().av());
            share(one.regler().natt(), one.regler().av());
            share(one.villkor().natt(), one.villkor().av());
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    private void parameters(List<ParameterCoverage> parameters) {
        if (parameters.isEmpty()) {
            return;
        }
        page.append("<table>\n<caption>Parametrar</caption>\n<thead><tr><th scope=\"col\">Fil</th>")
                .append("<th scope=\"col\">Gränslägen</th></tr></thead>\n<tbody>\n");
        for (ParameterCoverage one : parameters) {
            page.append("<tr><td>");
            named(one.fil(), one.brister());
            page.append("</td>");
            share(one.natt(), one.av());
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    /** A name, and what no case reaches of it. */
    private void named(String name, List<String> gaps) {
        if (gaps.isEmpty()) {
            page.append(escaped(name));
            return;
        }
        page.append("<details open><summary>").append(escaped(name)).append("</summary>\n<ul>\n");
        gaps.forEach(gap -> page.append("<li>").append(escaped(gap)).append("</li>\n"));
        page.append("</ul></details>");
    }

    private void share(int reached, int of) {
        page.append("<td class=\"n ")
                .append(reached == of ? "full" : "gap")
                .append("\">")
                .append(reached)
                .append('/')
                .append(of)
                .append("</td>");
    }

    private static String escaped(String text) {
        return Printable.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
