package se.finsam.workbench.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.finsam.rules.book.Brist;
import se.finsam.rules.book.Bristkod;
import se.finsam.rules.book.Objekttyp;

/** That no two rules of a control can answer for the same object, and that each can answer at all, and once. */
final class OverlapChecks {
    private final RuleFile file;
    private final boolean forbund;
    private final List<Brist> brister = new ArrayList<>();
    private final Set<RuleFile.Undantag> used = new HashSet<>();

    private OverlapChecks(RuleFile file) {
        this.file = file;
        this.forbund = file.rum().kontroll().objekt() == Objekttyp.FORBUND;
    }

    static List<Brist> of(RuleFile file) {
        OverlapChecks checks = new OverlapChecks(file);
        checks.check();
        return checks.brister;
    }

    private void check() {
        List<RuleFile.Regel> rules = file.regler();
        for (int i = 0; i < rules.size(); i++) {
            Optional<RuleConditions> rule = RuleConditions.of(rules.get(i), forbund);
            if (rule.isPresent()) {
                alone(rules.get(i), rule.get());
                for (int j = 0; j < i; j++) {
                    Optional<RuleConditions> other = RuleConditions.of(rules.get(j), forbund);
                    if (other.isPresent() && Together.mojlig(other.get(), rule.get())) {
                        together(rules.get(j), rules.get(i));
                    }
                }
            }
        }
        exceptions();
    }

    private void alone(RuleFile.Regel rule, RuleConditions read) {
        if (!Together.mojlig(read)) {
            at(
                    Bristkod.RB703,
                    rule.rad(),
                    "regeln \"" + rule.namn() + "\" kan aldrig gälla: dess villkor motsäger varandra");
        }
        int line = 0;
        for (RuleFile.Villkor condition : rule.villkor()) {
            if (!condition.monster().type().equals("Fraga")) {
                FactPattern pattern = read.monster().get(line++);
                if (!pattern.nekat() && !pattern.saknade().isEmpty()) {
                    at(
                            Bristkod.RB702,
                            condition.rad(),
                            "villkoret kan gälla flera fakta av slaget "
                                    + condition.monster().type()
                                    + ", och ger då en rad för vart och ett: "
                                    + String.join(", ", pattern.saknade()) + " är inte bestämt");
                }
            }
        }
    }

    private void together(RuleFile.Regel first, RuleFile.Regel second) {
        boolean excepted = false;
        for (RuleFile.Regel rule : List.of(first, second)) {
            String other = rule.equals(first) ? second.namn() : first.namn();
            for (RuleFile.Undantag one : rule.undantag()) {
                if (one.kod().equals(Bristkod.RB701.name())
                        && one.regel().equals(other)
                        && !one.skal().isBlank()) {
                    used.add(one);
                    excepted = true;
                }
            }
        }
        if (!excepted) {
            at(
                    Bristkod.RB701,
                    second.rad(),
                    "\"" + second.namn() + "\" och \"" + first.namn() + "\" (rad " + first.rad()
                            + ") kan gälla samtidigt: " + asked(first) + " utesluter inte " + asked(second));
        }
    }

    private static String asked(RuleFile.Regel rule) {
        List<String> all = new ArrayList<>();
        for (RuleFile.Villkor condition : rule.villkor()) {
            var pattern = condition.monster();
            if (!pattern.type().equals("Fraga")) {
                all.add((pattern.negated() ? "not " : "") + pattern.type() + "("
                        + String.join(", ", pattern.constraints()) + ")");
            }
        }
        return all.isEmpty() ? "inget villkor" : String.join(" och ", all);
    }

    private void exceptions() {
        for (RuleFile.Regel rule : file.regler()) {
            for (RuleFile.Undantag one : rule.undantag()) {
                if (!used.contains(one)) {
                    at(
                            Bristkod.RB704,
                            one.rad(),
                            "undantaget träffar inget; väntade // lint: RB701 \"den andra regelns namn\": skäl, "
                                    + "där de två annars ger RB701");
                }
            }
        }
    }

    private void at(Bristkod kod, int line, String text) {
        brister.add(Brist.at(kod, file.rum().fil(), line, text));
    }
}
