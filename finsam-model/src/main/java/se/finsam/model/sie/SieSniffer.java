package se.finsam.model.sie;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells what a file is that is not SIE 4, by how it begins. */
final class SieSniffer {
    private SieSniffer() {}

    /** What it is; null where it may be SIE 4. */
    static @Nullable SieAvvikelse other(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (format(text) != null) {
            return SieAvvikelse.BINARY;
        }
        String start = (text.startsWith("ï»¿") ? text.substring(3) : text)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (!start.startsWith("<")) {
            return null;
        }
        if (start.startsWith("<!doctype html") || start.contains("<html") || start.contains("<body")) {
            return SieAvvikelse.HTML;
        }
        return start.contains("sie.se/sie5") ? SieAvvikelse.SIE_5 : SieAvvikelse.XML;
    }

    /** The name of the binary format that a file begins as; null where it is text. */
    static @Nullable String format(byte[] head) {
        return format(new String(head, StandardCharsets.ISO_8859_1));
    }

    private static @Nullable String format(String text) {
        if (text.startsWith("PK\3\4")) {
            return "ZIP, XLSX";
        }
        if (text.startsWith("%PDF")) {
            return "PDF";
        }
        if (text.startsWith("\u001F\u008B")) {
            return "GZIP";
        }
        if (text.startsWith("ÐÏ\u0011à")) {
            return "XLS";
        }
        if (text.startsWith("ÿþ") || text.startsWith("þÿ")) {
            return "UTF-16";
        }
        return text.indexOf('\0') >= 0 ? "NUL" : null;
    }
}
