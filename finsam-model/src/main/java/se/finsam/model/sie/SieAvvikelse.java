package se.finsam.model.sie;

import se.finsam.model.Api;
import se.finsam.model.source.Text;

/** The ways in which a SIE file can depart from the format, contradict itself, or be no SIE file at all. */
@Api
public enum SieAvvikelse {
    /** The file could not be opened or read. */
    UNREADABLE(Grad.FEL, "kan inte läsas", "cannot be read"),
    /** There is nothing in it. */
    EMPTY(Grad.FEL, "tom fil", "empty file"),
    /** A web page, often an error message that was saved as a file. */
    HTML(Grad.FEL, "en webbsida, inte en SIE-fil", "a web page, not a SIE file"),
    /** SIE 5, which is another format. */
    SIE_5(Grad.FEL, "en fil i formatet SIE 5 (XML)", "a file in the format SIE 5 (XML)"),
    /** Other XML. */
    XML(Grad.FEL, "en XML-fil, inte en SIE-fil", "an XML file, not a SIE file"),
    /** No text: a workbook, a PDF, a packed file. */
    BINARY(Grad.FEL, "inte en textfil", "not a text file"),
    /** Text without a single record of SIE. */
    NOT_SIE(Grad.FEL, "inte en SIE-fil", "not a SIE file"),
    /** A file for importing vouchers, SIE 4I, that has other faults too: what it is comes before them. */
    IMPORT_FILE(
            Grad.FEL,
            "filen är till för inläsning av verifikationer (SIE 4I) och säger inget om saldon",
            "the file is for importing vouchers (SIE 4I) and says nothing of balances"),
    /** The end of the file is lost. */
    TRUNCATED(Grad.FEL, "filen är avhuggen", "the file is cut off"),
    /** Larger than the limits. */
    LIMIT(Grad.FEL, "över gränsen", "over the limit"),
    /** No current accounting year where there has to be one, or one that cannot be read. */
    YEAR(Grad.FEL, "räkenskapsår saknas eller kan inte läsas", "accounting year missing or not readable"),
    /** The number of a year, or a month, that cannot be read in a record with an amount. */
    PERIOD(Grad.FEL, "år eller månad kan inte läsas", "year or month not readable"),
    /** A record with an amount but no account. */
    ACCOUNT(Grad.FEL, "konto saknas", "account missing"),
    /** An amount that is not there, or cannot be read. */
    AMOUNT(Grad.FEL, "belopp saknas eller kan inte läsas", "amount missing or not readable"),
    /** Two records that cannot both be true. */
    CONTRADICTION(Grad.FEL, "motsäger en tidigare rad", "contradicts an earlier line"),
    /** Braces, vouchers and their rows that do not fit into each other. */
    STRUCTURE(Grad.FEL, "fel uppbyggnad", "wrong structure"),

