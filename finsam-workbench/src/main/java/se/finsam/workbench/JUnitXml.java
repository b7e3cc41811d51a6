package se.finsam.workbench;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.finsam.model.source.Printable;

/**
 * Test cases in the XML that build servers read.
 *
 * @hidden
 */
public final class JUnitXml {
    private JUnitXml() {}

    /** The runs as one test suite, ended by a line break. It has no times: the same runs give the same text. */
    public static String of(List<CaseRun> runs) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", "finsam rules test");
            xml.writeAttribute("tests", String.valueOf(runs.size()));
            xml.writeAttribute(
                    "failures",
                    String.valueOf(runs.stream().filter(run -> !run.passed()).count()));
            for (CaseRun run : runs) {
                testcase(xml, run);
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

    private static void testcase(XMLStreamWriter xml, CaseRun run) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", Printable.of(run.kontroll()));
        xml.writeAttribute("name", Printable.of(run.namn()));
        if (!run.passed()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", Printable.of(run.differences().get(0)));
            String decided = run.decided() == null ? "" : "\navgjordes av: " + run.decided();
            xml.writeCharacters(Printable.lines(String.join("\n", run.differences()) + decided));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
