package se.finsam.rules.rulebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Prov;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.book.RulebookResources;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Lagrum;
import se.finsam.rules.report.Regelboksursprung;

/**
 * The way for finsam's own modules into what a rulebook is made of.
 *
 * @hidden
 */
public final class RulebookInternals {
    /** Names the file of a built rulebook that says which bundled rulebook it rests on. */
    public static final String BASE = BuiltRulebook.BASE;

    /** Where the artifact finsam-rulebook has its rulebook, as a jar of its own. */
    public static final String ARTIFACT = BuiltRulebook.ARTIFACT;

    private RulebookInternals() {}

    /** The rulebook that is made of these. */
    public static Rulebook of(RulebookResources resources, @Nullable Regelboksursprung ursprung) {
        return new Rulebook(resources, ursprung);
    }

    /** What a rulebook says, as its files do. */
    public static Regelbok bok(Rulebook rulebook) {
        return rulebook.bok();
    }

    /** The profile that an underlag is checked by where none is named. */
    public static Profil profil(Rulebook rulebook, Underlag underlag) {
        return rulebook.profil(underlag);
    }

    /** What a rulebook was built with. */
    public static RulebookResources resources(Rulebook rulebook) {
        return rulebook.resources();
    }

    /** What a rulebook was built with. */
    public static RulebookResources resources(BuiltRulebook rulebook) {
        return rulebook.resources();
    }

    /**
     * The DRL of a control's rules, written by hand or made of its {@code regel.yaml}.
     *
     * @throws BrokenRulebookException where it is not there
     */
    public static String drl(Rulebook rulebook, String control) {
        return rulebook.resources().drl(control);
    }

    /** The paragraphs of a control for a day, with those that only rows with these figures cite. */
    public static List<Lagrum> lagrum(
            Rulebook rulebook, Kontrollfil control, LocalDate day, Map<String, ?> figures, Language language) {
        return Rulebook.lagrum(rulebook.bok(), control, day, figures, language);
    }

    /** The same of a rulebook's data; with null for figures all that any row cites. */
    public static List<Lagrum> lagrum(
            Regelbok bok, Kontrollfil control, LocalDate day, @Nullable Map<String, ?> figures, Language language) {
        return Rulebook.lagrum(bok, control, day, figures, language);
    }

    /** The rulebook with these files, by path: its data, its classes, the text of its rules; and with its cases, just read. */
    public static BuiltRulebook built(Map<String, byte[]> entries, Regelboksursprung ursprung, List<Prov> cases) {
        return BuiltRulebook.of(entries, BuiltRulebook.class.getClassLoader(), ursprung, cases);
    }

    /** The same with what another class loader has, where it is not among them. */
    public static BuiltRulebook built(Map<String, byte[]> entries, ClassLoader rest, Regelboksursprung ursprung) {
        return BuiltRulebook.of(entries, rest, ursprung);
    }

    /** The same with what another class loader has, where it is not among them; put together in memory. */
    public static BuiltRulebook built(Map<String, byte[]> entries, ClassLoader rest) {
        return BuiltRulebook.of(entries, rest, new Regelboksursprung(Regelboksursprung.Slag.MAPP, null));
    }

    /** Which a rulebook is, for what is written of it. */
    public static Granskningsrapport.Regelboksid id(Rulebook rulebook) {
        return rulebook.id();
    }

    /** A rulebook as a jar. */
    public static byte[] bytes(BuiltRulebook rulebook) throws IOException {
        return rulebook.bytes();
    }

    /** The rulebook that {@link #bytes} gave, loaded from elsewhere. */
    public static BuiltRulebook read(byte[] jar, Regelboksursprung ursprung) throws IOException {
        return BuiltRulebook.read(new ByteArrayInputStream(jar), ursprung);
    }
}
