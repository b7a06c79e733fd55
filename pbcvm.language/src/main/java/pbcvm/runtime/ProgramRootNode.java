package pbcvm.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import pbcvm.PbcvmContext;
import pbcvm.PbcvmLanguage;
import pbcvm.code.CodeObject;
import pbcvm.object.Str;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.functions.PyCell;
import pbcvm.types.functions.PyCode;
import pbcvm.types.functions.PyFunction;
import pbcvm.types.modules.PyModule;
import pbcvm.types.singletons.PyNone;

/** Runs the code of a pyc as the module {@code __main__}. */
public final class ProgramRootNode extends RootNode {
    private final CodeObject code;
    private final String path;

    public ProgramRootNode(PbcvmLanguage language, CodeObject code, String path) {
        super(language);
        this.code = code;
        this.path = path;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return run();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object run() {
        PbcvmContext context = PbcvmContext.get(this);
        PyModule main = new PyModule("__main__");
        context.modules().put("__main__", main);
        PyDict globals = main.namespace();
        globals.put("__builtins__", context.builtins());
        globals.put("__file__", Str.of(path));
        globals.put("__cached__", PyNone.NONE);
        PyFunction function = new PyFunction(new PyCode(code), globals, new PyCell[0]);
        return function.callTarget().call(function, globals);
    }

    @Override
    public String getName() {
        return "<program>";
    }
}
