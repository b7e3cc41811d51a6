package se.finsam.cli.ledger;

import java.util.List;
import se.finsam.cli.call.CheckerLoader;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.UsageException;
import se.finsam.cli.input.CheckJudgements;
import se.finsam.cli.input.OneUnderlag;
import se.finsam.cli.input.ReadFiles;
import se.finsam.cli.input.Written;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.source.Language;
import se.finsam.rules.broken.BrokenRulebookException;

/** {@code finsam import sie FILE}: a ledger as an underlag, or into one. */
public final class ImportCommand {
    private final Console console;
    private final CheckerLoader checker;
    private final Given given;
    private final Language language;

    public ImportCommand(Console console, CheckerLoader checker, Given given, Language standard) {
        this.console = console;
        this.checker = checker;
        this.given = given;
        this.language = given.language(standard);
    }

    public ExitCode run() {
        List<String> files = given.positionals();
        if (files.size() != 1) {
            throw new UsageException("ange en SIE-fil", "give one SIE file");
        }
        LedgerArguments arguments = LedgerArguments.of(files.get(0), given);
        LedgerInput ledger;
        try {
            ledger = LedgerInput.read(console, arguments, checker, language, failed -> {});
        } catch (BrokenRulebookException e) {
            return console.unusable(e, language);
        }
        if (ledger == null) {
            return ExitCode.UNREADABLE;
        }
        String into = given.text("--into", "");
        ReadResult result;
        if (into.isEmpty()) {
            result = ledger.alone();
        } else {
            Underlag underlag = new OneUnderlag(console, language, given.has("--rulebook") ? checker : null).read(into);
            if (underlag == null) {
                return ExitCode.UNREADABLE;
            }
            result = ledger.into(underlag);
        }
        CheckJudgements.tell(console, result.name(), result.errors(), language);
        Underlag whole = result.value();
        if (whole == null) {
            return ExitCode.UNREADABLE;
        }
        String output = given.text("--output", "");
        ReadFiles read = new ReadFiles().and(files).and(arguments.plan()).and(into);
        return new Written(console, language, read).underlag(output, result.name(), whole);
    }
}
