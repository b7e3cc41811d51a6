package se.finsam.intake.dokument;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The columns of a table, where a cell can take up more than one, and reach down over the rows below. */
    private static final class Rutnat {
        /** For each column the last row that a cell from above reaches down to. */
        private final Map<Integer, Integer> upptagna = new HashMap<>();

        private int rad;
        private int kolumn;

        /** Goes past the columns that cells from above take up; how many they were. */
        int hoppade() {
            int fran = kolumn;
            while (upptagna.getOrDefault(kolumn, -1) >= rad) {
                kolumn++;
            }
            return kolumn - fran;
        }

        /** Lays out a cell; the number of its first column. */
        int ruta(int rutor, int rader) {
            int forsta = kolumn;
            for (int i = 0; rader > 1 && i < rutor; i++) {
                upptagna.put(forsta + i, rad + rader - 1);
            }
            kolumn += rutor;
            return forsta;
        }

        void nyRad() {
            rad++;
            kolumn = 0;
        }
    }

    /** Gathers words until a block or a row ends. */
    private static final class Samlare implements NodeVisitor {
        private final List<Rad> rader = new ArrayList<>();
        private final StringBuilder rad = new StringBuilder();
        /** The tables that are open, the innermost last. */
        private final Deque<Rutnat> tabeller = new ArrayDeque<>();
        /** The cells of the row at hand that are merged: how many columns each takes up, by the first. */
        private final Map<Integer, Integer> sammanslagna = new HashMap<>();
        /** How many cells are open: to look for one above each element takes the square of how deep the page is. */
        private int celler;

        @Override
        public void head(Node nod, int djup) {
            if (nod instanceof TextNode text && djup < DJUP) {
                rad.append(text.getWholeText().replaceAll("[\\t\\n\\r\\f]+", " "));
            } else if (nod instanceof Element element) {
                if (element.normalName().equals("table")) {
                    tabeller.addLast(new Rutnat());
                }
                if (cell(element)) {
                    celler++;
                    if (celler == 1) {
                        rad.append("\t".repeat(rutnat().hoppade()));
                    }
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
                    ruta(element);
                } else if (bryter(element)) {
                    slut(RUBRIKER.contains(element.normalName()));
                }
                if (element.normalName().equals("table") && tabeller.size() > 1) {
                    tabeller.removeLast();
                }
                if (element.normalName().equals("tr") && celler == 0) {
                    rutnat().nyRad();
                }
            }
        }

        /** Ends a cell; one within another's cell takes up no column of its own. */
        private void ruta(Element element) {
            if (celler > 0) {
                rad.append('\t');
                return;
            }
            int har = rutnat().kolumn;
            int rutor = Radbitar.rutor(element.attr("colspan"), har);
            int kolumn = rutnat().ruta(rutor, Radbitar.rutor(element.attr("rowspan"), har));
            if (rutor > 1) {
                sammanslagna.put(kolumn, rutor);
            }
            rad.append("\t".repeat(rutor));
        }

        private Rutnat rutnat() {
            if (tabeller.isEmpty()) {
                tabeller.addLast(new Rutnat()); // cells without a table: a parser makes none, but who knows the next
            }
            return tabeller.getLast();
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
            List<Bit> bitar = new ArrayList<>();
            for (Bit bit : Radbitar.av(text)) {
                Integer rutor = sammanslagna.get(bit.x0() / Radbitar.CELL);
                bitar.addAll(rutor == null ? List.of(bit) : Radbitar.ruta(bit.text(), bit.x0() / Radbitar.CELL, rutor));
            }
            sammanslagna.clear();
            if (!bitar.isEmpty()) {
                rader.add(new Rad(1, 1, bitar, Radbitar.lagd(text, bitar), rubrik));
            }
        }
    }
}
