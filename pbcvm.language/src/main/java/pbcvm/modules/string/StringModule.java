package pbcvm.modules.string;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.iterators.IteratorTypes;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.strs.FieldName;
import pbcvm.types.strs.FormatMarkup;
import pbcvm.types.tuples.PyTuple;

/** The module {@code _string}. */
public final class StringModule {
    private StringModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        m.function("formatter_parser(string, /)", text -> new PieceIterator(new FormatMarkup(text(text))));
        m.function("formatter_field_name_split(string, /)", text -> {
            FieldName name = new FieldName(text(text));
            return PyTuple.of(name.first(), new FieldIterator(name));
        });
    }

    private static TruffleString text(Object value) {
        TruffleString text = Py.asString(value);
        if (text == null) {
            throw Raise.typeError("expected str, got %s", Raise.typeName(value));
        }
        return text;
    }

    /** Gives the pieces of a format string: literal text, field name, specification, conversion. */
    private static final class PieceIterator extends PyIterator {
        private static final PyType TYPE = IteratorTypes.builtin("formatteriterator");
        private final FormatMarkup markup;

        PieceIterator(FormatMarkup markup) {
            super(TYPE);
            this.markup = markup;
        }

        @Override
        @TruffleBoundary(transferToInterpreterOnException = false)
        public Object next() {
            if (!markup.advance()) {
                return null;
            }
            if (!markup.hasField()) {
                return PyTuple.of(markup.literal(), PyNone.NONE, PyNone.NONE, PyNone.NONE);
            }
            Object conversion = markup.conversion() == 0 ? PyNone.NONE : Str.ofCodePoint(markup.conversion());
            return PyTuple.of(markup.literal(), markup.name(), markup.spec(), conversion);
        }
    }

    /** Gives the parts of a field's name behind the first: whether it is an attribute, and its name or index. */
    private static final class FieldIterator extends PyIterator {
        private static final PyType TYPE = IteratorTypes.builtin("fieldnameiterator");
        private final FieldName name;

        FieldIterator(FieldName name) {
            super(TYPE);
            this.name = name;
        }

        @Override
        @TruffleBoundary(transferToInterpreterOnException = false)
        public Object next() {
            Object part = name.next();
            return part == null ? null : PyTuple.of(name.isAttribute(), part);
        }
    }
}
