package se.finsam.model.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.finsam.model.Medlemsregister;
import se.finsam.model.bind.Node;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Nearest;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/**
 * To whom the revisorer's report was delivered. Others than the board and the medlemmar may have it too, so a name that is
 * neither's is taken; but one that is all but equal to theirs is a slip, and would leave them without the report.
 */
final class Receivers {
    private static final String BOARD = "STYRELSEN";

    /** As many as are searched; no report goes to more, but a hostile file says so. */
    private static final int MOST = 50;

    private Receivers() {}

    /** {@code known} are the folded names and aliases of the medlemmar, {@code names} the names as they are written. */
    static void check(Node document, Set<String> known, List<String> names, Problems problems) {
        Optional<Node> audit = document.get("revision");
        Optional<Node> report = audit.isPresent() ? audit.get().get("berattelse") : Optional.empty();
        Optional<Node> list = report.isPresent() ? report.get().get("lamnadTill") : Optional.empty();
        if (list.isEmpty()) {
            return;
        }
        List<String> meant = new ArrayList<>(names.subList(0, Math.min(names.size(), MOST)));
        meant.add(BOARD);
        List<Node> receivers = list.get().children();
        for (int i = 0; i < Math.min(receivers.size(), MOST); i++) {
            Optional<Node.Scalar> name = receivers.get(i).text();
            if (name.isPresent() && !isKnown(name.get().written(), known)) {
                Optional<String> slip = Nearest.slip(name.get().written(), meant);
                if (slip.isPresent()) {
                    problems.add(
                            InputError.Kind.UNKNOWN_REFERENCE,
                            name.get().place(),
                            name.get().written(),
                            new Text(slip.get(), slip.get()));
                }
            }
        }
    }

    private static boolean isKnown(String name, Set<String> known) {
        return Medlemsregister.fold(name).equals(Medlemsregister.fold(BOARD))
                || known.contains(Medlemsregister.fold(name));
    }
}
