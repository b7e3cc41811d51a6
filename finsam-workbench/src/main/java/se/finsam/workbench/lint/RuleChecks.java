package se.finsam.workbench.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.finsam.rules.book.Brist;
import se.finsam.rules.book.Bristkod;

/** That each rule of a file is written as the rulebook's rules are: a question, conditions a line each, one answer. */
final class RuleChecks {
    private static final String FACTS = FactRecord.PAKET + ".";
    private static final String NUMBERS = "java.math.BigDecimal";

    private final RuleFile file;
    private final Set<Integer> told;
    private final List<Brist> brister = new ArrayList<>();

    private RuleChecks(RuleFile file, Set<Integer> told) {
        this.file = file;
        this.told = told;
    }

    /**
     * What is wrong with a file.
     *
     * @param told the lines of which something worse is told already
     */
    static List<Brist> of(RuleFile file, Set<Integer> told) {
        RuleChecks checks = new RuleChecks(file, told);
        checks.check();
        return checks.brister;
    }

    private void check() {
        for (RuleFile.Rad line : file.frammande()) {
            if (!told.contains(line.rad())) {
                at(
                        Bristkod.RB605,
                        line.rad(),
                        "\"" + line.text().strip() + "\" är inget som en regel skrivs med; väntade rule \"…\", when, "
                                + "ett villkor på raden, then och end på egna rader");
            }
        }
        imports();
        Set<String> names = new HashSet<>();
        for (RuleFile.Regel rule : file.regler()) {
            if (!names.add(rule.namn())) {
                at(Bristkod.RB602, rule.rad(), "\"" + rule.namn() + "\" är namnet på flera regler");
            }
            question(rule);
            answer(rule);
            bindings(rule);
        }
    }

    private void imports() {
        for (RuleFile.Rad line : file.importer()) {
            boolean fact = line.text().startsWith(FACTS);
            String name = line.text().substring(line.text().lastIndexOf('.') + 1);
            if (!fact && !line.text().equals(NUMBERS)) {
                at(Bristkod.RB609, line.rad(), "import " + line.text() + "; väntade ett faktum i " + FactRecord.PAKET);
            } else if (fact && FactRecord.of(name).isEmpty()) {
                at(Bristkod.RB612, line.rad(), "det finns inget faktum " + name);
            } else if (!uses(name)) {
                at(Bristkod.RB610, line.rad(), "ingen regel använder " + name);
            }
        }
    }

    private boolean uses(String name) {
        Pattern word = Pattern.compile("\\b" + Pattern.quote(name) + "\\b");
        return file.regler().stream()
                .anyMatch(rule -> word.matcher(rule.foljd()).find()
                        || rule.villkor().stream()
                                .anyMatch(one -> one.monster().type().equals(name)
                                        || one.monster().constraints().stream()
                                                .anyMatch(text ->
                                                        word.matcher(text).find())));
    }

    private void question(RuleFile.Regel rule) {
        String wanted = "kontroll == \"" + file.rum().kontroll().id() + "\"";
        boolean asks = rule.villkor().stream()
                .map(RuleFile.Villkor::monster)
                .anyMatch(pattern -> pattern.type().equals("Fraga")
                        && !pattern.negated()
                        && !pattern.binding().isEmpty()
                        && pattern.constraints().stream()
                                .anyMatch(text -> text.replaceAll("\\s+", " ").startsWith("kontroll == ")));
        if (!asks) {
            at(
                    Bristkod.RB604,
                    rule.rad(),
                    "regeln \"" + rule.namn() + "\" har inget villkor $fraga : Fraga( " + wanted + " )");
        }
    }

    private void answer(RuleFile.Regel rule) {
        Optional<AnswerCall> answer = AnswerCall.of(rule.foljd());
        if (answer.isEmpty()) {
            at(
                    Bristkod.RB613,
                    rule.foljdrad(),
                    "\"" + rule.foljd() + "\" är inte ett enda svar; väntade insert( $fraga.uppfylld( $faktum ) );");
            return;
        }
        String outcome = answer.get().utfall().name();
        String rest = rule.namn()
                .substring(Math.min(
                        rule.namn().length(), file.rum().kontroll().id().length()));
        if (rule.namn().startsWith(file.rum().kontroll().id() + " ")
                && !rest.strip().equals(outcome)
                && !rest.strip().startsWith(outcome + " ")) {
            at(Bristkod.RB602, rule.rad(), "regelns namn \"" + rule.namn() + "\" säger inte att den svarar " + outcome);
        }
    }

    private void bindings(RuleFile.Regel rule) {
        for (RuleFile.Villkor one : rule.villkor()) {
            String name = one.monster().binding();
            if (name.isEmpty()) {
                continue;
            }
            if (one.monster().negated()) {
                at(Bristkod.RB611, one.rad(), "det som inte finns kan inte heta " + name);
                continue;
            }
            Pattern word = Pattern.compile(Pattern.quote(name) + "\\b");
            boolean used = word.matcher(rule.foljd()).find()
                    || rule.villkor().stream()
                            .anyMatch(other -> other.monster().constraints().stream()
                                    .anyMatch(text -> word.matcher(text).find()));
            if (!used) {
                at(Bristkod.RB611, one.rad(), name + " används inte");
            }
        }
    }

    private void at(Bristkod kod, int line, String text) {
        brister.add(Brist.at(kod, file.rum().fil(), line, text));
    }
}
