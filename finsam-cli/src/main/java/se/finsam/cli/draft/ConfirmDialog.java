package se.finsam.cli.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.finsam.cli.judge.JudgePrompt;
import se.finsam.intake.Bekraftelse;
import se.finsam.intake.Besked;
import se.finsam.intake.Beskedprov;
import se.finsam.intake.Forslag;
import se.finsam.intake.Fraga;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.Stalle;
import se.finsam.intake.Svar;
import se.finsam.intake.Utkast;
import se.finsam.model.schema.Etiketter;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.report.Shown;

/**
 * Walks through the values of a draft with a human at a terminal, each beside the words that it was read from. Each answer is
 * kept as soon as it is given.
 */
final class ConfirmDialog {
    private static final Pattern SPACED = Pattern.compile("-?[0-9]{1,3}([ \\u00a0\\u202f][0-9]{3})*(,[0-9]+)?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final int LONGEST = 300;

    private final JudgePrompt prompt;
    private final Utkast draft;
    private final Language language;
    private final Consumer<Bekraftelse> keep;
    private Bekraftelse said = Bekraftelse.INGEN;

    /** With what keeps all that is said, each time that there is more. */
    ConfirmDialog(JudgePrompt prompt, Utkast draft, Language language, Consumer<Bekraftelse> keep) {
        this.prompt = prompt;
        this.draft = draft;
        this.language = language;
        this.keep = keep;
    }

    /** What is said when the human has gone through what nothing was said of, or left. */
    Bekraftelse walk(Bekraftelse known) {
        said = known;
        List<Fraga> open = new ArrayList<>();
        Set<String> before = known.perNyckel().keySet();
        for (Fraga one : Fraga.of(draft)) {
            if (!before.contains(one.nyckel())) {
                open.add(one);
            }
        }
        long proved = open.stream().filter(Fraga::styrkt).count();
        prompt.say(
                open.size() + " uppgifter att bekräfta, " + proved + " av dem styrkta\n",
                open.size() + " values to confirm, " + proved + " of them proved\n");
        if (!open.isEmpty()) {
            help();
        }
        int at = 0;
        while (at < open.size() && at >= 0 && !prompt.ended()) {
            Fraga question = open.get(at);
            show(question, at, open.size());
            String word = prompt.ask(
                    (question.motsagd() ? "1–" + question.forslag().size() : "j")
                            + "/n/=värde/b/s/q (Enter = hoppa över)",
                    (question.motsagd() ? "1–" + question.forslag().size() : "y") + "/n/=value/b/s/q (Enter = skip)");
            switch (word) {
                case "" -> at = prompt.ended() ? at : next(open, at + 1);
                case "b" -> at = Math.max(0, at - 1);
                case "q" -> at = open.size();
                case "s" -> {
                    say(said.medStyrkta(draft));
                    at = next(open, at);
                }
                default -> at = answer(question, word) ? next(open, at + 1) : at;
            }
        }
        return said;
    }

    /** The first from here on that nothing is said of. */
    private int next(List<Fraga> open, int from) {
        Set<String> answered = said.perNyckel().keySet();
        int at = from;
        while (at < open.size() && answered.contains(open.get(at).nyckel())) {
            at++;
        }
        return at;
    }

    private void help() {
        prompt.say("""
                j stämmer · 1, 2 … det av flera som stämmer · n ska inte med · =värde rätt värde
                Enter nästa · b tillbaka · s bekräfta alla styrkta · q sluta
                Varje svar sparas när det är givet.
                """, """
                y right · 1, 2 … which of several is right · n not to be used · =value the right value
                Enter next · b back · s confirm all that are proved · q quit
                Each answer is kept when it is given.
                """);
    }

    private void show(Fraga question, int at, int all) {
        StringBuilder out = new StringBuilder();
        out.append("\n[")
                .append(at + 1)
                .append('/')
                .append(all)
                .append("] ")
                .append(title(question.nyckel(), language))
                .append('\n');
        int number = 0;
        for (Forslag one : question.forslag()) {
            number++;
            out.append(question.motsagd() ? "  " + number + ". " : "  ")
                    .append(shown(one.varde(), language))
                    .append("   ")
                    .append(degree(one.sakerhet(), language))
                    .append(one.skal().isBlank() ? "" : ": " + Shown.atMost(LONGEST, one.skal()))
                    .append('\n');
            for (Stalle place : one.stallen()) {
                out.append("     ")
                        .append(Shown.name(place.dokument()))
                        .append(new Text(" s. ", " p. ").in(language))
                        .append(place.sida())
                        .append(new Text(" rad ", " line ").in(language))
                        .append(place.rad())
                        .append(place.ord().isBlank() ? "" : ": ”" + Shown.atMost(LONGEST, place.ord()) + "”")
                        .append('\n');
            }
        }
        Besked one = said.perNyckel().get(question.nyckel());
        if (one != null) {
            out.append(new Text("  besked: ", "  answered: ").in(language))
                    .append(one.svar().name())
                    .append(one.varde() == null ? "" : " " + Shown.atMost(LONGEST, one.varde()))
                    .append('\n');
        }
        prompt.say(out.toString(), out.toString());
    }

    /** What a key is called, and the key itself. */
    static String title(String key, Language language) {
        List<String> names = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (String step : key.substring(1).split("/", -1)) {
            if (step.matches("[0-9]{1,5}") && !names.isEmpty()) {
                numbers.set(names.size() - 1, " " + (Integer.parseInt(step) + 1));
            } else {
                names.add(step);
                numbers.add("");
            }
        }
        List<String> called = Etiketter.path(names, language);
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < called.size(); i++) {
            steps.add(called.get(i) + numbers.get(i));
        }
        String shown = Shown.name(key);
        return steps.isEmpty() ? shown : String.join(Etiketter.STEP, steps) + "  (" + shown + ")";
    }

