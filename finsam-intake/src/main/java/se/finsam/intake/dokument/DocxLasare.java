package se.finsam.intake.dokument;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Sha256;

/**
 * Reads the text of a DOCX: one part of its package, streamed, so that it costs no library, no schema and no more memory than
 * its limit. A row of a table is a line.
 */
final class DocxLasare {
    private static final String DEL = "word/document.xml";
    private static final int FILER = 10_000;

    private final Granser granser;

    DocxLasare(Granser granser) {
        this.granser = granser;
    }

    Text read(String namn, byte[] data) throws Olasligt {
        byte @Nullable [] xml = null;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(data))) {
            int antal = 0;
            for (ZipEntry fil = zip.getNextEntry(); fil != null; fil = zip.getNextEntry()) {
                if (++antal > FILER) {
                    throw forStor();
                }
                if (fil.getName().equals(DEL)) {
                    xml = zip.readNBytes(granser.uppackat() + 1);
                    break;
                }
                hoppa(zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Dokumentlasare.skadat();
        }
        if (xml == null) {
            throw new Olasligt(
                    InputError.Kind.UNREADABLE,
                    "ett Word-dokument (DOCX), PDF, HTML eller ren text",
                    "a Word document (DOCX), PDF, HTML or plain text");
        }
        if (xml.length > granser.uppackat()) {
            throw forStor();
        }
        Rader rader = rader(xml);
        if (rader.lista().isEmpty()) {
            throw new Olasligt(InputError.Kind.EMPTY, "ett dokument med text", "a document with text");
        }
        return new Text(namn, Sha256.of(data), 1, rader.lista(), List.of(), false);
    }

    /** Unpacks what is not wanted, and no more of it than what is. */
    private void hoppa(InputStream zip) throws IOException, Olasligt {
        byte[] buffert = new byte[1 << 16];
        long uppackat = 0;
        for (int n = zip.read(buffert); n >= 0; n = zip.read(buffert)) {
            uppackat += n;
            if (uppackat > granser.uppackat()) {
                throw forStor();
            }
        }
    }

    private Olasligt forStor() {
        int mib = granser.uppackat() >> 20;
        return new Olasligt(
                InputError.Kind.LIMIT,
                "ett dokument vars delar är högst " + mib + " MiB uppackade",
                "a document whose parts are at most " + mib + " MiB unpacked");
    }

    private Rader rader(byte[] xml) throws Olasligt {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Rader rader = new Rader(granser);
        try {
            XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            Samlare samlare = new Samlare(rader);
            while (in.hasNext()) {
                int handelse = in.next();
                if (handelse == XMLStreamConstants.START_ELEMENT) {
                    samlare.borjar(in.getLocalName(), in);
                } else if (handelse == XMLStreamConstants.END_ELEMENT) {
                    samlare.slutar(in.getLocalName());
                } else if (handelse == XMLStreamConstants.CHARACTERS) {
                    samlare.text(in.getText());
                } else if (handelse == XMLStreamConstants.DTD) {
                    throw Dokumentlasare.skadat();
                }
            }
        } catch (XMLStreamException e) {
            throw Dokumentlasare.skadat();
        }
        return rader;
    }

    private static final class Samlare {
        private final Rader rader;
        private final StringBuilder text = new StringBuilder();
        private final List<Bit> celler = new ArrayList<>();
        private int djup;
        /** The number of the column where the cell at hand begins, and how many it takes up. */
        private int cell;

        private int rutor = 1;
        private int nr;
        private boolean ord;
        private boolean rubrik;

        Samlare(Rader rader) {
            this.rader = rader;
        }

        void borjar(String namn, XMLStreamReader in) {
            switch (namn) {
                case "t" -> ord = true;
                case "tab" -> text.append(djup > 0 ? ' ' : '\t');
                case "br", "cr" -> text.append(' ');
                case "tbl" -> djup++;
                case "gridSpan" -> rutor = djup == 1 ? Radbitar.rutor(varde(in), cell) : rutor;
                case "gridBefore" -> cell = djup == 1 && cell == 0 ? fore(varde(in)) : cell;
                case "pStyle" -> {
                    String stil = varde(in);
                    rubrik = stil != null && stil.matches("(?iu)(heading|rubrik|title).*");
                }
                default -> {}
            }
        }

        private static @Nullable String varde(XMLStreamReader in) {
            return in.getAttributeValue(in.getNamespaceURI(), "val");
        }

        /** How many columns a row leaves empty before its first cell. */
        private static int fore(@Nullable String sagt) {
            return "0".equals(sagt) || sagt == null ? 0 : Radbitar.rutor(sagt, 0);
        }

        void text(String tecken) {
            if (ord) {
                text.append(tecken);
            }
        }

        void slutar(String namn) throws Olasligt {
            switch (namn) {
                case "t" -> ord = false;
                case "p" -> {
                    if (djup == 0) {
                        String rad = text.toString();
                        List<Bit> bitar = Radbitar.av(rad);
                        rader.add(1, ++nr, bitar, Radbitar.lagd(rad, bitar), rubrik);
                        text.setLength(0);
                    } else {
                        text.append(' ');
                    }
                    rubrik = false;
                }
                case "tc" -> {
                    if (djup == 1) {
                        celler.addAll(Radbitar.ruta(text.toString(), cell, rutor));
                        text.setLength(0);
                        cell += rutor;
                        rutor = 1;
                    }
                }
                case "tr" -> {
                    if (djup == 1) {
                        rader.add(1, ++nr, celler, true, false);
                        celler.clear();
                        cell = 0;
                    }
                }
                case "tbl" -> djup--;
                default -> {}
            }
        }
    }
}
