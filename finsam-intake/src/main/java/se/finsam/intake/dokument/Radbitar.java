package se.finsam.intake.dokument;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a line of plain text where its words stand apart: at tabs, at wide gaps, at dotted leaders, at a table's bars. */
final class Radbitar {
    /** Far enough apart that no cell reaches into the next. */
    static final int CELL = 10_000;

    /** No merged cell takes up more columns or rows than these: one that says more is taken for as many. */
    private static final int MEST_RUTOR = 100;

    /** No table has more columns than these: cells further out are one column each, however much they say. */
    private static final int MEST_KOLUMNER = 1000;

    private static final int TECKEN = 50;
    private static final Pattern LUCKA = Pattern.compile(
            " {3,}|(?<=\\d) {2}(?=[-–−(]?\\d)|(?<=\\p{L}) {2}(?=[-–−(]?\\d[\\d .,()–−-]*$)|(?:[ ]?[.·…_]){4,}[ ]?|[ ]?…{2,}[ ]?");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]{0,9}(?: [^<>]{0,80})?/?>");
    private static final Pattern STJARNOR = Pattern.compile("(?<=^|[\\s#])\\*(?=\\p{L})|(?<=\\p{L})\\*(?=\\s|$)");
    private static final Pattern LANK = Pattern.compile("\\[([^\\]\\[]{0,80})\\]\\([^)\\s]{1,200}\\)");

    private Radbitar() {}

    /** A line without what a text marks its words with, such as {@code **} and {@code <b>}. */
    static String ren(String rad) {
        String text = rad;
        if (text.indexOf('<') >= 0) {
            text = MARKUP.matcher(text).replaceAll(" ").replace("&lt;", "<").replace("&amp;", "&");
        }
        if (text.indexOf('[') >= 0) {
            text = LANK.matcher(text).replaceAll("$1");
        }
        return STJARNOR.matcher(text.replace("****", "   ").replace("**", "").replace("\\*", "*"))
                .replaceAll("");
    }

    /** The words of a cell of a table, by the number of its first column and how many it takes up; none where it is empty. */
    static List<Bit> ruta(String text, int kolumn, int rutor) {
        String innehall = text.strip();
        int x = kolumn * CELL;
        return innehall.isEmpty() ? List.of() : List.of(new Bit(innehall, x, x + (rutor - 1) * CELL + CELL / 2, rutor));
    }

    /** How many columns, or rows, a document says that a cell takes up; one where it says nothing that can be. */
    static int rutor(@Nullable String sagt, int kolumn) {
        if (sagt == null || kolumn > MEST_KOLUMNER || !sagt.strip().matches("[1-9]\\d{0,3}")) {
            return 1;
        }
        return Math.min(MEST_RUTOR, Integer.parseInt(sagt.strip()));
    }

    static List<Bit> av(String rad) {
        List<Bit> bitar = new ArrayList<>();
        String[] celler = rad.split("\t", -1);
        if (celler.length > 1) {
            for (int i = 0; i < celler.length; i++) {
                celler(celler[i], i * CELL, bitar);
            }
            return bitar;
        }
        if (rad.strip().startsWith("|")) {
            String[] rutor = rad.strip().split("\\|", -1);
            for (int i = 1; i < rutor.length; i++) {
                celler(rutor[i], i * CELL, bitar);
            }
            return bitar;
        }
        Matcher lucka = LUCKA.matcher(rad);
        int fran = 0;
        while (lucka.find()) {
            bit(rad, fran, lucka.start(), bitar);
            fran = lucka.end();
        }
        bit(rad, fran, rad.length(), bitar);
        return bitar;
    }

    /** Whether the places of a line's words can be held against those of the lines around it. */
    static boolean lagd(String rad, List<Bit> bitar) {
        return bitar.size() > 1 || rad.indexOf('\t') >= 0;
    }

    private static void celler(String cell, int x, List<Bit> bitar) {
        String text = cell.strip();
        if (!text.isEmpty()) {
            bitar.add(new Bit(text, x, x + CELL / 2));
        }
    }

    private static void bit(String rad, int fran, int till, List<Bit> bitar) {
        int a = fran;
        int b = till;
        while (a < b && Character.isWhitespace(rad.charAt(a))) {
            a++;
        }
        while (b > a && Character.isWhitespace(rad.charAt(b - 1))) {
            b--;
        }
        if (a < b) {
            bitar.add(new Bit(rad.substring(a, b), a * TECKEN, b * TECKEN));
        }
    }
}
