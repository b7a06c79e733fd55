package pbcvm.modules.codecs;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.codecs.CodecFunctions;
import pbcvm.types.codecs.CodecRegistry;
import pbcvm.types.codecs.Codecs;
import pbcvm.types.singletons.PyNone;

/** The module {@code _codecs}. */
public final class CodecsModule {
    private CodecsModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        m.function("register(search_function, /)", function -> {
            CodecRegistry.get().register(function);
            return PyNone.NONE;
        });
        m.function("unregister(search_function, /)", function -> {
            CodecRegistry.get().unregister(function);
            return PyNone.NONE;
        });
        m.function("lookup(encoding, /)", encoding -> CodecRegistry.get().lookup(text(encoding, "lookup()", "")));
        m.function("_forget_codec(encoding, /)", encoding -> {
            CodecRegistry.get().forget(text(encoding, "_forget_codec()", ""));
            return PyNone.NONE;
        });
        m.function("encode(obj, encoding='utf-8', errors='strict')",
                (value, encoding, errors) -> Codecs.encodeAny(value,
                        text(encoding, "encode()", " 'encoding'"), text(errors, "encode()", " 'errors'")));
        m.function("decode(obj, encoding='utf-8', errors='strict')",
                (value, encoding, errors) -> Codecs.decodeAny(value,
                        text(encoding, "decode()", " 'encoding'"), text(errors, "decode()", " 'errors'")));
        m.function("register_error(errors, handler, /)", (name, handler) -> {
            CodecRegistry.get().registerErrorHandler(text(name, "register_error()", " 1"), handler);
            return PyNone.NONE;
        });
        m.function("lookup_error(name, /)", name -> CodecRegistry.get().errorHandler(
                text(name, "lookup_error()", "")));
        CodecFunctions.table(m);
    }

    private static String text(Object value, String function, String parameter) {
        TruffleString text = Py.asString(value);
        if (text == null) {
            throw Raise.typeError("%s argument%s must be str, not %s", function, parameter,
                    Raise.argumentName(value));
        }
        return Str.java(text);
    }
}
