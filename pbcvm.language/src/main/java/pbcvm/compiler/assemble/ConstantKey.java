package pbcvm.compiler.assemble;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import pbcvm.code.CodeObject;
import pbcvm.code.FrozenSetConst;
import pbcvm.code.Tuple;

/**
 * What decides whether two constants are the same one: type and value, in depth. Code objects are the same when all
 * that a program can notice is.
 */
final class ConstantKey {

    private ConstantKey() {
    }

    static Object of(Object constant) {
        return switch (constant) {
            case Tuple tuple -> tupleKey(tuple);
            case FrozenSetConst set -> setKey(set);
            case CodeObject code -> new CodeKey(code);
            case Double number when number.isNaN() -> new IdentityKey(number);
            default -> constant;
        };
    }

    /** No NaN is equal to another one. */
    private record IdentityKey(Object constant) {

        @Override
        public boolean equals(Object other) {
            return other instanceof IdentityKey(Object that) && that == constant;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(constant);
        }
    }

    private record TupleKey(java.util.List<Object> items) {
    }

    private static TupleKey tupleKey(Tuple tuple) {
        Object[] items = new Object[tuple.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = of(tuple.get(i));
        }
        return new TupleKey(Arrays.asList(items));
    }

    private static Set<Object> setKey(FrozenSetConst set) {
        Set<Object> keys = new HashSet<>();
        for (Object element : set.elements()) {
            keys.add(of(element));
        }
        return keys;
    }

    private record CodeKey(CodeObject code) {

        @Override
        public boolean equals(Object other) {
            return other instanceof CodeKey(CodeObject that) && (that == code || isSame(code, that));
        }

        @Override
        public int hashCode() {
            return code.name().hashCode() * 31 + code.firstLine() * 31 + code.code().length;
        }

        private static boolean isSame(CodeObject one, CodeObject two) {
            return one.name().equals(two.name()) && one.firstLine() == two.firstLine() && one.flags() == two.flags()
                    && one.argCount() == two.argCount() && one.posOnlyArgCount() == two.posOnlyArgCount()
                    && one.kwOnlyArgCount() == two.kwOnlyArgCount() && Arrays.equals(one.code(), two.code())
                    && Arrays.equals(one.names(), two.names())
                    && Arrays.equals(one.localsPlusNames(), two.localsPlusNames())
                    && Arrays.equals(one.lineTable(), two.lineTable())
                    && Arrays.equals(one.exceptionTable(), two.exceptionTable())
                    && of(Tuple.of(one.consts())).equals(of(Tuple.of(two.consts())));
        }
    }
}
