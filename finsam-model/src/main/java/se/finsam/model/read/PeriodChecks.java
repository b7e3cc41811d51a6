package se.finsam.model.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Node;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/** What must hold of ages, shares and periods for them to mean anything: no last is before its first. That no count is below zero the binder holds. */
final class PeriodChecks {
    /** No one is older. */
    private static final BigDecimal OLDEST = new BigDecimal(120);

    private final Problems problems;

    private PeriodChecks(Problems problems) {
        this.problems = problems;
    }

    static void check(Node document, Problems problems) {
        PeriodChecks checks = new PeriodChecks(problems);
        part(document, "forbund").ifPresent(checks::forbund);
        for (Node insats : items(document, "insatser")) {
            checks.insats(insats);
        }
        part(document, "arsredovisning")
                .flatMap(report -> part(report, "nyckeltal"))
                .ifPresent(ratios -> {
                    AmountChecks.share(ratios, "administrationAndel", problems);
                    AmountChecks.share(ratios, "individAndel", problems);
                });
        part(document, "revision")
                .flatMap(audit -> part(audit, "berattelse"))
                .ifPresent(report -> items(report, "foregaendePapekanden").forEach(checks::remark));
    }

    private void forbund(Node forbund) {
        AmountChecks.share(forbund, "prognosavvikelseHogst", problems);
        part(forbund, "malgrupp").ifPresent(this::ages);
        for (Node seats : items(forbund, "styrelse")) {
            part(seats, "mandat").ifPresent(this::days);
        }
    }

    private void insats(Node insats) {
        part(insats, "alder").ifPresent(this::ages);
        part(insats, "period").ifPresent(this::days);
        part(insats, "deltagare").ifPresent(people -> {
            AmountChecks.share(people, "andelKvinnor", problems);
            AmountChecks.share(people, "andelMan", problems);
            for (String list : List.of("perPart", "avslutTill", "delar")) {
                for (Node row : items(people, list)) {
                    AmountChecks.share(row, "andel", problems);
                }
            }
        });
    }

    private void remark(Node remark) {
        BigDecimal year = AmountChecks.number(remark, "ar");
        if (year != null
                && (year.intValue() < UnderlagChecks.FIRST_YEAR || year.intValue() > UnderlagChecks.LAST_YEAR)) {
            wrong(remark, "ar", InputError.Kind.OUT_OF_RANGE, new Text("ett år, 2004–2100", "a year, 2004–2100"));
        }
    }

    private void ages(Node ages) {
        Text expected = new Text("hela år, 0–120", "whole years, 0–120");
        for (String key : List.of("fran", "till")) {
            BigDecimal age = AmountChecks.number(ages, key);
            if (age != null && (age.signum() < 0 || age.compareTo(OLDEST) > 0)) {
                wrong(ages, key, InputError.Kind.OUT_OF_RANGE, expected);
            }
        }
        BigDecimal lowest = AmountChecks.number(ages, "fran");
        BigDecimal highest = AmountChecks.number(ages, "till");
        if (lowest != null && highest != null && lowest.compareTo(highest) > 0) {
            wrong(ages, "till", InputError.Kind.CONTRADICTION, new Text("minst fran", "at least fran"));
        }
    }

    private void days(Node period) {
        String first = written(period, "fran");
        String last = written(period, "till");
        boolean both = first.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && last.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        if (both && first.compareTo(last) > 0) {
            wrong(period, "till", InputError.Kind.CONTRADICTION, new Text("en dag efter fran", "a day after fran"));
        }
    }

    private void wrong(Node owner, String key, InputError.Kind kind, Text expected) {
        problems.add(kind, owner.get(key).orElse(owner).place(), written(owner, key), expected);
    }

    private static String written(Node owner, String key) {
        Optional<Node> value = owner.get(key);
        return value.isPresent() && value.get() instanceof Node.Scalar scalar ? scalar.written() : "";
    }

    private static Optional<Node> part(Node owner, String key) {
        return owner.get(key);
    }

    private static List<Node> items(Node owner, String key) {
        Optional<Node> value = owner.get(key);
        return value.isPresent() ? value.get().children() : List.of();
    }
}
