package se.finsam.report.pdf;

import java.io.IOException;
import java.io.StringReader;
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
        NodeList sections = page.getElementsByTagName("section");
        for (int i = 0; i < sections.getLength(); i++) {
            Element section = (Element) sections.item(i);
            Element bookmark = bookmark(section, "h2");
            NodeList rows = section.getElementsByTagName("article");
            for (int j = 0; j < rows.getLength(); j++) {
                bookmark.appendChild(bookmark((Element) rows.item(j), "h3"));
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
