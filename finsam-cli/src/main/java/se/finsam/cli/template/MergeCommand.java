package se.finsam.cli.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.finsam.cli.call.CheckerLoader;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.UsageException;
import se.finsam.cli.input.CheckJudgements;
import se.finsam.cli.input.JudgementFiles;
import se.finsam.cli.input.OneUnderlag;
import se.finsam.cli.input.ReadFiles;
import se.finsam.cli.input.Written;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagMerger;
import se.finsam.model.source.Language;
import se.finsam.rules.judgement.Bedomningar;
import se.finsam.rules.judgement.JudgementMerger;
import se.finsam.rules.judgement.JudgementReader;
import se.finsam.rules.judgement.JudgementResult;
import se.finsam.rules.judgement.JudgementWriter;

/**
 * {@code finsam merge}: the answers to a template's questions, put into the underlag that they were asked of, or the judgements of
 * several revisorer put together.
 */
public final class MergeCommand {
    private final Console console;
    private final CheckerLoader checker;
    private final Given given;
    private final Language language;

    public MergeCommand(Console console, CheckerLoader checker, Given given, Language standard) {
        this.console = console;
        this.checker = checker;
        this.given = given;
        this.language = given.language(standard);
    }

    public ExitCode run() {
        List<String> files = given.positionals();
        if (files.size() < 2) {
            throw new UsageException(
                    "ange underlaget och minst en fil med svar", "give the underlag and at least one file of answers");
        }
        String output = given.text("--output", "");
        if (JudgementFiles.named(files.get(0))) {
            return judgements(files, output);
        }
        // Without a rulebook to hold them to, keys of one's own are put together as they are.
        OneUnderlag inputs =
                new OneUnderlag(console, language, given.has("--rulebook") ? checker : null).takingAnswers();
        Underlag merged = inputs.read(files.get(0));
        for (String file : files.subList(1, files.size())) {
            Underlag answers = inputs.read(file);
            if (merged == null || answers == null) {
                return ExitCode.UNREADABLE;
            }
            ReadResult result = UnderlagMerger.merge(merged, answers, output.isEmpty() ? files.get(0) : output);
            if (result.value() == null) {
                CheckJudgements.tell(console, result.name(), result.errors(), language);
                return ExitCode.UNREADABLE;
            }
            merged = result.value();
        }
        return merged == null
                ? ExitCode.UNREADABLE
                : new Written(console, language, new ReadFiles().and(files).andAllOf(given.text("--rulebook", "")))
                        .underlag(output, files.get(0), merged);
    }

    /** Puts the judgements of several revisorer together; nothing is written where they judge a row differently. */
    private ExitCode judgements(List<String> files, String output) {
        List<Bedomningar> all = new ArrayList<>();
        for (String file : files) {
            JudgementResult read = JudgementReader.read(Path.of(file));
            CheckJudgements.tell(console, read.name(), read.errors(), language);
            if (read.value() != null) {
                all.add(read.value());
            }
        }
        if (all.size() < files.size()) {
            return ExitCode.UNREADABLE;
        }
        String name = output.isEmpty() ? files.get(0) : output;
        JudgementResult merged = JudgementMerger.merge(all, name);
        Bedomningar together = merged.value();
        if (together == null) {
            CheckJudgements.tell(console, name, merged.errors(), language);
            return ExitCode.UNREADABLE;
        }
        boolean json = Written.asJson(output);
        return new Written(console, language, new ReadFiles().and(files))
                .text(output, json ? JudgementWriter.toJson(together) : JudgementWriter.toYaml(together));
    }
}
