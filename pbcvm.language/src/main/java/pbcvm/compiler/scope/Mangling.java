package pbcvm.compiler.scope;

/** Private names of classes. */
public final class Mangling {

    private Mangling() {
    }

    /** The name that {@code name} is in a class; the class may be {@code null}. */
    public static String mangle(String className, String name) {
        if (className == null || !name.startsWith("__") || name.endsWith("__") || name.indexOf('.') >= 0) {
            return name;
        }
        int start = 0;
        while (start < className.length() && className.charAt(start) == '_') {
            start++;
        }
        return start == className.length() ? name : "_" + className.substring(start) + name;
    }
}
