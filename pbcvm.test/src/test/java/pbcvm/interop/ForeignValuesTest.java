package pbcvm.interop;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Java objects as Python programs see them. */
public class ForeignValuesTest {

    private Context context;
    private Value names;

    /** A host object with a field and methods. */
    public static final class Account {
        public int number = 7;

        public int twice(int x) {
            return 2 * x;
        }

        public void fail() {
            throw new IllegalStateException("closed");
        }
    }

    @Before
    public void open() throws IOException {
        context = Context.newBuilder("pbcvm").allowAllAccess(true).build();
        context.eval(EmbeddingTest.source("interop_foreign"));
        names = context.getBindings("pbcvm");
    }

    @After
    public void close() {
        context.close(true);
    }

    private Value run(String function, Object... arguments) {
        return names.getMember(function).execute(arguments);
    }

    @Test
    public void arraysAndListsAreSequences() {
        String expected = "[3, 1, 3, [1, 2], [1, 2, 3], True, False, True, 'changed', "
                + "'foreign array index out of range']";
        assertEquals(expected, run("use_array", (Object) new Object[]{1, 2, 3}).asString());
        assertEquals(expected, run("use_array", new ArrayList<>(List.of(1, 2, 3))).asString());
    }

    @Test
    public void mapsAreMappings() {
        Map<String, Object> map = new LinkedHashMap<>(Map.of("a", 1));
        assertEquals("[2, 1, ['a', 'new'], True, False, 1, 1, None, 3, ['a'], [1], [('a', 1)], {'a': 1}, "
                + "\"KeyError('missing')\"]", run("use_hash", map).asString());
    }

    @Test
    public void keysOfHostMapsAreIntsOfEitherSize() {
        Map<Object, Object> map = new LinkedHashMap<>(Map.of(1, "Integer"));
        map.put(2L, "Long");
        assertEquals("Integer", run("item", map, 1).asString());
        assertEquals("Long", run("item", map, 2).asString());
        run("put", map, 2, 5);
        run("put", map, 3, 5);
        assertEquals(5, map.get(2L));
        assertEquals(5, map.get(3));
    }

    @Test
    public void membersOfHostObjects() {
        Account account = new Account();
        assertEquals(10, run("call_method", account, "twice", 5).asInt());
        assertEquals("foreign", run("type_name", account).asString());
        PolyglotException e = assertThrows(PolyglotException.class, () -> run("call_method", account, "nothing"));
        assertEquals("AttributeError: 'foreign' object has no attribute 'nothing'", e.toString());
    }

    @Test
    public void functionsAreCallable() {
        Function<Object, Object> function = x -> "got " + x;
        assertEquals("got 5", run("call", function, 5).asString());
    }

    @Test
    public void numbersTextsAndNullBecomePython() {
        assertEquals(3, run("add", (byte) 1, 2).asInt());
        assertEquals("ab", run("add", "a", 'b').asString());
        assertTrue(run("is_none", (Object) null).asBoolean());
        assertFalse(run("is_none", new Account()).asBoolean());
        assertEquals("float", run("type_name", new BigDecimal("0.1").floatValue()).asString());
    }

    @Test
    public void exceptionsCanBeCaughtAndElseStayTheOriginal() {
        Runnable failing = () -> {
            throw new IllegalStateException("closed");
        };
        assertEquals("['finally', 'closed', 'foreign']", run("catch", failing).asString());
        PolyglotException e = assertThrows(PolyglotException.class,
                () -> run("call_method", new Account(), "fail"));
        assertTrue(e.isHostException());
        assertEquals("closed", e.asHostException().getMessage());
    }

    @Test
    public void whatIsNotSupportedRaises() {
        assertEquals("""
                object of type 'foreign' has no len()
                'foreign' object is not iterable
                'foreign' object is not subscriptable
                'foreign' object is not callable
                unsupported operand type(s) for +: 'foreign' and 'int'
                '<' not supported between instances of 'foreign' and 'foreign'
                foreign functions take no keyword arguments""", run("not_supported", new Account()).asString());
        assertEquals("[True, False, True, False, True, True]", run("facts", new Account()).asString());
    }

    @Test
    public void polyglotBindings() {
        assertEquals(42, run("share").asInt());
        assertEquals(42, context.getPolyglotBindings().getMember("answer").asInt());
        assertEquals(10, context.getPolyglotBindings().getMember("exported").execute(5).asInt());
    }

    @Test
    public void accessThatTheContextDeniesStaysDenied() throws IOException {
        try (Context closed = Context.newBuilder("pbcvm").build()) {
            closed.eval(EmbeddingTest.source("interop_values"));
            Value describe = closed.getBindings("pbcvm").getMember("apply");
            PolyglotException e = assertThrows(PolyglotException.class,
                    () -> describe.execute(new Account()));
            assertEquals("TypeError: 'foreign' object is not callable", e.toString());
        }
    }
}
