package se.finsam.model.sie;

import org.jspecify.annotations.Nullable;

/** The labels of SIE 4, with how many fields a record of each has at least, and in which types of file it may not stand. */
enum SieLabel {
    FLAGGA(1, true, ""),
    PROGRAM(2, true, ""),
    FORMAT(1, true, ""),
    GEN(1, true, ""),
    SIETYP(1, true, ""),
    PROSA(1, true, ""),
    FTYP(1, true, ""),
    FNR(1, true, ""),
    ORGNR(0, true, ""),
    BKOD(1, true, "I"),
    ADRESS(4, true, ""),
    FNAMN(1, true, ""),
    RAR(3, false, ""),
    TAXAR(1, true, ""),
    OMFATTN(1, true, "1I"),
    KPTYP(1, true, ""),
    VALUTA(1, true, ""),
    KONTO(2, false, ""),
    KTYP(1, false, ""),
    ENHET(2, false, ""),
    SRU(2, false, ""),
    DIM(2, false, "12"),
    UNDERDIM(3, false, "12"),
    OBJEKT(3, false, "12"),
    IB(0, false, "I"),
    UB(0, false, "I"),
    RES(0, false, "I"),
    OIB(0, false, "12I"),
    OUB(0, false, "12I"),
    PSALDO(0, false, "1I"),
    PBUDGET(0, false, "1I"),
    VER(0, false, "123"),
    TRANS(0, false, "123"),
    RTRANS(0, false, "123"),
    BTRANS(0, false, "123"),
    KSUMMA(0, false, "");

    private static final SieLabel[] ALL = values();
    private static final int LONGEST = 8;

    private final long packed;
    private final int fields;
    private final boolean once;
    private final String forbidden;

    SieLabel(int fields, boolean once, String forbidden) {
        this.fields = fields;
        this.once = once;
        long letters = 0;
        for (int i = 0; i < name().length(); i++) {
            letters = (letters << 8) | name().charAt(i);
        }
        this.packed = letters;
        this.forbidden = forbidden;
    }

    /** The label whose letters stand there, in capitals or not; null where it is none. */
    static @Nullable SieLabel of(byte[] buf, int from, int to) {
        if (to - from > LONGEST) {
            return null;
        }
        long letters = 0;
        for (int i = from; i < to; i++) {
            int letter = buf[i] & 0xFF;
            letters = (letters << 8) | (letter >= 'a' && letter <= 'z' ? letter - 'a' + 'A' : letter);
        }
        if (letters == TRANS.packed) {
            return TRANS;
        }
        for (SieLabel label : ALL) {
            if (letters == label.packed) {
                return label;
            }
        }
        return null;
    }

    /** How many fields a record has at least; 0 where that is tried field by field. */
    int fields() {
        return fields;
    }

    /** Whether it stands at most once in a file. */
    boolean once() {
        return once;
    }

    /** Whether a file of a type may not hold it; of each label the last letters of such types are kept: 1, 2, 3, E, I. */
    boolean forbidden(Sietyp typ) {
        return forbidden.indexOf(typ.name().charAt(typ.name().length() - 1)) >= 0;
    }

    /** As it is written. */
    String written() {
        return "#" + name();
    }
}
