package se.finsam.rules.book;

import java.lang.reflect.Constructor;
import java.util.List;
import se.finsam.model.EgenNyckel;
import se.finsam.model.Egentyp;
import se.finsam.model.Egetobjekt;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.Kontoroll;
import se.finsam.model.Part;
import se.finsam.model.kontoplan.Bidragskonton;
import se.finsam.model.kontoplan.Insatsdimension;
import se.finsam.model.kontoplan.Insatsobjekt;
import se.finsam.model.kontoplan.Kannetecken;
import se.finsam.model.kontoplan.Kontogrupp;
import se.finsam.model.kontoplan.Kontoplan;
import se.finsam.model.source.Text;
import se.finsam.rules.report.Grund;
import se.finsam.rules.report.Talord;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.rule.Expression;
import se.finsam.rules.rule.FactKind;
import se.finsam.rules.rule.Kind;
import se.finsam.rules.rule.Regelblad;
import se.finsam.rules.rule.Regelrad;
import se.finsam.rules.rule.Regelvariant;
import se.finsam.rules.rule.RuleSheet;
import se.finsam.rules.rule.When;

/** What packed data can hold beside lists, maps and plain values; a kind is written as its number here. */
final class PackKinds {
    /** Says that a number does not stand for a kind. */
    static final int NULL = -1;

    static final int LIST = -2;
    static final int MAP = -3;
    static final int LATIN1 = -4;
    static final int UTF8 = -5;
    static final int DAY = -6;
    static final int NUMBER = -7;
    static final int TRUE = -8;
    static final int FALSE = -9;
    static final int WHOLE = -10;
    static final int SET = -11;
    static final int SIGN = -12;
    static final int PACKED = -13;

    private static final List<Class<?>> TYPES = List.of(
            Regelbok.class,
            Utfallstext.class,
            Text.class,
            Talord.class,
            Tidsord.class,
            Tidsordsvarde.class,
            Kontrollfil.class,
            Behov.class,
            Lagrumsfil.class,
            Parameterfil.class,
            Parametervarde.class,
            Trappsteg.class,
            Lagfil.class,
            Andring.class,
            Profilfil.class,
            Tillfalle.class,
            Exempelfil.class,
            Exempel.class,
            Fristlista.class,
            Fristfil.class,
            Fristdag.class,
            Kontoplanslista.class,
            Kontoplan.class,
            Kontogrupp.class,
            Bidragskonton.class,
            Insatsdimension.class,
            Insatsobjekt.class,
            Kannetecken.class,
            Kontoroll.class,
            Part.class,
            Grund.class,
            Objekttyp.class,
            Utfall.class,
            RulebookSources.class,
            Parametertyp.class,
            Regelblad.class,
            Regelvariant.class,
            Regelrad.class,
            EgnaNycklar.class,
            EgenNyckel.class,
            Egetobjekt.class,
            Egentyp.class,
            RuleSheet.class,
            RuleSheet.Variant.class,
            RuleSheet.Fact.class,
            RuleSheet.Figure.class,
            RuleSheet.Rule.class,
            FactKind.class,
            Kind.class,
            Expression.Numeral.class,
            Expression.Quoted.class,
            Expression.Day.class,
            Expression.YesNo.class,
            Expression.Figure.class,
            Expression.Fact.class,
            Expression.Field.class,
            Expression.Key.class,
            Expression.From.class,
            Expression.Rows.class,
            Expression.Texts.class,
            Expression.Parameter.class,
            Expression.Call.class,
            Expression.Arithmetic.class,
            Expression.Comparison.class,
            Expression.Joined.class,
            Expression.Not.class,
            Expression.Else.class,
            When.Term.class,
            When.Compare.class,
            When.Is.class,
            When.Exists.class,
            When.There.class,
            When.Has.class,
            When.None.class,
            When.All.class,
            When.Any.class);

    private PackKinds() {}

    /**
     * The number of a record's or an enum's type.
     *
     * @throws IllegalArgumentException where it is not listed here
     */
    static int of(Class<?> type) {
        int kind = TYPES.indexOf(type);
        if (kind < 0) {
            throw new IllegalArgumentException("no kind of packed data: " + type.getName());
        }
        return kind;
    }

    /** The type with a number. */
    static Class<?> type(int kind) {
        return TYPES.get(kind);
    }

    /** How a record of a kind is made: records have one constructor here, which takes all components in order. */
    static Constructor<?> constructor(int kind) {
        return type(kind).getConstructors()[0];
    }
}
