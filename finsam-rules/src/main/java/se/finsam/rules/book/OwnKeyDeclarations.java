package se.finsam.rules.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.finsam.model.EgenNyckel;
import se.finsam.model.Egentyp;

/** That the keys which a rulebook adds can be told apart and written. */
final class OwnKeyDeclarations {
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

    private final Located file;
    private final List<Brist> errors = new ArrayList<>();

    private OwnKeyDeclarations(Located file) {
        this.file = file;
    }

    /** What is wrong with the keys of a {@code regelbok.yaml}. */
    static List<Brist> of(List<EgenNyckel> keys, Located file) {
        OwnKeyDeclarations checks = new OwnKeyDeclarations(file);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            EgenNyckel key = keys.get(i);
            String at = "/nycklar/" + i;
            if (!NAME.matcher(key.namn()).matches()) {
                checks.add(
                        at + "/namn",
                        "\"" + key.namn()
                                + "\"; väntade ett namn som nojdhet: små bokstäver a–z först, utan å, ä och ö");
            }
            if (!seen.add(key.sokvag())) {
                checks.add(at + "/namn", key.sokvag() + " står två gånger; väntade ett eget namn för varje nyckel");
            }
            checks.codes(key, at);
        }
        return checks.errors;
    }

    private void codes(EgenNyckel key, String at) {
        List<String> codes = key.koder();
        if ((key.typ() == Egentyp.KOD) != (codes != null && !codes.isEmpty())) {
            add(
                    at,
                    key.namn() + " är " + key.typ()
                            + (codes == null ? " utan koder; väntade koder: [A, B]" : " med koder; väntade typ: KOD"));
        }
        Set<String> seen = new HashSet<>();
        for (String code : codes == null ? List.<String>of() : codes) {
            if (!CODE.matcher(code).matches() || !seen.add(code)) {
                add(at + "/koder", "koden \"" + code + "\"; väntade en kod som DELVIS, en gång");
            }
        }
    }

    private void add(String pointer, String message) {
        errors.add(Brist.at(Bristkod.RB209, file.file(), file.line(pointer), "nycklar: " + message));
    }
}
