package se.finsam.rules.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.AlltidMed;
import se.finsam.model.Api;
import se.finsam.model.Forbund;
import se.finsam.model.Huvudbok;
import se.finsam.model.Internal;
import se.finsam.model.source.Language;
import se.finsam.model.source.Origin;
import se.finsam.model.source.Text;

/**
 * The report of one check: {@code finsam-rapport/1}. The same input and rulebook give an equal report.
 *
 * @param schema always {@value #SCHEMA}
 * @param utlatande the verdict
 * @param forbund the förbund's name
 * @param organisationsnummer its organisationsnummer, which stays when the name is changed; null where the input has none
 * @param rakenskapsar the year checked
 * @param underlag what was checked
 * @param regelbok by which rules
 * @param program by which program
 * @param profil which controls were asked for
 * @param profilval that finsam chose the profile, and why; null where it was asked for, or where it is all controls
 * @param bedomningsdag the day of assessment, {@code YYYY-MM-DD}; null where none was given
 * @param lagregister up to which day the statutes were read, where the report is about a later one; else null
 * @param tidigareAr the years that it was compared with, the latest first; null where there were none
 * @param sammanfattning how many rows of each outcome; every outcome is there
 * @param fynd how many deviations and remarks there are, each once
 * @param rader the rows, in the order of the catalogue, and within a control in the order of the input
 * @param fel the controls that could not be asked, through no fault of the underlag: of the rulebook, or of what finsam runs
 *     on; null where all could
 * @param bedomningar what humans have decided of the rows, which changes nothing of the rest; null where no judgements were
 *     given
 * @param utkast that a draft was checked, and how much of it nobody has confirmed; null of an underlag
 * @param uppfoljning what has become of the year before's deviations and remarks; null where they were not followed up
 */
