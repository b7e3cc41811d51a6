package se.finsam.report.mall;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/**
 * What a workbook answers to whether its costs are printed with a minus, held against the costs in it. The check reads either form by
 * itself, by what the lines of a table come to; the answer changes no figure. Where the two say different things one of them is
 * wrong, and which is for whoever filled it in to say.
 */
final class CostSigns {
    /** The tables that have costs. */
    private static final List<String> TABLES =
            List.of("budget", "arsredovisning.resultatrakning", "delarsrapport", "prognos", "tabell");

    /** The amount of a line that has a sign of its own. */
    private static final String DIFFERENCE = "avvikelse";

    private static final Text WITH = new Text(
            "kostnaderna med minus, som svaret på det första bladet säger, eller svara nej där",
            "costs with a minus, as the answer on the first sheet says, or the answer no there");

    private static final Text WITHOUT = new Text(
            "kostnaderna utan minus, som svaret på det första bladet säger, eller svara ja där",
            "costs without a minus, as the answer on the first sheet says, or the answer yes there");

    private @Nullable Boolean minus;

    /** Takes the answer of a cell; a cell that answers neither is told. */
    void answered(RawCell cell, Place place, SheetReader sheet) {
        if (!sheet.usable(cell, place) || cell.text().isBlank()) {
            return;
        }
        if (SheetWords.is(SheetWords.YES, cell.text())) {
            minus = true;
        } else if (SheetWords.is(SheetWords.NO, cell.text())) {
            minus = false;
        } else {
            sheet.tell(InputError.Kind.UNKNOWN_CODE, place, cell.text(), "ja eller nej", "yes or no");
        }
    }

    /** Tells of the first cost of each column that contradicts the answer; where none is given nothing is told. */
    void check(Node.Mapping underlag, Problems problems) {
        if (minus == null) {
            return;
        }
        for (String path : TABLES) {
            Node table = underlag;
            for (String key : SheetPlan.steps(path)) {
                table = table == null ? null : table.get(key).orElse(null);
            }
            if (table != null) {
                List<Node> lines = table.get("kostnader").map(Node::children).orElse(List.of());
                for (String column : columns(path)) {
                    column(amounts(lines, column), problems);
                }
                Node sum = table.get("summaKostnader").orElse(null);
                if (lines.isEmpty() && sum != null) {
                    column(sum instanceof Node.Scalar one ? List.of(one) : List.of(), problems);
                }
            }
        }
    }

    /** The amounts of a line that a cost can stand in. */
    private static List<String> columns(String path) {
        List<String> columns = new ArrayList<>();
        Class<?> line = RecordShape.of(SheetPlan.type(path))
                .field("kostnader")
                .orElseThrow()
                .itemType();
        for (RecordShape.Field field : RecordShape.of(line).fields()) {
            if (field.amount() && !field.key().equals(DIFFERENCE)) {
                columns.add(field.key());
            }
        }
        return columns;
    }

    private static List<Node.Scalar> amounts(List<Node> lines, String column) {
        List<Node.Scalar> amounts = new ArrayList<>();
        for (Node line : lines) {
            if (line.get(column).orElse(null) instanceof Node.Scalar amount) {
                amounts.add(amount);
            }
        }
        return amounts;
    }

    private void column(List<Node.Scalar> amounts, Problems problems) {
        int wrong = Boolean.TRUE.equals(minus) ? 1 : -1;
        BigDecimal sum = BigDecimal.ZERO;
        Node.Scalar first = null;
        for (Node.Scalar amount : amounts) {
            // A number with an exponent is no amount that anyone prints, and could be of any length.
            if (amount.kind() == Node.Kind.NUMBER && amount.written().matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?")) {
                BigDecimal value = new BigDecimal(amount.written());
                sum = sum.add(value);
                first = first == null && value.signum() == wrong ? amount : first;
            }
        }
        if (sum.signum() == wrong && first != null) {
            problems.add(InputError.Kind.WRONG_TYPE, first.place(), first.written(), wrong > 0 ? WITH : WITHOUT);
        }
    }
}
