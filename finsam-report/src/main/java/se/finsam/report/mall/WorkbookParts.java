package se.finsam.report.mall;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Which part of a workbook holds which sheet, and how many texts its cells share: what the sheets' structure is held to. */
final class WorkbookParts {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private int texts;
    private boolean whole = true;

    /** What a workbook's other parts say of its sheets. */
    static WorkbookParts of(WorkbookGuard.Looked looked) throws IOException, XMLStreamException {
        WorkbookParts parts = new WorkbookParts();
        each(looked, (name, xml) -> {
            switch (name) {
                case "xl/workbook.xml" -> parts.sheets(xml);
                case "xl/_rels/workbook.xml.rels" -> parts.targets(xml);
                case "xl/sharedstrings.xml" -> parts.texts(xml);
                default -> {
                    // a sheet, or what no sheet is read by
                }
            }
        });
        return parts;
    }

    /** Whether the list of sheets, and that of texts, hold nothing but those, and no sheet is packed that is not listed. */
    boolean whole() {
        return whole
                && targets.entrySet().stream()
                        .allMatch(target -> sheets.containsKey(target.getKey())
                                || !target.getValue().startsWith("xl/worksheets/"));
    }

    /** How many texts the cells share. */
    int texts() {
        return texts;
    }

    /** How many sheets there are. */
    int count() {
        return sheets.size();
    }

    /** Which of the sheets has a name, from 1. */
    int number(String name) {
        return new ArrayList<>(sheets.values()).indexOf(name) + 1;
    }

    /** By the name of its part, in lower case, each sheet's name. */
    Map<String, String> byPart() {
        Map<String, String> names = new HashMap<>();
        sheets.forEach((id, name) -> {
            String target = targets.get(id);
            if (target != null) {
                names.put(target, name);
            }
        });
        return names;
    }

    /** Hands each part that is XML to a reader, by its name in lower case. */
    static void each(WorkbookGuard.Looked looked, Reader reader) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (ZipInputStream zip = new ZipInputStream(looked.parts())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(java.util.Locale.ROOT);
                if (name.startsWith("xl/")) {
                    // A reader that closed it would end the others.
                    reader.read(name, factory.createXMLStreamReader(new Open(zip)));
                }
            }
        }
    }

    private void sheets(XMLStreamReader xml) throws XMLStreamException {
        String parent = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                String name = xml.getLocalName();
                if (parent.equals("sheets") && name.equals("sheet")) {
                    String id = xml.getAttributeValue(RELATIONS, "id");
                    String called = xml.getAttributeValue(null, "name");
                    whole &= id != null && called != null && !sheets.containsKey(id);
                    sheets.put(String.valueOf(id), String.valueOf(called));
                } else {
                    whole &= !parent.equals("sheets");
                    parent = name.equals("sheets") ? name : "";
                }
            } else if (xml.isEndElement() && xml.getLocalName().equals("sheets")) {
                parent = "";
            }
        }
        whole &= !sheets.isEmpty();
    }

    private void targets(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                @Nullable String target = xml.getAttributeValue(null, "Target");
                String part = String.valueOf(target).toLowerCase(java.util.Locale.ROOT);
                targets.put(
                        String.valueOf(xml.getAttributeValue(null, "Id")),
                        part.startsWith("/") ? part.substring(1) : "xl/" + part);
            }
        }
    }

    private void texts(XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                String name = xml.getLocalName();
                if (depth == 2 && name.equals("si")) {
                    texts++;
                }
                // A text under another name would give each after it the number of the one before.
                whole &= depth == 1
                        || (depth == 2 && Set.of("si", "extLst").contains(name))
                        || (depth == 3
                                && Set.of("t", "r", "rPh", "phoneticPr", "ext").contains(name))
                        || depth > 3;
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** What a part is handed to. */
    interface Reader {
        /** Reads a part. */
        void read(String name, XMLStreamReader xml) throws XMLStreamException;
    }

    /** A stream that stays open. */
    private static final class Open extends FilterInputStream {
        Open(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // the zip is read on
        }
    }
}
