package pbcvm.compiler.codegen;

import pbcvm.compiler.assemble.Op;
import pbcvm.compiler.scope.NameScope;
import pbcvm.compiler.scope.ScopeKind;
import pbcvm.compiler.syntax.ExprContext;

/** Generates reading, binding and unbinding of names, wherever they live. */
final class NameCompiler extends Part {

    private static final Op[] FAST = {Op.LOAD_FAST, Op.STORE_FAST, Op.DELETE_FAST};
    private static final Op[] GLOBAL = {Op.LOAD_GLOBAL, Op.STORE_GLOBAL, Op.DELETE_GLOBAL};
    private static final Op[] NAME = {Op.LOAD_NAME, Op.STORE_NAME, Op.DELETE_NAME};
    private static final Op[] DEREF = {Op.LOAD_DEREF, Op.STORE_DEREF, Op.DELETE_DEREF};

    NameCompiler(CodeGenerator generator) {
        super(generator);
    }

    void load(String name) {
        access(name, ExprContext.LOAD);
    }

    void store(String name) {
        access(name, ExprContext.STORE);
    }

    /** Unbinds a name whether it is bound or not. */
    void unbind(String name) {
        loadNone();
        access(name, ExprContext.STORE);
        access(name, ExprContext.DEL);
    }

    void access(String name, ExprContext context) {
        checkAllowed(name, context);
        String mangled = mangle(name);
        NameScope scope = unit().scope.scopeOf(mangled);
        boolean isFunction = unit().scope.kind() == ScopeKind.FUNCTION;
        if (scope == NameScope.FREE) {
            emit(cellOp(context), unit().freeVars.find(mangled));
        } else if (scope == NameScope.CELL) {
            emit(cellOp(context), unit().cellVars.find(mangled));
        } else if (scope == NameScope.LOCAL && isFunction) {
            emit(FAST[context.ordinal()], unit().varNames.add(mangled));
        } else if (scope == NameScope.GLOBAL_EXPLICIT || scope == NameScope.GLOBAL_IMPLICIT && isFunction) {
            int index = unit().names.add(mangled);
            emit(GLOBAL[context.ordinal()], context == ExprContext.LOAD ? index << 1 : index);
        } else {
            emit(NAME[context.ordinal()], unit().names.add(mangled));
        }
    }

    private Op cellOp(ExprContext context) {
        boolean isClass = unit().scope.kind() == ScopeKind.CLASS;
        return isClass && context == ExprContext.LOAD ? Op.LOAD_CLASSDEREF : DEREF[context.ordinal()];
    }

    /** Refuses changes to names that may not be changed. */
    void checkAllowed(String name, ExprContext context) {
        if (context != ExprContext.LOAD && name.equals("__debug__")) {
            throw error(context == ExprContext.STORE ? "cannot assign to __debug__" : "cannot delete __debug__");
        }
    }
}
