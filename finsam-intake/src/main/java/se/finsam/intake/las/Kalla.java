package se.finsam.intake.las;

import se.finsam.intake.Stalle;
import se.finsam.intake.dokument.Rad;
import se.finsam.intake.dokument.Text;

/**
 * Where something stood.
 *
 * @param text the document
 * @param rad its line
 * @param ord the label and the value, as they stand there
 * @param del which part of which document; what stands in two parts stands in two independent places
 * @param brist what the place lacks, so that nothing there is styrkt
 */
record Kalla(Text text, Rad rad, String ord, String del, Brist brist) {
    private static final int HOGST = 160;

    Kalla(Text text, Rad rad, String ord, String del) {
        this(text, rad, ord, del, Brist.INGEN);
    }

    Stalle stalle() {
        String utan = Namn.utan(ord).replaceAll("\\s+", " ").strip();
        String kort = utan.length() <= HOGST ? utan : utan.substring(0, HOGST - 1) + "…";
        return new Stalle(text.namn(), text.sha256(), rad.sida(), rad.nr(), kort);
    }
}
