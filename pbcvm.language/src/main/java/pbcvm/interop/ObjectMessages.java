package pbcvm.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.InvalidBufferOffsetException;
import com.oracle.truffle.api.interop.StopIterationException;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnknownKeyException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.utilities.TriState;
import java.math.BigInteger;
import java.nio.ByteOrder;
import pbcvm.PbcvmContext;
import pbcvm.PbcvmLanguage;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.operation.Iteration;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.functions.PyFunction;
import pbcvm.types.singletons.PyNone;

/** What Python objects answer to the host and to other languages; the work is done by the classes beside it. */
@ExportLibrary(value = InteropLibrary.class, receiverType = PyObject.class)
public final class ObjectMessages {
    private ObjectMessages() {
    }

    // -- Identity, class, text ----------------------------------------------------------------------------------------

    @ExportMessage
    static boolean hasLanguage(PyObject self) {
        return true;
    }

    @ExportMessage
    static Class<? extends TruffleLanguage<?>> getLanguage(PyObject self) {
        return PbcvmLanguage.class;
    }

    @ExportMessage
    static Object toDisplayString(PyObject self, boolean allowSideEffects) {
        return Descriptions.display(self, allowSideEffects);
    }

    @ExportMessage
    static TriState isIdenticalOrUndefined(PyObject self, Object other) {
        return other instanceof PyObject ? TriState.valueOf(self == other) : TriState.UNDEFINED;
    }

    @ExportMessage
    @TruffleBoundary
    static int identityHashCode(PyObject self) {
        return System.identityHashCode(self);
    }

    @ExportMessage
    static boolean hasMetaObject(PyObject self) {
        return true;
    }

    @ExportMessage
    static Object getMetaObject(PyObject self) {
        return self.type();
    }

    @ExportMessage
    static boolean isMetaObject(PyObject self) {
        return self instanceof PyType;
    }

    @ExportMessage
    static Object getMetaSimpleName(PyObject self) throws UnsupportedMessageException {
        return Str.of(typeOf(self).name());
    }

    @ExportMessage
    static Object getMetaQualifiedName(PyObject self) throws UnsupportedMessageException {
        return Str.of(Descriptions.qualifiedName(typeOf(self)));
    }

    @ExportMessage
    static boolean isMetaInstance(PyObject self, Object instance) throws UnsupportedMessageException {
        return Types.isInstance(FromForeign.convert(instance), typeOf(self));
    }

    @ExportMessage
    static boolean hasMetaParents(PyObject self) {
        return self instanceof PyType type && type.bases().length > 0;
    }

    @ExportMessage
    static Object getMetaParents(PyObject self) throws UnsupportedMessageException {
        if (!hasMetaParents(self)) {
            throw UnsupportedMessageException.create();
        }
        return Py.tuple((Object[]) ((PyType) self).bases());
    }

    private static PyType typeOf(PyObject self) throws UnsupportedMessageException {
        if (self instanceof PyType type) {
            return type;
        }
        throw UnsupportedMessageException.create();
    }

    @ExportMessage
    static boolean isNull(PyObject self) {
        return self == PyNone.NONE;
    }

    // -- Strings and numbers ------------------------------------------------------------------------------------------

    @ExportMessage
    static boolean isString(PyObject self) {
        return Py.asString(self) != null;
    }

    @ExportMessage
    static String asString(PyObject self) throws UnsupportedMessageException {
        return Str.java(asTruffleString(self));
    }

    @ExportMessage
    static TruffleString asTruffleString(PyObject self) throws UnsupportedMessageException {
        TruffleString text = Py.asString(self);
        if (text == null) {
            throw UnsupportedMessageException.create();
        }
        return text;
    }

    @ExportMessage
    static boolean isNumber(PyObject self) {
        return NumberObjects.isNumber(self);
    }

    @ExportMessage
    static boolean fitsInByte(PyObject self) {
        return NumberObjects.library().fitsInByte(NumberObjects.primitive(self));
    }

    @ExportMessage
    static boolean fitsInShort(PyObject self) {
        return NumberObjects.library().fitsInShort(NumberObjects.primitive(self));
    }

    @ExportMessage
    static boolean fitsInInt(PyObject self) {
        return NumberObjects.library().fitsInInt(NumberObjects.primitive(self));
    }

    @ExportMessage
    static boolean fitsInLong(PyObject self) {
        return NumberObjects.library().fitsInLong(NumberObjects.primitive(self));
    }

    @ExportMessage
    static boolean fitsInBigInteger(PyObject self) {
        return NumberObjects.fitsInBigInteger(self);
    }

    @ExportMessage
    static boolean fitsInFloat(PyObject self) {
        return NumberObjects.fitsInFloat(self);
    }

    @ExportMessage
    static boolean fitsInDouble(PyObject self) {
        return NumberObjects.fitsInDouble(self);
    }

