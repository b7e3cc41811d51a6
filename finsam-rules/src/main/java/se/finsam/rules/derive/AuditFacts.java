package se.finsam.rules.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.finsam.model.Medlem;
import se.finsam.model.Medlemsregister;
import se.finsam.model.Part;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.fakta.Anmarkningshantering;
import se.finsam.rules.fakta.GemensamRevisor;
import se.finsam.rules.fakta.Revisionsanmarkningar;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.fakta.Tackning;
import se.finsam.rules.fakta.Uppgift;

/** The audit of the year (25 and 26 §§). */
final class AuditFacts {
    private static final String AUDITORS = "revision.revisorer";
    private static final String REPORT = "revision.berattelse";
    private static final String HANDLING = "revision.fkRutin";
    private static final String BOARD = "STYRELSEN";
    private static final String EMPLOYMENT_SERVICE = "Arbetsförmedlingen";

    private AuditFacts() {}

    static void add(Derivation derivation) {
        auditors(derivation);
        delivery(derivation);
        discharge(derivation);
        remarks(derivation);
        handling(derivation);
    }

    private static void auditors(Derivation derivation) {
        derivation.view().at(AUDITORS).ifPresent(list -> {
            List<View> all = list.items();
            List<String> without = new ArrayList<>();
            List<String> unknown = nobody(derivation);
            for (String member : members(derivation)) {
                List<View> own = all.stream()
                        .filter(auditor -> auditsFor(
                                derivation, auditor, medlem -> medlem.namn().equals(member)))
                        .toList();
                if (own.stream().anyMatch(AuditFacts::appointed)) {
                    continue;
                }
                if (own.stream().anyMatch(AuditFacts::perhapsAppointed)) {
                    unknown.add(AUDITORS + "[" + member + "].utsedd");
                } else if (all.stream().anyMatch(AuditFacts::forUnknown)) {
                    unknown.add(AUDITORS + "[].for");
                } else {
                    without.add(member);
                }
            }
            List<View> common = all.stream()
                    .filter(auditor -> auditsFor(derivation, auditor, is(Part.FORSAKRINGSKASSAN))
                            && auditsFor(derivation, auditor, is(Part.ARBETSFORMEDLINGEN))
                            && auditor.flag("gemensam").orElse(true))
                    .toList();
            boolean surely = common.stream().anyMatch(AuditFacts::appointed);
            boolean perhaps = common.stream().anyMatch(AuditFacts::perhapsAppointed)
                    || all.stream().anyMatch(AuditFacts::forUnknown)
                    || members(derivation).isEmpty();
            if (!surely && perhaps && unknown.isEmpty()) {
                unknown.add(AUDITORS + (common.isEmpty() ? "[].for" : "[].utsedd"));
            }
            List<String> missing = unknown.stream().distinct().toList();
            derivation.add(new Tackning(
                    "revisorer",
                    members(derivation).size(),
                    without.size(),
                    missing.size(),
                    without,
                    missing,
                    Spar.INGET
                            .och("antalMedlemmar", "/forbund/medlemmar")
                            .och("antalUtan", list.pointer())
                            .och("antalOkanda", list.pointer())));
            derivation.add(new GemensamRevisor(surely || perhaps, Spar.INGET.och("gemensam", list.pointer())));
        });
    }

    private static boolean appointed(View auditor) {
        return auditor.flag("utsedd").orElse(false);
    }

    private static boolean perhapsAppointed(View auditor) {
        return auditor.at("utsedd").isEmpty();
    }

    /** Whether someone is appointed, or may be, for nobody knows whom. */
    private static boolean forUnknown(View auditor) {
        return auditor.at("for").isEmpty() && auditor.flag("utsedd").orElse(true);
    }

    /** What is not known where the underlag has no medlemmar: all of none is not all. */
    private static List<String> nobody(Derivation derivation) {
        List<String> unknown = new ArrayList<>();
        if (members(derivation).isEmpty()) {
            unknown.add("forbund.medlemmar");
        }
        return unknown;
    }

    private static Predicate<Medlem> is(Part part) {
        return medlem -> medlem.part() == part;
    }

    private static boolean auditsFor(Derivation derivation, View auditor, Predicate<Medlem> who) {
        return auditor.items("for").stream()
                .flatMap(name -> derivation.register().find(name.value().toString()).stream())
                .anyMatch(who);
    }

