package se.finsam.workbench;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.finsam.model.source.Printable;

/**
 * Findings in the XML that build servers read: each file with errors is a test case that failed; what only warns is what it printed.
 *
 * @hidden
 */
public final class LintXml {
    private LintXml() {}

    /** The findings as one test suite, ended by a line break. A rulebook without any is one test case that passed. */
    public static String of(List<Fynd> found) {
        Map<String, List<Fynd>> files =
                found.stream().collect(Collectors.groupingBy(Fynd::fil, TreeMap::new, Collectors.toList()));
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", "finsam rules lint");
            xml.writeAttribute("tests", String.valueOf(Math.max(1, files.size())));
            xml.writeAttribute(
                    "failures",
                    String.valueOf(files.values().stream()
                            .filter(all -> all.stream().anyMatch(Fynd::fel))
                            .count()));
            if (files.isEmpty()) {
                testcase(xml, "regelboken", List.of());
            }
            for (Map.Entry<String, List<Fynd>> file : files.entrySet()) {
                testcase(xml, file.getKey(), file.getValue());
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML in memory could not be written", e);
        }
        return text + "\n";
    }

    private static void testcase(XMLStreamWriter xml, String name, List<Fynd> found) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "lint");
        xml.writeAttribute("name", Printable.of(name));
        Optional<Fynd> failed = found.stream().filter(Fynd::fel).findFirst();
        if (!found.isEmpty()) {
            xml.writeStartElement(failed.isPresent() ? "failure" : "system-out");
            if (failed.isPresent()) {
                xml.writeAttribute("message", Printable.of(line(failed.get())));
            }
            xml.writeCharacters(Printable.lines(found.stream()
                    .map(one -> line(one) + "\n  utväg: " + one.utvag())
                    .collect(Collectors.joining("\n"))));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String line(Fynd one) {
        return one.plats() + ": " + one.kodMedGrad() + " " + one.text();
    }
}
