package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.finsam.intake.dokument.Rad;
import se.finsam.intake.dokument.Text;

/**
 * Rows of numbers under one head.
 *
 * @param text the document
 * @param del a name of the part that no other part has
 * @param rubrik the heading that it stands under
 * @param rader its rows, those without numbers among them
 * @param kolumner what each column holds, from the left, without the column of notes
 * @param enhet the unit that its head names
 * @param brist what the table as a whole lacks, beside what its columns do
 */
record Tabell(
        Text text,
        String del,
        String rubrik,
        List<Tabellrad> rader,
        List<Kolumn> kolumner,
        Optional<Pengar> enhet,
        Brist brist) {
    Kalla kalla(Tabellrad rad, Cell cell) {
        return new Kalla(
                text,
                rad.rad(),
                (rad.etikett() + " " + cell.tal().text()).strip(),
                del,
                brist.och(kolumnens(rad, cell)));
    }

    Kalla kalla(Rad rad, String ord) {
        return new Kalla(text, rad, ord, del, brist);
    }

    /** The same table, of which something more is not said. */
    Tabell med(Brist mer) {
        return new Tabell(text, del, rubrik, rader, kolumner, enhet, brist.och(mer));
    }

    /** The same table, of which something more is not said of one column. */
    Tabell med(int kolumn, Brist mer) {
        List<Kolumn> nya = new ArrayList<>(kolumner);
        nya.set(kolumn, nya.get(kolumn).med(mer));
        return new Tabell(text, del, rubrik, rader, nya, enhet, brist);
    }

    private Brist kolumnens(Tabellrad rad, Cell cell) {
        for (Map.Entry<Integer, Cell> en : rad.celler().entrySet()) {
            if (en.getValue() == cell && en.getKey() < kolumner.size()) {
                return kolumner.get(en.getKey()).brist();
            }
        }
        return Brist.INGEN;
    }
}
