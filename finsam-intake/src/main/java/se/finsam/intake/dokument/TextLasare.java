package se.finsam.intake.dokument;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Sha256;

/** Reads plain text: a form feed ends a page. */
final class TextLasare {
    private final Granser granser;

    TextLasare(Granser granser) {
        this.granser = granser;
    }

    Text read(String namn, byte[] data) throws Olasligt {
        String text = avkodad(data);
        Rader rader = new Rader(granser);
        List<Integer> tomma = new ArrayList<>();
        String[] sidor = text.split("\f", -1);
        int antal = sidor.length > 1 && sidor[sidor.length - 1].isBlank() ? sidor.length - 1 : sidor.length;
        Rader.sidor(antal, granser);
        for (int sida = 1; sida <= antal; sida++) {
            if (sidor[sida - 1].isBlank()) {
                tomma.add(sida);
            }
            String[] lista = sidor[sida - 1].split("\r\n|\n|\r", -1);
            for (int nr = 1; nr <= lista.length; nr++) {
                rad(rader, sida, nr, lista[nr - 1]);
            }
        }
        if (rader.lista().isEmpty()) {
            throw new Olasligt(InputError.Kind.EMPTY, "ett dokument med text", "a document with text");
        }
        return new Text(namn, Sha256.of(data), antal, rader.lista(), tomma, true);
    }

    private static void rad(Rader rader, int sida, int nr, String skriven) throws Olasligt {
        String ren = Radbitar.ren(skriven);
        boolean rubrik = ren.startsWith("#");
        String rad = rubrik ? ren.replaceFirst("^#{1,6}", "") : ren;
        if (rad.strip().matches("[|\\-:+ =]{3,}")) {
            return; // the rule under a table's head
        }
        boolean fet = skriven.strip().startsWith("**") && skriven.strip().endsWith("**");
        List<Bit> bitar = Radbitar.av(rad);
        // Cells that were run together no longer stand where they did.
        boolean lagd = Radbitar.lagd(rad, bitar) && !skriven.contains("****");
        rader.add(sida, nr, bitar, lagd, rubrik || fet);
    }

    /** UTF-8, or Windows-1252 where it is not that. */
    private static String avkodad(byte[] data) throws Olasligt {
        int nollor = 0;
        for (byte b : data) {
            nollor += b == 0 ? 1 : 0;
        }
        if (nollor > 0) {
            throw new Olasligt(
                    InputError.Kind.UNREADABLE,
                    "ett dokument som PDF, DOCX, HTML eller ren text",
                    "a document as PDF, DOCX, HTML or plain text");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(data))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(data, Charset.forName("windows-1252"));
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
