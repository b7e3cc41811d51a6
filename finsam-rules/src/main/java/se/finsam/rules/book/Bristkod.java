package se.finsam.rules.book;

/**
 * What can be wrong with a rulebook. A code is for ever: it stands in build logs, in exceptions and in {@code docs/lint.md},
 * where each is explained.
 */
public enum Bristkod {
    /** A file or a folder is missing. */
    RB101,
    /** A file cannot be read as text, or not as YAML. */
    RB102,
    /** A key or a value is not what was expected. */
    RB103,
    /** A rulebook that stands by itself lacks a part. */
    RB104,
    /** A file's name is not its id. */
    RB105,
    /** An id is used twice. */
    RB106,
    /** A control needs a key that no underlag can have. */
    RB201,
    /** A control names a parameter that is not there. */
    RB202,
    /** A control uses a parameter without naming it. */
    RB203,
    /** No control names a parameter. */
    RB204,
    /** A profile has a control that is not there. */
    RB205,
    /** A profile has a control twice, or none at all. */
    RB206,
    /** A control rests on nothing. */
    RB207,
    /** A deadline names what is not there, or is told in two ways. */
    RB208,
    /** A key that a rulebook adds cannot be told apart or written. */
    RB209,
    /** A statute is not in {@code lagar/}. */
    RB301,
    /** A paragraph is cited whose amendments are not followed. */
    RB302,
    /** A statute is cited for days on which it was not in force. */
    RB303,
    /** A statute's amendments are not in order. */
    RB304,
    /** No control cites a statute. */
    RB305,
    /** A control rests on the law, and cites none. */
    RB306,
    /** Dated values overlap, or leave days between them. */
    RB401,
    /** A parameter's value is not one value of one kind. */
    RB402,
    /** A parameter has no value for the first days of a control. */
    RB403,
    /** Citations overlap, or leave days of a control without any. */
    RB404,
    /** Something ends before it begins. */
    RB405,
    /** Something was checked against its source on a day that has not come. */
    RB406,
    /** An answer has no text. */
    RB501,
    /** A text belongs to no answer. */
    RB502,
    /** A text asks for a figure that the answer does not have. */
    RB503,
    /** The two languages do not ask for the same figures. */
    RB504,
    /** A place for a figure cannot be read. */
    RB505,
    /** A text writes out what a parameter says. */
    RB506,
    /** An English text is Swedish. */
    RB507,
    /** Rules stand in the wrong package. */
    RB601,
    /** A rule's name does not say whose it is and what it gives, or is used twice. */
    RB602,
    /** A rule answers for another control. */
    RB603,
    /** A rule does not ask for its question. */
    RB604,
    /** A line of a rule is not written as it must be. */
    RB605,
    /** A rule has a floating-point number. */
    RB606,
    /** A rule reads the clock, the machine or chance. */
    RB607,
    /** A rule has a construct that a rulebook does without. */
    RB608,
    /** A rule imports more than facts. */
    RB609,
    /** An import is not used. */
    RB610,
    /** A name that a rule gives a fact is not used. */
    RB611,
    /** A rule asks for a fact or a field that is not there. */
    RB612,
    /** A rule does not give just one answer. */
    RB613,
    /** A rule asks more of its question than which control and which object. */
    RB614,
    /** An expression or a rule of a {@code regel.yaml} is not what was expected. */
    RB615,
    /** A {@code regel.yaml} reads a key that its control does not say it needs. */
    RB616,
    /** The rules of a {@code regel.yaml} do not give exactly one answer. */
    RB617,
    /** A control has its rules both in {@code regel.yaml} and in DRL. */
    RB618,
    /** Two rules can give the same control and object two rows. */
    RB701,
    /** A rule by itself can give an object several rows. */
    RB702,
    /** A rule can never hold. */
    RB703,
    /** An exception excepts nothing. */
    RB704,
    /** A control can say nothing but that it is met. */
    RB705,
    /** Cases are of another control than the room's. */
    RB801,
    /** A control has no cases. */
    RB802,
    /** Several cases have the same name. */
    RB803,
    /** A case expects no row. */
    RB804;

    /** Whether it is a warning and no error: it is about how a text reads, and no outcome rests on it. */
    public boolean varning() {
        return this == RB506 || this == RB507;
    }
}
