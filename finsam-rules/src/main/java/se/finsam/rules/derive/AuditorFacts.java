package se.finsam.rules.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.finsam.model.Medlem;
import se.finsam.model.Part;
import se.finsam.rules.fakta.Bildandear;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.GemensamRevisor;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.fakta.Tackning;
import se.finsam.rules.fakta.Uppgift;

/** Who audits for whom (25 §). */
final class AuditorFacts {
    private static final String AUDITORS = "revision.revisorer";

    private AuditorFacts() {}

    static void add(Derivation derivation) {
        View list = derivation.view().find(AUDITORS);
        if (list == null) {
            return;
        }
        List<View> all = list.items();
        boolean whole = whole(derivation, AUDITORS);
        List<String> members = derivation.memberNames();
        List<String> without = new ArrayList<>();
        List<String> unknown = nobody(derivation);
        for (String member : members) {
            List<View> own = auditing(derivation, all, member);
            if (anyAppointed(own)) {
                continue;
            }
            boolean perhapsForUnknown = anyForUnknown(derivation, all);
            if (anyPerhapsAppointed(own) || (own.isEmpty() && !whole && !perhapsForUnknown)) {
                unknown.add(AUDITORS + "[" + member + "].utsedd");
            } else if (perhapsForUnknown) {
                unknown.add(AUDITORS + "[].for");
            } else {
                without.add(member);
            }
        }
        List<View> common = common(derivation, all);
        List<View> alone = alone(derivation, common);
        boolean surely = anyAppointed(alone);
        boolean shared = !surely && anyAppointed(common) && !anyPerhapsAppointed(alone);
        boolean perhaps = anyPerhapsAppointed(common)
                || anyForUnknown(derivation, all)
                || members.isEmpty()
                || shared
                || (!whole && !deniedCommon(derivation, all));
        if (!surely && !shared && perhaps && unknown.isEmpty()) {
            unknown.add(AUDITORS + (common.isEmpty() ? "[].for" : "[].utsedd"));
        }
        List<String> missing = List.copyOf(new LinkedHashSet<>(unknown));
        derivation.add(new Tackning(
                "revisorer",
                members.size(),
                without.size(),
                missing.size(),
                without,
                missing,
                formed(derivation),
                Spar.INGET
                        .och("antalMedlemmar", "/forbund/medlemmar")
                        .och("antalUtan", list.pointer())
                        .och("antalOkanda", list.pointer())));
        contradicted(derivation, all, members);
        derivation.add(new GemensamRevisor(
                surely || perhaps,
                sharing(shared || sharesOne(derivation, all), whole, whole && sharesAny(derivation, all)),
                Spar.INGET.och("gemensam", list.pointer())));
    }

    /** Whether a list names all that there is: it says so, or it is empty. */
    static boolean whole(Derivation derivation, String list) {
        return derivation.view().flag(list + "Fullstandig").orElse(false)
                || derivation.view().items(list).isEmpty();
    }

    private static String sharing(boolean shared, boolean whole, boolean besides) {
        if (shared) {
            return whole ? "JA" : "OKLART";
        }
        return besides ? "JA" : "NEJ";
    }

