package pbcvm.interop;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Python and JavaScript in one context. */
public class JavaScriptTest {

    private Context context;
    private Value names;
    private Value js;

    @Before
    public void open() throws IOException {
        context = Context.newBuilder("pbcvm", "js").allowAllAccess(true)
                .option("engine.WarnInterpreterOnly", "false").build();
        context.eval(EmbeddingTest.source("interop_values"));
        context.eval(EmbeddingTest.source("interop_foreign"));
        names = context.getBindings("pbcvm");
        js = context.getBindings("js");
        for (String name : names.getMemberKeys()) {
            js.putMember(name, names.getMember(name));
        }
    }

    @After
    public void close() {
        context.close(true);
    }

    private Value js(String text) {
        return context.eval("js", text);
    }

    private Value python(String function, String argument) {
        return names.getMember(function).execute(js("(" + argument + ")"));
    }

    @Test
    public void javaScriptUsesPythonValues() {
        assertEquals(13, js("f(3)").asInt());
        assertEquals(6, js("let sum = 0; for (const x of numbers) sum += x; sum").asInt());
        assertEquals(3, js("numbers.length").asInt());
        assertEquals(2, js("numbers[1]").asInt());
        assertEquals("[1, 2, 3, 4]", js("numbers[3] = 4; numbers").toString());
        assertEquals(1, js("table.get('a')").asInt());
        assertEquals("three", js("mixed[2]").asString());
        assertTrue(js("nothing == null").asBoolean());
        assertEquals(7, js("point.x + point.y").asInt());
        assertEquals("Point(4, 6)", js("point.move(1, 2)").toString());
        assertEquals("Point(5, 6)", js("new Point(5, 6)").toString());
        assertEquals("0,1,4", js("[...squares(3)].join()").asString());
        assertTrue(js("point instanceof Point").asBoolean());
    }

    @Test
    public void javaScriptCatchesPythonExceptions() {
        assertEquals("caught no", js("try { fail('no') } catch (e) { 'caught ' + e.args[0] }").asString());
        assertEquals("ValueError", js("try { fail('no') } catch (e) { e.__class__.__name__ }").asString());
        PolyglotException e = assertThrows(PolyglotException.class, () -> js("fail('no')"));
        assertEquals("ValueError: no", e.toString());
        assertEquals("ValueError: no|no|ValueError",
                js("try { fail('no') } catch (e) { [String(e), e.message, e.name].join('|') }").asString());
    }

    @Test
    public void pythonUsesJavaScriptValues() {
        assertEquals("[3, 1, 3, [1, 2], [1, 2, 3], True, False, True, 'changed', 'foreign array index out of range']",
                python("use_array", "[1, 2, 3]").asString());
        assertEquals("[2, 1, ['a', 'new'], True, False, 1, 1, None, 3, ['a'], [1], [('a', 1)], {'a': 1}, "
                + "\"KeyError('missing')\"]",
                python("use_hash", "new Map([['a', 1]])").asString());
        assertEquals("[7, 8, 7, True, False, 14, True, False, \"'foreign' object has no attribute 'nope'\"]",
                python("use_object", "{number: 7, method(x) { return this.number * x }}").asString());
        assertEquals(5, names.getMember("call").execute(js("(a, b) => a + b"), 2, 3).asInt());
        assertEquals(3, names.getMember("apply").execute(js("Math.max"), 1, 3, 2).asInt());
        assertEquals("NoneType", python("type_name", "undefined").asString());
        assertEquals("str", python("type_name", "'text'").asString());
        assertEquals("int", python("type_name", "2n ** 70n").asString());
        assertEquals("[true, x]", names.getMember("call_method").execute(js("[true]"), "concat", "x").toString()
                .replaceAll("^\\(2\\)", "").replace("\"", ""));
    }

    @Test
    public void pythonMakesInstancesOfJavaScriptClasses() {
        js("class Box { constructor(v) { this.v = v } get() { return this.v } }; function Old(v) { this.v = v }");
        assertEquals(5, names.getMember("call_method").execute(names.getMember("make").execute(js("Box"), 5), "get")
                .asInt());
        assertEquals(5, js("make(Box, 5).get()").asInt());
        PolyglotException e = assertThrows(PolyglotException.class, () -> js("make(Point, 1, 2)"));
        assertEquals("TypeError: 'type' object is no foreign class", e.toString());
        assertEquals("foreign", names.getMember("type_name").execute(js("new Old(1)")).asString());
    }

    @Test
    public void pythonCatchesJavaScriptExceptions() {
        assertEquals("['finally', 'TypeError: bad', 'foreign']",
                python("catch", "() => { throw new TypeError('bad') }").asString());
    }

    @Test
    public void eachEvaluatesTheOther() throws IOException {
        assertEquals(42, names.getMember("evaluate").execute("js", "6 * 7").asInt());
        Path script = Files.createTempFile("script", ".js");
        try {
            Files.writeString(script, "'from a file'");
            assertEquals("from a file", names.getMember("evaluate_file").execute(script.toString()).asString());
        } finally {
            Files.delete(script);
        }
        String pyc = EmbeddingTest.PYCS.resolve("interop_evaluated.pyc").toAbsolutePath().toString();
        assertEquals("hello you", js("Polyglot.evalFile('pbcvm', '" + pyc + "').greet('you')").asString());
    }

    @Test
    public void wrongRequestsRaise() {
        assertEquals("""
                ValueError: polyglot.eval needs either path or string
                ValueError: polyglot.eval needs language beside string
                ValueError: there is no language 'none'
                FileNotFoundError: [Errno 2] No such file or directory: '/does/not/exist.js'
                polyglot name 'nothing' is not defined""", names.getMember("evaluate_wrongly").execute().asString());
        PolyglotException e = assertThrows(PolyglotException.class,
                () -> names.getMember("evaluate").execute("js", "throw new Error('deep')"));
        assertEquals("Error: deep", e.getMessage());
    }
}
