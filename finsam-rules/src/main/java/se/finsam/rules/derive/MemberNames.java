package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Medlem;
import se.finsam.model.Medlemsregister;
import se.finsam.model.Part;
import se.finsam.model.Underlag;
import se.finsam.rules.rule.Expression;

/** Which medlemmar names mean, and lists of names. */
final class MemberNames {
    private static final String MEMBERS = "forbund.medlemmar";

    private final ObjectContext around;
    private final KeyRows rows;
    private final Aggregates aggregates;

    MemberNames(ObjectContext around, KeyRows rows, Aggregates aggregates) {
        this.around = around;
        this.rows = rows;
        this.aggregates = aggregates;
    }

    /** Names, where they stand, and whether there can be more of them. */
    private record Names(
            List<String> texts,
            List<String> places,
            @Nullable String more) {}

    /** What a function of a name comes to: whether it is a medlem's, its part, or what that medlem is called; nothing where it is no medlem's. */
    Found of(String function, Found name) {
        if (!(name.value() instanceof String written)) {
            return name;
        }
        boolean itself = function.equals("forbundet")
                && Itself.means(((Underlag) around.underlag().value()).forbund(), written);
        if (!around.underlag().has(MEMBERS)) {
            // The förbund's own name is its own, whoever its medlemmar are.
            return itself ? Found.of(true, name.places()) : Found.missing(MEMBERS);
        }
        Optional<Medlem> member = around.register().find(written);
        if (function.equals("medlem")) {
            return Found.of(member.isPresent(), name.places());
        }
        if (function.equals("forbundet")) {
            return Found.of(itself && member.isEmpty(), name.places());
        }
        if (function.equals("kallad")) {
            return Found.of(member.map(Medlem::namn).orElse(written), name.places());
        }
        if (member.isEmpty()) {
            return new Found(null, List.of(), name.places());
        }
        String said = function.equals("part")
                ? member.get().part().name()
                : member.get().namn();
        return Found.of(said, name.places());
    }

    /** The texts of a list, each once. */
    Found texts(Expression.Texts of, @Nullable View row, String list) {
        List<Names> read = new ArrayList<>();
        Found lacking = names(List.of(of), read, row, list);
        return lacking == null
                ? Found.of(
                        List.copyOf(new LinkedHashSet<>(read.get(0).texts())),
                        read.get(0).places())
                : lacking;
    }

    /** How many names a list has; missing where there may be more, unless those that are named are meant. */
    Found count(List<Expression> of, boolean named, @Nullable View row, String list) {
        List<Names> read = new ArrayList<>();
        Found lacking = names(of, read, row, list);
        if (lacking != null) {
            return lacking;
        }
        Names names = read.get(0);
        return names.more() == null || named
                ? Found.of(BigDecimal.valueOf(names.texts().size()), names.places())
                : Found.missing(names.more());
    }

    /** How many texts of a list differ; missing where there may be more. */
    Found different(Expression.Texts of, @Nullable View row, String list) {
        List<Names> read = new ArrayList<>();
        Found lacking = names(List.of(of), read, row, list);
        if (lacking != null) {
            return lacking;
        }
        Names names = read.get(0);
        long different = names.texts().stream().map(this::same).distinct().count();
        return names.more() == null
                ? Found.of(BigDecimal.valueOf(different), names.places())
                : Found.missing(names.more());
    }

    /** How many of the four parts a list of names has; missing where there may be more, unless those that are named are meant. */
    Found parts(List<Expression> of, boolean named, @Nullable View row, String list) {
        if (!around.underlag().has(MEMBERS)) {
            return Found.missing(MEMBERS);
        }
        List<Names> read = new ArrayList<>();
        Found lacking = names(of, read, row, list);
        if (lacking != null) {
            return lacking;
        }
        Names names = read.get(0);
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String name : names.texts()) {
            around.register().find(name).map(Medlem::part).ifPresent(parts::add);
        }
        boolean all = parts.size() == Part.values().length;
        return names.more() == null || named || all
                ? Found.of(BigDecimal.valueOf(parts.size()), names.places())
                : Found.missing(names.more());
    }

    /** Whether a text is one of a list, by whatever name a medlem is called; that it is not is known of a whole list alone. */
    Found among(Found wanted, Expression.Texts of, @Nullable View row, String list) {
        List<Names> read = new ArrayList<>();
        Found lacking = names(List.of(of), read, row, list);
        Found both = lacking == null && wanted.known() ? null : Found.lacking(with(wanted, lacking));
        if (both != null) {
            return both;
        }
        Names names = read.get(0);
        String text = same((String) java.util.Objects.requireNonNull(wanted.value()));
        boolean there = names.texts().stream().anyMatch(name -> same(name).equals(text));
        List<String> places = Found.places(List.of(wanted, Found.of(there, names.places())));
        return there || names.more() == null ? Found.of(there, places) : Found.missing(names.more());
    }

    private static List<Found> with(Found one, @Nullable Found other) {
        return other == null ? List.of(one) : List.of(one, other);
    }

    private String same(String name) {
        return Medlemsregister.fold(
                around.register().find(name).map(Medlem::namn).orElse(name));
    }

    /** Reads the names of a list of texts, or those at a key of rows; what is missing where they cannot be read. */
    private @Nullable Found names(List<Expression> of, List<Names> read, @Nullable View row, String list) {
        if (of.get(0) instanceof Expression.Texts texts) {
            View owner = rows.owner(texts.from(), row);
            View found = owner == null ? null : owner.find(texts.path());
            String name = rows.named(texts.from(), list, texts.path());
            if (owner == null || found == null) {
                return Found.missing(owner == null ? ObjectContext.PREVIOUS : name);
            }
            boolean whole = !texts.flagged() || owner.whole(texts.path());
            read.add(new Names(
                    owner.texts(texts.path()),
                    KeyRows.places(texts.from(), List.of(found.pointer())),
                    whole ? null : name + "Fullstandig"));
            return null;
        }
        Expression.Rows from = (Expression.Rows) of.get(0);
        List<Found> all = new ArrayList<>();
        Found lacking = aggregates.values(from, (Expression.Key) of.get(1), all);
        if (lacking != null) {
            return lacking;
        }
        List<String> names = new ArrayList<>();
        all.forEach(
                one -> names.add(java.util.Objects.requireNonNull(one.value()).toString()));
        read.add(new Names(names, KeyRows.places(from.from(), Found.places(all)), null));
        return null;
    }
}
