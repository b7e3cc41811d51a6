package se.finsam.workbench.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.finsam.model.source.Nearest;
import se.finsam.rules.book.Brist;
import se.finsam.rules.book.Bristkod;
import se.finsam.rules.trace.RuleText;

/** That what a rule's conditions name is there: the kind of fact, its fields, the facts bound before. */
final class NameChecks {
    private static final String YEAR = ".year";

    private final RuleFile file;
    private final List<Brist> brister = new ArrayList<>();

    private NameChecks(RuleFile file) {
        this.file = file;
    }

    static List<Brist> of(RuleFile file) {
        NameChecks checks = new NameChecks(file);
        file.regler().forEach(checks::rule);
        return checks.brister;
    }

    private void rule(RuleFile.Regel rule) {
        Map<String, FactRecord> bound = new HashMap<>();
        for (RuleFile.Villkor condition : rule.villkor()) {
            RuleText.PatternText pattern = condition.monster();
            Optional<FactRecord> kind = kind(pattern.type());
            if (kind.isEmpty()) {
                at(
                        condition,
                        "det finns inget importerat faktum " + pattern.type() + nearest(pattern.type(), imported()));
                continue;
            }
            if (!pattern.binding().isEmpty()) {
                bound.put(pattern.binding(), kind.get());
            }
            for (String constraint : pattern.constraints()) {
                List<String> words = new ArrayList<>();
                Optional<Formula> read = FormulaReader.las(constraint, word -> {
                    words.add(word);
                    return word;
                });
                if (read.isPresent()) {
                    words.forEach(word -> word(condition, word, kind.get(), bound));
                } else {
                    brister.add(Brist.at(
                            Bristkod.RB605,
                            file.rum().fil(),
                            condition.rad(),
                            "villkoret \"" + constraint + "\" går inte att läsa; väntade jämförelser (== != < <= > >= "
                                    + "contains) med || och && emellan"));
                }
            }
        }
        answer(rule);
    }

    /** That what the answer names is the name of a fact. */
    private void answer(RuleFile.Regel rule) {
        List<String> names = rule.villkor().stream()
                .filter(condition -> !condition.monster().negated())
                .map(condition -> condition.monster().binding())
                .toList();
        AnswerCall.of(rule.foljd()).ifPresent(answer -> {
            for (String fact : answer.fakta()) {
                if (!names.contains(fact)) {
                    brister.add(Brist.at(
                            Bristkod.RB612,
                            file.rum().fil(),
                            rule.foljdrad(),
                            fact + " är inte namnet på något faktum i villkoren" + nearest(fact, names)));
                }
            }
        });
    }

    private void word(RuleFile.Villkor condition, String word, FactRecord own, Map<String, FactRecord> bound) {
        if (FormulaReader.literal(word)) {
            return;
        }
        String path = word.endsWith(YEAR) ? word.substring(0, word.length() - YEAR.length()) : word;
        int dot = path.indexOf('.');
        String owner = path.startsWith("$") ? (dot < 0 ? path : path.substring(0, dot)) : "";
        FactRecord kind = owner.isEmpty() ? own : bound.get(owner);
        if (kind == null) {
            at(condition, owner + " är inte namnet på något tidigare faktum" + nearest(owner, bound.keySet()));
            return;
        }
        String field = owner.isEmpty() ? path : path.substring(Math.min(path.length(), owner.length() + 1));
        if (!kind.falt().contains(field)) {
            at(condition, kind.typ().getSimpleName() + " har inget fält " + field + nearest(field, kind.falt()));
        }
    }

    private Optional<FactRecord> kind(String name) {
        return imported().contains(name) ? FactRecord.of(name) : Optional.empty();
    }

    private List<String> imported() {
        return file.importer().stream()
                .map(line -> line.text().substring(line.text().lastIndexOf('.') + 1))
                .toList();
    }

    private static String nearest(String word, java.util.Collection<String> known) {
        return Nearest.to(word, known).map(name -> "; menades " + name + "?").orElse("");
    }

    private void at(RuleFile.Villkor condition, String text) {
        brister.add(Brist.at(Bristkod.RB612, file.rum().fil(), condition.rad(), text));
    }
}