@Api
public record Granskningsrapport(
        String schema,
        Utlatande utlatande,
        String forbund,
        @Nullable String organisationsnummer,
        int rakenskapsar,
        Underlagsid underlag,
        Regelboksid regelbok,
        Programid program,
        String profil,
        @Nullable Profilval profilval,
        @Nullable String bedomningsdag,
        @Nullable Lagregister lagregister,
        @Nullable List<TidigareAr> tidigareAr,
        Map<String, Integer> sammanfattning,
        Fynd fynd,
        List<Rad> rader,
        @Nullable List<Kontrollfel> fel,
        @Nullable Bedomningsoversikt bedomningar,
        @Nullable Utkastlage utkast,
        @Nullable Arsuppfoljning uppfoljning) {

    /** The schema that this version writes. */
    public static final String SCHEMA = "finsam-rapport/1";

    /**
     * Which input was checked.
     *
     * @param namn its name, as the caller gave it; null where it was built in memory
     * @param sha256 SHA-256 of its bytes, or of its canonical JSON where it was built in memory
     * @param huvudbok its ledger; null where it has none
     * @param forbundsfil the file of what it has in common with other years; null where it has none
     * @param id what its caller knows it by; null where it gave none
     */
    @Api
    public record Underlagsid(
            @AlltidMed @Nullable String namn,
            String sha256,
            @Nullable Huvudboksid huvudbok,
            @Nullable Filid forbundsfil,
            @Nullable String id) {}

    /**
     * Which file was used beside the input.
     *
     * @param namn its name, as the caller gave it
     * @param sha256 SHA-256 of its bytes
     */
    @Api
    public record Filid(String namn, String sha256) {
        /** That of what an underlag has in common with other years; null where it has nothing of that. */
        static @Nullable Filid of(@Nullable Origin shared) {
            String namn = shared == null ? null : shared.name();
            String sha256 = shared == null ? null : shared.sha256();
            return namn == null || sha256 == null ? null : new Filid(namn, sha256);
        }
    }

    /**
     * Which ledger was used, and how its file was read.
     *
     * @param fil its file
     * @param sha256 SHA-256 of its bytes
     * @param sietyp what kind of SIE file it is
     * @param teckenkodning the encoding that it was read as
     * @param kontoplan the kontoplan that was chosen for it
     */
    @Api
    public record Huvudboksid(String fil, String sha256, String sietyp, String teckenkodning, String kontoplan) {
        /** That of an underlag; null where it has none. */
        static @Nullable Huvudboksid of(@Nullable Huvudbok book) {
            return book == null
                    ? null
                    : new Huvudboksid(book.fil(), book.sha256(), book.sietyp(), book.teckenkodning(), book.kontoplan());
        }
    }

    /**
     * Which rulebook was used.
     *
     * @param version its version
     * @param sha256 SHA-256 over its files
     * @param ursprung from where it was loaded; null for the one that comes with finsam
     */
    @Api
    public record Regelboksid(
            String version, String sha256, @Nullable Regelboksursprung ursprung) {}

    /**
     * Which program made the check.
     *
     * @param namn its name
     * @param version its version
     */
    @Api
    public record Programid(String namn, String version) {}

    /**
     * That finsam chose the profile.
     *
     * @param text which, and how to ask all controls
     */
    @Api
    public record Profilval(String text) {
        private static final Text TEXT = new Text(
                "Underlaget gäller tydligt ett tillfälle (%s), och bara det prövas. Allt prövas med profilen allt.",
                "The input is plainly of one occasion (%s), and only that is tested. The profile allt tests all.");

        /** In words of a language. */
        static Profilval of(Text profil, Language language) {
            return new Profilval(TEXT.in(language).replace("%s", profil.in(language)));
        }
    }

    /**
     * That nobody has looked after the statutes since a day.
     *
     * @param till the day up to which their register was read, {@code YYYY-MM-DD}
     * @param text the same in a sentence
     */
    @Api
    public record Lagregister(String till, String text) {
        private static final Text TEXT = new Text(
                "Lagarna är lästa i författningsregistret till och med %s. Ingen har sett efter om de har ändrats därefter.",
                "The statutes were read in the register of amendments up to %s. Nobody has looked for later ones.");

        /** In words of a language. */
        static Lagregister of(LocalDate till, Language language) {
            return new Lagregister(till.toString(), TEXT.in(language).replace("%s", till.toString()));
        }
    }

    /**
     * A year that was compared with.
     *
     * @param rakenskapsar the year
     * @param namn the name of its underlag; null where it was built in memory
     * @param sha256 SHA-256 of its bytes, or of its canonical JSON where it was built in memory
     * @param ersatter the same of the earlier input of that year in whose place it came; null where it came in no one's
     */
    @Api
    public record TidigareAr(
            int rakenskapsar,
            @AlltidMed @Nullable String namn,
            String sha256,
            @Nullable String ersatter) {
        /** A year that replaced none. */
        public TidigareAr(int rakenskapsar, @Nullable String namn, String sha256) {
            this(rakenskapsar, namn, sha256, null);
        }
    }

    /**
     * Copies its rows.
     *
     * @hidden
     */
    @Internal
    public Granskningsrapport {
        tidigareAr = tidigareAr == null ? null : List.copyOf(tidigareAr);
        sammanfattning = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(sammanfattning));
        rader = List.copyOf(rader);
        fel = fel == null ? null : List.copyOf(fel);
    }

    /**
     * A report without judgements.
     *
     * @hidden
     */
    @Internal
    public Granskningsrapport(
            String schema,
            Utlatande utlatande,
            String forbund,
            @Nullable String organisationsnummer,
            int rakenskapsar,
            Underlagsid underlag,
            Regelboksid regelbok,
            Programid program,
            String profil,
            @Nullable Profilval profilval,
            @Nullable String bedomningsdag,
            @Nullable Lagregister lagregister,
            @Nullable List<TidigareAr> tidigareAr,
            List<Rad> rader,
            @Nullable List<Kontrollfel> fel) {
        this(
                schema,
                utlatande,
                forbund,
                organisationsnummer,
                rakenskapsar,
                underlag,
                regelbok,
                program,
                profil,
                profilval,
                bedomningsdag,
                lagregister,
                tidigareAr,
                rakna(rader),
                Fynd.of(rader),
                rader,
                fel,
                null,
                null,
                null);
    }

    /** The same of a draft, with the rows that it has as that. */
    Granskningsrapport utkast(List<Rad> rows, Utkastlage draft) {
        return new Granskningsrapport(
                schema,
                Utlatande.of(rows),
                forbund,
                organisationsnummer,
                rakenskapsar,
                underlag,
                regelbok,
                program,
                profil,
                profilval,
                bedomningsdag,
                lagregister,
                tidigareAr,
                rakna(rows),
                Fynd.of(rows),
                rows,
                fel,
                null,
                draft,
                null);
    }

    /** The same with only some of its rows; the counts and the verdict are still those of all. */
    public Granskningsrapport visar(List<Rad> some) {
        return med(some, bedomningar);
    }

    /** The same, compared with years of which more is known. */
    Granskningsrapport med(@Nullable List<TidigareAr> years) {
        return new Granskningsrapport(
                schema,
                utlatande,
                forbund,
                organisationsnummer,
                rakenskapsar,
                underlag,
                regelbok,
                program,
                profil,
                profilval,
                bedomningsdag,
                lagregister,
                years,
                sammanfattning,
                fynd,
                rader,
                fel,
                bedomningar,
                utkast,
                uppfoljning);
    }

    /** The same with rows that are judged. */
    Granskningsrapport med(List<Rad> judged, @Nullable Bedomningsoversikt overview) {
        return new Granskningsrapport(
                schema,
                utlatande,
                forbund,
                organisationsnummer,
                rakenskapsar,
                underlag,
                regelbok,
                program,
                profil,
                profilval,
                bedomningsdag,
                lagregister,
                tidigareAr,
                sammanfattning,
                fynd,
                judged,
                fel,
                overview,
                utkast,
                uppfoljning);
    }

    /**
     * The same with what has become of an earlier year's deviations and remarks, as {@code FollowUp.of} tells. Nothing else of
     * it is changed.
     *
     * @since 0.1
     */
    public Granskningsrapport uppfoljd(Arsuppfoljning other) {
        return new Granskningsrapport(
                schema,
                utlatande,
                forbund,
                organisationsnummer,
                rakenskapsar,
                underlag,
                regelbok,
                program,
                profil,
                profilval,
                bedomningsdag,
                lagregister,
                tidigareAr,
                sammanfattning,
                fynd,
                rader,
                fel,
                bedomningar,
                utkast,
                other);
    }

    /**
     * Whose year it is, as far as the report says: by name, and by number where the input had one.
     *
     * @since 0.1
     */
    public Forbund forbundet() {
        return Forbund.av(forbund, organisationsnummer);
    }

    /** How many rows there are of each outcome. */
    private static Map<String, Integer> rakna(List<Rad> rader) {
        Map<Utfall, Integer> antal = new EnumMap<>(Utfall.class);
        for (Utfall utfall : Utfall.values()) {
            antal.put(utfall, 0);
        }
        for (Rad rad : rader) {
            antal.put(rad.utfall(), antal.getOrDefault(rad.utfall(), 0) + 1);
        }
        Map<String, Integer> named = new java.util.LinkedHashMap<>();
        for (Map.Entry<Utfall, Integer> one : antal.entrySet()) {
            named.put(one.getKey().name(), one.getValue());
        }
        return named;
    }

    /** The rows with an outcome, in order. */
    public List<Rad> rader(Utfall utfall) {
        List<Rad> found = new ArrayList<>();
        for (Rad rad : rader) {
            if (rad.utfall() == utfall) {
                found.add(rad);
            }
        }
        return List.copyOf(found);
    }
}
