package se.finsam.workbench.lint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.rules.book.Behov;
import se.finsam.rules.book.Brist;
import se.finsam.rules.book.Bristkod;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Lagfil;
import se.finsam.rules.book.Lagrumsfil;
import se.finsam.rules.book.Parameterfil;
import se.finsam.rules.book.Profilfil;
import se.finsam.rules.book.Regelboksfil;
import se.finsam.rules.report.Grund;
import se.finsam.rules.report.Utfall;

/** That the files of a rulebook are called what they are, are complete, and that each is of use. */
final class UseChecks {
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
    private static final List<String> ENGINE = List.of("saknas", "inga-objekt", "inte-an", "upphord", "fel");

    private final LintedBook bok;
    private final boolean whole;
    private final List<Brist> brister = new ArrayList<>();

    private UseChecks(LintedBook bok) {
        this.bok = bok;
        // What could not be read may be what uses the rest.
        this.whole = bok.mapp().brister().stream().noneMatch(one -> one.kod().compareTo(Bristkod.RB104) <= 0);
    }

    static List<Brist> of(LintedBook bok) {
        UseChecks checks = new UseChecks(bok);
        bok.mapp().filer(Regelboksfil.class).forEach(checks::engine);
        bok.mapp().filer(Parameterfil.class).forEach(checks::parameter);
        bok.mapp().filer(Lagfil.class).forEach(checks::statute);
        bok.mapp().filer(Profilfil.class).forEach(checks::profile);
        bok.kontroller().forEach(checks::rests);
        bok.regler().forEach(checks::uses);
        bok.regler().forEach(checks::says);
        return checks.brister;
    }

    private void engine(Regelboksfil file) {
        if (bok.grund().isPresent() || file.texter() == null) {
            return;
        }
        Set<String> needed = new LinkedHashSet<>(ENGINE);
        bok.kontroller().forEach(kontroll -> needed.add(kontroll.objekt().inga()));
        for (String key : needed) {
            if (!file.texter().containsKey(key)) {
                at(Bristkod.RB104, file, "texter", key, "motorns text " + key + " saknas");
            }
        }
    }

    private void parameter(Parameterfil file) {
        name(file, file.id(), file.id());
        boolean used =
                bok.allaKontroller().stream().anyMatch(kontroll -> ids(kontroll).contains(file.id()));
        boolean over = bok.grund().isPresent()
                && bok.grund().get().parametrar().stream()
                        .anyMatch(one -> one.id().equals(file.id()));
        if (whole && !used && !over) {
            at(Bristkod.RB204, file, "id", file.id(), "ingen kontroll nämner parametern " + file.id());
        }
    }

    private void statute(Lagfil file) {
        name(file, file.sfs(), file.sfs().replace(':', '-'));
        boolean cited = bok.allaKontroller().stream()
                .flatMap(kontroll -> kontroll.lagrum().stream())
                .map(Lagrumsfil::lag)
                .anyMatch(file.sfs()::equals);
        boolean replaced = bok.allaLagar().stream().anyMatch(other -> file.sfs().equals(other.ersatter()));
        if (whole && !cited && !replaced) {
            at(Bristkod.RB305, file, "sfs", file.sfs(), "ingen kontroll nämner lagen " + file.sfs());
        }
    }

    private void profile(Profilfil file) {
        name(file, file.id(), file.id());
        List<String> ids = file.kontroller() == null ? List.of() : file.kontroller();
        if (file.kontroller() != null && ids.isEmpty()) {
            at(Bristkod.RB206, file, "kontroller", "", "profilen har inga kontroller; utan nyckeln har den alla");
        }
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                at(Bristkod.RB206, file, "kontroller", id, "kontrollen " + id + " står flera gånger");
            }
        }
    }

    private void name(Record file, String id, String wanted) {
        String path = bok.mapp().skriven(file).file();
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (!name.equals(wanted + ".yaml")) {
            String key = file instanceof Lagfil ? "sfs" : "id";
            at(Bristkod.RB105, file, key, id, "filen heter " + name + "; väntade " + wanted + ".yaml");
        }
    }

    private void rests(Kontrollfil kontroll) {
        if (kontroll.lagrum().isEmpty() && kontroll.kalla() == null) {
            at(Bristkod.RB207, kontroll, "lagrum", "", "kontrollen har varken lagrum eller kalla");
        } else if (kontroll.lagrum().isEmpty() && kontroll.grund() == Grund.LAG) {
            at(Bristkod.RB306, kontroll, "grund", "LAG", "grund är LAG, men kontrollen har inget lagrum");
        }
    }

    /** A control whose rules can only say that it is met says nothing. */
    private void says(RuleFile file) {
        Set<Utfall> answers = EnumSet.noneOf(Utfall.class);
        for (RuleFile.Regel rule : file.regler()) {
            Optional<AnswerCall> answer = AnswerCall.of(rule.foljd());
            if (answer.isEmpty()) {
                return; // what cannot be read may say anything
            }
            answers.add(answer.get().utfall());
        }
        if (answers.contains(Utfall.UPPFYLLD)
                && !answers.contains(Utfall.AVVIKELSE)
                && !answers.contains(Utfall.BEDOMNING)) {
            brister.add(Brist.at(
                    Bristkod.RB705,
                    file.rum().fil(),
                    file.regler().get(0).rad(),
                    "kontrollen " + file.rum().kontroll().id()
                            + " kan bara svara UPPFYLLD; väntade också AVVIKELSE eller BEDOMNING"));
        }
    }

    /** The parameters that can be seen to be used: days that a need is counted by, and limits that a rule names. */
    private void uses(RuleFile file) {
        Kontrollfil kontroll = file.rum().kontroll();
        Set<String> used = new HashSet<>();
        for (Behov need : kontroll.behover()) {
            List<String> conditions = new ArrayList<>(need.utom() == null ? List.of() : need.utom());
            if (need.nar() != null) {
                conditions.add(need.nar());
            }
            for (String condition : conditions) {
                int sign = condition.indexOf('#');
                if (sign >= 0) {
                    used(kontroll, "behover", condition.substring(sign + 1).strip(), used);
                }
            }
        }
        for (RuleFile.Regel rule : file.regler()) {
            for (RuleFile.Villkor condition : rule.villkor()) {
                Matcher literal =
                        LITERAL.matcher(String.join(" ", condition.monster().constraints()));
                while (literal.find()) {
                    String id = literal.group(1);
                    if (bok.allaParametrar().stream()
                            .anyMatch(parameter -> parameter.id().equals(id))) {
                        used(kontroll, "parametrar", id, used);
                    }
                }
            }
        }
    }

    private void used(Kontrollfil kontroll, String key, String id, Set<String> told) {
        if (!ids(kontroll).contains(id) && told.add(id)) {
            boolean known = bok.allaParametrar().stream()
                    .anyMatch(parameter -> parameter.id().equals(id));
            at(
                    known ? Bristkod.RB203 : Bristkod.RB202,
                    kontroll,
                    key,
                    id,
                    known
                            ? "kontrollen använder parametern " + id + ", som inte står i parametrar"
                            : "parametern " + id + " finns inte i parametrar/");
        }
    }

    private static List<String> ids(Kontrollfil kontroll) {
        return kontroll.parametrar() == null ? List.of() : kontroll.parametrar();
    }

    private void at(Bristkod kod, Record file, String key, String text, String message) {
        brister.add(bok.mapp().skriven(file).brist(kod, key, text, message));
    }
}
