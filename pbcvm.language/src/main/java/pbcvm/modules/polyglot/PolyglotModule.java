package pbcvm.modules.polyglot;

import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.TruffleLanguage.Env;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.LanguageInfo;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.strings.TruffleString;
import java.io.IOException;
import pbcvm.PbcvmContext;
import pbcvm.error.OsErrors;
import pbcvm.error.Raise;
import pbcvm.interop.ForeignErrors;
import pbcvm.interop.ForeignMembers;
import pbcvm.interop.FromForeign;
import pbcvm.object.ModuleTable;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Runs programs of other languages and shares values with them. */
public final class PolyglotModule {
    private PolyglotModule() {
    }

    public static void table(ModuleTable m) {
        m.doc("Programs and values of the other languages in this process.");
        m.function("eval(*, path=None, string=None, language=None)", PolyglotModule::eval);
        m.function("import_value(name)", PolyglotModule::importValue);
        m.function("export_value(name, value=?)", PolyglotModule::exportValue);
        m.functionN("instantiate(cls, /, *args)",
                args -> ForeignMembers.instantiate(args[0], ((PyTuple) args[1]).items));
        m.type(ForeignErrors.TYPE);
    }

    private static String text(Object value, String parameter) {
        TruffleString text = Py.asString(value);
        if (text == null) {
            throw Raise.typeError("%s must be str, not %s", parameter, Raise.argumentName(value));
        }
        return Str.java(text);
    }

    private static Object eval(Object path, Object string, Object language) {
        if ((path == PyNone.NONE) == (string == PyNone.NONE)) {
            throw Raise.valueError("polyglot.eval needs either path or string");
        }
        if (string != PyNone.NONE && language == PyNone.NONE) {
            throw Raise.valueError("polyglot.eval needs language beside string");
        }
        Env env = PbcvmContext.get().env();
        try {
            if (string != PyNone.NONE) {
                String id = allowed(env, text(language, "language"));
                return run(env, Source.newBuilder(id, text(string, "string"), "<string>").build());
            }
            TruffleFile file = env.getPublicTruffleFile(text(path, "path"));
            String id = language != PyNone.NONE ? text(language, "language") : Source.findLanguage(file);
            if (id == null) {
                throw Raise.valueError("the language of %s is not known", Py.reprJava(path));
            }
            return run(env, Source.newBuilder(allowed(env, id), file).build());
        } catch (IOException e) {
            throw OsErrors.of(e, path);
        } catch (SecurityException e) {
            throw Raise.error(ExceptionTypes.PERMISSION_ERROR, "the context does not allow it");
        }
    }

    private static String allowed(Env env, String id) {
        LanguageInfo info = env.getPublicLanguages().get(id);
        if (info == null) {
            throw Raise.valueError("there is no language '%s'", id);
        }
        if (!env.isPolyglotEvalAllowed(info)) {
            throw Raise.error(ExceptionTypes.PERMISSION_ERROR, "the context does not allow language '%s'", id);
        }
        return id;
    }

    private static Object run(Env env, Source source) {
        try {
            return FromForeign.convert(env.parsePublic(source).call());
        } catch (AbstractTruffleException e) {
            throw ForeignErrors.inPython(e);
        }
    }

    private static void checkBindings(Env env) {
        if (!env.isPolyglotBindingsAccessAllowed()) {
            throw Raise.error(ExceptionTypes.PERMISSION_ERROR, "the context does not allow polyglot bindings");
        }
    }

    private static Object importValue(Object name) {
        Env env = PbcvmContext.get().env();
        checkBindings(env);
        Object value = env.importSymbol(text(name, "name"));
        if (value == null) {
            throw Raise.nameError("polyglot name %s is not defined", Py.reprJava(name));
        }
        return FromForeign.convert(value);
    }

    /** With one argument, a function: exported under its own name and given back, so that this is a decorator. */
    private static Object exportValue(Object name, Object value) {
        Env env = PbcvmContext.get().env();
        checkBindings(env);
        if (value == null) {
            env.exportSymbol(text(Py.getAttr(name, "__name__"), "__name__"), name);
            return name;
        }
        env.exportSymbol(text(name, "name"), value);
        return PyNone.NONE;
    }
}
