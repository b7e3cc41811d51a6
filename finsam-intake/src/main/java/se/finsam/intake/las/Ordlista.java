package se.finsam.intake.las;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.finsam.model.bind.Node;

/** The words that parts, rows and columns are known by, as {@code ordlista.yaml} has them. */
final class Ordlista {
    static final Ordlista STANDARD = las("ordlista.yaml");

    private final Map<Begrepp, List<String>> ord;
    private final Map<Begrepp, Storlek> storlekar;

    private Ordlista(Map<Begrepp, List<String>> ord, Map<Begrepp, Storlek> storlekar) {
        this.ord = ord;
        this.storlekar = storlekar;
    }

    /** How large amounts of a kind are. */
    Storlek storlek(Begrepp begrepp) {
        return Objects.requireNonNull(storlekar.get(begrepp), "no size of " + begrepp);
    }

    /** The normal words of a concept, in the order of the file. */
    List<String> ord(Begrepp begrepp) {
        return ord.getOrDefault(begrepp, List.of());
    }

    /** Whether a text says the concept and nothing else. */
    boolean ar(String text, Begrepp begrepp) {
        return nara(Norm.rubrik(text), begrepp);
    }

    private boolean nara(String normal, Begrepp begrepp) {
        for (String ett : ord(begrepp)) {
            if (Norm.nara(normal, ett)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a normal text says the concept letter by letter. */
    boolean exakt(String normal, Begrepp begrepp) {
        return ord(begrepp).contains(normal);
    }

    /** Which of some concepts a text says; the one with the exact word first, then the first that is near. */
    Optional<Begrepp> vilket(String text, List<Begrepp> bland) {
        String normal = Norm.rubrik(text);
        if (normal.isEmpty()) {
            return Optional.empty();
        }
        for (Begrepp ett : bland) {
            if (exakt(normal, ett)) {
                return Optional.of(ett);
            }
        }
        for (Begrepp ett : bland) {
            if (nara(normal, ett)) {
                return Optional.of(ett);
            }
        }
        return Optional.empty();
    }

    /** The longest word of a concept that a normal text begins with, as a whole word; empty where it begins with none. */
    Optional<String> borjan(String normal, Begrepp begrepp) {
        String langst = "";
        for (String ett : ord(begrepp)) {
            if (ett.length() > langst.length()
                    && normal.startsWith(ett)
                    && (normal.length() == ett.length() || normal.charAt(ett.length()) == ' ')) {
                langst = ett;
            }
        }
        return langst.isEmpty() ? Optional.empty() : Optional.of(langst);
    }

    private static Ordlista las(String fil) {
        Map<Begrepp, List<String>> ord = new EnumMap<>(Begrepp.class);
        Map<Begrepp, Storlek> storlekar = new EnumMap<>(Begrepp.class);
        for (Node grupp : Ordfil.grupper(fil)) {
            Begrepp begrepp = Begrepp.valueOf(Ordfil.skriven(grupp, "begrepp"));
            Optional<Node> kronor = grupp.get("kronor");
            if (kronor.isPresent()) {
                storlekar.put(begrepp, Storlek.av(kronor.get()));
                continue;
            }
            List<String> lista = Ordfil.ord(grupp).stream().map(Norm::av).toList();
            if (ord.put(begrepp, lista) != null) {
                throw new IllegalStateException(fil + ": " + begrepp + " stands twice");
            }
        }
        return new Ordlista(ord, storlekar);
    }
}
