package se.finsam.report.junit;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.finsam.model.source.Printable;
import se.finsam.report.FollowedUp;
import se.finsam.report.ReportContent;
import se.finsam.report.Slag;
import se.finsam.report.Words;
import se.finsam.rules.report.Bedomningsoversikt;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Regelboksursprung;
import se.finsam.rules.report.Utkastlage;

/**
 * A report as JUnit XML: a suite, and in it a test for each row. A deviation is a failure, also from what does not bind
 * (type {@code ANMARKNING}), as the exit code has it unless it is told otherwise; what waits for someone is skipped. It
 * tells no time: equal reports give the same bytes.
 */
public final class JUnitReport {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    private JUnitReport(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The XML, ended by a line break. */
    public static String of(ReportContent content) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out);
            new JUnitReport(xml).write(content.rapport(), TestCase.of(content), Words.of(content));
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory could not be written", e);
        }
        return out.toString();
    }

    private void write(Granskningsrapport report, List<TestCase> tests, Words words) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("testsuites");
        attribute("name", "finsam");
        counts(tests);
        line(1);
        xml.writeStartElement("testsuite");
        attribute("name", report.forbund() + " " + report.rakenskapsar());
        counts(tests);
        line(2);
        xml.writeStartElement("properties");
        for (Map.Entry<String, String> property : properties(report, words).entrySet()) {
            line(3);
            xml.writeEmptyElement("property");
            attribute("name", property.getKey());
            attribute("value", property.getValue());
        }
        line(2);
        xml.writeEndElement();
        for (TestCase test : tests) {
            write(test);
        }
        line(1);
        xml.writeEndElement();
        line(0);
        xml.writeEndElement();
        line(0);
        xml.writeEndDocument();
    }

    private void counts(List<TestCase> tests) throws XMLStreamException {
        attribute("tests", String.valueOf(tests.size()));
        attribute("failures", count(tests, TestCase.Result.FAILED));
        attribute("errors", "0");
        attribute("skipped", count(tests, TestCase.Result.SKIPPED));
        // Those who read it ask for a time; what a check takes is no part of what it found.
        attribute("time", "0");
    }

    private static String count(List<TestCase> tests, TestCase.Result result) {
        return String.valueOf(
                tests.stream().filter(test -> test.result() == result).count());
    }

    private static Map<String, String> properties(Granskningsrapport report, Words words) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("utlatande", report.utlatande().name());
        Utkastlage draft = report.utkast();
        if (draft != null) {
            all.put("utkast", draft.text());
        }
        all.put("forbund", report.forbund());
        all.put("rakenskapsar", String.valueOf(report.rakenskapsar()));
        String name = report.underlag().namn();
        if (name != null) {
            all.put("underlag.namn", name);
        }
        all.put("underlag.sha256", report.underlag().sha256());
        Granskningsrapport.Filid shared = report.underlag().forbundsfil();
        if (shared != null) {
            all.put("forbundsfil.namn", shared.namn());
            all.put("forbundsfil.sha256", shared.sha256());
        }
        Granskningsrapport.Huvudboksid ledger = report.underlag().huvudbok();
        if (ledger != null) {
            all.put("huvudbok.fil", ledger.fil());
            all.put("huvudbok.sha256", ledger.sha256());
            all.put("huvudbok.kontoplan", ledger.kontoplan());
        }
        List<Granskningsrapport.TidigareAr> earlier = report.tidigareAr();
        for (int i = 0; earlier != null && i < earlier.size(); i++) {
            all.put(
                    "tidigareAr." + i + ".rakenskapsar",
                    String.valueOf(earlier.get(i).rakenskapsar()));
            all.put("tidigareAr." + i + ".sha256", earlier.get(i).sha256());
        }
        all.put("regelbok.version", report.regelbok().version());
        all.put("regelbok.sha256", report.regelbok().sha256());
        Regelboksursprung from = report.regelbok().ursprung();
        if (from != null && from.namn() != null) {
            all.put("regelbok.namn", from.namn());
        }
        all.put("program.version", report.program().version());
        all.put("profil", report.profil());
        if (report.bedomningsdag() != null) {
            all.put("bedomningsdag", report.bedomningsdag());
        }
        Bedomningsoversikt judged = report.bedomningar();
        if (judged != null) {
            judgements(judged, all);
        }
        FollowedUp followed = FollowedUp.of(report, words);
        if (followed != null) {
            followedUp(followed, all);
        }
        Slag.alla(report).forEach((kind, count) -> all.put("antal." + kind, String.valueOf(count)));
        return all;
    }

    private static void judgements(Bedomningsoversikt judged, Map<String, String> all) {
        if (judged.namn() != null) {
            all.put("bedomningar.namn", judged.namn());
        }
        if (judged.sha256() != null) {
            all.put("bedomningar.sha256", judged.sha256());
        }
        all.put("bedomningar.utlatande", judged.utlatande().name());
        all.put("bedomningar.text", judged.text());
        for (int i = 0; i < judged.utanRad().size(); i++) {
            Bedomningsoversikt.UtanRad one = judged.utanRad().get(i);
            String object = one.bedomning().objekt() == null
                    ? ""
                    : " (" + one.bedomning().objekt() + ")";
            all.put("bedomningar.utanRad." + i, one.bedomning().kontroll() + object + ": " + one.text());
        }
    }

    private static void followedUp(FollowedUp followed, Map<String, String> all) {
        all.put("uppfoljning.rakenskapsar", String.valueOf(followed.year()));
        all.put("uppfoljning.text", followed.text());
        for (int i = 0; i < followed.reservations().size(); i++) {
            all.put("uppfoljning.forbehall." + i, followed.reservations().get(i));
        }
        for (int i = 0; i < followed.files().size(); i++) {
            FollowedUp.Checked file = followed.files().get(i);
            all.put("uppfoljning.fil." + i, file.what() + ": " + file.name() + ", sha256 " + file.sha256());
        }
        int number = 0;
        for (FollowedUp.State state : followed.states()) {
            for (FollowedUp.Row row : state.rows()) {
                all.put(
                        "uppfoljning.rad." + number++,
                        state.word() + ": " + row.control() + " " + row.title() + ". " + row.all());
            }
        }
    }

    private void write(TestCase test) throws XMLStreamException {
        line(2);
        boolean empty =
                test.result() == TestCase.Result.PASSED && test.judgement().isEmpty();
        if (empty) {
            xml.writeEmptyElement("testcase");
        } else {
            xml.writeStartElement("testcase");
        }
        attribute("classname", test.group());
        attribute("name", test.name());
        attribute("time", "0");
        if (empty) {
            return;
        }
        if (test.result() == TestCase.Result.SKIPPED) {
            line(3);
            xml.writeEmptyElement("skipped");
            attribute("message", test.message());
        } else if (test.result() == TestCase.Result.FAILED) {
            line(3);
            xml.writeStartElement("failure");
            attribute("message", test.message());
            attribute("type", test.kind());
            text(test.details());
            xml.writeEndElement();
        }
        if (!test.judgement().isEmpty()) {
            line(3);
            xml.writeStartElement("system-out");
            text(test.judgement());
            xml.writeEndElement();
        }
        line(2);
        xml.writeEndElement();
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, Printable.of(value));
    }

    /** Text in lines; each is made fit by itself, so that the breaks between them stay. */
    private void text(String lines) throws XMLStreamException {
        boolean first = true;
        for (String line : lines.split("\n", -1)) {
            xml.writeCharacters((first ? "" : "\n") + Printable.of(line));
            first = false;
        }
    }
}
