package se.finsam.workbench.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.rules.rule.Proof;
import se.finsam.rules.rule.RuleSheet;
import se.finsam.rules.trace.RuleText;

/**
 * Asks of a sheet with a slip in one rule what the reader of a rulebook asks of every sheet: that exactly one answer is given. A slip
 * that lets two rules hold, or none, is refused before any case is run: somebody notices it.
 */
final class SheetProof {
    private final RuleSheet sheet;
    private final List<RuleText> written;

    /**
     * One of a sheet.
     *
     * @param drl its rules, as they are written from it
     */
    SheetProof(RuleSheet sheet, String drl) {
        this.sheet = sheet;
        this.written = RuleText.parse(drl);
    }

    /** Whether the reader refuses the sheet with the slip; no where that is in doubt. */
    boolean refuses(String drl) {
        List<RuleText> changed = RuleText.parse(drl);
        int at = 0;
        for (RuleSheet.Variant variant : sheet.variants()) {
            for (int i = 0; i < variant.rules().size(); i++, at++) {
                if (changed.size() != written.size() || at >= changed.size()) {
                    return false;
                }
                RuleText before = written.get(at);
                RuleText after = changed.get(at);
                if (!before.patterns().equals(after.patterns())) {
                    return holds(variant, i, before) && !holds(variant, i, after);
                }
            }
        }
        return false;
    }

    /** Whether one answer is proved with a rule read from what is written; a rule that cannot be read says nothing. */
    private static boolean holds(RuleSheet.Variant variant, int at, RuleText text) {
        Optional<RuleSheet.Rule> rule =
                new PatternReader(variant).read(variant.rules().get(at), text);
        if (rule.isEmpty()) {
            return true;
        }
        List<RuleSheet.Rule> rules = new ArrayList<>(variant.rules());
        rules.set(at, rule.get());
        return Proof.of(new RuleSheet.Variant(
                        variant.id(), variant.from(), variant.to(), variant.facts(), variant.figures(), rules))
                .faults()
                .isEmpty();
    }
}
