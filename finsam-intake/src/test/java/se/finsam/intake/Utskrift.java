package se.finsam.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;

/** Prints a made-up document in a layout, with numbers in a style. */
final class Utskrift {
    /** How a document is laid out. */
    enum Layout {
        TEXT_TABB,
        TEXT_SPALTER,
        TEXT_PUNKTER,
        TEXT_TATT,
        TEXT_RUTOR,
        HTML,
        PDF_HOGER,
        PDF_PUNKTER,
        PDF_BREDVID,
        PDF_TVA_SIDOR,
        PDF_VRIDEN
    }

    /** How numbers are written. */
    enum Stil {
        MELLANSLAG(" ", "-"),
        HART_MELLANSLAG("\u00a0", "–"),
        PUNKT(".", "-"),
        MATEMATISKT(" ", "−"),
        PARENTES(" ", "(");

        private final String tusental;
        private final String minus;

        Stil(String tusental, String minus) {
            this.tusental = tusental;
            this.minus = minus;
        }

        String av(BigDecimal varde) {
            String siffror = varde.abs().toPlainString();
            StringBuilder ut = new StringBuilder();
            for (int i = 0; i < siffror.length(); i++) {
                if (i > 0 && (siffror.length() - i) % 3 == 0) {
                    ut.append(tusental);
                }
                ut.append(siffror.charAt(i));
            }
            if (varde.signum() >= 0) {
                return ut.toString();
            }
            return minus.equals("(") ? "(" + ut + ")" : minus + ut;
        }
    }

    private final Pahitt pahitt;
    private final Stil stil;
    private final UnaryOperator<String> brus;

    Utskrift(Pahitt pahitt, Stil stil, UnaryOperator<String> brus) {
        this.pahitt = pahitt;
        this.stil = stil;
        this.brus = brus;
    }

    Indata av(Layout layout) {
        return switch (layout) {
            case TEXT_TABB, TEXT_SPALTER, TEXT_PUNKTER, TEXT_TATT, TEXT_RUTOR ->
                Indata.av("pahitt.txt", brus.apply(text(layout)).getBytes(StandardCharsets.UTF_8));
            case HTML -> Indata.av("pahitt.html", html().getBytes(StandardCharsets.UTF_8));
            default -> Indata.av("pahitt.pdf", pdf(layout));
        };
    }

    private String text(Layout layout) {
        StringBuilder ut = new StringBuilder(String.join("\n", pahitt.inledning)).append("\n\n");
        for (Pahitt.Tabell tabell : pahitt.tabeller) {
            ut.append(tabell.rubrik()).append("\n\n");
            for (List<String> huvud : tabell.huvud()) {
                ut.append(rad(layout, "", "", huvud)).append('\n');
            }
            for (Pahitt.Rad rad : tabell.rader()) {
                ut.append(rad(layout, rad.etikett(), rad.not(), belopp(rad))).append('\n');
            }
            ut.append('\n');
        }
        return ut.toString();
    }

    private List<String> belopp(Pahitt.Rad rad) {
        List<String> ut = new ArrayList<>();
        for (BigDecimal ett : rad.belopp()) {
            ut.add(stil.av(ett));
        }
        return ut;
    }

    private static String rad(Layout layout, String etikett, String not, List<String> belopp) {
        return switch (layout) {
            case TEXT_TABB -> etikett + "\t" + not + "\t" + String.join("\t", belopp);
            case TEXT_RUTOR -> "| " + etikett + " | " + not + " | " + String.join(" | ", belopp) + " |";
            case TEXT_PUNKTER ->
                belopp.isEmpty() || etikett.isEmpty()
                        ? fyllt(etikett, 44, ' ') + hoger(belopp)
                        : fyllt(etikett + " ", 44, '.') + hoger(belopp);
            case TEXT_SPALTER -> fyllt(etikett, 40, ' ') + fyllt(not, 4, ' ') + hoger(belopp);
            default -> (etikett + " " + String.join(" ", belopp)).strip();
        };
    }

    private static String fyllt(String text, int bredd, char med) {
        return text + String.valueOf(med).repeat(Math.max(1, bredd - text.length()));
    }

    private static String hoger(List<String> belopp) {
        StringBuilder ut = new StringBuilder();
        for (String ett : belopp) {
            ut.append(" ".repeat(Math.max(3, 16 - ett.length()))).append(ett);
        }
        return ut.toString();
    }

    private String html() {
        StringBuilder ut = new StringBuilder("<html><head><script>document.write('Budget 1999')</script></head><body>");
        for (String rad : pahitt.inledning) {
            ut.append("<p>").append(brus.apply(rad)).append("</p>");
        }
        for (Pahitt.Tabell tabell : pahitt.tabeller) {
            ut.append("<h2>").append(brus.apply(tabell.rubrik())).append("</h2><table>");
            for (List<String> huvud : tabell.huvud()) {
                ut.append("<tr><th></th><th></th><th>")
                        .append(huvud.stream().map(brus).collect(Collectors.joining("</th><th>")))
                        .append("</th></tr>");
            }
            for (Pahitt.Rad rad : tabell.rader()) {
                ut.append("<tr><td>")
                        .append(brus.apply(rad.etikett()))
                        .append("</td><td>")
                        .append(brus.apply(rad.not()))
                        .append("</td><td>");
                ut.append(belopp(rad).stream().map(brus).collect(Collectors.joining("</td><td>")))
                        .append("</td></tr>");
            }
            ut.append("</table>");
        }
        return ut.append("</body></html>").toString();
    }