    /** Another encoding than PC8. */
    ENCODING(Grad.VARNING, "annan teckenkodning än PC8", "another encoding than PC8"),
    /** The bytes do not say which encoding it is. */
    ENCODING_UNSURE(Grad.VARNING, "osäker teckenkodning", "encoding not sure"),
    /** A byte order mark, which the format does not have. */
    BYTE_ORDER_MARK(Grad.VARNING, "byteordningsmärke först i filen", "byte order mark first in the file"),
    /** Letters that were lost before the file was written. */
    DESTROYED_TEXT(Grad.VARNING, "förstörda tecken i texten", "destroyed characters in the text"),
    /** A character that text may not hold. */
    CONTROL_CHARACTER(Grad.VARNING, "styrtecken i texten", "control character in the text"),
    /** A line that ends in a lone carriage return. */
    LINE_END(Grad.VARNING, "radslut utan LF", "line end without LF"),
    /** A last line without a line end: the file may be cut off. */
    LAST_LINE(Grad.VARNING, "sista raden saknar radslut", "the last line has no line end"),
    /** A line that is no record. */
    LINE(Grad.VARNING, "raden är ingen post och hoppas över", "the line is no record and is skipped"),
    /** A quote that is not closed before the line ends. */
    QUOTE(Grad.VARNING, "citattecken som inte avslutas", "quote that is not closed"),
    /** A label in small letters. */
    LABEL_CASE(Grad.VARNING, "etikett med små bokstäver", "label in small letters"),
    /** A label that the format does not have. */
    UNKNOWN_LABEL(Grad.VARNING, "okänd etikett, hoppas över", "unknown label, skipped"),
    /** A record that the type of file may not hold. It is read all the same. */
    FORBIDDEN_RECORD(Grad.VARNING, "post som filtypen inte ska ha", "record that the type of file should not have"),
    /** A record that every file of its type has. */
    MISSING_RECORD(Grad.VARNING, "post saknas", "record missing"),
    /** A record that may stand once, or an account or object whose second record says something else. The first holds. */
    REPEATED_RECORD(Grad.VARNING, "post som upprepas, den första gäller", "repeated record, the first one holds"),
    /** The same amount given twice. It counts once. */
    DUPLICATE(Grad.VARNING, "samma uppgift två gånger, räknas en gång", "the same given twice, counted once"),
    /** A field that is not there, or is empty, in a record without an amount. */
    MISSING_FIELD(Grad.VARNING, "fält saknas", "field missing"),
    /** A type of file other than 1–4. */
    FILE_TYPE(Grad.VARNING, "okänd filtyp", "unknown type of file"),
    /** A date that cannot be read, or is not written YYYYMMDD, outside of #RAR. */
    DATE(Grad.VARNING, "datum saknas eller har fel form", "date missing or in a wrong form"),
    /** An amount with a plus sign, without a digit before or after the point, or with more than two decimals. */
    AMOUNT_FORM(
            Grad.VARNING, "belopp skrivet på ett annat sätt än formatets", "amount not written as the format has it"),
    /** An organisation number that is empty or whose check digit is wrong. */
    ORGANISATION_NUMBER(Grad.VARNING, "organisationsnumret stämmer inte", "the organisation number is not right"),
    /** An organisation number in another form. */
    ORGANISATION_NUMBER_FORM(Grad.VARNING, "organisationsnummer i annan form", "organisation number in another form"),
    /** An earlier year that cannot be meant: not readable, or not the one right before the next. It is taken as unknown. */
    YEAR_UNKNOWN(
            Grad.VARNING,
            "räkenskapsåret kan inte stämma och tas som okänt",
            "the accounting year cannot be right and is taken as unknown"),
    /** A day of writing before the year began. It is taken as unknown. */
    WRITTEN_BEFORE_YEAR(
            Grad.VARNING,
            "filen sägs vara skriven före räkenskapsåret, dagen tas som okänd",
            "the file is said to be written before the accounting year, the day is taken as unknown"),
    /** No day up to which the balances go, or one outside of the year, such as 1970-01-01. It is taken as unknown. */
    COVERAGE(Grad.VARNING, "okänt hur långt saldona går", "unknown up to which day the balances go"),
    /** An account number that is not digits. */
    ACCOUNT_NUMBER(Grad.VARNING, "kontonummer som inte bara är siffror", "account number that is not only digits"),
    /** A type of account that is missing, unknown, or not that of the account's class. */
    ACCOUNT_TYPE(Grad.VARNING, "kontotyp saknas eller är tveksam", "type of account missing or doubtful"),
    /** An account that is used without #KONTO. */
    UNDECLARED_ACCOUNT(Grad.VARNING, "kontot finns inte i kontoplanen", "the account is not in the chart"),
    /** A year that is used without #RAR. */
    UNDECLARED_YEAR(Grad.VARNING, "räkenskapsåret saknar #RAR", "the accounting year has no #RAR"),
    /** A dimension or an object that is used without #DIM or #OBJEKT. */
    UNDECLARED_OBJECT(Grad.VARNING, "objektet finns inte i registret", "the object is not in the register"),
    /** An object list that cannot be read. The objects of the dimensions that it names, or may name, are left out. */
    OBJECT_LIST(
            Grad.VARNING,
            "objektlista kan inte läsas, objekten räknas inte",
            "object list not readable, the objects do not count"),
    /** Two rows of an object that cannot both be true. The object is left out; the accounts are read. */
    OBJECT_CONTRADICTION(
            Grad.VARNING,
            "motsäger en tidigare rad, objektet räknas inte",
            "contradicts an earlier line, the object does not count"),
    /** A row of an object that cannot be read. The object is left out; the accounts are read. */
    OBJECT_UNREADABLE(
            Grad.VARNING,
            "objektets rad kan inte läsas, objektet räknas inte",
            "the object's row cannot be read, the object does not count"),
    /** #PSALDO, #PBUDGET or #TRANS without its object list. */
    OBJECT_LIST_MISSING(Grad.VARNING, "objektlistan saknas", "object list missing"),
    /** A balance that names several objects. It counts to each of them. */
    OBJECT_COMBINATION(Grad.VARNING, "saldo för flera objekt tillsammans", "balance of several objects together"),
    /** An object's row in a file of type 2. It is skipped, as the format says. */
    OBJECT_ROW(Grad.VARNING, "objektrad i en fil av typ 2, hoppas över", "object row in a file of type 2, skipped"),
    /** Rows of objects for an account and month without the row of their total. */
    TOTAL_ROW(Grad.VARNING, "objektrader utan totalrad", "object rows without a row of the total"),
    /** A month that is not in its year. */
    PERIOD_OUTSIDE_YEAR(Grad.VARNING, "månad utanför räkenskapsåret", "month outside the accounting year"),
    /** A voucher without number, or with a lower one than the voucher before it in its series. */
    VOUCHER_NUMBER(Grad.VARNING, "verifikationsnummer saknas eller går bakåt", "voucher number missing or falling"),
    /** A voucher of another year. It is not in the sums. */
    VOUCHER_OUTSIDE_YEAR(Grad.VARNING, "verifikation utanför räkenskapsåret", "voucher outside the accounting year"),
    /** A voucher without rows. */
    VOUCHER_WITHOUT_ROWS(Grad.VARNING, "verifikation utan rader", "voucher without rows"),
    /** A voucher whose rows do not add up to 0. */
    VOUCHER_BALANCE(Grad.VARNING, "verifikationen balanserar inte", "the voucher does not balance"),
    /** An added row that the next row does not repeat. */
    ADDED_ROW(Grad.VARNING, "#RTRANS följs inte av samma rad som #TRANS", "#RTRANS not followed by the same row"),
    /** A checksum that is not the file's: it was changed after it was written. */
    CHECKSUM(Grad.VARNING, "kontrollsumman stämmer inte", "the checksum is not right"),
    /** A checksum that cannot be tried, because of the encoding or since its start is missing. */
    CHECKSUM_UNSURE(Grad.VARNING, "kontrollsumman kan inte prövas", "the checksum cannot be tried"),

