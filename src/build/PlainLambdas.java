import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A step of the build: turns lambdas and method references of compiled classes into classes written beside them, as javac
 * once did with anonymous classes. The virtual machine otherwise links each of them when it is first met, which a cold check
 * does a thousand times, and the quick compiler calls what makes those that hold values out of line. What it cannot express
 * plainly stays as it was. Run again on its own results it changes nothing. See docs/decisions/0012-plain-lambdas.md.
 *
 * <p>Usage: {@code java -cp CLASSPATH src/build/PlainLambdas.java FOLDER}, the folder being a root of compiled classes.
 */
public final class PlainLambdas {
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final String OBJECT = "java/lang/Object";
    /** Behind the name of the class that the lambda stands in, before a number. */
    private static final String MARK = "$L";
    private static final Map<Integer, String> BOXES = Map.of(Type.BOOLEAN, "java/lang/Boolean", Type.CHAR, "java/lang/Character", Type.BYTE, "java/lang/Byte", Type.SHORT, "java/lang/Short",
            Type.INT, "java/lang/Integer", Type.LONG, "java/lang/Long", Type.FLOAT, "java/lang/Float", Type.DOUBLE, "java/lang/Double");

    private final Map<String, byte[]> made = new LinkedHashMap<>();
    /** What was made, by the class that lends its private methods to it. */
    private final Map<String, List<String>> guests = new HashMap<>();

    /** A lambda: the interface's method, what it holds, and the method that does the work. */
    private record Site(String method, String factory, Type erased, Handle work, Type real) {
        Type face() {
            return Type.getReturnType(factory);
        }

        List<Type> held() {
            return List.of(Type.getArgumentTypes(factory));
        }

        boolean creates() {
            return work.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        }

        /** What the work is given on the stack. */
        List<Type> wanted() {
            List<Type> wanted = new ArrayList<>();
            if (work.getTag() != Opcodes.H_INVOKESTATIC && !creates()) {
                wanted.add(Type.getObjectType(work.getOwner()));
            }
            wanted.addAll(Arrays.asList(Type.getArgumentTypes(work.getDesc())));
            return wanted;
        }

        Type result() {
            return creates() ? Type.getObjectType(work.getOwner()) : Type.getReturnType(work.getDesc());
        }

        boolean plain() {
            List<Type> wanted = wanted();
            int from = held().size();
            for (int i = 0; i < wanted.size(); i++) {
                Type given = i < from ? held().get(i) : erased.getArgumentTypes()[i - from];
                Type known = i < from ? given : real.getArgumentTypes()[i - from];
                if (!fits(given, known, wanted.get(i))) {
                    return false;
                }
            }
            boolean nothing = erased.getReturnType().getSort() == Type.VOID;
            return nothing || fits(result(), result(), erased.getReturnType()) && (reference(result()) || !reference(erased.getReturnType()) || box(result()).equals(real.getReturnType()));
        }
    }

    public static void main(String[] args) throws IOException {
        new PlainLambdas().rewrite(Path.of(args[0]));
    }

