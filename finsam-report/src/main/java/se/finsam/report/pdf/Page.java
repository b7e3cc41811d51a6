package se.finsam.report.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page of XHTML as a tree, with a bookmark for each of its sections and for each row in full in them. */
final class Page {
    private Page() {}

    /** The tree of a page. */
    static Document of(String xhtml) {
        Document page = read(xhtml);
        Element bookmarks = page.createElement("bookmarks");
        for (Element section : elements(page.getElementsByTagName("section"))) {
            Element bookmark = bookmark(section, "h2");
            for (Element row : elements(section.getElementsByTagName("article"))) {
                bookmark.appendChild(bookmark(row, "h3"));
            }
            bookmarks.appendChild(bookmark);
        }
        page.getElementsByTagName("head").item(0).appendChild(bookmarks);
        return page;
    }

    private static Document read(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("A template of finsam is not well-formed: " + e.getMessage(), e);
        }
    }

    /** What a list of the tree holds now. The list itself is counted anew after each change of the tree, which takes the square. */
    private static List<Element> elements(NodeList live) {
        List<Element> elements = new ArrayList<>(live.getLength());
        for (int i = 0; i < live.getLength(); i++) {
            elements.add((Element) live.item(i));
        }
        return elements;
    }

    private static Element bookmark(Element part, String heading) {
        Element title = (Element) part.getElementsByTagName(heading).item(0);
        Element bookmark = part.getOwnerDocument().createElement("bookmark");
        bookmark.setAttribute("name", said(title));
        bookmark.setAttribute("href", "#" + (part.hasAttribute("id") ? part : title).getAttribute("id"));
        return bookmark;
    }

    private static String said(Node title) {
        return title.getTextContent().strip().replaceAll("\\s+", " ");
    }
}