    @ExportMessage
    static byte asByte(PyObject self) throws UnsupportedMessageException {
        return NumberObjects.library().asByte(NumberObjects.primitive(self));
    }

    @ExportMessage
    static short asShort(PyObject self) throws UnsupportedMessageException {
        return NumberObjects.library().asShort(NumberObjects.primitive(self));
    }

    @ExportMessage
    static int asInt(PyObject self) throws UnsupportedMessageException {
        return NumberObjects.library().asInt(NumberObjects.primitive(self));
    }

    @ExportMessage
    static long asLong(PyObject self) throws UnsupportedMessageException {
        return NumberObjects.library().asLong(NumberObjects.primitive(self));
    }

    @ExportMessage
    static BigInteger asBigInteger(PyObject self) throws UnsupportedMessageException {
        return NumberObjects.asBigInteger(self);
    }

    @ExportMessage
    static float asFloat(PyObject self) throws UnsupportedMessageException {
        return NumberObjects.asFloat(self);
    }

    @ExportMessage
    static double asDouble(PyObject self) throws UnsupportedMessageException {
        return NumberObjects.asDouble(self);
    }

    // -- Calls --------------------------------------------------------------------------------------------------------

    @ExportMessage
    static boolean isExecutable(PyObject self) {
        return Py.isCallable(self);
    }

    @ExportMessage
    static Object execute(PyObject self, Object[] arguments) throws UnsupportedMessageException {
        return Members.execute(self, arguments);
    }

    @ExportMessage
    static boolean isInstantiable(PyObject self) {
        return self instanceof PyType;
    }

    @ExportMessage
    static Object instantiate(PyObject self, Object[] arguments) throws UnsupportedMessageException {
        return Members.execute(typeOf(self), arguments);
    }

    @ExportMessage
    static boolean hasExecutableName(PyObject self) {
        return Descriptions.executableName(self) != null;
    }

    @ExportMessage
    static Object getExecutableName(PyObject self) throws UnsupportedMessageException {
        Object name = Descriptions.executableName(self);
        if (name == null) {
            throw UnsupportedMessageException.create();
        }
        return name;
    }

    @ExportMessage
    static boolean hasSourceLocation(PyObject self) {
        return self instanceof PyFunction
                || self instanceof PyBaseException exception && Errors.location(exception) != null;
    }

    @ExportMessage
    static SourceSection getSourceLocation(PyObject self) throws UnsupportedMessageException {
        if (self instanceof PyFunction function) {
            return PbcvmContext.get(null).sources().section(function.code());
        }
        SourceSection location = self instanceof PyBaseException exception ? Errors.location(exception) : null;
        if (location == null) {
            throw UnsupportedMessageException.create();
        }
        return location;
    }

    // -- Members ------------------------------------------------------------------------------------------------------

    @ExportMessage
    static boolean hasMembers(PyObject self) {
        return true;
    }

    @ExportMessage
    static Object getMembers(PyObject self, boolean includeInternal) {
        return Members.names(self, includeInternal);
    }

    @ExportMessage
    static boolean isMemberReadable(PyObject self, String name) {
        return Members.exists(self, name);
    }

    @ExportMessage
    static Object readMember(PyObject self, String name) throws UnknownIdentifierException {
        return Members.read(self, name);
    }

    @ExportMessage
    static boolean isMemberModifiable(PyObject self, String name) {
        return Members.isModifiable(self, name);
    }

    @ExportMessage
    static boolean isMemberInsertable(PyObject self, String name) {
        return Members.isInsertable(self, name);
    }

    @ExportMessage
    static void writeMember(PyObject self, String name, Object value) throws UnsupportedMessageException {
        Members.write(self, name, value);
    }

    @ExportMessage
    static boolean isMemberRemovable(PyObject self, String name) {
        return Members.isRemovable(self, name);
    }

    @ExportMessage
    static void removeMember(PyObject self, String name) throws UnknownIdentifierException {
        Members.remove(self, name);
    }

    @ExportMessage
    static boolean isMemberInvocable(PyObject self, String name) {
        return Members.isInvocable(self, name);
    }

    @ExportMessage
    static Object invokeMember(PyObject self, String name, Object[] arguments)
            throws UnknownIdentifierException, UnsupportedMessageException {
        return Members.invoke(self, name, arguments);
    }

    @ExportMessage
    static boolean isMemberInternal(PyObject self, String name) {
        return Members.isInternal(name) && Members.exists(self, name);
    }

    @ExportMessage
    static boolean hasMemberReadSideEffects(PyObject self, String name) {
        return Members.exists(self, name);
    }

    @ExportMessage
    static boolean hasMemberWriteSideEffects(PyObject self, String name) {
        return Members.isModifiable(self, name) || Members.isInsertable(self, name);
    }