    /** A value; of an empty list what that means too. */
    private static String shown(String value, Language language) {
        String none = value.equals("[]") ? new Text(" (inga)", " (none)").in(language) : "";
        return Shown.atMost(LONGEST, value) + none;
    }

    /** A degree of certainty in a word. */
    static String degree(Sakerhet degree, Language language) {
        return switch (degree) {
            case STYRKT -> new Text("styrkt", "proved").in(language);
            case LAST -> new Text("läst", "read").in(language);
            case OSAKER -> new Text("osäker", "uncertain").in(language);
        };
    }

    /** Takes down an answer; false where it is none. */
    private boolean answer(Fraga question, String word) {
        String key = question.nyckel();
        List<Forslag> all = question.forslag();
        if (word.equals("n")) {
            return kept(new Besked(key, Svar.AVVISAD, null));
        }
        if (!question.motsagd() && List.of("j", "y", "ja", "yes").contains(word)) {
            return kept(new Besked(key, Svar.BEKRAFTAD, all.get(0).varde()));
        }
        if (question.motsagd() && word.matches("[1-9][0-9]?") && Integer.parseInt(word) <= all.size()) {
            return kept(new Besked(
                    key, Svar.BEKRAFTAD, all.get(Integer.parseInt(word) - 1).varde()));
        }
        if (word.startsWith("=") && word.length() > 1) {
            return kept(new Besked(
                    key, Svar.ANDRAD, value(all.get(0), word.substring(1).strip())));
        }
        help();
        return false;
    }

    /** A value as the draft would have it: people write thousands apart and decimals after a comma. */
    private static String value(Forslag proposed, String written) {
        return NUMBER.matcher(proposed.varde()).matches()
                        && SPACED.matcher(written).matches()
                ? written.replaceAll("[ \\u00a0\\u202f]", "").replace(',', '.')
                : written;
    }

    private boolean kept(Besked answer) {
        List<InputError> errors = Beskedprov.fel(draft, answer);
        for (InputError error : errors) {
            String told = error.told(language) + "\n";
            prompt.say(told, told);
        }
        if (errors.isEmpty()) {
            say(said.med(List.of(answer)));
        }
        return errors.isEmpty();
    }

    private void say(Bekraftelse more) {
        said = more;
        keep.accept(said);
    }
}
