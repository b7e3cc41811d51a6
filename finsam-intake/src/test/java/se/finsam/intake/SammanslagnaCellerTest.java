package se.finsam.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Tables whose heads have merged cells, as a word processor and a web page write them: what such a cell says it says of all columns below it. */
class SammanslagnaCellerTest {
    private static final String RR = "/arsredovisning/resultatrakning";

    /** A year over budget and outcome, twice; the rows' own head reaches down beside them. */
    private static final String HUVUD =
            "<tr><th rowspan=2>Kronor</th><th colspan=2>2024</th><th colspan=2>2023</th></tr>"
                    + "<tr><th>Budget</th><th>Utfall</th><th>Budget</th><th>Utfall</th></tr>";

    private static final String[][] RADER = {
        {"Verksamhetens intäkter", "4 000 000", "4 100 000", "3 800 000", "3 900 000"},
        {"Verksamhetens kostnader", "-4 200 000", "-4 050 000", "-3 900 000", "-3 950 000"},
        {"Verksamhetens resultat", "-200 000", "50 000", "-100 000", "-50 000"},
        {"Finansiella intäkter", "0", "10 000", "0", "5 000"},
        {"Årets resultat", "-200 000", "60 000", "-100 000", "-45 000"}
    };

    @Test
    void a_year_over_two_columns_of_a_web_page_is_the_year_of_both() {
        assertThat(html(HUVUD))
                .containsEntry(RR + "/summaIntakter", "4100000 STYRKT")
                .containsEntry(RR + "/summaKostnader", "4050000 STYRKT")
                .containsEntry(RR + "/aretsResultat", "60000 STYRKT")
                .containsEntry(RR + "/aretsResultatForegaendeAr", "-45000 STYRKT")
                .containsEntry("/budget/summaIntakter", "4000000 STYRKT")
                .containsEntry("/budget/resultat", "-200000 STYRKT");
    }

    @Test
    void a_kind_over_two_columns_is_the_kind_of_both() {
        String huvud = "<tr><th>Kronor</th><th colspan=2>Utfall</th><th colspan=2>Budget</th></tr>"
                + "<tr><th></th><th>2024</th><th>2023</th><th>2024</th><th>2023</th></tr>";

        assertThat(html(huvud, 2, 4, 1, 3))
                .containsEntry(RR + "/summaIntakter", "4100000 STYRKT")
                .containsEntry(RR + "/aretsResultatForegaendeAr", "-45000 STYRKT")
                .containsEntry("/budget/summaKostnader", "4200000 STYRKT");
    }

    @Test
    void a_heading_over_the_whole_table_is_no_head_of_its_columns() {
        StringBuilder tabell = new StringBuilder("<tr><th colspan=3>Resultaträkning 2024, belopp i kronor</th></tr>"
                + "<tr><th>Kronor</th><th>2024</th><th>2023</th></tr>");
        for (String[] rad : RADER) {
            tabell.append("<tr><td>" + rad[0] + "</td><td>" + rad[2] + "</td><td>" + rad[4] + "</td></tr>");
        }

        assertThat(sida(tabell.toString()))
                .containsEntry(RR + "/summaIntakter", "4100000 STYRKT")
                .containsEntry(RR + "/aretsResultatForegaendeAr", "-45000 STYRKT");
    }

