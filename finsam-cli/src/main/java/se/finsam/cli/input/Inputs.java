package se.finsam.cli.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.finsam.cli.call.CheckerLoader;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.read.UnderlagValidator;
import se.finsam.model.source.InputError;
import se.finsam.model.source.OpenFile;
import se.finsam.model.source.Place;
import se.finsam.model.source.Text;

/** Reads what the user named: a file, the files of a folder, or standard input. */
public final class Inputs {
    /** What standard input is called. */
    public static final String STDIN = "-";

    /** The largest report that was kept, in bytes, as the reader of reports has it. */
    public static final int MOST_OF_REPORT = 256 << 20;

    /** As many underlag are kept from when they are read until they are told of; files with more are read again. */
    private static final int MOST_AHEAD = 2_000;

    private final UnderlagReader reader;
    private final SharedFiles shared = new SharedFiles();
    private final Map<Path, List<ReadResult>> ahead = new HashMap<>();
    private int kept;
    private final InputStream in;
    private final boolean lines;
    private final @Nullable CheckerLoader rulebook;
    private boolean answers;
    private boolean twice;

    /** What pipes held, by their names, where it may be asked for once more. */
    private final Map<String, byte[]> piped = new HashMap<>();

    /** The files of a folder that were passed by since they are questions. */
    private final Set<String> questions = new LinkedHashSet<>();

    /** Inputs held to the keys of the rulebook that a call names; with null to none, and then they are taken as they are. */
    public Inputs(InputStream in, @Nullable CheckerLoader rulebook) {
        this(in, false, null, rulebook);
    }

    /**
     * The same; where {@code lines} is true, standard input is known to have an underlag on each line.
     *
     * @param idKey the key of each by which whoever calls knows it; null where there is none
     */
    public Inputs(InputStream in, boolean lines, @Nullable String idKey, @Nullable CheckerLoader rulebook) {
        UnderlagReader standard = UnderlagReader.standard();
        this.reader = idKey == null ? standard : standard.withIdKey(idKey);
        this.in = in;
        this.lines = lines;
        this.rulebook = rulebook;
    }

    /** Takes the answers of a template's questions, too, which are part of an underlag and checked as none. */
    Inputs takingAnswers() {
        answers = true;
        return this;
    }

    /** Reads as {@link #read} does, and keeps what a pipe holds for {@link #piped}: it can be read once, and may be a report. */
    public void readKeeping(String argument, Consumer<ReadResult> to) {
        twice = true;
        try {
            read(argument, to);
        } finally {
            twice = false;
        }
    }

    /** What a pipe held that was read by this name; null where it was a file, or is not kept. */
    public byte @Nullable [] piped(String name) {
        return piped.get(name);
    }