    /** To the board, the medlemmar and Arbetsförmedlingen, which the law names whether it is a medlem or not. */
    private static void delivery(Derivation derivation) {
        derivation.view().at(REPORT + ".lamnadTill").ifPresent(list -> {
            Set<String> reached = list.items().stream()
                    .map(name -> canonical(derivation, name.value().toString()))
                    .collect(Collectors.toSet());
            List<String> receivers = new ArrayList<>(List.of(BOARD));
            receivers.addAll(members(derivation));
            if (derivation.members().stream().noneMatch(is(Part.ARBETSFORMEDLINGEN))) {
                receivers.add(EMPLOYMENT_SERVICE);
            }
            List<String> without = receivers.stream()
                    .filter(receiver -> !reached.contains(canonical(derivation, receiver)))
                    .toList();
            List<String> unknown = nobody(derivation);
            unknown.addAll(toCome(derivation));
            derivation.add(new Tackning(
                    "berattelse",
                    members(derivation).size(),
                    without.size(),
                    unknown.size(),
                    without,
                    unknown,
                    Spar.INGET
                            .och("antalMedlemmar", "/forbund/medlemmar")
                            .och("antalUtan", list.pointer())
                            .och("antalOkanda", list.pointer())));
        });
    }

    /** A form in which all names of a medlem are one. */
    private static String canonical(Derivation derivation, String name) {
        return Medlemsregister.fold(
                derivation.register().find(name).map(Medlem::namn).orElse(name));
    }

    /** The key of the report's day, where that day has not come: then neither has what the report is said to hold. */
    private static List<String> toCome(Derivation derivation) {
        String day = REPORT + ".datum";
        boolean waits = derivation.view().limit(day).isPresent()
                && derivation.view().at(day).isEmpty();
        return waits ? List.of(day) : List.of();
    }

    /** One for each medlem that has decided: {@code true}, {@code false}, or {@code BADA} where both are said. */
    private static void discharge(Derivation derivation) {
        for (Objects.Named member : Objects.of(Objekttyp.MEDLEM, derivation.view())) {
            List<View> granted = derivation.view().items("revision.ansvarsfrihet").stream()
                    .filter(row -> row.text("medlem")
                            .flatMap(derivation.register()::find)
                            .filter(medlem -> medlem.namn().equals(member.name()))
                            .isPresent())
                    .filter(row ->
                            row.limit("datum").isEmpty() || row.at("datum").isPresent())
                    .flatMap(row -> row.at("beviljad").stream())
                    .toList();
            List<String> said = granted.stream()
                    .map(view -> view.value().toString())
                    .distinct()
                    .toList();
            if (!said.isEmpty()) {
                derivation.add(new Uppgift(
                        "revision.ansvarsfrihet.beviljad",
                        member.name(),
                        said.size() == 1 ? said.get(0) : "BADA",
                        Spar.INGET.och(
                                "beviljad", granted.stream().map(View::pointer).toList())));
            }
        }
    }

    private static void remarks(Derivation derivation) {
        derivation.view().at(REPORT).ifPresent(report -> {
            List<String> unknown = new ArrayList<>(toCome(derivation));
            int count = unknown.isEmpty()
                    ? report.items("anmarkningar").size()
                            + report.items("papekanden").size()
                    : 0;
            List.of("anmarkningar", "papekanden").stream()
                    .filter(list -> report.at(list).isEmpty())
                    .map(list -> REPORT + "." + list)
                    .forEach(unknown::add);
            List<String> handling = List.of(HANDLING + ".protokollford", HANDLING + ".atgarderAngivna").stream()
                    .filter(key -> derivation.view().at(key).isEmpty())
                    .toList();
            derivation.add(new Revisionsanmarkningar(
                    count,
                    unknown.isEmpty() ? "JA" : "NEJ",
                    unknown,
                    handling,
                    Spar.INGET.och("antal", report.pointer())));
        });
    }

    private static void handling(Derivation derivation) {
        int year = derivation.rakenskapsar();
        Optional<LocalDate> reported = derivation.view().day(REPORT + ".datum");
        derivation
                .view()
                .day(HANDLING + ".protokollford")
                .ifPresent(day -> derivation.add(new Anmarkningshantering(
                        day,
                        reported.orElse(LocalDate.of(year, 12, 31).plusDays(1)),
                        derivation.parameters().day("fkrevision-fore", year),
                        derivation
                                .view()
                                .flag(HANDLING + ".atgarderAngivna")
                                .map(stated -> stated ? "JA" : "NEJ")
                                .orElse("OKANT"),
                        Spar.INGET
                                .och("protokollford", "/revision/fkRutin/protokollford")
                                .och("tidigast", reported.isPresent() ? "/revision/berattelse/datum" : "/rakenskapsar")
                                .och("fore", Parameters.place("fkrevision-fore")))));
    }

    private static List<String> members(Derivation derivation) {
        return derivation.members().stream().map(Medlem::namn).toList();
    }
}
