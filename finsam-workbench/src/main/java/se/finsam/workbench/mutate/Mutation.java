package se.finsam.workbench.mutate;

/**
 * One small change of a rulebook, which its cases ought to notice.
 *
 * @param fil the file, by its path in the rulebook
 * @param rad the line in it, from 1
 * @param plats where in the file: the rule's name, or the key of the data
 * @param fore what stands there
 * @param efter what stands there in its place; empty where it is taken out
 */
public record Mutation(String fil, int rad, String plats, String fore, String efter) {
    /** What it is known by also when lines have moved: all of it but the line. */
    public String nyckel() {
        return fil + " | " + plats + " | " + fore + " → " + efter;
    }

    @Override
    public String toString() {
        return fil + ":" + rad + ": " + plats + ": " + fore + " → " + (efter.isEmpty() ? "(borttaget)" : efter);
    }
}