    private void rewrite(Path root) throws IOException {
        Map<Path, byte[]> all = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".class")).sorted().toList()) {
                all.put(file, Files.readAllBytes(file));
            }
        }
        Map<Path, byte[]> changed = new LinkedHashMap<>(all);
        changed.replaceAll((file, content) -> without(content));
        changed.replaceAll((file, content) -> hosting(content));
        for (Map.Entry<Path, byte[]> one : changed.entrySet()) {
            if (one.getValue() != all.get(one.getKey())) {
                Files.write(one.getKey(), one.getValue());
            }
        }
        for (Map.Entry<String, byte[]> one : made.entrySet()) {
            Files.write(root.resolve(one.getKey() + ".class"), one.getValue());
        }
    }

    /** The class without its lambdas; the very same bytes where there are none. */
    private byte[] without(byte[] content) {
        ClassReader reader = new ClassReader(content);
        ClassWriter writer = new ClassWriter(0);
        String own = reader.getClassName();
        List<String> names = new ArrayList<>();
        reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {
            private String host = own;
            private int version;

            @Override
            public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
                this.version = version;
                super.visit(version, access, name, signature, parent, interfaces);
            }

            @Override
            public void visitNestHost(String name) {
                host = name;
                super.visitNestHost(name);
            }

            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
                    @Override
                    public void visitInvokeDynamicInsn(String method, String factory, Handle bootstrap, Object... arguments) {
                        boolean lambda = bootstrap.getOwner().equals(FACTORY) && bootstrap.getName().equals("metafactory");
                        Site site = lambda ? new Site(method, factory, (Type) arguments[0], (Handle) arguments[1], (Type) arguments[2]) : null;
                        if (site == null || !open(site.work()) || !site.plain()) {
                            super.visitInvokeDynamicInsn(method, factory, bootstrap, arguments);
                            return;
                        }
                        String made = own + MARK + (names.size() + 1);
                        names.add(made);
                        write(made, version, host, site);
                        if (site.held().isEmpty()) {
                            super.visitFieldInsn(Opcodes.GETSTATIC, made, "THE", site.face().getDescriptor());
                        } else {
                            super.visitMethodInsn(Opcodes.INVOKESTATIC, made, "of", factory, false);
                        }
                    }
                };
            }
        }, 0);
        return names.isEmpty() ? content : writer.toByteArray();
    }

    /** The class, lending its private methods to what was made of its lambdas. */
    private byte[] hosting(byte[] content) {
        ClassReader reader = new ClassReader(content);
        List<String> more = guests.getOrDefault(reader.getClassName(), List.of());
        ClassWriter writer = new ClassWriter(0);
        reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visitEnd() {
                more.forEach(this::visitNestMember);
                super.visitEnd();
            }
        }, 0);
        return more.isEmpty() ? content : writer.toByteArray();
    }

    /** Whether any class may call it: those of the program can, since javac makes a method of its own of what they could not. */
    private static boolean open(Handle work) {
        if (work.getOwner().startsWith("org/jiaohe/")) {
            return true;
        }
        try {
            Class<?> owner = Class.forName(Type.getObjectType(work.getOwner()).getClassName(), false, PlainLambdas.class.getClassLoader());
            boolean known = Arrays.stream(owner.getMethods()).anyMatch(one -> one.getName().equals(work.getName()) && Type.getMethodDescriptor(one).equals(work.getDesc()))
                    || work.getName().equals("<init>") && Arrays.stream(owner.getConstructors()).anyMatch(one -> Type.getConstructorDescriptor(one).equals(work.getDesc()));
            return known && Modifier.isPublic(owner.getModifiers());
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    private void write(String name, int version, String host, Site site) {
        ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        Type[] held = site.held().toArray(new Type[0]);
        String taking = Type.getMethodDescriptor(Type.VOID_TYPE, held);
        out.visit(version, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC, name, null, OBJECT, new String[] {site.face().getInternalName()});
        out.visitNestHost(host);
        guests.computeIfAbsent(host, one -> new ArrayList<>()).add(name);

        MethodVisitor code = out.visitMethod(Opcodes.ACC_PRIVATE, "<init>", taking, null, null);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, "<init>", "()V", false);
        for (int i = 0, at = 1; i < held.length; at += held[i++].getSize()) {
            out.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "held" + i, held[i].getDescriptor(), null, null);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(held[i].getOpcode(Opcodes.ILOAD), at);
            code.visitFieldInsn(Opcodes.PUTFIELD, name, "held" + i, held[i].getDescriptor());
        }
        end(code, Opcodes.RETURN);

        boolean single = held.length == 0;
        code = single ? out.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null) : out.visitMethod(Opcodes.ACC_STATIC, "of", site.factory(), null, null);
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        for (int i = 0, at = 0; i < held.length; at += held[i++].getSize()) {
            code.visitVarInsn(held[i].getOpcode(Opcodes.ILOAD), at);
        }
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", taking, false);
        if (single) {
            out.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, "THE", site.face().getDescriptor(), null, null);
            code.visitFieldInsn(Opcodes.PUTSTATIC, name, "THE", site.face().getDescriptor());
        }
        end(code, single ? Opcodes.RETURN : Opcodes.ARETURN);

        work(out.visitMethod(Opcodes.ACC_PUBLIC, site.method(), site.erased().getDescriptor(), null, null), name, site);
        out.visitEnd();
        made.put(name, out.toByteArray());
    }

    private static void work(MethodVisitor code, String name, Site site) {
        Handle work = site.work();
        if (site.creates()) {
            code.visitTypeInsn(Opcodes.NEW, work.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        int wanted = 0;
        for (Type held : site.held()) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, "held" + wanted, held.getDescriptor());
            fit(code, held, site.wanted().get(wanted++));
        }
        int at = 1;
        for (Type given : site.erased().getArgumentTypes()) {
            code.visitVarInsn(given.getOpcode(Opcodes.ILOAD), at);
            at += given.getSize();
            fit(code, given, site.wanted().get(wanted++));
        }
        int call = work.getTag() == Opcodes.H_INVOKESTATIC ? Opcodes.INVOKESTATIC : site.creates() ? Opcodes.INVOKESPECIAL : work.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        code.visitMethodInsn(call, work.getOwner(), work.getName(), work.getDesc(), work.isInterface());
        Type back = site.erased().getReturnType();
        if (back.getSort() != Type.VOID) {
            fit(code, site.result(), back);
        } else if (site.result().getSize() > 0) {
            code.visitInsn(site.result().getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
        }
        end(code, back.getOpcode(Opcodes.IRETURN));
    }

    private static void end(MethodVisitor code, int last) {
        code.visitInsn(last);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    /** @param known what a value of the first type is known to be */
    private static boolean fits(Type from, Type known, Type to) {
        boolean unboxed = reference(from) && !reference(to) && box(to).equals(known);
        boolean boxed = !reference(from) && reference(to) && from.getSort() != Type.VOID;
        return from.equals(to) || reference(from) && reference(to) || unboxed || boxed && (to.getInternalName().equals(OBJECT) || to.equals(box(from)));
    }

    private static void fit(MethodVisitor code, Type from, Type to) {
        if (reference(from) && !reference(to)) {
            String box = box(to).getInternalName();
            code.visitTypeInsn(Opcodes.CHECKCAST, box);
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, box, to.getClassName() + "Value", "()" + to.getDescriptor(), false);
        } else if (!reference(from) && reference(to)) {
            code.visitMethodInsn(Opcodes.INVOKESTATIC, box(from).getInternalName(), "valueOf", Type.getMethodDescriptor(box(from), from), false);
        } else if (!from.equals(to) && !to.getInternalName().equals(OBJECT)) {
            code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
    }

    private static boolean reference(Type type) {
        return type.getSort() >= Type.ARRAY;
    }

    private static Type box(Type primitive) {
        return Type.getObjectType(BOXES.getOrDefault(primitive.getSort(), OBJECT));
    }
}
