package se.finsam.rules.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
    private static final String BOARD = "STYRELSEN";

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

    private static void delivery(Derivation derivation) {
        derivation.view().at(REPORT + ".lamnadTill").ifPresent(list -> {
            List<String> names =
                    list.items().stream().map(name -> name.value().toString()).toList();
            List<String> reached = names.stream()
                    .map(name ->
                            derivation.register().find(name).map(Medlem::namn).orElse(Medlemsregister.fold(name)))
                    .toList();
            List<String> receivers = new ArrayList<>();
            receivers.add(BOARD);
            receivers.addAll(members(derivation));
            List<String> without = receivers.stream()
                    .filter(receiver ->
                            !reached.contains(receiver) && !reached.contains(Medlemsregister.fold(receiver)))
                    .toList();
            derivation.add(new Tackning(
                    "berattelse",
                    receivers.size(),
                    without.size(),
                    0,
                    without,
                    List.of(),
                    Spar.INGET.och("antalUtan", list.pointer())));
        });
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
            int count = report.items("anmarkningar").size()
                    + report.items("papekanden").size();
            List<String> unknown = List.of("anmarkningar", "papekanden").stream()
                    .filter(list -> report.at(list).isEmpty())
                    .map(list -> REPORT + "." + list)
                    .toList();
            derivation.add(new Revisionsanmarkningar(
                    count, unknown.isEmpty() ? "JA" : "NEJ", unknown, Spar.INGET.och("antal", report.pointer())));
        });
    }

    private static void handling(Derivation derivation) {
        Optional<LocalDate> minuted = derivation.view().day("revision.fkRutin.protokollford");
        minuted.ifPresent(day -> derivation.add(new Anmarkningshantering(
                day,
                derivation.parameters().day("fkrevision-fore", derivation.rakenskapsar()),
                derivation
                        .view()
                        .flag("revision.fkRutin.atgarderAngivna")
                        .map(stated -> stated ? "JA" : "NEJ")
                        .orElse("OKANT"),
                Spar.INGET
                        .och("protokollford", "/revision/fkRutin/protokollford")
                        .och("fore", Parameters.place("fkrevision-fore")))));
    }

    private static List<String> members(Derivation derivation) {
        return derivation.members().stream().map(Medlem::namn).toList();
    }
}
