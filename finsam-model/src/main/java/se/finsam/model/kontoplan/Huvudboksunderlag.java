package se.finsam.model.kontoplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Enhet;
import se.finsam.model.Forbund;
import se.finsam.model.Huvudbok;
import se.finsam.model.Huvudbokskonto;
import se.finsam.model.Medlem;
import se.finsam.model.Medlemsregister;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagValidator;
import se.finsam.model.sie.SieFil;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Origin;
import se.finsam.model.source.Place;
import se.finsam.model.source.Text;

/**
 * Puts a huvudbok into an underlag. The ledger then counts for what it knows, and the underlag for the rest; a figure that
 * both give and that differs is told by the controls of the rulebook, not here. What makes it another förbund's ledger, or
 * another year's, is an error with both places. Without state, and so thread-safe.
 *
 * @since 0.1
 */
@Api
public final class Huvudboksunderlag {
    private Huvudboksunderlag() {}

    /**
     * An underlag with a huvudbok beside what it says.
     *
     * @param fil the SIE file that the huvudbok was made of
     */
    public static ReadResult into(Underlag underlag, SieFil fil, Huvudbok huvudbok) {
        ReadResult given = UnderlagValidator.validate(underlag);
        Underlag valid = given.value();
        return valid == null ? given : put(valid, fil, huvudbok);
    }

    private static ReadResult put(Underlag underlag, SieFil fil, Huvudbok huvudbok) {
        List<InputError> errors = new ArrayList<>();
        Origin origin = underlag.origin();
        String own = digits(underlag.forbund().organisationsnummer());
        String ledgers = digits(fil.organisationsnummer());
        if (!own.isEmpty() && !ledgers.isEmpty() && !own.equals(ledgers)) {
            errors.add(contradiction(
                    origin.place("/forbund/organisationsnummer"),
                    underlag.forbund().organisationsnummer(),
                    fil.organisationsnummer() + ", som i " + fil.namn() + " rad " + fil.organisationsnummerRad(),
                    fil.organisationsnummer() + ", as in " + fil.namn() + " line " + fil.organisationsnummerRad()));
        }
        if (huvudbok.till().getYear() != underlag.rakenskapsar()) {
            String year = huvudbok.fran() + "–" + huvudbok.till();
            errors.add(contradiction(
                    origin.place("/rakenskapsar"),
                    String.valueOf(underlag.rakenskapsar()),
                    "det räkenskapsår som " + fil.namn() + " gäller: " + year,
                    "the accounting year that " + fil.namn() + " is for: " + year));
        }
        Huvudbok there = underlag.huvudbok();
        if (there != null && !there.sha256().equals(huvudbok.sha256())) {
            errors.add(contradiction(
                    origin.place("/huvudbok"),
                    there.fil(),
                    "ingen huvudbok i underlaget när " + fil.namn() + " ska läggas till",
                    "no huvudbok in the underlag when " + fil.namn() + " is to be added"));
        }
        members(underlag, huvudbok, errors);
        String name = origin.name() == null ? fil.namn() : origin.name();
        if (!errors.isEmpty()) {
            return new ReadResult(name, null, errors, origin.id());
        }
        // What the underlag says is still its file's; the ledger names its own.
        Origin file = new Origin(
                origin.name(), origin.sha256(), new HashMap<>(origin.places()), origin.shared(), origin.id());
        return UnderlagValidator.validate(underlag.withHuvudbok(huvudbok).withOrigin(file), name);
    }

    /** An underlag that says no more than the ledger: whose it is, and of which year. */
    public static ReadResult alone(SieFil fil, Huvudbok huvudbok) {
        String company = LedgerText.of(fil.foretag());
        String number = LedgerText.of(fil.organisationsnummer());
        String name = company == null ? number : company;
        if (name == null) {
            InputError error = new InputError(
                    InputError.Kind.MISSING_KEY,
                    new Place("/forbund/namn", 0, 0),
                    null,
                    new Text(
                            "#FNAMN eller #ORGNR i " + fil.namn() + ", eller ett underlag att lägga huvudboken i",
                            "#FNAMN or #ORGNR in " + fil.namn() + ", or an underlag to put the huvudbok into"));
            return new ReadResult(fil.namn(), null, List.of(error));
        }
        Underlag underlag = Underlag.builder()
                .enhet(Enhet.SEK)
                .forbund(Forbund.av(name, number))
                .rakenskapsar(huvudbok.till().getYear())
                .huvudbok(huvudbok)
                .build();
        return UnderlagValidator.validate(underlag, fil.namn());
    }

    /** A contribution of someone who is no medlem would otherwise be no one's, and be lost without a word. */
    private static void members(Underlag underlag, Huvudbok huvudbok, List<InputError> errors) {
        List<Medlem> members = underlag.forbund().medlemmar();
        if (members == null) {
            return;
        }
        Medlemsregister register = new Medlemsregister(members);
        Set<String> told = new HashSet<>();
        for (Huvudbokskonto konto : huvudbok.konton()) {
            String medlem = konto.medlem();
            if (medlem != null && register.find(medlem).isEmpty() && told.add(medlem)) {
                errors.add(contradiction(
                        underlag.origin().place("/forbund/medlemmar"),
                        null,
                        medlem + ", vars bidrag kontoplanen " + huvudbok.kontoplan() + " har på konto " + konto.konto(),
                        medlem + ", whose contribution the kontoplan " + huvudbok.kontoplan() + " has on account "
                                + konto.konto()));
            }
        }
    }

    private static InputError contradiction(Place place, @Nullable String value, String sv, String en) {
        return new InputError(InputError.Kind.CONTRADICTION, place, value, new Text(sv, en));
    }

    private static String digits(@Nullable String number) {
        StringBuilder digits = new StringBuilder();
        String written = number == null ? "" : number;
        for (int i = 0; i < written.length(); i++) {
            if (Character.isDigit(written.charAt(i))) {
                digits.append(written.charAt(i));
            }
        }
        return digits.toString();
    }
}
