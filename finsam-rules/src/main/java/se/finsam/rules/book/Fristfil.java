package se.finsam.rules.book;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Text;

/**
 * A file of {@code frister/}: something that is to be done by a day, each year or each time. What it rests on, and what it
 * repeats for, is that of the control that checks it.
 *
 * @param id its id, for ever: a calendar knows its events by it
 * @param titel what is done then, in a few words
 * @param vad the same in a sentence
 * @param kontroll the control that checks it
 * @param budgetar whether it is about a budget year rather than a räkenskapsår
 * @param tidigast whether the day is the first that will do, and not the last
 * @param om keys of which one has to say something for it to be due; null where it always is
 * @param utom conditions, {@code path = value}, of which none may hold
 * @param senast the ways to know its day; the first that is known counts
 * @param klar the keys of the day it was done; the first that is there counts; empty where no key can say it
 * @param foljs keys of later events, of which one that is known says that it was done; null where there are none
 * @param efter keys of the events that come before it, the first first: days in another order cannot be meant
 * @param orimligtEfter the parameter of how many days after those it cannot be meant; null where there is no such
 * @param tidigastAr the first year, counted from the one it is about, that it can have been done in
 * @param inteBildandearet whether it is not due of the year that the förbund is formed in
 */
public record Fristfil(
        String id,
        Text titel,
        Text vad,
        String kontroll,
        @Nullable Boolean budgetar,
        @Nullable Boolean tidigast,
        @Nullable List<String> om,
        @Nullable List<String> utom,
        List<Fristdag> senast,
        List<String> klar,
        @Nullable List<String> foljs,
        @Nullable List<String> efter,
        @Nullable String orimligtEfter,
        @Nullable BigDecimal tidigastAr,
        @Nullable Boolean inteBildandearet) {}
