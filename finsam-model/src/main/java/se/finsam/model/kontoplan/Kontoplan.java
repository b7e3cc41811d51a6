package se.finsam.model.kontoplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Internal;
import se.finsam.model.Kontoroll;
import se.finsam.model.source.Text;

/**
 * What the accounts of a ledger stand for: a profile of a chart of accounts, by the beginning of the accounts' numbers. Of
 * two beginnings that fit, the longer decides. Immutable and thread-safe.
 *
 * @param id its id
 * @param titel what it is
 * @param utgarFran the id of the kontoplan that it changes; null where it stands by itself
 * @param kalla what it rests on; null where that is not said
 * @param kontrollerad the day it was last held against its source; null where that is not said
 * @param konton what accounts stand for; null where that is all in the kontoplan that it changes
 * @param bidrag which accounts carry each medlem's contribution; null where it does not say
 * @param insatser where the insatser stand; null where it does not say
 * @param kannetecken what the accounts' names cannot say; null where nothing speaks against it
 * @since 0.1
 */
@Api
public record Kontoplan(
        String id,
        Text titel,
        @Nullable String utgarFran,
        @Nullable Text kalla,
        @Nullable LocalDate kontrollerad,
        @Nullable List<Kontogrupp> konton,
        @Nullable List<Bidragskonton> bidrag,
        @Nullable Insatsdimension insatser,
        @Nullable List<Kannetecken> kannetecken) {
    /** SIE's own dimension for projects. */
    static final int PROJEKT = 6;

    /**
     * Copies its lists.
     *
     * @hidden
     */
    @Internal
    public Kontoplan {
        konton = konton == null ? null : List.copyOf(konton);
        bidrag = bidrag == null ? null : List.copyOf(bidrag);
        kannetecken = kannetecken == null ? null : List.copyOf(kannetecken);
    }

    /** What an account stands for; {@link Kontoroll#OMAPPAT} where nothing is said of it. */
    Kontoroll roll(String konto) {
        Kontoroll roll = Kontoroll.OMAPPAT;
        int longest = Prefix.NONE;
        for (Kontogrupp grupp : all(konton)) {
            int length = Prefix.longest(grupp.konton(), konto);
            // Of two that are equally long the later counts: that of the kontoplan that changes another.
            if (length > Prefix.NONE && length >= longest) {
                longest = length;
                roll = grupp.roll();
            }
        }
        return roll;
    }

    /** Whose contribution is booked on an account; empty where no one's is, or nothing is said. */
    Optional<Bidragskonton> bidrag(String konto) {
        Bidragskonton found = null;
        int longest = Prefix.NONE;
        for (Bidragskonton one : all(bidrag)) {
            int length = Prefix.longest(one.konton(), konto);
            if (length > Prefix.NONE && length >= longest) {
                longest = length;
                found = one;
            }
        }
        return Optional.ofNullable(found);
    }

    /** What should be booked on an account, where its name says something else; empty where nothing speaks against it. */
    Optional<Text> motsagt(String konto, String namn) {
        Kannetecken nearest = null;
        int longest = Prefix.NONE;
        for (Kannetecken one : all(kannetecken)) {
            int length = Prefix.longest(one.konton(), konto);
            if (length > longest) {
                longest = length;
                nearest = one;
            }
        }
        return nearest != null && Words.any(nearest.motsager(), namn)
                ? Optional.of(nearest.vantat())
                : Optional.empty();
    }

    /** The number of the dimension of the insatser: {@value #PROJEKT} where nothing else is said. */
    int dimension() {
        return insatser == null ? PROJEKT : insatser.dimension();
    }

    /** The name of an insats in the underlag; empty where the ledger's own is as good. */
    Optional<String> insats(String objekt) {
        if (insatser != null) {
            for (Insatsobjekt one : all(insatser.objekt())) {
                if (one.nummer().equals(objekt)) {
                    return Optional.of(one.namn());
                }
            }
        }
        return Optional.empty();
    }

    /** This kontoplan over the one that it changes: what it says itself counts, and comes last. */
    Kontoplan over(Kontoplan base) {
        return new Kontoplan(
                id,
                titel,
                utgarFran,
                kalla,
                kontrollerad,
                together(base.konton, konton),
                together(base.bidrag, bidrag),
                insatser == null ? base.insatser : insatser,
                // The nearest mark counts, of two that are as near the first: here one's own.
                together(kannetecken, base.kannetecken));
    }

    private static <T> List<T> together(@Nullable List<T> first, @Nullable List<T> second) {
        List<T> all = new ArrayList<>(all(first));
        all.addAll(all(second));
        return all;
    }

    private static <T> List<T> all(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
