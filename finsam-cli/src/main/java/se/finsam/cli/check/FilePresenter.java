package se.finsam.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.finsam.cli.call.CheckerLoader;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.Progress;
import se.finsam.cli.call.UsageException;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.model.source.WholeFile;
import se.finsam.report.FileNames;
import se.finsam.report.Overview;
import se.finsam.report.ReportContent;
import se.finsam.report.ReportSummary;
import se.finsam.report.Shown;
import se.finsam.report.Words;
import se.finsam.rules.report.Felrapport;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.rulebook.Kontroll;

/** Reports in files: one for each input, and beside several an overview. What was written is told in a line each. */
final class FilePresenter implements Presenter {
    private final Console console;
    private final FileOutput output;
    private final Language language;
    private final CheckerLoader checker;
    private final Progress progress;
    private final FileNames names = new FileNames();
    private final List<ReportSummary> summaries = new ArrayList<>();
    private final List<Felrapport> unread = new ArrayList<>();
    private boolean complete = true;

    FilePresenter(Console console, FileOutput output, Language language, CheckerLoader checker) {
        this.console = console;
        this.output = output;
        this.language = language;
        this.checker = checker;
        this.progress = new Progress(console);
    }

    @Override
    public void expect(int inputs) {
        progress.expect(output.folder() ? inputs : 0);
    }

    @Override
    public void report(Granskningsrapport report, Underlag underlag, List<Underlag> earlier) {
        if (!output.folder() && !summaries.isEmpty()) {
            throw new UsageException(
                    "-o " + Shown.name(output.target().toString())
                            + " är en fil, men det är flera underlag; ange en mapp, med / sist",
                    "-o " + Shown.name(output.target().toString())
                            + " is a file, but there are several inputs; give a folder, ended by /");
        }
        String name = names.next(report.forbund(), report.rakenskapsar()) + "."
                + output.format().ending();
        Path file = output.folder() ? output.target().resolve(name) : output.target();
        summaries.add(ReportSummary.of(report, name));
        byte[] bytes = output.format()
                .report(new ReportContent(report, language, controls(), underlag, earlier, output.signatures()));
        if (write(file, bytes)) {
            tell(new Words(language).verdict(report.utlatande()) + " — " + Shown.name(report.forbund()) + " "
                    + report.rakenskapsar() + ": " + Shown.name(file.toString()));
        }
        progress.done(Shown.name(report.forbund()));
    }

    @Override
    public void report(Granskningsrapport report) {
        throw new IllegalStateException("a file needs the underlag too");
    }

    @Override
    public void failure(Felrapport failure) {
        unread.add(failure);
        progress.done(Shown.name(failure.underlag().namn()));
    }

    @Override
    public void end() {
        progress.end();
        if (!output.folder()) {
            return;
        }
        byte[] overview = output.format().overview(new Overview(language, summaries, unread, controls()));
        Path file =
                output.target().resolve(FileNames.INDEX + "." + output.format().ending());
        if (overview != null && write(file, overview)) {
            tell(new Text("Översikt: ", "Overview: ").in(language) + Shown.name(file.toString()));
        }
    }

    @Override
    public boolean complete() {
        return complete;
    }

    private List<Kontroll> controls() {
        return checker.get().rulebook().kontroller();
    }

    private boolean write(Path file, byte[] bytes) {
        if (output.read().holds(file)) {
            complete = false;
            console.complain(new Text(
                            "skrev inte " + Shown.name(file.toString())
                                    + ": den filen lästes av samma anrop; ange en annan mapp med -o",
                            "did not write " + Shown.name(file.toString())
                                    + ": that file was read by the same call; give another folder with -o")
                    .in(language));
            return false;
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            WholeFile.write(file, bytes);
            return true;
        } catch (IOException e) {
            complete = false;
            console.complain(new Text("kunde inte skriva ", "could not write ").in(language)
                    + Shown.name(file.toString()) + ": " + Shown.name(String.valueOf(e.getMessage())));
            return false;
        }
    }

    private void tell(String line) {
        progress.clear();
        console.print(line + "\n");
        console.flush();
    }
}
