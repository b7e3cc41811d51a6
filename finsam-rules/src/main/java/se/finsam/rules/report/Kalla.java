package se.finsam.rules.report;

import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Internal;

/**
 * Where a figure of a row comes from: a place in the input, or a parameter of the rulebook.
 *
 * @param tal the figure's name in the row
 * @param plats JSON Pointer into the input; null where the figure is a parameter
 * @param rad line in the input file, or in {@code fil}; null where that is not known, and of a workbook
 * @param parameter the parameter's id; null where the figure stood in the input
 * @param galler the day from which the parameter has that value, as {@code YYYY-MM-DD}; null for the input
 * @param kalla what the parameter rests on; null for the input
 * @param cell the cell of the input's workbook, such as {@code Budget!C7}; null where the input is no workbook
 * @param fil the ledger's file, or that of what several years have in common, which {@code rad} is then a line of; null where
 *     the figure stood in the input's own file
 * @param konto the account of the ledger; null where the figure is not an account's
 * @param dokument the document that the value stood in; null where that is not known
 * @param sida the page of the document, from 1; null where that is not known
 * @param ord the words that the value was read from; null where they are not known
 */
@Api
public record Kalla(
        String tal,
        @Nullable String plats,
        @Nullable Integer rad,
        @Nullable String parameter,
        @Nullable String galler,
        @Nullable String kalla,
        @Nullable String cell,
        @Nullable String fil,
        @Nullable String konto,
        @Nullable String dokument,
        @Nullable Integer sida,
        @Nullable String ord) {
    /**
     * For finsam alone.
     *
     * @hidden
     */
    @Internal
    public Kalla {}

    /**
     * A source of which no document is known.
     *
     * @hidden
     */
    @Internal
    public Kalla(
            String tal,
            @Nullable String plats,
            @Nullable Integer rad,
            @Nullable String parameter,
            @Nullable String galler,
            @Nullable String kalla,
            @Nullable String cell,
            @Nullable String fil,
            @Nullable String konto) {
        this(tal, plats, rad, parameter, galler, kalla, cell, fil, konto, null, null, null);
    }

    /**
     * A source that is no ledger's.
     *
     * @hidden
     */
    @Internal
    public Kalla(
            String tal,
            @Nullable String plats,
            @Nullable Integer rad,
            @Nullable String parameter,
            @Nullable String galler,
            @Nullable String kalla,
            @Nullable String cell) {
        this(tal, plats, rad, parameter, galler, kalla, cell, null, null);
    }
}
