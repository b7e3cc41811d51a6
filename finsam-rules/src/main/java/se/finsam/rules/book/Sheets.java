package se.finsam.rules.book;

import java.util.Map;
import java.util.TreeMap;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.rule.Regelblad;
import se.finsam.rules.rule.RuleSheet;
import se.finsam.rules.rule.RuleSheetReader;

/** Reads the figures and rules of a rulebook's controls, once and for all when it is built. */
public final class Sheets {
    private Sheets() {}

    /** The same rulebook with its figures and rules read, so that a program that starts need not read them. */
    public static Regelbok read(Regelbok bok) {
        Map<String, Packed> read = new TreeMap<>();
        bok.blad().keySet().forEach(kontroll -> read.put(kontroll, Packed.of(sheet(bok, kontroll))));
        return bok.withRead(read);
    }

    /**
     * The figures and rules of a control: as they were read when the rulebook was built, where they were.
     *
     * @throws BrokenRulebookException where they are damaged
     */
    static RuleSheet of(Regelbok bok, String kontroll) {
        Packed read = bok.lasta().get(kontroll);
        if (read == null) {
            return sheet(bok, kontroll);
        }
        try {
            return read.unpack(RuleSheet.class);
        } catch (RuntimeException e) {
            throw new BrokenRulebookException(damaged(kontroll), e);
        }
    }

    private static RuleSheet sheet(Regelbok bok, String kontroll) {
        Regelblad written = bok.blad().get(kontroll);
        for (Kontrollfil file : bok.kontroller()) {
            if (file.id().equals(kontroll) && written != null) {
                RuleSheetReader reader =
                        new RuleSheetReader(new RuleScope(file.objekt(), bok.parametrar(), bok.nycklar()));
                return reader.read(written).orElseThrow(() -> new BrokenRulebookException(damaged(kontroll)));
            }
        }
        throw new BrokenRulebookException(damaged(kontroll));
    }

    private static String damaged(String kontroll) {
        return "the rules of " + kontroll + " are damaged";
    }
}
