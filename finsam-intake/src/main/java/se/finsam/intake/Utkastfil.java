package se.finsam.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Beteckning;

/**
 * A draft as its file has it.
 *
 * @param schema always {@value #SCHEMA}
 * @param dokument what was read
 * @param forslag the proposals
 * @param upplysningar what is to be known beside them; null where there is nothing
 */
record Utkastfil(
        String schema,
        List<Dokument> dokument,
        List<Rad> forslag,
        @Nullable List<String> upplysningar) {
    /** The schema that this version reads and writes. */
    static final String SCHEMA = "finsam-utkast/1";

    /**
     * A proposal.
     *
     * @param nyckel where it goes in the underlag
     * @param varde the value
     * @param sakerhet how certain it is
     * @param skal why; null where nothing is said
     * @param stallen where it stood
     */
    record Rad(
            String nyckel,
            @Beteckning String varde,
            Sakerhet sakerhet,
            @Nullable String skal,
            List<Plats> stallen) {}

    /**
     * A place.
     *
     * @param dokument the document's name
     * @param sha256 its hash, where another document has the same name; else null
     * @param sida page, from 1
     * @param rad line of the page, from 1
     * @param ord the words; null where there are none
     */
    record Plats(
            String dokument,
            @Nullable String sha256,
            int sida,
            int rad,
            @Nullable String ord) {}
}
