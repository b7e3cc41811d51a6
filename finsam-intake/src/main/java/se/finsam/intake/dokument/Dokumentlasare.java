package se.finsam.intake.dokument;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Place;

/**
 * Reads a document of any format that is known.
 *
 * @hidden
 */
public final class Dokumentlasare {
    private static final String KANDA_SV = "ett dokument som PDF, DOCX, HTML eller ren text";
    private static final String KANDA_EN = "a document as PDF, DOCX, HTML or plain text";

    private final Granser granser;

    /** A reader within some limits. */
    public Dokumentlasare(Granser granser) {
        this.granser = granser;
    }

    /** That there was nothing to read. */
    public static InputError inget() {
        return new InputError(
                InputError.Kind.EMPTY,
                new Place("", 0, 0),
                null,
                new se.finsam.model.source.Text("minst " + KANDA_SV, "at least " + KANDA_EN));
    }

    /** Reads one; what is wrong with it is added to the errors. */
    public Optional<Text> read(
            String namn, byte @Nullable [] bytes, @Nullable Path fil, List<InputError> fel, Sidor sidor) {
        try {
            byte[] data = bytes != null ? bytes : fil != null ? las(fil) : new byte[0];
            if (data.length > granser.bytes()) {
                throw forStor();
            }
            if (data.length == 0) {
                throw new Olasligt(InputError.Kind.EMPTY, KANDA_SV, KANDA_EN);
            }
            return Optional.of(text(namn, data, sidor));
        } catch (Olasligt e) {
            fel.add(new InputError(e.slag(), new Place("", 0, 0, null, namn), null, e.vantat()));
            return Optional.empty();
        }
    }

    private Text text(String namn, byte[] data, Sidor sidor) throws Olasligt {
        String andelse = namn.substring(namn.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (borjar(data, "%PDF-")) {
            return new PdfLasare(granser).read(namn, data, sidor);
        }
        if (borjar(data, "PK")) {
            return new DocxLasare(granser).read(namn, data);
        }
        if (andelse.equals("pdf") || andelse.equals("docx")) {
            throw skadat();
        }
        if (borjar(data, "\u00d0\u00cf\u0011\u00e0")) {
            throw new Olasligt(
                    InputError.Kind.UNREADABLE,
                    KANDA_SV + "; ett äldre Word-dokument (.doc) kan sparas om som DOCX",
                    KANDA_EN + "; an older Word document (.doc) can be saved anew as DOCX");
        }
        if (andelse.equals("html") || andelse.equals("htm") || andelse.equals("xhtml")) {
            return new HtmlLasare(granser).read(namn, data);
        }
        return new TextLasare(granser).read(namn, data);
    }

    static Olasligt skadat() {
        return new Olasligt(
                InputError.Kind.UNREADABLE,
                "ett helt dokument: det här är skadat, eller något annat än vad namnet säger",
                "a whole document: this one is damaged, or something else than its name says");
    }

    private Olasligt forStor() {
        int mib = granser.bytes() >> 20;
        return new Olasligt(
                InputError.Kind.LIMIT, "en fil på högst " + mib + " MiB", "a file of at most " + mib + " MiB");
    }

    private static boolean borjar(byte[] data, String text) {
        if (data.length < text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if ((data[i] & 0xff) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private byte[] las(Path fil) throws Olasligt {
        try (InputStream in = Files.newInputStream(fil)) {
            byte[] data = in.readNBytes(granser.bytes() + 1);
            if (data.length > granser.bytes()) {
                throw forStor();
            }
            return data;
        } catch (IOException e) {
            throw new Olasligt(InputError.Kind.UNREADABLE, "en fil som går att läsa", "a file that can be read");
        }
    }
}