    /** Whether someone appointed audits for one of the two of the state, and for a kommun or region: that is no team told as one. */
    private static boolean sharesOne(Derivation derivation, List<View> auditors) {
        for (View auditor : mixed(derivation, auditors)) {
            List<Medlem> medlemmar = auditsFor(derivation, auditor);
            if (any(medlemmar, Part.FORSAKRINGSKASSAN) != any(medlemmar, Part.ARBETSFORMEDLINGEN)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sharesAny(Derivation derivation, List<View> auditors) {
        return !mixed(derivation, auditors).isEmpty();
    }

    /** Those appointed who audit both for Försäkringskassan or Arbetsförmedlingen and for a kommun or region (25 §). */
    private static List<View> mixed(Derivation derivation, List<View> auditors) {
        List<View> mixed = new ArrayList<>();
        for (View auditor : auditors) {
            List<Medlem> medlemmar = auditsFor(derivation, auditor);
            boolean state = any(medlemmar, Part.FORSAKRINGSKASSAN) || any(medlemmar, Part.ARBETSFORMEDLINGEN);
            boolean local = any(medlemmar, Part.KOMMUN) || any(medlemmar, Part.REGION);
            if (state && local && auditor.flag("utsedd").orElse(false)) {
                mixed.add(auditor);
            }
        }
        return mixed;
    }

    /** The medlemmar whose only revisor is said both to be appointed and not to be. */
    private static void contradicted(Derivation derivation, List<View> auditors, List<String> members) {
        List<String> names = new ArrayList<>();
        for (String member : members) {
            List<View> own = auditing(derivation, auditors, member);
            if (anyAppointed(own) && deniedAlike(derivation, own)) {
                names.add(member);
            }
        }
        if (!names.isEmpty()) {
            derivation.add(new Uppgift(
                    "revision.revisorer.motsagd",
                    "",
                    String.join(", ", names),
                    Spar.INGET.och("varde", "/revision/revisorer")));
        }
    }

    /** Whether each one appointed has another, for just the same medlemmar, that is not. */
    private static boolean deniedAlike(Derivation derivation, List<View> own) {
        for (View auditor : own) {
            if (auditor.flag("utsedd").orElse(false)
                    && own.stream()
                            .noneMatch(other -> other.denies("utsedd")
                                    && Set.copyOf(auditsFor(derivation, other))
                                            .equals(Set.copyOf(auditsFor(derivation, auditor))))) {
                return false;
            }
        }
        return true;
    }

    /** Those who audit for no kommun or region: only those may share a revisor, and only with each other (25 §). */
    private static List<View> alone(Derivation derivation, List<View> auditors) {
        List<View> alone = new ArrayList<>();
        for (View auditor : auditors) {
            List<Medlem> medlemmar = auditsFor(derivation, auditor);
            if (!any(medlemmar, Part.KOMMUN) && !any(medlemmar, Part.REGION)) {
                alone.add(auditor);
            }
        }
        return alone;
    }

    /** Whether it is said of someone who audits for both that they are not common to them, or not appointed. */
    private static boolean deniedCommon(Derivation derivation, List<View> auditors) {
        for (View auditor : auditors) {
            List<Medlem> medlemmar = auditsFor(derivation, auditor);
            boolean both = any(medlemmar, Part.FORSAKRINGSKASSAN) && any(medlemmar, Part.ARBETSFORMEDLINGEN);
            if (both && (auditor.denies("gemensam") || auditor.denies("utsedd"))) {
                return true;
            }
        }
        return false;
    }

    /** Those who audit for a medlem. */
    private static List<View> auditing(Derivation derivation, List<View> auditors, String member) {
        List<View> own = new ArrayList<>();
        for (View auditor : auditors) {
            for (Medlem medlem : auditsFor(derivation, auditor)) {
                if (medlem.namn().equals(member)) {
                    own.add(auditor);
                    break;
                }
            }
        }
        return own;
    }

    /** Those who audit for Försäkringskassan and Arbetsförmedlingen together. */
    private static List<View> common(Derivation derivation, List<View> auditors) {
        List<View> common = new ArrayList<>();
        for (View auditor : auditors) {
            List<Medlem> medlemmar = auditsFor(derivation, auditor);
            if (any(medlemmar, Part.FORSAKRINGSKASSAN)
                    && any(medlemmar, Part.ARBETSFORMEDLINGEN)
                    && auditor.flag("gemensam").orElse(true)) {
                common.add(auditor);
            }
        }
        return common;
    }

    private static boolean anyAppointed(List<View> auditors) {
        for (View auditor : auditors) {
            if (auditor.flag("utsedd").orElse(false)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyPerhapsAppointed(List<View> auditors) {
        for (View auditor : auditors) {
            if (!auditor.has("utsedd")) {
                return true;
            }
        }
        return false;
    }

    /** Whether someone is appointed, or may be, for nobody knows whom: no name, or one that is no medlem's. */
    private static boolean anyForUnknown(Derivation derivation, List<View> auditors) {
        for (View auditor : auditors) {
            boolean named = auditor.has("for")
                    && auditsFor(derivation, auditor).size()
                            == auditor.texts("for").size();
            if (!named && auditor.flag("utsedd").orElse(true)) {
                return true;
            }
        }
        return false;
    }

    /** What is not known where the underlag has no medlemmar: all of none is not all. */
    static List<String> nobody(Derivation derivation) {
        List<String> unknown = new ArrayList<>();
        if (derivation.members().isEmpty()) {
            unknown.add("forbund.medlemmar");
        }
        return unknown;
    }

    static boolean any(List<Medlem> medlemmar, Part part) {
        for (Medlem medlem : medlemmar) {
            if (medlem.part() == part) {
                return true;
            }
        }
        return false;
    }

    /** The medlemmar that someone audits for. */
    private static List<Medlem> auditsFor(Derivation derivation, View auditor) {
        List<Medlem> medlemmar = new ArrayList<>();
        for (String name : auditor.texts("for")) {
            Optional<Medlem> medlem = derivation.register().find(name);
            if (medlem.isPresent()) {
                medlemmar.add(medlem.get());
            }
        }
        return medlemmar;
    }

    /** That the förbund was formed within the year, to be shown with its revisorer (25 §, second stycket). */
    private static List<Faktum> formed(Derivation derivation) {
        Optional<View> first = Forbundstid.bildat(derivation);
        return first.isPresent() && ((LocalDate) first.get().value()).getYear() == derivation.rakenskapsar()
                ? List.of(new Bildandear(
                        (LocalDate) first.get().value(),
                        Spar.INGET.och("bildat", first.get().pointer())))
                : List.of();
    }
}
