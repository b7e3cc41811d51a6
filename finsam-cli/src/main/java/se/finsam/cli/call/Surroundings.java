package se.finsam.cli.call;

import java.util.Map;
import se.finsam.model.source.Language;

/**
 * What the program knows of where it runs.
 *
 * @param variables the environment's variables
 * @param terminal whether the output is read by a human at a terminal
 */
public record Surroundings(Map<String, String> variables, boolean terminal) {
    private static final int NARROWEST = 40;
    private static final int USUAL_WIDTH = 100;

    /** Those of this process. */
    @SuppressWarnings("SystemConsoleNull") // the launcher's -Djdk.console=java.base keeps it so after Java 21
    public static Surroundings ofProcess() {
        return new Surroundings(System.getenv(), System.console() != null);
    }

    /** The language of help and of complaints about arguments: Swedish, unless the environment asks for English. */
    public Language language() {
        for (String name : new String[] {"FINSAM_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = variables.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.startsWith("en") ? Language.EN : Language.SV;
            }
        }
        return Language.SV;
    }

    /** Whether to colour where nobody said: at a terminal that can, unless {@code NO_COLOR} is set. */
    public boolean colour() {
        return terminal
                && variables.getOrDefault("NO_COLOR", "").isEmpty()
                && !variables.getOrDefault("TERM", "").equals("dumb");
    }

    /** How many columns there are where nobody said: the terminal's, else 100. */
    public int width() {
        String columns = variables.getOrDefault("COLUMNS", "");
        if (!terminal || columns.isEmpty() || columns.length() > 4 || !digits(columns)) {
            return USUAL_WIDTH;
        }
        return Math.max(NARROWEST, Integer.parseInt(columns));
    }

    private static boolean digits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
