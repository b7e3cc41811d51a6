package se.finsam.model.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Beslut;
import se.finsam.model.EgenNyckel;
import se.finsam.model.Egetobjekt;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.FinansielltMal;
import se.finsam.model.Insats;
import se.finsam.model.Medlem;
import se.finsam.model.Sammantrade;
import se.finsam.model.Underlag;
import se.finsam.model.bind.OwnKeys;
import se.finsam.model.bind.OwnValues;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Nearest;
import se.finsam.model.source.Origin;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.ReadPlaces;
import se.finsam.model.source.Text;

/** Holds the keys of one's own in an underlag to those that a rulebook has. A reader knows no rulebook, and takes any. */
final class OwnKeyChecks {
    private final EgnaNycklar known;
    private final Origin origin;
    private final Problems problems;
    private final OwnValues values;

    private OwnKeyChecks(Underlag underlag, EgnaNycklar known, Problems problems) {
        this.known = known;
        this.origin = ReadPlaces.ofAnother(underlag, underlag.origin()) ? Origin.MEMORY : underlag.origin();
        this.problems = problems;
        this.values = new OwnValues(underlag.enhet(), problems);
    }

    /** Tells of each key that the rulebook does not have, and of each value that is not what it says. */
    static void check(Underlag underlag, EgnaNycklar known, Problems problems) {
        OwnKeyChecks checks = new OwnKeyChecks(underlag, known, problems);
        checks.object(underlag, "");
        checks.list(underlag.forbund().medlemmar(), Egetobjekt.MEDLEM);
        checks.list(underlag.sammantraden(), Egetobjekt.SAMMANTRADE);
        checks.list(underlag.beslut(), Egetobjekt.BESLUT);
        checks.list(underlag.insatser(), Egetobjekt.INSATS);
        checks.list(underlag.finansiellaMal(), Egetobjekt.MAL);
    }

    private void list(@Nullable List<? extends Record> objects, Egetobjekt kind) {
        for (int i = 0; objects != null && i < objects.size(); i++) {
            object(objects.get(i), "/" + kind.lista().replace('.', '/') + "/" + i);
        }
    }

    private void object(Record object, String pointer) {
        Map<String, Object> own = egna(object);
        if (own == null) {
            return;
        }
        for (Map.Entry<String, Object> entry : own.entrySet()) {
            String at = Place.child(pointer + "/" + OwnKeys.UNDER, entry.getKey());
            EgenNyckel key = OwnKeys.find(known, object.getClass(), entry.getKey());
            if (key == null) {
                unknown(object.getClass(), entry.getKey(), at);
            } else {
                values.bind(key, entry.getValue(), origin.place(at));
            }
        }
    }

    private static @Nullable Map<String, Object> egna(Record object) {
        if (object instanceof Insats insats) {
            return insats.egna();
        }
        if (object instanceof Medlem medlem) {
            return medlem.egna();
        }
        if (object instanceof Sammantrade meeting) {
            return meeting.egna();
        }
        if (object instanceof Beslut decision) {
            return decision.egna();
        }
        return object instanceof FinansielltMal goal ? goal.egna() : ((Underlag) object).egna();
    }

    private void unknown(Class<?> type, String name, String pointer) {
        problems.add(InputError.Kind.UNKNOWN_KEY, ReadPlaces.key(origin, pointer), name, expected(type, name));
    }

    /** What may have been meant: a key near by name, the same key of another object, or any that the object has. */
    private Text expected(Class<?> type, String name) {
        List<String> here = new ArrayList<>();
        for (EgenNyckel key : OwnKeys.of(known, type)) {
            here.add(key.namn());
        }
        Optional<String> near = Nearest.to(name, here);
        if (near.isPresent()) {
            return new Text(near.get(), near.get());
        }
        for (EgenNyckel key : known.alla()) {
            if (key.namn().equals(name)) {
                return new Text(key.sokvag(), key.sokvag());
            }
        }
        if (here.isEmpty()) {
            return new Text(
                    "ingen nyckel här: regelboken lägger inte till någon",
                    "no key here: the rulebook does not add any");
        }
        String all = String.join(", ", here);
        return new Text("någon av regelbokens egna: " + all, "one of the rulebook's own: " + all);
    }
}
