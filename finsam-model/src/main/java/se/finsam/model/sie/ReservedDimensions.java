package se.finsam.model.sie;

/** The dimensions that the format names, so that a file need not. */
final class ReservedDimensions {
    private static final int FIRST_FREE = 20;

    private ReservedDimensions() {}

    /** Whether a file need not declare it. */
    static boolean reserved(int number) {
        return number >= 1 && number < FIRST_FREE;
    }

    /** Its name in Swedish; of one that has none, its number. */
    static String name(int number) {
        return switch (number) {
            case 1 -> "Kostnadsställe/resultatenhet";
            case 2 -> "Kostnadsbärare";
            case 6 -> "Projekt";
            case 7 -> "Anställd";
            case 8 -> "Kund";
            case 9 -> "Leverantör";
            case 10 -> "Faktura";
            default -> "Dimension " + number;
        };
    }
}
