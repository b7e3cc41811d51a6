package se.finsam.intake.dokument;

import java.util.List;

/**
 * What stands in a document.
 *
 * @param namn the file's name without its folder
 * @param sha256 of its bytes
 * @param sidor how many pages it has; 1 where its format has none
 * @param rader every line that has something on it, in reading order
 * @param tomma pages without text, from 1
 * @param skannad whether the text is what somebody's eyes or an OCR made of a picture
 * @param brusig whether it shows that letters of it were misread
 * @hidden
 */
public record Text(
        String namn, String sha256, int sidor, List<Rad> rader, List<Integer> tomma, boolean skannad, boolean brusig) {
    Text(String namn, String sha256, int sidor, List<Rad> rader, List<Integer> tomma, boolean skannad) {
        this(namn, sha256, sidor, rader, tomma, skannad, false);
    }

    /** Copies the lists. */
    public Text {
        rader = List.copyOf(rader);
        tomma = List.copyOf(tomma);
    }

    /** The same under another name. */
    public Text kallad(String nytt) {
        return new Text(nytt, sha256, sidor, rader, tomma, skannad, brusig);
    }

    /** The same, told to be misread. */
    public Text brusigt() {
        return new Text(namn, sha256, sidor, rader, tomma, skannad, true);
    }
}
