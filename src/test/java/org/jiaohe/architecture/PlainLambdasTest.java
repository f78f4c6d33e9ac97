package org.jiaohe.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The step of the build that turns lambdas into plain classes ({@code src/build/PlainLambdas.java}). */
class PlainLambdasTest {
    /** What lambdas and references do differently: what they hold, boxes, constructors, results nobody takes, private methods of several classes. */
    private static final String SAMPLE = """
            package org.jiaohe;
            import java.util.*;
            import java.util.function.*;
            public class Sample implements Supplier<String> {
                private final long base = 40L;
                private long plus(int more) { return base + more; }
                private static String twice(Object one) { return one + "" + one; }
                interface Three { double of(byte a, long b, double c); }
                private record Pair(String left, int right) { }
                private static class Inner {
                    private int count;
                    private boolean add(int one) { count += one; return true; }
                    private Runnable adding(int one) { return () -> count += one; }
                }
                public String get() {
                    List<Object> out = new ArrayList<>();
                    long wide = 3_000_000_000L; double half = 0.5; char letter = 'x';
                    IntFunction<Long> boxed = this::plus;
                    out.add(boxed.apply(2));
                    LongSupplier held = () -> wide + base;
                    out.add(held.getAsLong());
                    Three three = (a, b, c) -> a + b + c * half;
                    out.add(three.of((byte) 1, 2L, 3.0));
                    BiFunction<String, Integer, Pair> made = Pair::new;
                    out.add(made.apply("p", 7));
                    Function<Pair, Integer> right = Pair::right;
                    out.add(right.apply(new Pair("q", 9)));
                    ToIntFunction<Integer> same = Integer::intValue;
                    out.add(same.applyAsInt(11));
                    IntUnaryOperator negated = Math::negateExact;
                    out.add(negated.applyAsInt(5));
                    Inner inner = new Inner();
                    Consumer<Integer> dropped = inner::add;
                    dropped.accept(4);
                    inner.adding(6).run();
                    out.add(inner.count);
                    Supplier<Character> shown = () -> letter;
                    out.add(shown.get());
                    Function<Object, String> twice = Sample::twice;
                    out.add(twice.apply(1.5f));
                    ToDoubleFunction<Integer> widened = Integer::intValue;
                    out.add(widened.applyAsDouble(8));
                    Supplier<Supplier<String>> nested = () -> () -> "deep" + letter;
                    out.add(nested.get().get());
                    Comparator<String> order = Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder());
                    List<String> words = new ArrayList<>(List.of("bb", "a", "cc"));
                    words.sort(order);
                    out.add(words);
                    IntFunction<int[]> arrays = int[]::new;
                    out.add(arrays.apply(3).length);
                    return out.toString();
                }
            }
            """;

    @Test
    void whatLambdasDoStaysTheSame(@TempDir Path folder) throws Exception {
        Path source = Files.writeString(folder.resolve("Sample.java"), SAMPLE);
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "17", "-d", folder.toString(), source.toString()));
        String expected = said(folder);
        Process step = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"), "src/build/PlainLambdas.java", folder.toString()).inheritIO().start();
        assertEquals(0, step.waitFor());
        try (Stream<Path> files = Files.list(folder.resolve("org/jiaohe"))) {
            assertTrue(files.filter(file -> file.getFileName().toString().startsWith("Sample$L")).count() > 10);
        }
        assertEquals(expected, said(folder));
        assertEquals(1, lambdas(Files.readAllBytes(folder.resolve("org/jiaohe/Sample.class"))).size(), "a value both unboxed and widened is left to the virtual machine");
    }

    private static String said(Path folder) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            return ((Supplier<?>) loader.loadClass("org.jiaohe.Sample").getConstructor().newInstance()).get().toString();
        }
    }

    @Test
    void theProgramLinksHardlyAnyLambdaWhenItRuns() throws IOException {
        List<String> left = new ArrayList<>();
        long made;
        try (Stream<Path> files = Files.walk(Path.of("target/classes/org/jiaohe"))) {
            List<Path> classes = files.filter(file -> file.toString().endsWith(".class") && !file.startsWith("target/classes/org/jiaohe/rules")).toList();
            made = classes.stream().filter(file -> file.getFileName().toString().matches(".*\\$L[0-9]+\\.class")).count();
            for (Path file : classes) {
                left.addAll(lambdas(Files.readAllBytes(file)));
            }
        }
        assertTrue(made > 1000, made + " made");
        assertTrue(left.size() < 10, left::toString);
    }

    private static List<String> lambdas(byte[] content) {
        ClassReader reader = new ClassReader(content);
        List<String> found = new ArrayList<>();
        reader.accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                return new MethodVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitInvokeDynamicInsn(String method, String factory, Handle bootstrap, Object... arguments) {
                        if (bootstrap.getName().equals("metafactory")) {
                            found.add(reader.getClassName() + "." + name + " " + arguments[1]);
                        }
                    }
                };
            }
        }, ClassReader.SKIP_DEBUG);
        return found;
    }
}
