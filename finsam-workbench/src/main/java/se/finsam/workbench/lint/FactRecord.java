package se.finsam.workbench.lint;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.fakta.EjNegativ;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.Fraga;
import se.finsam.rules.fakta.Nyckel;
import se.finsam.rules.fakta.Samband;
import se.finsam.rules.fakta.Spar;

/**
 * A kind of fact that rules can ask for.
 *
 * @param typ its record
 */
record FactRecord(Class<?> typ) {
    /** The package of all of them. */
    static final String PAKET = Faktum.class.getPackageName();

    private static final String OBJEKT = "objekt";

    /** The kind with a name, such as {@code Innehall}; empty where there is none. */
    static Optional<FactRecord> of(String namn) {
        try {
            Class<?> typ = Class.forName(PAKET + "." + namn, false, Faktum.class.getClassLoader());
            boolean kind = typ.isRecord() && (Faktum.class.isAssignableFrom(typ) || typ.equals(Fraga.class));
            return kind ? Optional.of(new FactRecord(typ)) : Optional.empty();
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            return Optional.empty();
        }
    }

    /** Whether it is the question, not a fact. */
    boolean fraga() {
        return typ.equals(Fraga.class);
    }

    /** The names of its fields. */
    List<String> falt() {
        return components().map(RecordComponent::getName).toList();
    }

    /** The fields that tell its facts apart. */
    List<String> nycklar() {
        return components()
                .filter(one ->
                        one.isAnnotationPresent(Nyckel.class) || one.getName().equals(OBJEKT))
                .map(RecordComponent::getName)
                .toList();
    }

    /** The fields that are never below zero. */
    List<String> ejNegativa() {
        return components()
                .filter(one -> one.isAnnotationPresent(EjNegativ.class))
                .map(RecordComponent::getName)
                .toList();
    }

    /** Whether there is one for each object, not for the förbund. */
    boolean harObjekt() {
        return falt().contains(OBJEKT);
    }

    /** Whether a fact of another kind is never there together with it. */
    boolean utesluter(FactRecord other) {
        return excludes(other) || other.excludes(this);
    }

    private boolean excludes(FactRecord other) {
        Samband samband = samband();
        return samband != null && List.of(samband.utesluter()).contains(other.typ);
    }

    /** The kinds of which at least one is there whenever it is; empty for none. */
    List<FactRecord> forutsatter() {
        Samband samband = samband();
        return samband == null
                ? List.of()
                : Arrays.stream(samband.forutsatter()).map(FactRecord::new).toList();
    }

    /** The names of the figures and words that it can give a text, with those that can be shown with it. */
    Set<String> siffror() {
        Set<String> names = new TreeSet<>();
        List<Class<?>> kinds = new ArrayList<>(List.of(typ));
        Samband samband = samband();
        if (samband != null) {
            kinds.addAll(List.of(samband.visas()));
        }
        for (Class<?> kind : kinds) {
            new FactRecord(kind)
                    .components()
                    .filter(one ->
                            !one.getType().equals(Spar.class) && !one.getName().equals("tillagg"))
                    .forEach(one -> names.add(one.getName()));
        }
        return names;
    }

    private @Nullable Samband samband() {
        return typ.getAnnotation(Samband.class);
    }

    private Stream<RecordComponent> components() {
        return Arrays.stream(typ.getRecordComponents());
    }
}