    /** Hands each underlag, or what is wrong with it, to {@code to} as soon as it is read. */
    public void read(String argument, Consumer<ReadResult> to) {
        Consumer<ReadResult> sink = new Held(to);
        if (argument.equals(STDIN)) {
            stdin(sink);
            return;
        }
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException e) {
            sink.accept(failed(
                    argument,
                    InputError.Kind.UNREADABLE,
                    new Text("ett filnamn som systemet kan läsa", "a file name that the system can read")));
            return;
        }
        if (Files.isDirectory(path)) {
            folder(path, sink);
        } else {
            file(path, sink);
        }
    }

    /** Whether arguments may name more than one underlag: several arguments, a folder, or NDJSON in a file. */
    public static boolean mayHoldSeveral(List<String> arguments) {
        if (arguments.size() > 1) {
            return true;
        }
        String only = arguments.get(0);
        return only.toLowerCase(Locale.ROOT).endsWith(".ndjson") || folder(only);
    }

    private static boolean folder(String argument) {
        try {
            return Files.isDirectory(Path.of(argument));
        } catch (InvalidPathException e) {
            return false; // told when it is its turn
        }
    }

    /**
     * Reads files before they are asked for, so that it is known which years there are of a förbund. Standard input is left,
     * as it may be written while it is read.
     */
    public void readAhead(List<String> arguments, Consumer<ReadResult> sink) {
        Consumer<ReadResult> held = new Held(sink);
        for (String argument : arguments) {
            for (Path file : files(argument)) {
                if (!ahead.containsKey(file)) {
                    List<ReadResult> results = new ArrayList<>();
                    document(file, result -> {
                        if (!QuestionFile.is(result)) {
                            held.accept(result);
                        }
                        if (kept + results.size() <= MOST_AHEAD) {
                            results.add(result);
                        }
                    });
                    keep(file, results);
                }
            }
        }
    }

    private void keep(Path file, List<ReadResult> results) {
        if (kept + results.size() <= MOST_AHEAD) {
            kept += results.size();
            ahead.put(file, results);
        }
    }

    /** The files that can be read at any time. */
    private static List<Path> files(String argument) {
        if (argument.equals(STDIN)) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                files.addAll(InputFiles.of(path));
            } else if (Files.isRegularFile(path)) {
                files.add(path);
            }
        } catch (InvalidPathException | IOException e) {
            return List.of(); // told when it is its turn
        }
        return files;
    }

    private void file(Path file, Consumer<ReadResult> sink) {
        List<ReadResult> results = ahead.remove(file);
        if (results == null) {
            document(file, sink);
        } else {
            results.forEach(sink);
        }
    }

    /** Hands on what was read of a file, with what is written beside it for all years. */
    private final class Together implements Consumer<ReadResult> {
        private final Path file;
        private final Consumer<ReadResult> to;

        Together(Path file, Consumer<ReadResult> to) {
            this.file = file;
            this.to = to;
        }

        @Override
        public void accept(ReadResult read) {
            to.accept(shared.into(file, read));
        }
    }

    /** Hands on what was read, with the keys of one's own in it held to those that the rulebook has. */
    private final class Held implements Consumer<ReadResult> {
        private final Consumer<ReadResult> to;

        Held(Consumer<ReadResult> to) {
            this.to = to;
        }

        @Override
        public void accept(ReadResult read) {
            Underlag underlag = read.value();
            to.accept(
                    rulebook == null || underlag == null || !hasOwn(underlag)
                            ? read
                            : UnderlagValidator.validate(underlag, read.name(), keys()));
        }

        /** Only then is the rulebook needed to read; one that does not load is else told by who checks. */
        private static boolean hasOwn(Underlag underlag) {
            return UnderlagValidator.validate(underlag, "", EgnaNycklar.INGA).value() == null;
        }
    }

    private EgnaNycklar keys() {
        return rulebook == null ? EgnaNycklar.INGA : rulebook.get().rulebook().egnaNycklar();
    }

    /** What the files of several years that lie in a folder say that none of its underlag has taken. */
    public List<Text> untaken(String argument) {
        return folder(argument) ? shared.untaken(Path.of(argument)) : List.of();
    }

    /** The files of folders that were passed by since the last call, as they are questions. */
    public List<String> passedBy() {
        List<String> passed = List.copyOf(questions);
        questions.clear();
        return passed;
    }

    /** What a file holds, told by how it begins and not by its name, with what is written beside it for all years. */
    private void document(Path file, Consumer<ReadResult> to) {
        Consumer<ReadResult> sink = shared.none(file) ? to : new Together(file, to);
        if (beginsLikeWorkbook(file)) {
            try (InputStream workbook = OpenFile.named(file)) {
                sink.accept(Workbooks.read(workbook, file.toString(), keys(), answers));
                return;
            } catch (IOException e) {
                // The reader of text tells that a file cannot be read, whatever is in it.
            }
        }
        if (!answers && QuestionFile.begins(file)) {
            sink.accept(QuestionFile.refused(file.toString()));
            return;
        }
        if (Files.isRegularFile(file) || !Files.exists(file)) {
            reader.read(file, sink);
        } else {
            pipe(file, sink);
        }
    }

    /** What a pipe or a device that was named holds: it can be read once, and may be written while it is. */
    private void pipe(Path file, Consumer<ReadResult> sink) {
        try (InputStream open = OpenFile.named(file)) {
            once(open, file.toString(), sink);
        } catch (IOException e) {
            reader.read(file, sink); // tells that it cannot be read
        }
    }

    private static boolean beginsLikeWorkbook(Path file) {
        if (!Files.isRegularFile(file)) {
            return false; // what it begins with is gone when it has been looked at
        }
        try (InputStream start = OpenFile.named(file)) {
            return workbook(start);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a stream begins as a workbook does: .xlsx is a zip file, and .xls a compound one. */
    private static boolean workbook(InputStream start) throws IOException {
        int first = start.read();
        if (first != 'P' && first != 0xD0) {
            return false; // no more is asked for, since it may not be written yet
        }
        int second = start.read();
        return first == 'P' ? second == 'K' && start.read() == 3 : second == 0xCF;
    }

    private void stdin(Consumer<ReadResult> sink) {
        try {
            if (lines) {
                StdinLines.read(reader, in, STDIN, sink);
                return;
            }
            once(in, STDIN, sink);
        } catch (IOException e) {
            sink.accept(failed(
                    STDIN,
                    InputError.Kind.UNREADABLE,
                    new Text("ett underlag på standard in", "an underlag on standard input")));
        }
    }

    private InputStream kept(InputStream open, String name) throws IOException {
        byte[] all = open.readNBytes(MOST_OF_REPORT + 1);
        piped.put(name, all);
        return new ByteArrayInputStream(all);
    }

    private void once(InputStream open, String name, Consumer<ReadResult> sink) throws IOException {
        InputStream marked = twice ? kept(open, name) : new BufferedInputStream(open);
        marked.mark(4);
        boolean workbook = workbook(marked);
        marked.reset();
        if (workbook) {
            sink.accept(Workbooks.read(marked, name, keys(), answers));
        } else {
            reader.read(marked, name, sink);
        }
    }

    private void folder(Path folder, Consumer<ReadResult> sink) {
        List<Path> files;
        try {
            files = InputFiles.of(folder);
        } catch (IOException e) {
            sink.accept(failed(
                    folder.toString(),
                    InputError.Kind.UNREADABLE,
                    new Text("en mapp som får läsas", "a folder that may be read")));
            return;
        }
        int before = questions.size();
        files.forEach(file -> file(file, new PassingQuestions(sink)));
        if (questions.size() - before == files.size()) {
            String endings = String.join(", ", InputFiles.ENDINGS);
            sink.accept(failed(
                    folder.toString(),
                    InputError.Kind.EMPTY,
                    new Text(
                            "minst en fil i mappen som slutar på " + endings,
                            "at least one file in the folder that ends in " + endings)));
        }
    }

    /** Hands on what was read of a folder's files, but for questions. */
    private final class PassingQuestions implements Consumer<ReadResult> {
        private final Consumer<ReadResult> to;

        PassingQuestions(Consumer<ReadResult> to) {
            this.to = to;
        }

        @Override
        public void accept(ReadResult read) {
            if (QuestionFile.is(read)) {
                questions.add(read.name());
            } else {
                to.accept(read);
            }
        }
    }

    private static ReadResult failed(String name, InputError.Kind kind, Text expected) {
        return new ReadResult(name, null, List.of(new InputError(kind, new Place("", 0, 0), null, expected)));
    }
}
