package pbcvm.types.exceptions;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;

import org.junit.Test;
import pbcvm.InContext;
import pbcvm.error.PythonException;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.runtime.UncaughtExceptions;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.lists.PyList;

/** Builtin exception classes through the Java API. */
public class ExceptionsTest {

    private static Object call(Object type, Object... args) {
        return Py.call(type, args);
    }

    @Test
    public void textsAreCPythons() {
        try (InContext context = new InContext()) {
            assertEquals("KeyError('x')", Py.reprJava(call(ExceptionTypes.KEY_ERROR, Str.of("x"))));
            assertEquals("'x'", Py.strJava(call(ExceptionTypes.KEY_ERROR, Str.of("x"))));
            Object missing = call(ExceptionTypes.OS_ERROR, 2L, Str.of("No such file or directory"), Str.of("f"));
            assertSame(ExceptionTypes.FILE_NOT_FOUND_ERROR, ((PyBaseException) missing).type());
            assertEquals("[Errno 2] No such file or directory: 'f'", Py.strJava(missing));
            Object decode =
                    call(ExceptionTypes.UNICODE_DECODE_ERROR, Str.of("utf8"), new PyBytes(new byte[]{97, -1}), 1L, 2L,
                            Str.of("y"));
            assertEquals("'utf8' codec can't decode byte 0xff in position 1: y", Py.strJava(decode));
        }
    }

    @Test
    public void groupsSplit() {
        try (InContext context = new InContext()) {
            Object value = call(ExceptionTypes.VALUE_ERROR, 1L);
            Object type = call(ExceptionTypes.TYPE_ERROR, 2L);
            Object group =
                    call(ExceptionTypes.BASE_EXCEPTION_GROUP, Str.of("g"), new PyList(new Object[]{value, type}));
            assertSame(ExceptionTypes.EXCEPTION_GROUP, ((PyBaseException) group).type());
            assertEquals("(ExceptionGroup('g', [ValueError(1)]), ExceptionGroup('g', [TypeError(2)]))",
                    Py.reprJava(Py.callMethod(group, "split", ExceptionTypes.VALUE_ERROR)));
            UncaughtExceptions.print((PyBaseException) group, null);
            assertEquals("""
                      | ExceptionGroup: g (2 sub-exceptions)
                      +-+---------------- 1 ----------------
                        | ValueError: 1
                        +---------------- 2 ----------------
                        | TypeError: 2
                        +------------------------------------
                    """, context.err());
        }
    }

    @Test
    public void keywordsAreRefused() {
        try (InContext context = new InContext()) {
            pbcvm.types.dicts.PyDict keywords = new pbcvm.types.dicts.PyDict();
            keywords.put("x", 1L);
            PythonException refused = assertThrows(PythonException.class,
                    () -> Py.callWithKeywords(ExceptionTypes.VALUE_ERROR, new Object[0], keywords));
            assertEquals("ValueError() takes no keyword arguments", Py.strJava(refused.value()));
        }
    }
}
