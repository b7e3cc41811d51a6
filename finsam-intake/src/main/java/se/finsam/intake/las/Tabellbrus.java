package se.finsam.intake.las;

/** Tells whether a table shows that something in it was misread: then one relation proves nothing, since errors can cancel. */
final class Tabellbrus {
    private Tabellbrus() {}

    static boolean i(Tabell tabell) {
        if (tabell.text().brusig()) {
            return true;
        }
        if (!tabell.text().skannad()) {
            return false; // what does not add up was printed so, or laid out in a way that is not understood
        }
        for (Tabellrad rad : tabell.rader()) {
            for (Cell cell : rad.celler().values()) {
                if (cell.brister() || cell.tal().lagad()) {
                    return true;
                }
            }
        }
        return false;
    }
}
