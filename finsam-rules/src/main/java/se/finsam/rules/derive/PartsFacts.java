package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.List;
import se.finsam.rules.fakta.Innehall;
import se.finsam.rules.fakta.Spar;

/** Which of the parts that a document shall have are there, where a document lists its parts. */
final class PartsFacts {
    private PartsFacts() {}

    static void add(Derivation derivation) {
        printed(derivation, "arsredovisning", "arsredovisning.delar", "arsredovisning-delar");
        printed(
                derivation,
                "forvaltningsberattelse",
                "arsredovisning.forvaltningsberattelse",
                "forvaltningsberattelse-rubriker");
        marked(derivation, "forbundsordning", "forbund.forbundsordning.punkter", "forbundsordning-punkter");
    }

    /** A list that the document prints, and that is copied whole: what is not in it is missing. */
    private static void printed(Derivation derivation, String document, String path, String parameter) {
        View list = derivation.view().find(path);
        List<String> parts = derivation.parameters().codes(parameter);
        if (list != null && !parts.isEmpty()) {
            derivation.add(innehall(document, list, without(derivation, path, parts), List.of(), List.of()));
        }
    }

    /** A list that a reader makes of the document: what is not in it is missing only where the list has all there is. */
    private static void marked(Derivation derivation, String document, String path, String parameter) {
        View list = derivation.view().find(path);
        List<String> parts = derivation.parameters().codes(parameter);
        if (list == null || parts.isEmpty()) {
            return;
        }
        List<String> absent = without(derivation, path, parts);
        if (derivation.view().whole(path)) {
            derivation.add(innehall(document, list, absent, List.of(), absent));
            return;
        }
        List<String> unknown = new ArrayList<>();
        for (String part : absent) {
            unknown.add(path + "[" + part + "]");
        }
        derivation.add(innehall(document, list, List.of(), unknown, List.of()));
    }

    private static List<String> without(Derivation derivation, String path, List<String> parts) {
        List<String> absent = new ArrayList<>(parts);
        absent.removeAll(derivation.view().texts(path));
        return absent;
    }

    private static Innehall innehall(
            String document, View list, List<String> missing, List<String> unknown, List<String> byList) {
        return new Innehall(
                document,
                missing.size(),
                unknown.size(),
                missing,
                unknown,
                byList,
                Spar.INGET.och("antalSaknade", list.pointer()).och("antalOkanda", list.pointer()));
    }
}
