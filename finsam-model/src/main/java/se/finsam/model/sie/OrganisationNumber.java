package se.finsam.model.sie;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Text;

/** Organisation numbers as programs write them. */
final class OrganisationNumber {
    private static final Text EXPECTED =
            new Text("ett organisationsnummer: NNNNNN-NNNN", "an organisation number: NNNNNN-NNNN");

    private OrganisationNumber() {}

    /** What #ORGNR says, as NNNNNN-NNNN where it can be so written, otherwise byte by byte; null where it is empty. */
    static @Nullable String read(SieFields fields, int line, SieProblems problems) {
        String written = new String(fields.text(0), StandardCharsets.ISO_8859_1);
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char sign = written.charAt(i);
            if (sign >= '0' && sign <= '9') {
                digits.append(sign);
            } else if (sign != '-' && sign != ' ') {
                problems.add(SieAvvikelse.ORGANISATION_NUMBER, line, fields, 0, EXPECTED);
                return written;
            }
        }
        // Twelve digits are a person's century, or 16 before the number of an organisation.
        String ten = digits.length() == 12 ? digits.substring(2) : digits.toString();
        if (ten.length() != 10) {
            problems.add(SieAvvikelse.ORGANISATION_NUMBER, line, fields, 0, EXPECTED);
            return written.isEmpty() ? null : written;
        }
        String number = ten.substring(0, 6) + "-" + ten.substring(6);
        if (!number.equals(written)) {
            problems.add(SieAvvikelse.ORGANISATION_NUMBER_FORM, line, fields, 0, EXPECTED);
        }
        if (!checked(ten)) {
            problems.add(
                    SieAvvikelse.ORGANISATION_NUMBER,
                    line,
                    fields,
                    0,
                    new Text("ett nummer vars kontrollsiffra stämmer", "a number whose check digit is right"));
        }
        return number;
    }

    private static boolean checked(String ten) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            int weighed = (ten.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += weighed / 10 + weighed % 10;
        }
        return sum % 10 == 0;
    }
}
