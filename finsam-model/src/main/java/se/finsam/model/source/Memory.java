package se.finsam.model.source;

/**
 * What is said where the memory that the JVM was given does not suffice.
 *
 * @hidden
 */
public final class Memory {
    private Memory() {}

    /** What was expected: something that fits, or more memory, and how to give it. */
    public static Text expected() {
        long most = Runtime.getRuntime().maxMemory() >> 20;
        return new Text(
                "något som ryms i minnet, " + most + " MiB; mer ges med -Xmx, som i FINSAM_JAVA_OPTS=-Xmx2g",
                "something that fits in the memory, " + most
                        + " MiB; more is given with -Xmx, as in FINSAM_JAVA_OPTS=-Xmx2g");
    }
}
