package se.finsam.rules.engine;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bundled rules as finsam's jar has them: the classes of a control in one entry. The compiler writes thousands of small
 * ones that are much alike, and a jar compresses each by itself: in one they take a quarter of the room.
 */
final class PackedRules extends ClassLoader {
    static {
        registerAsParallelCapable();
    }

    /** What is packed and not yet loaded, by package; the rules of a control are loaded together. */
    private final Map<String, Map<String, byte[]>> unloaded = new HashMap<>();

    PackedRules(@Nullable ClassLoader parent) {
        super("finsam-regler", parent);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = bytes(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length, PackedRules.class.getProtectionDomain());
    }

    private byte @Nullable [] bytes(String name) throws ClassNotFoundException {
        synchronized (unloaded) {
            String paket = control(name);
            Map<String, byte[]> classes = unloaded.get(paket);
            if (classes == null) {
                classes = read(paket);
                unloaded.put(paket, classes);
            }
            return classes.remove(name);
        }
    }

    /** The package of the control that a class is of: classes lie in packages of their own below it too. */
    private static String control(String name) {
        String[] parts = name.split("\\.", -1);
        return parts.length < 5 ? name : String.join(".", List.of(parts).subList(0, 4));
    }

    private static Map<String, byte[]> read(String paket) throws ClassNotFoundException {
        try (InputStream in = PackedRules.class.getClassLoader().getResourceAsStream(RulesPack.entry(paket))) {
            return in == null ? new HashMap<>() : unpack(new DataInputStream(in));
        } catch (IOException e) {
            throw new ClassNotFoundException("the packed rules of " + paket + " cannot be read", e);
        }
    }

    private static Map<String, byte[]> unpack(DataInputStream in) throws IOException {
        Map<String, byte[]> classes = new HashMap<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            String name = in.readUTF();
            classes.put(name, in.readNBytes(in.readInt()));
        }
        return classes;
    }
}
