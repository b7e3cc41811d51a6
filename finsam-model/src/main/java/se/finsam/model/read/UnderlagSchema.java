package se.finsam.model.read;

import java.math.BigDecimal;
import java.util.List;
import se.finsam.model.Alder;
import se.finsam.model.Api;
import se.finsam.model.Delarsrapportkrav;
import se.finsam.model.Deltagardel;
import se.finsam.model.Deltagare;
import se.finsam.model.EgetKapitalSteg;
import se.finsam.model.EgetKapitalTrappa;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.Forbund;
import se.finsam.model.Kallangivelse;
import se.finsam.model.Nyckeltal;
import se.finsam.model.Papekande;
import se.finsam.model.Underlag;
import se.finsam.model.schema.Beskrivningar;
import se.finsam.model.schema.RecordSchema;
import se.finsam.model.schema.SchemaName;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;

/**
 * {@code finsam-underlag/1} as a JSON Schema (draft 2020-12), for editors and for programs that write underlag. What the
 * schema refuses {@link UnderlagReader} refuses; the reader also sees what no schema can, such as a medlem that is not in
 * the list. The jar has it as {@code META-INF/finsam/schema/finsam-underlag-1.schema.json}. Without state, and
 * thread-safe.
 *
 * @since 0.1
 */
@Api
public final class UnderlagSchema {
    /** What it is called. */
    public static final SchemaName NAME = new SchemaName("underlag", 1);

    private static final String LEAST = "minimum";
    private static final String GREATEST = "maximum";
    private static final String ABOVE = "exclusiveMinimum";

    private UnderlagSchema() {}

    /** The schema with descriptions in a language, ended by a line break: the same text each time. */
    public static String json(Language language) {
        return json(language, new RecordSchema(RecordSchema.Way.READ, Beskrivningar.fil(), language));
    }

    /**
     * The same of what a rulebook of one's own takes: the keys that it adds are in it, and no others stand under
     * {@code egna}.
     *
     * @since 0.1
     */
    public static String json(Language language, EgnaNycklar nycklar) {
        RecordSchema schema = new RecordSchema(RecordSchema.Way.READ, Beskrivningar.fil(), language);
        return json(language, schema.withOwn(nycklar));
    }

    /** The shares and ages that the second part of the catalogue asks for. */
    private static RecordSchema ranges(RecordSchema schema) {
        RecordSchema within = share(schema, Forbund.class, "prognosavvikelseHogst");
        within = share(within, Nyckeltal.class, "administrationAndel");
        within = share(within, Nyckeltal.class, "individAndel");
        within = share(within, Deltagare.class, "andelKvinnor");
        within = share(within, Deltagare.class, "andelMan");
        within = share(within, Deltagardel.class, "andel");
        for (String age : List.of("fran", "till")) {
            within = within.with(Alder.class, age, GREATEST, PeriodChecks.OLDEST);
        }
        return within.with(Papekande.class, "ar", LEAST, UnderlagChecks.FIRST_YEAR)
                .with(Papekande.class, "ar", GREATEST, UnderlagChecks.LAST_YEAR);
    }

    private static RecordSchema share(RecordSchema schema, Class<?> type, String key) {
        return schema.with(type, key, LEAST, BigDecimal.ZERO).with(type, key, GREATEST, BigDecimal.ONE);
    }

    private static String json(Language language, RecordSchema schema) {
        return ranges(schema)
                .with(Underlag.class, "schema", "const", Underlag.SCHEMA)
                .with(Underlag.class, "rakenskapsar", LEAST, UnderlagChecks.FIRST_YEAR)
                .with(Underlag.class, "rakenskapsar", GREATEST, UnderlagChecks.LAST_YEAR)
                .with(EgetKapitalTrappa.class, "steg", "minItems", 1)
                .with(EgetKapitalSteg.class, "fran", LEAST, BigDecimal.ZERO)
                .with(EgetKapitalSteg.class, "andel", LEAST, BigDecimal.ZERO)
                .with(EgetKapitalSteg.class, "andel", GREATEST, BigDecimal.ONE)
                .with(Nyckeltal.class, "soliditet", GREATEST, BigDecimal.ONE)
                .with(Delarsrapportkrav.class, "minstManader", LEAST, 1)
                .with(Delarsrapportkrav.class, "minstManader", GREATEST, LimitChecks.MONTHS)
                .with(Delarsrapportkrav.class, "hogstManader", LEAST, 1)
                .with(Delarsrapportkrav.class, "hogstManader", GREATEST, LimitChecks.MONTHS)
                .with(Delarsrapportkrav.class, "inomManader", LEAST, 1)
                .with(Delarsrapportkrav.class, "inomManader", GREATEST, LimitChecks.MONTHS)
                .with(Kallangivelse.class, "sha256", RecordSchema.PATTERN, RecordSchema.SHA_256)
                .with(Kallangivelse.class, "sida", LEAST, 1)
                .with(Underlag.class, "avrundning", ABOVE, BigDecimal.ZERO)
                .with(Underlag.class, "avrundning", GREATEST, AmountChecks.COARSEST)
                .document(
                        NAME.id(language),
                        new Text(
                                "Underlag för ett samordningsförbund och ett räkenskapsår",
                                "Input of one samordningsförbund and one financial year"),
                        new Text(
                                Underlag.SCHEMA + ": det som är känt om ett samordningsförbunds år. Det som utelämnas,"
                                        + " eller är null, är okänt. Belopp skrivs i filens enhet, i SEK med"
                                        + " högst två decimaler, i TKR med högst fem och i MKR med högst åtta."
                                        + " finsam prövar dessutom det som ett schema inte kan se, till"
                                        + " exempel att en medlem finns i listan.",
                                Underlag.SCHEMA
                                        + ": what is known of a samordningsförbund's year. What is left out, or is"
                                        + " null, is unknown. Amounts are written in the file's unit, in SEK with at"
                                        + " most two decimals, in TKR with at most five and in MKR with at most eight."
                                        + " finsam also checks what a schema cannot see, such as that a member is in"
                                        + " the list."),
                        Underlag.class);
    }
}
