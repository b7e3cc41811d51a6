package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Balansrakning;
import se.finsam.model.EgetKapital;
import se.finsam.model.Post;

/**
 * A balance sheet, read by the rule of {@link Signs}: neither side is below zero in all. A printout of a ledger has equity and
 * liabilities with a minus; read as it stands, its equity would be under any limit. Equity alone below zero stays so.
 */
final class SignedSheet {
    private final Balansrakning written;
    private final boolean assets;
    private final boolean others;
    private final boolean total;

    SignedSheet(Balansrakning written) {
        this.written = written;
        BigDecimal sum = written.summaEgetKapitalOchSkulder();
        BigDecimal owed = sum(written.skulder(), written.summaSkulder())
                .add(sum(written.avsattningar(), written.summaAvsattningar()));
        BigDecimal printed = owed.add(equity(written.egetKapital()));
        this.assets = sum(written.tillgangar(), written.summaTillgangar()).signum() < 0;
        this.total = sum != null && sum.signum() < 0;
        this.others = printed.signum() < 0 && (sum == null ? assets || owed.signum() < 0 : total);
    }

    /** Whether a sign was turned. */
    boolean turned() {
        return assets || others || total;
    }

    /** Whether the assets are printed with a minus. */
    boolean assetsTurned() {
        return assets;
    }

    /** Whether equity, provisions and liabilities are. */
    boolean othersTurned() {
        return others;
    }

    /** Whether the stated sum of those is. */
    boolean totalTurned() {
        return total;
    }

    /** The sheet as what it is. */
    Balansrakning read() {
        return new Balansrakning(
                lines(written.tillgangar(), assets),
                others ? negated(written.egetKapital()) : written.egetKapital(),
                lines(written.avsattningar(), others),
                lines(written.skulder(), others),
                turn(written.summaTillgangar(), assets),
                turn(written.summaAvsattningar(), others),
                turn(written.summaSkulder(), others),
                turn(written.summaEgetKapitalOchSkulder(), total),
                written.panter(),
                written.ansvarsforbindelser());
    }

    /** What lines come to, else their stated sum; zero where neither is known. */
    private static BigDecimal sum(@Nullable List<Post> lines, @Nullable BigDecimal stated) {
        if (stated != null) {
            return stated;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Post line : lines == null ? List.<Post>of() : lines) {
            sum = line.belopp() == null ? sum : sum.add(line.belopp());
        }
        return sum;
    }

    private static BigDecimal equity(@Nullable EgetKapital equity) {
        return equity == null || equity.utgaende() == null ? BigDecimal.ZERO : equity.utgaende();
    }

    private static @Nullable List<Post> lines(@Nullable List<Post> lines, boolean turned) {
        if (lines == null || !turned) {
            return lines;
        }
        List<Post> read = new ArrayList<>();
        for (Post line : lines) {
            read.add(new Post(
                    line.post(),
                    SignedTable.negated(line.belopp()),
                    SignedTable.negated(line.foregaendeAr()),
                    line.budget(),
                    line.avvikelse(),
                    line.grupp(),
                    line.not(),
                    line.slag(),
                    line.fran()));
        }
        return read;
    }

    private static @Nullable EgetKapital negated(@Nullable EgetKapital equity) {
        return equity == null
                ? null
                : new EgetKapital(
                        SignedTable.negated(equity.ingaende()),
                        SignedTable.negated(equity.overtaget()),
                        SignedTable.negated(equity.overlamnat()),
                        SignedTable.negated(equity.aretsResultat()),
                        SignedTable.negated(equity.utgaende()),
                        equity.not());
    }

    private static @Nullable BigDecimal turn(@Nullable BigDecimal sum, boolean turned) {
        return turned ? SignedTable.negated(sum) : sum;
    }
}