    byte[] pdf(Layout layout) {
        try (PDDocument dokument = new PDDocument();
                ByteArrayOutputStream ut = new ByteArrayOutputStream()) {
            Penna penna = new Penna(dokument, layout, brus);
            for (String rad : pahitt.inledning) {
                penna.skriv(rad, 60);
                penna.ny();
            }
            if (layout == Layout.PDF_BREDVID) {
                bredvid(penna);
            } else {
                for (Pahitt.Tabell tabell : pahitt.tabeller) {
                    penna.ny();
                    tabell(penna, tabell, layout);
                }
            }
            penna.stang();
            dokument.save(ut);
            return ut.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tabell(Penna penna, Pahitt.Tabell tabell, Layout layout) throws IOException {
        penna.skriv(tabell.rubrik(), 60);
        penna.ny();
        for (List<String> huvud : tabell.huvud()) {
            for (int i = 0; i < huvud.size(); i++) {
                penna.hoger(huvud.get(i), 340 + 85 * i);
            }
            penna.ny();
        }
        int nr = 0;
        for (Pahitt.Rad rad : tabell.rader()) {
            if (layout == Layout.PDF_TVA_SIDOR && ++nr == 5) {
                penna.sida();
            }
            penna.skriv(rad.etikett(), 60);
            if (layout == Layout.PDF_PUNKTER && !rad.belopp().isEmpty()) {
                penna.punkter(rad.etikett(), 60, 270);
            } else if (!rad.not().isEmpty()) {
                penna.skriv(rad.not(), 262);
            }
            for (int i = 0; i < rad.belopp().size(); i++) {
                penna.hoger(stil.av(rad.belopp().get(i)), 340 + 85 * i);
            }
            penna.ny();
        }
    }

    /** The result to the left and the balance sheet to the right of it, with small letters. */
    private void bredvid(Penna penna) throws IOException {
        penna.storlek = 6;
        Pahitt.Tabell a = pahitt.tabeller.get(0);
        Pahitt.Tabell b = pahitt.tabeller.get(1);
        int langst = Math.max(
                        a.rader().size() + a.huvud().size(),
                        b.rader().size() + b.huvud().size())
                + 1;
        for (int i = 0; i < langst; i++) {
            halva(penna, a, i, 30, 160, 48);
            halva(penna, b, i, 330, 480, 60);
            penna.ny();
        }
    }

    private void halva(Penna penna, Pahitt.Tabell tabell, int i, int x, int forsta, int steg) throws IOException {
        if (i == 0) {
            penna.skriv(tabell.rubrik(), x);
            return;
        }
        int nr = i - 1;
        if (nr < tabell.huvud().size()) {
            List<String> huvud = tabell.huvud().get(nr);
            for (int k = 0; k < huvud.size(); k++) {
                penna.hoger(huvud.get(k), forsta + steg * k);
            }
            return;
        }
        nr -= tabell.huvud().size();
        if (nr < tabell.rader().size()) {
            Pahitt.Rad rad = tabell.rader().get(nr);
            penna.skriv(rad.etikett(), x);
            for (int k = 0; k < rad.belopp().size(); k++) {
                penna.hoger(stil.av(rad.belopp().get(k)), forsta + steg * k);
            }
        }
    }

    /** Writes on pages, turned or not. */
    private static final class Penna {
        private final PDDocument dokument;
        private final Layout layout;
        private final UnaryOperator<String> brus;
        private final PDFont typsnitt = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        private PDPageContentStream ut;
        private int y;
        private int storlek = 9;

        Penna(PDDocument dokument, Layout layout, UnaryOperator<String> brus) throws IOException {
            this.dokument = dokument;
            this.layout = layout;
            this.brus = brus;
            this.ut = oppna();
        }

        private PDPageContentStream oppna() throws IOException {
            boolean vriden = layout == Layout.PDF_VRIDEN;
            PDPage sida = new PDPage(vriden ? new PDRectangle(842, 595) : PDRectangle.A4);
            dokument.addPage(sida);
            PDPageContentStream strom = new PDPageContentStream(dokument, sida);
            if (vriden) {
                sida.setRotation(90);
                strom.transform(Matrix.getRotateInstance(Math.PI / 2, PDRectangle.A4.getHeight(), 0));
            }
            y = 780;
            return strom;
        }

        void sida() throws IOException {
            ut.close();
            ut = oppna();
        }

        void stang() throws IOException {
            ut.close();
        }

        void ny() throws IOException {
            y -= 15;
            if (y < 50) {
                sida();
            }
        }

        void skriv(String text, int x) throws IOException {
            visa(text, x);
        }

        void hoger(String text, int x) throws IOException {
            visa(text, Math.round(x - typsnitt.getStringWidth(ren(text)) / 1000 * storlek));
        }

        void punkter(String efter, int x, int till) throws IOException {
            float fran = x + typsnitt.getStringWidth(ren(efter)) / 1000 * storlek + 3;
            int antal = (int) ((till - fran) / (typsnitt.getStringWidth(".") / 1000 * storlek));
            visa(".".repeat(Math.max(4, antal)), Math.round(fran));
        }

        /** The font has no mathematical minus. */
        private static String ren(String text) {
            return text.replace('−', '–');
        }

        private void visa(String text, float x) throws IOException {
            if (text.isEmpty()) {
                return;
            }
            ut.beginText();
            ut.setFont(typsnitt, storlek);
            ut.newLineAtOffset(x, y);
            ut.showText(ren(brus.apply(text)));
            ut.endText();
        }
    }
}
