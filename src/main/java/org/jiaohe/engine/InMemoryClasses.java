package org.jiaohe.engine;

import java.util.Map;

/** Loads the classes of a compiled pack from memory, on top of the program's own. */
final class InMemoryClasses extends ClassLoader {
    private final Map<String, byte[]> classes;

    InMemoryClasses(Map<String, byte[]> classes) {
        super(InMemoryClasses.class.getClassLoader());
        this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name.replace('.', '/') + ".class");
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
