package se.finsam.workbench.lint;

import java.util.Map;
import se.finsam.model.source.Text;

/**
 * What is told of each code, {@code brister.yaml}.
 *
 * @param koder the explanations, by code
 */
record CodeFile(Map<String, Forklaring> koder) {
    /**
     * An explanation of a code.
     *
     * @param titel what is wrong, in short
     * @param text what that means and why it matters
     * @param utvag what to do about it
     * @param fel how it looks where it is wrong
     * @param ratt how it looks where it is right
     */
    record Forklaring(Text titel, Text text, Text utvag, String fel, String ratt) {}
}
