package se.finsam.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.report.docx.Docx;
import se.finsam.report.html.HtmlReport;
import se.finsam.report.html.OverviewReport;
import se.finsam.report.mall.OpenQuestions;
import se.finsam.report.mall.Templates;
import se.finsam.report.xlsx.Book;

/** What people read of the examples, each text by itself, by the page that it stands on. */
final class ReadPages {
    static final List<String> EXAMPLES =
            List.of(Reports.ORNSKOLDSVIK, "ornskoldsvik-2023-budget.yaml", Reports.SUNDSVALL, "ornskoldsvik/2021.yaml");

    private static final Pattern TEXT = Pattern.compile(">([^<]+)<");

    private ReadPages() {}

    /** The texts of page, workbook and draft of each example, of the questions to its förbund, and of the overview. */
    static Map<String, List<String>> of(Language language) throws Exception {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        for (String example : EXAMPLES) {
            Underlag underlag = Reports.examples(example).get(0);
            ReportContent content = Reports.content(underlag, language);
            pages.put(example + " html", html(HtmlReport.of(content)));
            pages.put(example + " docx", docx(FileFormat.DOCX.report(content)));
            pages.put(example + " xlsx", xlsx(FileFormat.XLSX.report(content)));
            Templates templates = Templates.of(Reports.CHECKER.rulebook(), language);
            OpenQuestions open = OpenQuestions.of(underlag, content.rapport());
            pages.put(example + " letter", docx(templates.docx(open)));
        }
        pages.put("judged docx", docx(FileFormat.DOCX.report(Judged.content(language))));
        pages.put("overview", html(OverviewReport.of(Overviews.examples(language))));
        return pages;
    }

    private static List<String> html(String page) {
        List<String> texts = new ArrayList<>();
        Matcher found = TEXT.matcher(
                page.replaceAll("(?s)<(style|script|head)\\b.*?</\\1>", "").replaceAll("<wbr/?>", ""));
        while (found.find()) {
            texts.add(found.group(1)
                    .replace("&#39;", "'")
                    .replace("&#34;", "\"")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&")
                    .replace('\u00A0', ' '));
        }
        return texts;
    }

    private static List<String> docx(byte[] bytes) {
        // The name of a style stands before what is in it.
        return Docx.lines(bytes).stream()
                .map(line -> line.replaceFirst("^[A-Za-z0-9]+: ", "").replace('\u00A0', ' '))
                .toList();
    }

    private static List<String> xlsx(byte[] bytes) throws Exception {
        return Book.sheets(bytes).values().stream()
                .flatMap(List::stream)
                .flatMap(row -> row.stream().filter(java.util.Objects::nonNull))
                .map(Cell::getText)
                .map(text -> text.replace('\u00A0', ' '))
                .toList();
    }
}
