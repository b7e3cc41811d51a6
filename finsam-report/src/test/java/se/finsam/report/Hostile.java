package se.finsam.report;

import java.util.List;

/** Text that was written to break a file, or to do something in the program that opens it. */
public final class Hostile {
    /** As the input writes it, within quotes. */
    private static final List<String> WRITTEN = List.of(
            "=cmd|'/C calc'!A0",
            "+1+1",
            "-2+3",
            "@SUM(A1)",
            "\\t=1+1",
            "\\r=1+1",
            "]]></failure><x a='&amp;'>\\\"",
            "\\u0000\\u0008\\u001F\\uFFFE\\uFFFF\\u0085",
            "\\u202Egnudna\\u2066",
            "[klicka](http://ond.example) {0} {1}",
            "_x003D_1",
            "\\U0001F600 åäö");

    private Hostile() {}

    /** A report where each of them names an insats, and one the förbund. */
    public static ReportContent content(se.finsam.model.source.Language language) {
        StringBuilder insatser = new StringBuilder();
        for (String name : WRITTEN) {
            insatser.append("  - { namn: \"").append(name).append("\", parter: [\"=cmd()\"] }\n");
        }
        insatser.append("  - { namn: \"").append("lång ".repeat(8000)).append("\", parter: [\"=cmd()\"] }\n");
        return Reports.content(Reports.underlag("""
                schema: finsam-underlag/1
                enhet: SEK
                forbund:
                  namn: "=HYPERLINK(\\"http://ond.example\\")<script>"
                  medlemmar:
                    - { namn: Försäkringskassan, part: FORSAKRINGSKASSAN }
                    - { namn: "=cmd()", part: KOMMUN }
                rakenskapsar: 2023
                insatser:
                %s""".formatted(insatser)), language);
    }
}
