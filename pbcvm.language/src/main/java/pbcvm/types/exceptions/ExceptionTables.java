package pbcvm.types.exceptions;

import java.util.function.Consumer;
import pbcvm.object.TypeTable;

/** Namespaces of the builtin exception classes. */
final class ExceptionTables {
    private ExceptionTables() {
    }

    /** The table of the class with this name; most add nothing to their base. */
    static Consumer<TypeTable> of(String name) {
        Consumer<TypeTable> own = own(name);
        return t -> {
            own.accept(t);
            t.doc("The builtin exception class " + name + ".");
        };
    }

    private static Consumer<TypeTable> own(String name) {
        return switch (name) {
            case "BaseException" -> BaseExceptionTable::table;
            case "BaseExceptionGroup" -> ExceptionGroupTable::table;
            case "OSError" -> OsErrorTable::table;
            case "SyntaxError" -> SyntaxErrorTable::table;
            case "UnicodeDecodeError" -> UnicodeErrorTable::decodeError;
            case "UnicodeEncodeError" -> UnicodeErrorTable::encodeError;
            case "UnicodeTranslateError" -> UnicodeErrorTable::translateError;
            case "StopIteration" -> FieldTables::stopIteration;
            case "SystemExit" -> FieldTables::systemExit;
            case "ImportError" -> FieldTables::importError;
            case "AttributeError" -> FieldTables::attributeError;
            case "NameError" -> FieldTables::nameError;
            case "KeyError" -> FieldTables::keyError;
            default -> t -> {
            };
        };
    }
}
