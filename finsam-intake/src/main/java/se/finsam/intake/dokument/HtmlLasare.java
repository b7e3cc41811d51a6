package se.finsam.intake.dokument;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Sha256;

/** Reads HTML: a line for each block and each row of a table. Scripts and styles are left out; nothing is fetched. */
final class HtmlLasare {
    private static final Set<String> RUBRIKER = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int DJUP = 500;

    private final Granser granser;

    HtmlLasare(Granser granser) {
        this.granser = granser;
    }

    Text read(String namn, byte[] data) throws Olasligt {
        Document dokument;
        try {
            dokument = Jsoup.parse(new ByteArrayInputStream(data), null, "");
        } catch (IOException e) {
            throw Dokumentlasare.skadat();
        }
        dokument.select("script, style, noscript, template").remove();
        Samlare samlare = new Samlare();
        NodeTraversor.traverse(samlare, dokument.body());
        samlare.slut(false);
        Rader rader = new Rader(granser);
        for (int i = 0; i < samlare.rader.size(); i++) {
            Rad rad = samlare.rader.get(i);
            rader.add(1, i + 1, rad.bitar(), rad.lagd(), rad.rubrik());
        }
        if (rader.lista().isEmpty()) {
            throw new Olasligt(InputError.Kind.EMPTY, "ett dokument med text", "a document with text");
        }
        return new Text(namn, Sha256.of(data), 1, rader.lista(), List.of(), false);
    }

    /** Gathers words until a block or a row ends. */
    private static final class Samlare implements NodeVisitor {
        private final List<Rad> rader = new ArrayList<>();
        private final StringBuilder rad = new StringBuilder();
        /** How many cells are open: to look for one above each element takes the square of how deep the page is. */
        private int celler;

        @Override
        public void head(Node nod, int djup) {
            if (nod instanceof TextNode text && djup < DJUP) {
                rad.append(text.getWholeText().replaceAll("[\\t\\n\\r\\f]+", " "));
            } else if (nod instanceof Element element) {
                if (cell(element)) {
                    celler++;
                } else if (bryter(element)) {
                    slut(false);
                }
            }
        }

        @Override
        public void tail(Node nod, int djup) {
            if (nod instanceof Element element) {
                if (cell(element)) {
                    celler--;
                    rad.append('\t');
                } else if (bryter(element)) {
                    slut(RUBRIKER.contains(element.normalName()));
                }
            }
        }

        private static boolean cell(Element element) {
            return element.normalName().equals("td") || element.normalName().equals("th");
        }

        private boolean bryter(Element element) {
            String namn = element.normalName();
            return namn.equals("tr") || (celler == 0 && (namn.equals("br") || element.isBlock()));
        }

        void slut(boolean rubrik) {
            String text = rad.toString();
            rad.setLength(0);
            List<Bit> bitar = Radbitar.av(text);
            if (!bitar.isEmpty()) {
                rader.add(new Rad(1, 1, bitar, Radbitar.lagd(text, bitar), rubrik));
            }
        }
    }
}
