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
    private final Regelfil file;
    private final boolean forbund;
    private final List<Brist> brister = new ArrayList<>();
    private final Set<Regelfil.Undantag> used = new HashSet<>();

    private OverlapChecks(Regelfil file) {
        this.file = file;
        this.forbund = file.rum().kontroll().objekt() == Objekttyp.FORBUND;
    }

    static List<Brist> of(Regelfil file) {
        OverlapChecks checks = new OverlapChecks(file);
        checks.check();
        return checks.brister;
    }

    private void check() {
        List<Regelfil.Regel> rules = file.regler();
        for (int i = 0; i < rules.size(); i++) {
            Optional<Regelvillkor> rule = Regelvillkor.of(rules.get(i), forbund);
            if (rule.isPresent()) {
                alone(rules.get(i), rule.get());
                for (int j = 0; j < i; j++) {
                    Optional<Regelvillkor> other = Regelvillkor.of(rules.get(j), forbund);
                    if (other.isPresent() && Forening.mojlig(other.get(), rule.get())) {
                        together(rules.get(j), rules.get(i));
                    }
                }
            }
        }
        exceptions();
    }

    private void alone(Regelfil.Regel rule, Regelvillkor read) {
        if (!Forening.mojlig(read)) {
            at(
                    Bristkod.RB703,
                    rule.rad(),
                    "regeln \"" + rule.namn() + "\" kan aldrig gälla: dess villkor motsäger varandra");
        }
        int line = 0;
        for (Regelfil.Villkor condition : rule.villkor()) {
            if (!condition.monster().type().equals("Fraga")) {
                Monster pattern = read.monster().get(line++);
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

    private void together(Regelfil.Regel first, Regelfil.Regel second) {
        boolean excepted = false;
        for (Regelfil.Regel rule : List.of(first, second)) {
            String other = rule.equals(first) ? second.namn() : first.namn();
            for (Regelfil.Undantag one : rule.undantag()) {
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

    private static String asked(Regelfil.Regel rule) {
        List<String> all = new ArrayList<>();
        for (Regelfil.Villkor condition : rule.villkor()) {
            var pattern = condition.monster();
            if (!pattern.type().equals("Fraga")) {
                all.add((pattern.negated() ? "not " : "") + pattern.type() + "("
                        + String.join(", ", pattern.constraints()) + ")");
            }
        }
        return all.isEmpty() ? "inget villkor" : String.join(" och ", all);
    }

    private void exceptions() {
        for (Regelfil.Regel rule : file.regler()) {
            for (Regelfil.Undantag one : rule.undantag()) {
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