    /** The opening balances do not add up to 0: last year's result has not been transferred, or an account is missing. */
    OPENING_SUM(Grad.VARNING, "ingående balanser är inte 0 tillsammans", "opening balances do not add up to 0"),
    /** An opening balance that is not last year's closing one. */
    OPENING_BALANCE(
            Grad.VARNING,
            "ingående balans är inte förra årets utgående",
            "opening balance is not last year's closing one"),
    /** Closing balances and result do not add up to the opening balances. */
    CLOSING_SUM(
            Grad.VARNING,
            "utgående balanser och resultat är inte lika med ingående balanser",
            "closing balances and result do not add up to the opening balances"),
    /** The months do not add up to the year. */
    MONTHS(Grad.VARNING, "månaderna är inte lika med året", "the months do not add up to the year"),
    /** The voucher rows do not add up to the change of the account. */
    VOUCHER_SUM(
            Grad.VARNING,
            "verifikationerna är inte lika med kontots förändring",
            "the vouchers do not add up to the account's change"),

    /** The file says that it has been read already. */
    ALREADY_READ(Grad.UPPLYSNING, "filen är märkt som redan inläst", "the file is marked as read already"),
    /** The result accounts add up to 0, since the year's result is booked among them. */
    CLOSED_YEAR(
            Grad.UPPLYSNING,
            "årets resultat är bokat bland resultatkontona",
            "the year's result is booked among the result accounts");

    private final Grad grad;
    private final String sv;
    private final String en;

    SieAvvikelse(Grad grad, String sv, String en) {
        this.grad = grad;
        this.sv = sv;
        this.en = en;
    }

    /** How grave it is. */
    public Grad grad() {
        return grad;
    }

    /** What it is, in words. */
    public Text text() {
        return new Text(sv, en);
    }

    /** Whether a file is refused for it: by a reader that is strict, or by one that is not. */
    public boolean fel(boolean strict) {
        return grad == Grad.FEL || (strict && grad == Grad.VARNING);
    }

    /** How grave a deviation is. */
    @Api
    public enum Grad {
        /** The file is refused: what it says cannot be told. */
        FEL,
        /** The file is read; a strict reader refuses it. */
        VARNING,
        /** Good to know, and not against the format. */
        UPPLYSNING
    }
}
