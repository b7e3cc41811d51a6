package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.List;
import se.finsam.intake.dokument.Bit;
import se.finsam.intake.dokument.Rad;

/**
 * A line as it is before its columns are known.
 *
 * @param rad the line
 * @param etikett its words before its numbers
 * @param tal its numbers, where each stands in a cell of its own
 * @param mojliga the ways to divide its digits into numbers, where none does
 * @param lagd whether where its numbers stand says which column they are in
 * @param huvud whether it is a head: years, and kinds of columns
 */
record Rarad(Rad rad, String etikett, List<Tal> tal, List<List<Tal>> mojliga, boolean lagd, boolean huvud) {
    boolean harTal() {
        return !tal.isEmpty() || !mojliga.isEmpty();
    }

    /** A line, with the numbers that it may have. */
    static Rarad av(Rad rad) {
        Kolumnhuvud.Rubrik rubrik = Kolumnhuvud.delar(rad);
        List<Tal> tal = new ArrayList<>();
        StringBuilder etikett = new StringBuilder();
        List<Bit> bitar = rad.bitar();
        List<List<Tal>> mojliga = List.of();
        for (int i = 0; i < bitar.size(); i++) {
            Bit bit = bitar.get(i);
            Tal ett = Talsvit.helt(bit.text());
            if (ett != null && !(ett.streck() && tal.isEmpty() && i == 0)) {
                tal.add(ett.med(bit.x0(), bit.x1()));
            } else if (tal.isEmpty()) {
                Talsvit.Slut slut = Talsvit.slut(bit.text());
                if (i == bitar.size() - 1 && !slut.mojliga().isEmpty()) {
                    mojliga = slut.mojliga();
                    etikett.append(etikett.isEmpty() ? "" : " ").append(slut.etikett());
                } else {
                    etikett.append(etikett.isEmpty() ? "" : " ").append(bit.text());
                }
            } else {
                Talsvit.Slut slut = Talsvit.slut(bit.text());
                if (slut.etikett().isEmpty() && !slut.mojliga().isEmpty()) {
                    for (Tal del : slut.mojliga().get(0)) {
                        tal.add((slut.mojliga().size() > 1 ? del.tveksam() : del).med(bit.x0(), bit.x1()));
                    }
                }
            }
        }
        boolean lagd = rad.lagd() && mojliga.isEmpty();
        boolean arBara = !tal.isEmpty() || !mojliga.isEmpty();
        for (Tal ett : mojliga.isEmpty() ? tal : mojliga.get(mojliga.size() - 1)) {
            arBara &= ett.ar();
        }
        boolean huvud = (arBara && !rubrik.delar().isEmpty())
                || (etikett.isEmpty() && dagar(rad))
                || (rubrik.delar().size() >= 2 && rubrik.andra() <= 1 && !storaTal(tal, mojliga));
        return new Rarad(rad, etikett.toString().strip(), tal, mojliga, lagd, huvud);
    }

    /** Whether all numbers of a line are the last days of months. */
    private static boolean dagar(Rad rad) {
        int dagar = 0;
        for (Bit bit : rad.bitar()) {
            String text = bit.text().strip();
            if (Kolumnhuvud.KORT.matcher(text).matches()) {
                dagar++;
            } else if (text.chars().anyMatch(Character::isDigit)) {
                return false;
            }
        }
        return dagar > 1;
    }

    private static boolean storaTal(List<Tal> tal, List<List<Tal>> mojliga) {
        for (Tal ett : mojliga.isEmpty() ? tal : mojliga.get(0)) {
            if (!ett.ar() && !ett.streck() && ett.varde().abs().intValue() > 3000) {
                return true;
            }
        }
        return false;
    }
}
