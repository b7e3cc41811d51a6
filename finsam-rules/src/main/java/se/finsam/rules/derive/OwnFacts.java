package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.finsam.model.EgenNyckel;
import se.finsam.model.Egetobjekt;
import se.finsam.model.bind.OwnKeys;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.book.Parameterfil;
import se.finsam.rules.book.Parametervarde;
import se.finsam.rules.fakta.EgenDag;
import se.finsam.rules.fakta.EgetTal;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.Parametertal;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.fakta.Uppgift;

/** What stands at the keys that a rulebook of one's own adds, and the parameters that its rules compare with. */
final class OwnFacts {
    private OwnFacts() {}

    static void add(Derivation derivation) {
        for (EgenNyckel key : derivation.parameters().nycklar().alla()) {
            for (Objects.Named object : Objects.of(objects(key.objekt()), derivation.view())) {
                View view = object.view().find(OwnKeys.UNDER + "." + key.namn());
                if (view != null) {
                    derivation.add(fact(key, object.name(), view));
                }
            }
        }
        if (derivation.parameters().extending()) {
            numbers(derivation);
        }
    }

    private static Objekttyp objects(Egetobjekt object) {
        return Objekttyp.valueOf(object.name());
    }

    private static Faktum fact(EgenNyckel key, String object, View view) {
        Object value = view.value();
        if (value instanceof LocalDate day) {
            return new EgenDag(fakta(key), object, day, Spar.INGET.och("dag", view.pointer()));
        }
        Spar spar = Spar.INGET.och("varde", view.pointer());
        if (value instanceof Number number) {
            BigDecimal plain = number instanceof BigDecimal exact ? exact : BigDecimal.valueOf(number.longValue());
            return new EgetTal(fakta(key), object, plain, key.typ().name(), spar);
        }
        return new Uppgift(fakta(key), object, value.toString(), spar);
    }

    private static void numbers(Derivation derivation) {
        for (Parameterfil parameter : derivation.parameters().all()) {
            Optional<Parametervarde> value = derivation.parameters().value(parameter.id());
            BigDecimal number = value.isPresent() ? value.get().tal() : null;
            if (number != null) {
                Spar spar = Spar.INGET.och("tal", List.of(Parameters.place(parameter.id())));
                derivation.add(
                        new Parametertal(parameter.id(), number, parameter.typ().name(), spar));
            }
        }
    }

    /** What a rule calls a key, without what picks the object: {@code insatser.egna.nojdhet}. */
    private static String fakta(EgenNyckel key) {
        return key.sokvag().replace("[]", "");
    }
}
