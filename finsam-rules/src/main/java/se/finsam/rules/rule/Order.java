package se.finsam.rules.rule;

/** How two values stand to each other. */
public final class Order {
    private Order() {}

    /**
     * Whether two values are as a sign says; numbers by their size, whatever their decimals.
     *
     * @param sign one of {@code = != < <= > >=}
     */
    @SuppressWarnings("unchecked") // expressions are typed: both are of one kind
    public static boolean holds(String sign, Object left, Object right) {
        int order = ((Comparable<Object>) left).compareTo(right);
        return switch (sign) {
            case "=" -> order == 0;
            case "!=" -> order != 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }
}
