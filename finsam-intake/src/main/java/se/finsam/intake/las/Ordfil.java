package se.finsam.intake.las;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.Syntax;
import se.finsam.model.bind.TreeReader;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Problems;

/** Reads a file of words: groups with a concept, a source and what is known by it. */
final class Ordfil {
    private Ordfil() {}

    /** The groups of a file, each with a source. */
    static List<Node> grupper(String fil) {
        try (InputStream in =
                Objects.requireNonNull(Ordfil.class.getResourceAsStream("/se/finsam/intake/las/" + fil))) {
            Problems problem = new Problems();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Node> noder = new TreeReader(Limits.STANDARD).read(text, Syntax.YAML, 1, problem);
            if (!problem.none()) {
                throw new IllegalStateException(fil + ": " + problem.list());
            }
            List<Node> grupper = noder.get(0).children();
            for (Node grupp : grupper) {
                if (skriven(grupp, "kalla").isBlank()) {
                    throw new IllegalStateException(fil + ": " + skriven(grupp, "begrepp") + " has no source");
                }
            }
            return grupper;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a group, as they are written and in their order. */
    static List<String> ord(Node grupp) {
        List<String> lista = new ArrayList<>();
        for (Node ett : grupp.get("ord").orElseThrow().children()) {
            lista.add(((Node.Scalar) ett).written());
        }
        return List.copyOf(lista);
    }

    /** What a key of a group says; nothing where it is not there. */
    static String skriven(Node grupp, String nyckel) {
        return grupp.get(nyckel).map(nod -> ((Node.Scalar) nod).written()).orElse("");
    }
}
