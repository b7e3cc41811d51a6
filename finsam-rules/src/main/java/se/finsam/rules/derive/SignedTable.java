package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Grupp;
import se.finsam.model.Post;

/** A table of income and costs, read by the rule of {@link Signs}. Each column has its own signs. */
final class SignedTable {
    private final @Nullable List<Post> income;
    private final @Nullable List<Post> costs;
    private final @Nullable List<Grupp> groups;
    private boolean incomeTurned;
    private boolean costsTurned;

    SignedTable(@Nullable List<Post> income, @Nullable List<Post> costs, @Nullable List<Grupp> groups) {
        this.income = lines(income);
        this.incomeTurned = this.income != income;
        this.costs = lines(costs);
        this.groups = groups(groups);
        this.costsTurned = this.costs != costs || this.groups != groups;
    }

    /** What is left of a result, and of finance, when the table's signs are read. */
    record Result(@Nullable BigDecimal finance, @Nullable BigDecimal result, boolean turned) {
        /** Another result of the same table. */
        @Nullable BigDecimal turned(@Nullable BigDecimal other) {
            return turned ? negated(other) : other;
        }
    }

    @Nullable List<Post> income() {
        return income;
    }

    @Nullable List<Post> costs() {
        return costs;
    }

    @Nullable List<Grupp> groups() {
        return groups;
    }

    boolean turned() {
        return incomeTurned || costsTurned;
    }

    @Nullable BigDecimal incomeSum(@Nullable BigDecimal sum) {
        incomeTurned |= below(sum);
        return below(sum) ? negated(sum) : sum;
    }

    @Nullable BigDecimal costSum(@Nullable BigDecimal sum) {
        costsTurned |= below(sum);
        return below(sum) ? negated(sum) : sum;
    }

    /**
     * A ledger prints income with a minus and costs without, and then its result the same way round: turned too, unless it
     * is what income and costs give as it stands.
     *
     * @param incomeSum the sum of income, already read
     * @param costSum the sum of costs, already read
     */
    Result result(
            @Nullable BigDecimal incomeSum,
            @Nullable BigDecimal costSum,
            @Nullable BigDecimal finance,
            @Nullable BigDecimal result) {
        boolean ledger = incomeTurned && !costsTurned;
        if (ledger && incomeSum != null && costSum != null && result != null) {
            BigDecimal computed = incomeSum.subtract(costSum).add(finance == null ? BigDecimal.ZERO : finance);
            ledger = computed.compareTo(result) != 0;
        }
        return new Result(ledger ? negated(finance) : finance, ledger ? negated(result) : result, ledger);
    }

    /** The lines, the same list where no column of theirs is below zero in all. */
    private static @Nullable List<Post> lines(@Nullable List<Post> written) {
        if (written == null) {
            return null;
        }
        BigDecimal amounts = BigDecimal.ZERO;
        BigDecimal before = BigDecimal.ZERO;
        BigDecimal budgets = BigDecimal.ZERO;
        for (Post post : written) {
            amounts = plus(amounts, post.belopp());
            before = plus(before, post.foregaendeAr());
            budgets = plus(budgets, post.budget());
        }
        if (amounts.signum() >= 0 && before.signum() >= 0 && budgets.signum() >= 0) {
            return written;
        }
        List<Post> read = new ArrayList<>();
        for (Post post : written) {
            read.add(new Post(
                    post.post(),
                    below(amounts) ? negated(post.belopp()) : post.belopp(),
                    below(before) ? negated(post.foregaendeAr()) : post.foregaendeAr(),
                    below(budgets) ? negated(post.budget()) : post.budget(),
                    post.avvikelse(),
                    post.grupp(),
                    post.not(),
                    post.slag(),
                    post.fran()));
        }
        return read;
    }

    private static @Nullable List<Grupp> groups(@Nullable List<Grupp> written) {
        if (written == null) {
            return null;
        }
        BigDecimal sums = BigDecimal.ZERO;
        BigDecimal budgets = BigDecimal.ZERO;
        for (Grupp group : written) {
            sums = plus(sums, group.summa());
            budgets = plus(budgets, group.budget());
        }
        if (sums.signum() >= 0 && budgets.signum() >= 0) {
            return written;
        }
        List<Grupp> read = new ArrayList<>();
        for (Grupp group : written) {
            read.add(new Grupp(
                    group.grupp(),
                    below(sums) ? negated(group.summa()) : group.summa(),
                    below(budgets) ? negated(group.budget()) : group.budget(),
                    group.avvikelse()));
        }
        return read;
    }

    private static BigDecimal plus(BigDecimal sum, @Nullable BigDecimal amount) {
        return amount == null ? sum : sum.add(amount);
    }

    private static boolean below(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() < 0;
    }

    static @Nullable BigDecimal negated(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.negate();
    }
}