    // -- Array elements -----------------------------------------------------------------------------------------------

    @ExportMessage
    static boolean hasArrayElements(PyObject self) {
        return Elements.isArray(self);
    }

    @ExportMessage
    static long getArraySize(PyObject self) throws UnsupportedMessageException {
        return Elements.size(self);
    }

    @ExportMessage
    static boolean isArrayElementReadable(PyObject self, long index) {
        return Elements.exists(self, index);
    }

    @ExportMessage
    static boolean isArrayElementModifiable(PyObject self, long index) {
        return Elements.isModifiable(self, index);
    }

    @ExportMessage
    static boolean isArrayElementInsertable(PyObject self, long index) {
        return Elements.isInsertable(self, index);
    }

    @ExportMessage
    static boolean isArrayElementRemovable(PyObject self, long index) {
        return Elements.isRemovable(self, index);
    }

    @ExportMessage
    static Object readArrayElement(PyObject self, long index)
            throws UnsupportedMessageException, InvalidArrayIndexException {
        return Elements.read(self, index);
    }

    @ExportMessage
    static void writeArrayElement(PyObject self, long index, Object value)
            throws UnsupportedMessageException, InvalidArrayIndexException {
        Elements.write(self, index, value);
    }

    @ExportMessage
    static void removeArrayElement(PyObject self, long index)
            throws UnsupportedMessageException, InvalidArrayIndexException {
        Elements.remove(self, index);
    }

    // -- Hash entries -------------------------------------------------------------------------------------------------

    @ExportMessage
    static boolean hasHashEntries(PyObject self) {
        return Entries.isHash(self);
    }

    @ExportMessage
    static long getHashSize(PyObject self) throws UnsupportedMessageException {
        return Entries.size(self);
    }

    @ExportMessage
    static boolean isHashEntryReadable(PyObject self, Object key) {
        return Entries.exists(self, key);
    }

    @ExportMessage
    static boolean isHashEntryModifiable(PyObject self, Object key) {
        return Entries.isMutable(self) && Entries.exists(self, key);
    }

    @ExportMessage
    static boolean isHashEntryInsertable(PyObject self, Object key) {
        return Entries.isMutable(self) && Entries.isKey(key) && !Entries.exists(self, key);
    }

    @ExportMessage
    static boolean isHashEntryRemovable(PyObject self, Object key) {
        return Entries.isMutable(self) && Entries.exists(self, key);
    }

    @ExportMessage
    static Object readHashValue(PyObject self, Object key) throws UnsupportedMessageException, UnknownKeyException {
        return Entries.read(self, key);
    }

    @ExportMessage
    static void writeHashEntry(PyObject self, Object key, Object value) throws UnsupportedMessageException {
        Entries.write(self, key, value);
    }

    @ExportMessage
    static void removeHashEntry(PyObject self, Object key) throws UnsupportedMessageException, UnknownKeyException {
        Entries.remove(self, key);
    }

    @ExportMessage
    static Object getHashEntriesIterator(PyObject self) throws UnsupportedMessageException {
        return Entries.iterator(self, "items");
    }

    @ExportMessage
    static Object getHashKeysIterator(PyObject self) throws UnsupportedMessageException {
        return Entries.iterator(self, "keys");
    }

    @ExportMessage
    static Object getHashValuesIterator(PyObject self) throws UnsupportedMessageException {
        return Entries.iterator(self, "values");
    }

    // -- Buffers ------------------------------------------------------------------------------------------------------

    @ExportMessage
    static boolean hasBufferElements(PyObject self) {
        return self instanceof PyBytes;
    }

    @ExportMessage
    static long getBufferSize(PyObject self) throws UnsupportedMessageException {
        return Buffers.bytes(self).length;
    }

    @ExportMessage
    static boolean isBufferWritable(PyObject self) throws UnsupportedMessageException {
        Buffers.bytes(self);
        return false;
    }

    @ExportMessage
    static byte readBufferByte(PyObject self, long offset)
            throws UnsupportedMessageException, InvalidBufferOffsetException {
        return Buffers.at(self, offset, Byte.BYTES, ByteOrder.BIG_ENDIAN).get();
    }

    @ExportMessage
    static void readBuffer(PyObject self, long offset, byte[] target, int targetOffset, int length)
            throws UnsupportedMessageException, InvalidBufferOffsetException {
        Buffers.at(self, offset, length, ByteOrder.BIG_ENDIAN).get(target, targetOffset, length);
    }

    @ExportMessage
    static short readBufferShort(PyObject self, ByteOrder order, long offset)
            throws UnsupportedMessageException, InvalidBufferOffsetException {
        return Buffers.at(self, offset, Short.BYTES, order).getShort();
    }

