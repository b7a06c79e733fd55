package pbcvm.types.codecs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pbcvm.PbcvmContext;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** A context's search functions for encodings, the codecs they found, and the error handlers. */
public final class CodecRegistry {
    private static final int CODEC_SIZE = 4;

    private final List<Object> searchFunctions = new ArrayList<>();
    private final Map<String, Object> found = new HashMap<>();
    private final Map<String, Object> errorHandlers = new HashMap<>();
    private boolean encodingsImported;

    /** The registry of the current context. */
    public static CodecRegistry get() {
        return PbcvmContext.get().codecs();
    }

    /** Adds a search function. */
    public void register(Object searchFunction) {
        if (!Py.isCallable(searchFunction)) {
            throw Raise.typeError("argument must be callable");
        }
        searchFunctions.add(searchFunction);
    }

    /** Removes a search function and forgets what was found. */
    public void unregister(Object searchFunction) {
        if (searchFunctions.remove(searchFunction)) {
            found.clear();
        }
    }

    /** Forgets the codec of a name. */
    public void forget(String encoding) {
        found.remove(Codecs.normalize(encoding));
    }

    /** The codec of an encoding: a tuple of encoder, decoder, stream reader and stream writer. */
    public Object lookup(String encoding) {
        String name = Codecs.normalize(encoding).replace(' ', '-');
        Object known = found.get(name);
        if (known != null) {
            return known;
        }
        importEncodings();
        for (Object function : searchFunctions.toArray()) {
            Object result = Py.call(function, Str.of(name));
            if (result != PyNone.NONE) {
                if (!(result instanceof PyTuple codec) || codec.size() != CODEC_SIZE) {
                    throw Raise.typeError("codec search functions must return 4-tuples");
                }
                found.put(name, result);
                return result;
            }
        }
        throw Raise.error(ExceptionTypes.LOOKUP_ERROR, "unknown encoding: %s", encoding);
    }

    /** The package {@code encodings} brings the search function for the encodings of the standard library. */
    private void importEncodings() {
        if (encodingsImported) {
            return;
        }
        encodingsImported = true;
        Object importFunction = PbcvmContext.get().builtins().namespace().get("__import__");
        if (importFunction == null) {
            return;
        }
        try {
            Py.call(importFunction, Str.of("encodings"));
        } catch (PythonException e) {
            if (!Py.matches(e, ExceptionTypes.MODULE_NOT_FOUND_ERROR)) {
                throw e;
            }
            encodingsImported = false; // without a standard library only the encodings in Java exist
        }
    }

    /** Names an error handler. */
    public void registerErrorHandler(String name, Object handler) {
        if (!Py.isCallable(handler)) {
            throw Raise.typeError("handler must be callable");
        }
        errorHandlers.put(name, handler);
    }

    /** The error handler of a name. */
    public Object errorHandler(String name) {
        Object handler = errorHandlers.computeIfAbsent(name, ErrorHandlerFunctions::of);
        if (handler == null) {
            throw Raise.error(ExceptionTypes.LOOKUP_ERROR, "unknown error handler name '%s'", name);
        }
        return handler;
    }
}
