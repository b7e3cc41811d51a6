package se.finsam.model.sie;

import org.jspecify.annotations.Nullable;
import se.finsam.model.source.LostLetters;
import se.finsam.model.source.Text;

/** Tells the names whose letters were lost before the file was written: it was read in one encoding and saved in another. */
final class LostNames {
    private static final Text LETTERS = new Text("läsbara bokstäver", "readable letters");

    private LostNames() {}

    /** Tells them all. */
    static void tell(SieFil file, int companyLine, SieProblems problems) {
        if (problems.has(SieAvvikelse.DESTROYED_TEXT)) {
            // That letters are lost has been said, with the first line of it.
            return;
        }
        tell(file, file.foretag(), companyLine, problems);
        for (SieKonto account : file.konton()) {
            tell(file, account.namn(), account.rad(), problems);
        }
        for (SieDimension dimension : file.dimensioner()) {
            tell(file, dimension.namn(), dimension.rad(), problems);
        }
        for (SieObjekt object : file.objekt()) {
            tell(file, object.namn(), object.rad(), problems);
        }
    }

    private static void tell(SieFil file, @Nullable String name, int line, SieProblems problems) {
        if (name != null && LostLetters.in(name)) {
            byte[] value = name.getBytes(file.teckenkodning().charset());
            problems.add(SieAvvikelse.DESTROYED_TEXT, line, value, LETTERS);
        }
    }
}
