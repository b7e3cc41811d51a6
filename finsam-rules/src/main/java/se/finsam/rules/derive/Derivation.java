package se.finsam.rules.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Medlem;
import se.finsam.model.Medlemsregister;
import se.finsam.model.Underlag;
import se.finsam.rules.fakta.Faktum;

/** What the deriving classes share: the underlag, its parameters, and the facts so far. One check each. */
final class Derivation {
    private final Ledger ledger;
    private final Underlag underlag;
    private final View view;
    private final @Nullable LocalDate today;
    private final Parameters parameters;
    private final List<Underlag> earlier;
    private final Medlemsregister register;
    private final List<Faktum> facts = new ArrayList<>();

    Derivation(Ledger ledger, @Nullable LocalDate today, Parameters parameters, List<Underlag> earlier) {
        this.ledger = ledger;
        this.underlag = ledger.stated();
        this.view = View.of(ledger.known(), today, parameters.nycklar());
        this.today = today;
        this.parameters = parameters;
        this.earlier = earlier;
        this.register = new Medlemsregister(members());
    }

    /** The medlemmar; none where the underlag does not say. */
    List<Medlem> members() {
        List<Medlem> members = underlag.forbund().medlemmar();
        return members == null ? List.of() : members;
    }

    /** What is known: the ledger's figures where there is one, else the underlag's. */
    View view() {
        return view;
    }

    /** The same, but with the annual report's tables as the underlag states them. */
    View accounts() {
        return ledger.there() ? View.of(ledger.accounts(), today, parameters.nycklar()) : view;
    }

    /** The underlag as it is written. */
    View stated() {
        return ledger.there() ? View.of(ledger.stated(), today, parameters.nycklar()) : view;
    }

    Ledger ledger() {
        return ledger;
    }

    Parameters parameters() {
        return parameters;
    }

    Medlemsregister register() {
        return register;
    }

    /** The names of the medlemmar. */
    List<String> memberNames() {
        List<String> names = new ArrayList<>();
        for (Medlem medlem : members()) {
            names.add(medlem.namn());
        }
        return names;
    }

    /** The name that the medlemmar are listed by; an external name as it was written. */
    String canonical(String name) {
        Optional<Medlem> medlem = register.find(name);
        return medlem.isPresent() ? medlem.get().namn() : name;
    }

    /** Whether a name that is no medlem's means the förbund itself. */
    boolean itself(String name) {
        return register.find(name).isEmpty() && Itself.means(underlag.forbund(), name);
    }

    /** The medlem that a row is for; empty where it names none, or someone external. */
    Optional<Medlem> medlem(View row) {
        Optional<String> name = row.text("medlem");
        return name.isEmpty() ? Optional.empty() : register.find(name.get());
    }

    /** The rows that are for the medlem of a name. */
    List<View> rowsFor(String member, List<View> rows) {
        List<View> own = new ArrayList<>();
        for (View row : rows) {
            Optional<Medlem> medlem = medlem(row);
            if (medlem.isPresent() && medlem.get().namn().equals(member)) {
                own.add(row);
            }
        }
        return own;
    }

    /** The year before, where it was given: the same förbund's, and just one year earlier. */
    Optional<Underlag> previous() {
        List<Underlag> years = years();
        return years.isEmpty() ? Optional.empty() : Optional.of(years.get(0));
    }

    /** The same förbund's years right before this, the latest first, as far as they were given without a gap. */
    List<Underlag> years() {
        return Years.before(underlag, earlier);
    }

    /** An earlier year, with facts of its own. */
    Derivation of(Underlag year) {
        return new Derivation(Ledger.of(year, parameters), today, parameters, List.of());
    }

    /** Whether what was not done in the räkenskapsår will not be, on the day of assessment. */
    boolean yearIsOver() {
        return today == null || today.getYear() > rakenskapsar();
    }

    int rakenskapsar() {
        return underlag.rakenskapsar();
    }

    /** The year that the budget is for: the one it names, else the räkenskapsår. */
    int budgetar() {
        return view.number("budget.ar").orElse(rakenskapsar());
    }

    /** The underlag as it is written. */
    Underlag underlag() {
        return underlag;
    }

    /** The day of assessment; null where every day counts as come. */
    @Nullable LocalDate today() {
        return today;
    }

    /** Whether a day has passed on the day of assessment; every day has where there is none. */
    boolean passed(LocalDate day) {
        return today == null || today.isAfter(day);
    }

    void add(Faktum fact) {
        facts.add(fact);
    }

    /** How many facts there are so far. */
    int size() {
        return facts.size();
    }

    /** Takes back all facts but so many. */
    void backTo(int size) {
        facts.subList(size, facts.size()).clear();
    }

    List<Faktum> facts() {
        return List.copyOf(facts);
    }
}
