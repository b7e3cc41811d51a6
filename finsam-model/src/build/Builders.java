import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Writes a builder for Underlag and for each record that it holds, from the records' own sources: run by the build, as a
 * file, before it compiles. The same sources give the same bytes. docs/api.md says what a builder promises, and why no
 * annotation processor makes them.
 */
final class Builders {
    private static final String ROOT = "Underlag";
    private static final Pattern WORD = Pattern.compile("[A-Z]\\w*");

    /** What a builder of an underlag does not let anyone set. */
    private static final Map<String, String> FIXED =
            Map.of("Underlag.schema", "Underlag.SCHEMA", "Underlag.origin", "se.finsam.model.source.Origin.MEMORY");

    private record Component(
            String name, String type, boolean nullable, boolean amount, List<String> codes, boolean open, String about) {
        boolean primitive() {
            return type.equals("int");
        }

        boolean list() {
            return type.startsWith("List<");
        }

        String item() {
            return type.substring("List<".length(), type.length() - 1);
        }

        String capital() {
            return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        }
    }

    private Builders() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, List<Component>> records = read(Path.of(arguments[0], "se", "finsam", "model"));
        Path out = Files.createDirectories(Path.of(arguments[1], "se", "finsam", "model"));
        Set<String> made = reached(records);
        for (String record : made) {
            Path file = out.resolve(record + "Builder.java");
            String source = source(record, records.get(record));
            // An unchanged file keeps its time, so that nothing is compiled again for it.
            if (!Files.exists(file) || !Files.readString(file).equals(source)) {
                Files.writeString(file, source);
            }
        }
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                if (!made.contains(file.getFileName().toString().replace("Builder.java", ""))) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Map<String, List<Component>> read(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, List<Component>> records = new TreeMap<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.list(folder)) {
            List<Path> found = sources.filter(file -> file.toString().endsWith(".java")).sorted().toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(found));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                for (Tree type : unit.getTypeDecls()) {
                    if (type.getKind() == Tree.Kind.RECORD) {
                        ClassTree record = (ClassTree) type;
                        DocCommentTree comment = docs.getDocCommentTree(new TreePath(new TreePath(unit), record));
                        records.put(record.getSimpleName().toString(), components(record, comment));
                    }
                }
            }
        }
        return records;
    }

    private static List<Component> components(ClassTree record, DocCommentTree comment) {
        Map<String, String> about = new TreeMap<>();
        for (DocTree tag : comment.getBlockTags()) {
            if (tag instanceof ParamTree parameter) {
                StringBuilder text = new StringBuilder();
                parameter.getDescription().forEach(text::append);
                about.put(parameter.getName().toString(), text.toString().replaceAll("\\s+", " "));
            }
        }
        List<Component> components = new ArrayList<>();
        for (Tree member : record.getMembers()) {
            if (member instanceof VariableTree field
                    && !field.getModifiers().getFlags().contains(Modifier.STATIC)) {
                components.add(component(field, about.getOrDefault(field.getName().toString(), "")));
            }
        }
        return components;
    }

    private static Component component(VariableTree field, String about) {
        boolean nullable = false;
        boolean amount = false;
        boolean open = false;
        List<String> codes = new ArrayList<>();
        for (AnnotationTree annotation : field.getModifiers().getAnnotations()) {
            String name = annotation.getAnnotationType().toString();
            nullable |= name.equals("Nullable");
            amount |= name.equals("Belopp");
            if (name.equals("Koder")) {
                for (ExpressionTree argument : annotation.getArguments()) {
                    boolean named = argument instanceof AssignmentTree;
                    ExpressionTree value = named ? ((AssignmentTree) argument).getExpression() : argument;
                    if (named && ((AssignmentTree) argument).getVariable().toString().equals("oppen")) {
                        open = value.toString().equals("true");
                    } else if (value instanceof NewArrayTree array) {
                        array.getInitializers().forEach(code -> codes.add((String) ((LiteralTree) code).getValue()));
                    } else {
                        codes.add((String) ((LiteralTree) value).getValue());
                    }
                }
            }
        }
        return new Component(
                field.getName().toString(), field.getType().toString(), nullable, amount, codes, open, about);
    }

    /** The records that an underlag holds, and itself. */
    private static Set<String> reached(Map<String, List<Component>> records) {
        Set<String> reached = new TreeSet<>();
        ArrayDeque<String> next = new ArrayDeque<>(List.of(ROOT));
        while (!next.isEmpty()) {
            String record = next.poll();
            if (records.containsKey(record) && reached.add(record)) {
                for (Component component : records.get(record)) {
                    Matcher words = WORD.matcher(component.type());
                    while (words.find()) {
                        next.add(words.group());
                    }
                }
            }
        }
        return reached;
    }

    private static String source(String record, List<Component> components) {
        StringBuilder body = new StringBuilder();
        String builder = record + "Builder";
        for (Component one : components) {
            if (!fixed(record, one)) {
                body.append("    private @Nullable ").append(boxed(one.type())).append(' ').append(one.name()).append(";\n");
            }
        }
        body.append("\n    ").append(builder).append("() {}\n\n    ").append(builder).append('(').append(record).append(" from) {\n");
        for (Component one : components) {
            if (!fixed(record, one)) {
                body.append("        ").append(one.name()).append("(from.").append(one.name()).append("());\n");
            }
        }
        body.append("    }\n");
        for (Component one : components) {
            if (!fixed(record, one)) {
                setters(body, builder, one);
            }
        }
        build(body, record, components);
        String text = body.toString();
        StringBuilder source = new StringBuilder("package se.finsam.model;\n\n");
        for (String name : List.of("java.math.BigDecimal", "java.time.LocalDate", "java.util.ArrayList", "java.util.List",
                "java.util.Map", "java.util.TreeMap", "javax.annotation.processing.Generated",
                "org.jspecify.annotations.Nullable")) {
            String simple = name.substring(name.lastIndexOf('.') + 1);
            if (simple.equals("Generated") || Pattern.compile("\\b" + simple + "\\b").matcher(text).find()) {
                source.append("import ").append(name).append(";\n");
            }
        }
        return source.append("""

                /**
                 * Builds {@link %1$s}: each component by its name. What is not set is unknown, and never zero, no or empty; null makes
                 * it unknown again. A builder may be used on after it has built. Mutable, so it is used in one thread at a time.
                 *
                 * @since 0.1
                 */
                @Api
                @Generated("finsam-model/src/build/Builders.java")
                public final class %1$sBuilder {
                """.formatted(record))
                .append(text).append("}\n").toString();
    }

    private static void setters(StringBuilder body, String builder, Component one) {
        String name = one.name();
        String type = (one.nullable() ? "@Nullable " : "") + one.type();
        String about = one.about();
        if (one.list()) {
            method(body, about + "; an empty list says that there are none", builder, name, type + " " + name,
                    "this." + name + " = " + name + " == null ? null : new ArrayList<>(" + name + ");");
            String add = "this." + name + " = this." + name + " == null ? new ArrayList<>() : this." + name + ";\n        this."
                    + name + ".add(";
            method(body, "One more of " + name + ": " + about, builder, "add" + one.capital(), one.item() + " one", add + "one);");
            if (!one.codes().isEmpty()) {
                method(body, "One more of " + name + ": " + about, builder, "add" + one.capital(), one.capital() + " one",
                        add + "one.name());");
            }
        } else if (one.type().startsWith("Map<")) {
            method(body, about, builder, name, type + " " + name,
                    "this." + name + " = " + name + " == null ? null : new TreeMap<>(" + name + ");");
            method(body, "One more key of " + name + ": " + about, builder, "put" + one.capital(), "String key, Object value",
                    "this." + name + " = this." + name + " == null ? new TreeMap<>() : this." + name + ";\n        this." + name
                            + ".put(key, value);");
        } else {
            method(body, about, builder, name, type + " " + name, "this." + name + " = " + name + ";");
            String nullable = one.nullable() ? "@Nullable " : "";
            String unlessNull = "this." + name + " = " + name + " == null ? null : ";
            if (!one.codes().isEmpty()) {
                method(body, about, builder, name, nullable + one.capital() + " " + name, unlessNull + name + ".name();");
            }
            if (one.amount()) {
                method(body, about + "; whole kronor", builder, name, "long " + name,
                        "this." + name + " = BigDecimal.valueOf(" + name + ");");
            }
            if (one.type().equals("Dagsvar")) {
                method(body, about + "; as done on that day, null where nothing is known", builder, name,
                        "@Nullable LocalDate " + name, unlessNull + "Dagsvar.den(" + name + ");");
            }
            if (one.type().equals("ArEllerDag")) {
                method(body, about + "; a day", builder, name, "@Nullable LocalDate " + name,
                        unlessNull + "ArEllerDag.den(" + name + ");");
                method(body, about + "; a whole year", builder, name, "int " + name,
                        "this." + name + " = ArEllerDag.ar(" + name + ");");
            }
        }
        if (!one.codes().isEmpty()) {
            body.append("\n    /** The codes that {@code ").append(name).append("} takes")
                    .append(one.open() ? ", and that decide something; as text it takes others too. */\n" : ". */\n");
            body.append("    @Api\n    public enum ").append(one.capital()).append(" {\n        ")
                    .append(String.join(",\n        ", one.codes())).append("\n    }\n");
        }
    }

    private static void method(
            StringBuilder body, String about, String builder, String name, String parameters, String statements) {
        String said = about.substring(0, 1).toUpperCase(Locale.ROOT) + about.substring(1);
        body.append("\n    /** ").append(said).append(". */\n    public ").append(builder).append(' ').append(name).append('(')
                .append(parameters).append(") {\n        ").append(statements).append("\n        return this;\n    }\n");
    }

    private static void build(StringBuilder body, String record, List<Component> components) {
        List<Component> needed = components.stream().filter(Component::primitive).toList();
        body.append("""

                    /**
                     * What is built. Nothing is looked at: {@link se.finsam.model.read.UnderlagValidator} tells what is wrong with an
                     * underlag, also what must be there and is not.
                """);
        if (!needed.isEmpty()) {
            body.append("     *\n     * @throws IllegalStateException where ")
                    .append(String.join(", ", needed.stream().map(Component::name).toList()))
                    .append(needed.size() == 1 ? " is not set, which" : " are not all set, which").append(" no record can be without\n");
        }
        body.append("     */\n    @SuppressWarnings(\"NullAway\") // what must be there and is not the validator tells\n    public ")
                .append(record).append(" build() {\n");
        for (Component one : needed) {
            body.append("        if (").append(one.name()).append(" == null) {\n            throw new IllegalStateException(\"")
                    .append(record).append('.').append(one.name()).append(" is not set\");\n        }\n");
        }
        body.append("        return new ").append(record).append('(');
        String before = "\n                ";
        for (Component one : components) {
            body.append(before).append(fixed(record, one) ? FIXED.get(record + "." + one.name()) : one.name());
            before = ",\n                ";
        }
        body.append(");\n    }\n");
    }

    private static boolean fixed(String record, Component component) {
        return FIXED.containsKey(record + "." + component.name());
    }

    private static String boxed(String type) {
        return type.equals("int") ? "Integer" : type;
    }
}
