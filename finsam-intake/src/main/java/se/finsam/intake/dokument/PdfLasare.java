package se.finsam.intake.dokument;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Memory;
import se.finsam.model.source.Sha256;

/** Reads the text layer of a PDF with the place of every letter. */
final class PdfLasare {
    private static final long MINNE = 128L << 20;
    private static final int FA = 20;

    private final Granser granser;

    PdfLasare(Granser granser) {
        this.granser = granser;
    }

    Text read(String namn, byte[] data, Sidor sidor) throws Olasligt {
        try (PDDocument dokument =
                Loader.loadPDF(data, "", null, null, MemoryUsageSetting.setupMixed(MINNE).streamCache)) {
            int antal = dokument.getNumberOfPages();
            Rader.sidor(antal, granser);
            Rader rader = new Rader(granser);
            List<Integer> tomma = new ArrayList<>();
            Bokstaver bokstaver = new Bokstaver(granser);
            Strommar strommar = new Strommar(granser);
            for (int sida = 1; sida <= antal; sida++) {
                strommar.sida(dokument.getPage(sida - 1));
                List<Bokstav> hittade = bokstaver.sida(dokument, sida);
                int brodtext = Sidrader.brodtext(hittade);
                int nr = 0;
                int y = 0;
                for (Sidrader.Sidrad rad : Sidrader.av(hittade)) {
                    // Where more than a line's height is empty, a line is counted for it: a new block begins.
                    nr += nr > 0 && rad.y() - y > rad.hojd() * 2 ? 2 : 1;
                    y = rad.y();
                    boolean rubrik =
                            rad.hojd() * 8 > brodtext * 9 && rad.bitar().size() == 1;
                    rader.add(sida, nr, rad.bitar(), true, rubrik);
                }
                if (nr == 0) {
                    tomma.add(sida);
                }
                sidor.last(sida, antal);
            }
            kontroll(rader, bokstaver, antal);
            return new Text(
                    namn, Sha256.of(data), antal, Spalter.delade(rader.lista()), tomma, bokstaver.osynliga > FA);
        } catch (InvalidPasswordException e) {
            throw new Olasligt(
                    InputError.Kind.UNREADABLE,
                    "en PDF utan lösenord: spara den utan skydd och läs den",
                    "a PDF without a password: save it unprotected and read that");
        } catch (Avbruten e) {
            throw e.skal;
        } catch (OutOfMemoryError e) {
            throw new Olasligt(
                    InputError.Kind.LIMIT,
                    Memory.expected().sv(),
                    Memory.expected().en());
        } catch (IOException | RuntimeException e) {
            // A damaged file makes the library fail in many ways, none of which says more than that.
            throw Dokumentlasare.skadat();
        }
    }

    private static void kontroll(Rader rader, Bokstaver bokstaver, int sidor) throws Olasligt {
        if (bokstaver.okanda > FA && bokstaver.okanda * 5L > bokstaver.alla) {
            throw new Olasligt(
                    InputError.Kind.UNREADABLE,
                    "en PDF vars teckensnitt säger vilka bokstäver de visar: skriv ut den på nytt som PDF, eller låt ett"
                            + " OCR-program läsa den först (till exempel ocrmypdf --force-ocr)",
                    "a PDF whose fonts say which letters they show: print it anew as PDF, or let an OCR program read it"
                            + " first (for example ocrmypdf --force-ocr)");
        }
        if (rader.lista().isEmpty()) {
            throw new Olasligt(
                    InputError.Kind.EMPTY,
                    "en PDF med text: den här har " + sidor + " sidor som bara är bilder, alltså skannade; låt ett"
                            + " OCR-program läsa den först (till exempel ocrmypdf -l swe) och läs det som det ger",
                    "a PDF with text: this one has " + sidor + " pages that are pictures only, scanned ones; let an OCR"
                            + " program read it first (for example ocrmypdf -l swe) and read what it gives");
        }
    }

    /** A letter and where it stands, in tenths of a point, as its line is read. */
    record Bokstav(String tecken, int riktning, int x0, int x1, int y, int hojd) {}

    private static final class Avbruten extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Olasligt skal;

        Avbruten(Olasligt skal) {
            super(skal);
            this.skal = skal;
        }
    }

    /** Takes the letters as the library finds them, and leaves what it makes of them. */
    private static final class Bokstaver extends PDFTextStripper {
        private final Granser granser;
        private List<Bokstav> sida = new ArrayList<>();
        private int alla;
        private int okanda;
        private int osynliga;
        private int ritsteg;

        Bokstaver(Granser granser) {
            this.granser = granser;
            setSuppressDuplicateOverlappingText(false);
        }

        List<Bokstav> sida(PDDocument dokument, int nr) throws IOException {
            sida = new ArrayList<>();
            setStartPage(nr);
            setEndPage(nr);
            writeText(dokument, Writer.nullWriter());
            return sida;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            // Drawing that shows no letter, or draws itself over and over, is bounded by no other limit.
            if (++ritsteg > granser.ritsteg()) {
                throw forManga();
            }
            super.processOperator(operator, operands);
        }

        private Avbruten forManga() {
            return new Avbruten(new Olasligt(
                    InputError.Kind.LIMIT,
                    "högst " + granser.ritsteg() + " ritsteg; dela dokumentet, eller skriv ut det på nytt som PDF",
                    "at most " + granser.ritsteg()
                            + " steps of drawing; divide the document, or print it anew as PDF"));
        }

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
            int fore = alla;
            super.showGlyph(matrix, font, code, displacement);
            // The library passes over a letter that a font of many shapes does not name.
            if (alla == fore) {
                alla++;
                okanda++;
            }
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (++alla > granser.tecken()) {
                return;
            }
            if (getGraphicsState().getTextState().getRenderingMode().intValue() == 3) {
                osynliga++;
            }
            String tecken = text.getUnicode();
            if (tecken == null || tecken.isEmpty() || tecken.charAt(0) == '\ufffd' || tecken.charAt(0) < ' ') {
                okanda++;
                return;
            }
            int x0 = Math.round(text.getXDirAdj() * 10);
            int x1 = Math.round((text.getXDirAdj() + text.getWidthDirAdj()) * 10);
            int hojd = Math.max(20, Math.round(text.getFontSizeInPt() * 10));
            sida.add(new Bokstav(tecken, Math.round(text.getDir()), x0, x1, Math.round(text.getYDirAdj() * 10), hojd));
        }

        @Override
        protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) throws IOException {
            if (ritsteg > granser.ritsteg()) {
                throw forManga();
            }
            if (alla > granser.tecken()) {
                throw new Avbruten(new Olasligt(
                        InputError.Kind.LIMIT,
                        "högst " + granser.tecken() + " tecken text; dela dokumentet",
                        "at most " + granser.tecken() + " characters of text; divide the document"));
            }
        }
    }
}
