package se.finsam.model.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.bind.Node;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/** What must hold of ages, shares and periods for them to mean anything: no last is before its first. That no count is below zero the binder holds. */
final class PeriodChecks {
    /** No one is older. */
    static final BigDecimal OLDEST = new BigDecimal(120);

    private final Problems problems;

    private PeriodChecks(Problems problems) {
        this.problems = problems;
    }

    static void check(Node document, Problems problems) {
        PeriodChecks checks = new PeriodChecks(problems);
        checks.forbund(part(document, "forbund"));
        for (Node insats : items(document, "insatser")) {
            checks.insats(insats);
        }
        Node ratios = part(part(document, "arsredovisning"), "nyckeltal");
        checks.shares(ratios, List.of("administrationAndel", "individAndel"));
        for (Node remark : items(part(part(document, "revision"), "berattelse"), "foregaendePapekanden")) {
            checks.remark(remark);
        }
    }

    private void forbund(@Nullable Node forbund) {
        shares(forbund, List.of("prognosavvikelseHogst"));
        ages(part(forbund, "malgrupp"));
        for (Node seats : items(forbund, "styrelse")) {
            days(part(seats, "mandat"));
        }
    }

    private void insats(Node insats) {
        ages(part(insats, "alder"));
        days(part(insats, "period"));
        Node people = part(insats, "deltagare");
        shares(people, List.of("andelKvinnor", "andelMan"));
        for (String list : List.of("perPart", "avslutTill", "delar")) {
            for (Node row : items(people, list)) {
                shares(row, List.of("andel"));
            }
        }
    }

    private void shares(@Nullable Node owner, List<String> keys) {
        if (owner == null) {
            return;
        }
        for (String key : keys) {
            AmountChecks.share(owner, key, problems);
        }
    }

    private void remark(Node remark) {
        BigDecimal year = AmountChecks.number(remark, "ar");
        if (year != null
                && (year.intValue() < UnderlagChecks.FIRST_YEAR || year.intValue() > UnderlagChecks.LAST_YEAR)) {
            wrong(remark, "ar", InputError.Kind.OUT_OF_RANGE, new Text("ett år, 2004–2100", "a year, 2004–2100"));
        }
    }

    private void ages(@Nullable Node ages) {
        if (ages == null) {
            return;
        }
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

    private void days(@Nullable Node period) {
        if (period == null) {
            return;
        }
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

    private static @Nullable Node part(@Nullable Node owner, String key) {
        return owner == null ? null : owner.get(key).orElse(null);
    }

    private static List<Node> items(@Nullable Node owner, String key) {
        Optional<Node> value = owner == null ? Optional.empty() : owner.get(key);
        return value.isPresent() ? value.get().children() : List.of();
    }
}
