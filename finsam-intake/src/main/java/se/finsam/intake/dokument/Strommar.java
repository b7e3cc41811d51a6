package se.finsam.intake.dokument;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import se.finsam.model.source.InputError;

/**
 * Measures the packed parts that the text of a page is made of before the library unpacks them, which it does whole and in
 * memory: a file of some kilobytes can hold gigabytes. One document's own.
 */
final class Strommar {
    /** No packed byte gives more than this. */
    private static final long FLEST_GANGER = 1032;

    /** As many of the largest parts a whole document may unpack. */
    private static final int HELA = 16;

    private final Granser granser;
    private final Set<COSBase> sedda = Collections.newSetFromMap(new IdentityHashMap<>());
    private long uppackat;

    Strommar(Granser granser) {
        this.granser = granser;
    }

    /** Looks at a page's own drawing and what it draws with, each part once. */
    void sida(PDPage sida) throws Olasligt {
        Deque<COSBase> kvar = new ArrayDeque<>();
        lagg(kvar, sida.getCOSObject().getDictionaryObject(COSName.CONTENTS));
        lagg(kvar, sida.getResources() == null ? null : sida.getResources().getCOSObject());
        while (!kvar.isEmpty()) {
            COSBase en = kvar.pop();
            if (en instanceof COSStream strom && !COSName.IMAGE.equals(strom.getCOSName(COSName.SUBTYPE))) {
                prova(strom);
            }
            if (en instanceof COSArray lista) {
                for (COSBase del : lista) {
                    lagg(kvar, del);
                }
            } else if (en instanceof COSDictionary ordbok) {
                for (Map.Entry<COSName, COSBase> del : ordbok.entrySet()) {
                    if (!COSName.PARENT.equals(del.getKey())) {
                        lagg(kvar, del.getValue());
                    }
                }
            }
        }
    }

    private void lagg(Deque<COSBase> kvar, @org.jspecify.annotations.Nullable COSBase del) {
        COSBase en = del instanceof COSObject indirekt ? indirekt.getObject() : del;
        if ((en instanceof COSArray || en instanceof COSDictionary) && sedda.add(en)) {
            kvar.push(en);
        }
    }

    private void prova(COSStream strom) throws Olasligt {
        List<COSName> filter = filter(strom);
        double hogst = strom.getLength();
        for (int i = 0; i < filter.size(); i++) {
            hogst *= FLEST_GANGER;
        }
        if (filter.isEmpty() || hogst * HELA <= granser.uppackat()) {
            return; // cannot be much, whatever is in it
        }
        try (InputStream raw = strom.createRawInputStream()) {
            InputStream in = raw;
            for (COSName ett : filter) {
                if (!COSName.FLATE_DECODE.equals(ett) && !COSName.FLATE_DECODE_ABBREVIATION.equals(ett)) {
                    return; // of another way to pack the library's own limits hold
                }
                in = new InflaterInputStream(in);
            }
            try (InputStream unpacked = in) { // gives back what unpacking holds outside the heap
                matt(unpacked);
            }
        } catch (IOException e) {
            return; // a damaged part is read as far as the library can
        }
    }

    private void matt(InputStream unpacked) throws IOException, Olasligt {
        byte[] buffert = new byte[1 << 16];
        long detta = 0;
        for (int n = unpacked.read(buffert); n >= 0; n = unpacked.read(buffert)) {
            detta += n;
            uppackat += n;
            if (detta > granser.uppackat() || uppackat > (long) granser.uppackat() * HELA) {
                throw forStor();
            }
        }
    }

    private static List<COSName> filter(COSStream strom) {
        COSBase sagt = strom.getFilters();
        List<COSName> alla = new ArrayList<>();
        if (sagt instanceof COSName ett) {
            alla.add(ett);
        } else if (sagt instanceof COSArray flera) {
            for (int i = 0; i < flera.size(); i++) {
                if (flera.getObject(i) instanceof COSName ett) {
                    alla.add(ett);
                }
            }
        }
        return alla;
    }

    private Olasligt forStor() {
        int mib = granser.uppackat() >> 20;
        return new Olasligt(
                InputError.Kind.LIMIT,
                "en PDF vars delar är högst " + mib + " MiB uppackade; skriv ut den på nytt som PDF",
                "a PDF whose parts are at most " + mib + " MiB unpacked; print it anew as PDF");
    }
}