    @ExportMessage
    static int readBufferInt(PyObject self, ByteOrder order, long offset)
            throws UnsupportedMessageException, InvalidBufferOffsetException {
        return Buffers.at(self, offset, Integer.BYTES, order).getInt();
    }

    @ExportMessage
    static long readBufferLong(PyObject self, ByteOrder order, long offset)
            throws UnsupportedMessageException, InvalidBufferOffsetException {
        return Buffers.at(self, offset, Long.BYTES, order).getLong();
    }

    @ExportMessage
    static float readBufferFloat(PyObject self, ByteOrder order, long offset)
            throws UnsupportedMessageException, InvalidBufferOffsetException {
        return Buffers.at(self, offset, Float.BYTES, order).getFloat();
    }

    @ExportMessage
    static double readBufferDouble(PyObject self, ByteOrder order, long offset)
            throws UnsupportedMessageException, InvalidBufferOffsetException {
        return Buffers.at(self, offset, Double.BYTES, order).getDouble();
    }

    @ExportMessage
    static void writeBufferByte(PyObject self, long offset, byte value) throws UnsupportedMessageException {
        throw UnsupportedMessageException.create();
    }

    @ExportMessage
    static void writeBufferShort(PyObject self, ByteOrder order, long offset, short value)
            throws UnsupportedMessageException {
        throw UnsupportedMessageException.create();
    }

    @ExportMessage
    static void writeBufferInt(PyObject self, ByteOrder order, long offset, int value)
            throws UnsupportedMessageException {
        throw UnsupportedMessageException.create();
    }

    @ExportMessage
    static void writeBufferLong(PyObject self, ByteOrder order, long offset, long value)
            throws UnsupportedMessageException {
        throw UnsupportedMessageException.create();
    }

    @ExportMessage
    static void writeBufferFloat(PyObject self, ByteOrder order, long offset, float value)
            throws UnsupportedMessageException {
        throw UnsupportedMessageException.create();
    }

    @ExportMessage
    static void writeBufferDouble(PyObject self, ByteOrder order, long offset, double value)
            throws UnsupportedMessageException {
        throw UnsupportedMessageException.create();
    }

    // -- Iteration ----------------------------------------------------------------------------------------------------

    @ExportMessage
    static boolean hasIterator(PyObject self) {
        return Iteration.isIterable(self);
    }

    @ExportMessage
    static Object getIterator(PyObject self) throws UnsupportedMessageException {
        if (!hasIterator(self)) {
            throw UnsupportedMessageException.create();
        }
        return Py.iter(self);
    }

    @ExportMessage
    static boolean isIterator(PyObject self) {
        return Lookahead.isIterator(self);
    }

    @ExportMessage
    static boolean hasIteratorNextElement(PyObject self) throws UnsupportedMessageException {
        return Lookahead.hasNext(self);
    }

    @ExportMessage
    static Object getIteratorNextElement(PyObject self) throws UnsupportedMessageException, StopIterationException {
        return Lookahead.next(self);
    }

    // -- Exceptions ---------------------------------------------------------------------------------------------------

    @ExportMessage
    static boolean isException(PyObject self) {
        return self instanceof PyBaseException;
    }

    @ExportMessage
    static RuntimeException throwException(PyObject self) throws UnsupportedMessageException {
        throw Errors.thrown(Errors.check(self));
    }

    @ExportMessage
    static ExceptionType getExceptionType(PyObject self) throws UnsupportedMessageException {
        return Errors.kind(Errors.check(self));
    }

    @ExportMessage
    static boolean isExceptionIncompleteSource(PyObject self) throws UnsupportedMessageException {
        Errors.check(self);
        throw UnsupportedMessageException.create();
    }

    @ExportMessage
    static int getExceptionExitStatus(PyObject self) throws UnsupportedMessageException {
        return Errors.exitStatus(Errors.check(self));
    }

    @ExportMessage
    static boolean hasExceptionMessage(PyObject self) {
        return self instanceof PyBaseException exception && Errors.hasMessage(exception);
    }

    @ExportMessage
    static Object getExceptionMessage(PyObject self) throws UnsupportedMessageException {
        return Errors.message(Errors.check(self));
    }

    @ExportMessage
    static boolean hasExceptionCause(PyObject self) {
        return self instanceof PyBaseException exception && Errors.cause(exception) != null;
    }

    @ExportMessage
    static Object getExceptionCause(PyObject self) throws UnsupportedMessageException {
        PyBaseException cause = Errors.cause(Errors.check(self));
        if (cause == null) {
            throw UnsupportedMessageException.create();
        }
        return cause;
    }

    @ExportMessage
    static boolean hasExceptionStackTrace(PyObject self) {
        return self instanceof PyBaseException;
    }

    @ExportMessage
    static Object getExceptionStackTrace(PyObject self) throws UnsupportedMessageException {
        return Errors.stackTrace(Errors.check(self));
    }
}
