package se.finsam.workbench.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.rules.book.Kontrollrum;
import se.finsam.rules.trace.RuleText;

/**
 * A control's file of rules, line by line.
 *
 * @param rum the control
 * @param importer what it imports
 * @param regler its rules
 * @param frammande lines that are nothing that a file of rules may hold
 */
record RuleFile(Kontrollrum rum, List<Rad> importer, List<Regel> regler, List<Rad> frammande) {
    private static final Pattern IMPORT = Pattern.compile("import\\s+(.*?)\\s*;?\\s*");
    private static final Pattern RULE = Pattern.compile("rule\\s+\"([^\"]*)\"\\s*");
    private static final Pattern EXCEPTION =
            Pattern.compile("//\\s*lint:\\s*(\\S+)\\s*(?:\"([^\"]*)\")?\\s*:?\\s*(.*)");

    /**
     * A line.
     *
     * @param rad its number, from 1
     * @param text what it says
     */
    record Rad(int rad, String text) {}

    /**
     * A condition.
     *
     * @param rad its line
     * @param monster what it asks for
     */
    record Villkor(int rad, RuleText.PatternText monster) {}

    /**
     * An exception from a finding, {@code // lint: RB701 "the other rule": why}, above the rule.
     *
     * @param rad its line
     * @param kod the finding's code
     * @param regel the other rule
     * @param skal why it is none
     */
    record Undantag(int rad, String kod, String regel, String skal) {}

    /**
     * A rule.
     *
     * @param namn its name
     * @param rad the line on which it begins
     * @param villkor its conditions
     * @param foljd what it does
     * @param foljdrad the line on which that begins
     * @param undantag the exceptions that stand above it
     */
    record Regel(String namn, int rad, List<Villkor> villkor, String foljd, int foljdrad, List<Undantag> undantag) {}

    /** Reads a file. */
    static RuleFile of(Kontrollrum rum) {
        return new Lasning(rum).las();
    }

    /** The reading of one file. */
    private static final class Lasning {
        private final Kontrollrum rum;
        private final List<Rad> lines = new ArrayList<>();
        private final List<Rad> imports = new ArrayList<>();
        private final List<Regel> rules = new ArrayList<>();
        private final List<Rad> odd = new ArrayList<>();
        private List<Undantag> exceptions = new ArrayList<>();
        private int at;

        Lasning(Kontrollrum rum) {
            this.rum = rum;
            String[] all = rum.drl().split("\n", -1);
            for (int i = 0; i < all.length; i++) {
                lines.add(new Rad(rum.rad(i + 1), all[i]));
            }
        }

        RuleFile las() {
            while (at < lines.size()) {
                Rad line = lines.get(at++);
                Matcher imported = IMPORT.matcher(line.text());
                Matcher rule = RULE.matcher(line.text());
                if (rule.matches()) {
                    rules.add(rule(line, rule.group(1)));
                } else if (imported.matches()) {
                    imports.add(new Rad(line.rad(), imported.group(1)));
                } else if (comment(line)) {
                    exception(line);
                } else if (!line.text().startsWith("package ")) {
                    odd.add(line);
                }
            }
            exceptions.forEach(one -> odd.add(lines.get(one.rad() - 1)));
            return new RuleFile(rum, List.copyOf(imports), List.copyOf(rules), List.copyOf(odd));
        }

        private Regel rule(Rad begins, String name) {
            List<Undantag> own = List.copyOf(exceptions);
            exceptions = new ArrayList<>();
            until("when").forEach(odd::add);
            List<Villkor> conditions = new ArrayList<>();
            for (Rad line : until("then")) {
                Optional<RuleText.PatternText> condition = RuleText.condition(line.text());
                if (condition.isPresent()) {
                    conditions.add(new Villkor(line.rad(), condition.get()));
                } else {
                    odd.add(line);
                }
            }
            int first = at + 1;
            StringBuilder does = new StringBuilder();
            until("end").forEach(line -> does.append(line.text().strip()).append(' '));
            return new Regel(name, begins.rad(), conditions, does.toString().strip(), first, own);
        }

        /** The lines before one that is just a word, without comments; the file's rest where there is none. */
        private List<Rad> until(String word) {
            List<Rad> before = new ArrayList<>();
            while (at < lines.size()) {
                Rad line = lines.get(at++);
                if (line.text().stripTrailing().equals(word)) {
                    return before;
                }
                if (!comment(line)) {
                    before.add(line);
                }
            }
            odd.add(new Rad(lines.size(), word + " saknas"));
            return before;
        }

        private void exception(Rad line) {
            Matcher exception = EXCEPTION.matcher(line.text().strip());
            if (exception.matches()) {
                String other = exception.group(2) == null ? "" : exception.group(2);
                exceptions.add(
                        new Undantag(line.rad(), exception.group(1).replace(":", ""), other, exception.group(3)));
            }
        }

        private static boolean comment(Rad line) {
            String text = line.text().strip();
            return text.isEmpty() || text.startsWith("//");
        }
    }
}