    @Test
    void cells_that_say_they_are_enormous_cost_no_more_than_their_number() throws IOException {
        String stor = "<td colspan=100 rowspan=100>1</td>".repeat(5_000);
        String html = "<table><tr>" + stor + "</tr>" + "<tr><td>2</td></tr>".repeat(99) + "</table>";
        String docx = "<w:tbl><w:tr>" + ruta("1", "<w:gridSpan w:val=\"100\"/>").repeat(5_000) + "</w:tr></w:tbl>";

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertThat(Las.sagt(GenereradeDokumentTest.las(Indata.av("a.html", html.getBytes(StandardCharsets.UTF_8)))))
                    .isEmpty();
            assertThat(Las.sagt(GenereradeDokumentTest.las(Indata.av("a.docx", docx(docx)))))
                    .containsOnlyKeys("/forbund/namn", "/rakenskapsar");
        });
    }

    @Test
    void a_row_whose_label_takes_up_two_columns_keeps_its_numbers_under_their_heads() {
        StringBuilder tabell = new StringBuilder("<tr><th>Kronor</th><th>Not</th><th>2024</th><th>2023</th></tr>");
        int not = 1;
        for (String[] rad : RADER) {
            boolean summa = rad[0].endsWith("resultat");
            tabell.append(summa ? "<tr><td colspan=\"2\">" + rad[0] : "<tr><td>" + rad[0] + "</td><td>" + not++)
                    .append("</td><td>" + rad[2] + "</td><td>" + rad[4] + "</td></tr>");
        }

        assertThat(sida(tabell.toString()))
                .containsEntry(RR + "/summaIntakter", "4100000 STYRKT")
                .containsEntry(RR + "/aretsResultat", "60000 STYRKT")
                .containsEntry(RR + "/aretsResultatForegaendeAr", "-45000 STYRKT");
    }

    @Test
    void a_word_document_merges_cells_by_its_grid() throws IOException {
        StringBuilder tabell = new StringBuilder("<w:tbl>");
        tabell.append("<w:tr>" + ruta("Kronor", "<w:vMerge w:val=\"restart\"/>")
                + ruta("2024", "<w:gridSpan w:val=\"2\"/>") + ruta("2023", "<w:gridSpan w:val=\"2\"/>") + "</w:tr>");
        tabell.append("<w:tr>" + ruta("", "<w:vMerge/>") + ruta("Budget", "") + ruta("Utfall", "") + ruta("Budget", "")
                + ruta("Utfall", "") + "</w:tr>");
        for (String[] rad : RADER) {
            tabell.append("<w:tr>");
            for (String cell : rad) {
                tabell.append(ruta(cell, ""));
            }
            tabell.append("</w:tr>");
        }

        assertThat(Las.sagt(GenereradeDokumentTest.las(Indata.av("ar.docx", docx(tabell + "</w:tbl>")))))
                .containsEntry(RR + "/summaIntakter", "4100000 STYRKT")
                .containsEntry(RR + "/aretsResultatForegaendeAr", "-45000 STYRKT")
                .containsEntry("/budget/summaKostnader", "4200000 STYRKT");
    }

    @Test
    void a_row_of_a_word_document_that_begins_further_in_keeps_its_numbers_under_their_heads() throws IOException {
        StringBuilder tabell = new StringBuilder("<w:tbl>");
        tabell.append(
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + ruta("2024", "") + ruta("2023", "") + "</w:tr>");
        for (String[] rad : RADER) {
            tabell.append("<w:tr>" + ruta(rad[0], "") + ruta(rad[2], "") + ruta(rad[4], "") + "</w:tr>");
        }

        assertThat(Las.sagt(GenereradeDokumentTest.las(Indata.av("ar.docx", docx(tabell + "</w:tbl>")))))
                .containsEntry(RR + "/summaIntakter", "4100000 STYRKT")
                .containsEntry(RR + "/aretsResultatForegaendeAr", "-45000 STYRKT");
    }

    @Test
    void what_cannot_be_a_number_of_columns_is_one() {
        for (String antal : new String[] {"0", "-1", "två", "", "99999", "1e3"}) {
            StringBuilder tabell = new StringBuilder("<tr><th>Kronor</th><th>2024</th><th>2023</th></tr>");
            for (String[] rad : RADER) {
                tabell.append("<tr><td>" + rad[0] + "</td><td colspan='" + antal + "' rowspan='" + antal + "'>" + rad[2]
                        + "</td><td>" + rad[4] + "</td></tr>");
            }

            assertThat(sida(tabell.toString()))
                    .as(antal)
                    .containsKeys(RR + "/summaIntakter", RR + "/aretsResultatForegaendeAr");
        }
    }

    private static Map<String, String> html(String huvud) {
        return html(huvud, 1, 2, 3, 4);
    }

    /** The table with its columns in some order. */
    private static Map<String, String> html(String huvud, int... kolumner) {
        StringBuilder tabell = new StringBuilder(huvud);
        for (String[] rad : RADER) {
            tabell.append("<tr><td>").append(rad[0]).append("</td>");
            for (int kolumn : kolumner) {
                tabell.append("<td>").append(rad[kolumn]).append("</td>");
            }
            tabell.append("</tr>");
        }
        return sida(tabell.toString());
    }

    private static Map<String, String> sida(String tabell) {
        String html =
                "<html><body><h1>Årsredovisning 2024</h1><p>Samordningsförbundet Norrstad</p><h2>Resultaträkning</h2>"
                        + "<table>" + tabell + "</table></body></html>";
        return Las.sagt(GenereradeDokumentTest.las(Indata.av("ar.html", html.getBytes(StandardCharsets.UTF_8))));
    }

    private static String ruta(String text, String egenskaper) {
        return "<w:tc><w:tcPr>" + egenskaper + "</w:tcPr><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }

    private static byte[] docx(String tabell) throws IOException {
        String xml = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + stycke("Årsredovisning 2024") + stycke("Samordningsförbundet Norrstad")
                + stycke("Resultaträkning, belopp i kronor") + tabell
                + "</w:body></w:document>";
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(ut)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return ut.toByteArray();
    }

    private static String stycke(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }
}
