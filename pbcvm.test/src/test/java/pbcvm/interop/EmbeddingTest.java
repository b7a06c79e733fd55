package pbcvm.interop;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.ByteSequence;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Python values as a Java program sees them. */
public class EmbeddingTest {

    static final Path PYCS = Path.of("src/test/pyc/3.11");

    private Context context;
    private Value module;
    private Value names;

    static Source source(String name) throws IOException {
        return Source.newBuilder("pbcvm", PYCS.resolve(name + ".pyc").toFile()).build();
    }

    @Before
    public void open() throws IOException {
        context = Context.newBuilder("pbcvm").allowAllAccess(true).build();
        module = context.eval(source("interop_values"));
        names = context.getBindings("pbcvm");
    }

    @After
    public void close() {
        context.close(true);
    }

    private Value get(String name) {
        return names.getMember(name);
    }

    @Test
    public void functionsAreExecutable() {
        assertEquals(13, get("f").execute(3).asInt());
        assertEquals(7.5, get("f").execute(3, 4.5).asDouble(), 0);
        assertEquals("ab", get("f").execute("a", "b").asString());
        assertEquals(42, names.invokeMember("f", 40, 2).asInt());
        assertEquals("interop_values.py", Path.of(get("f").getSourceLocation().getSource().getName()).getFileName()
                .toString());
        assertTrue(get("f").canExecute());
        assertFalse(get("f").canInstantiate());
    }

    @Test
    public void evaluationGivesTheModule() {
        assertEquals("module", module.getMetaObject().getMetaSimpleName());
        assertEquals(13, module.getMember("f").execute(3).asInt());
    }

    private static Source text(String source) {
        return Source.newBuilder("pbcvm", source, "text.py").mimeType("text/x-python").buildLiteral();
    }

    @Test
    public void textHasTheValueOfItsLastExpression() {
        assertEquals(42, context.eval(text("x = 6\nx * 7")).asInt());
        assertEquals(6, context.getBindings("pbcvm").getMember("x").asInt());
        assertEquals("a-b", context.eval(text("'-'.join('ab')")).asString());
        assertTrue(context.eval(text("def f(n): return n + 1")).hasMember("f"));
        assertEquals(2, context.getBindings("pbcvm").getMember("f").execute(1).asInt());
    }

    @Test
    public void wrongTextIsASyntaxError() {
        PolyglotException error = assertThrows(PolyglotException.class, () -> context.eval(text("x = = 1")));
        assertTrue(error.isGuestException());
        assertTrue(error.getMessage(), error.getMessage().contains("invalid syntax"));
    }

    @Test
    public void sourceFilesRun() throws IOException {
        java.io.File file = java.io.File.createTempFile("program", ".py");
        file.deleteOnExit();
        java.nio.file.Files.write(file.toPath(), "# coding: latin-1\nvalue = '\u00e9'\n".getBytes(
                java.nio.charset.StandardCharsets.ISO_8859_1));
        Value module = context.eval(Source.newBuilder("pbcvm", file).mimeType("application/x-python-source").build());
        assertEquals("\u00e9", module.getMember("value").asString());
    }

    @Test
    public void bindingsAreTheGlobalNames() throws IOException {
        assertTrue(names.getMemberKeys().containsAll(Set.of("f", "Point", "numbers")));
        assertFalse(new ArrayList<>(names.getMemberKeys()).contains("__name__"));
        assertTrue(names.hasMember("__name__"));
        names.putMember("added", 5);
        assertEquals(5, module.getMember("added").asInt());
        assertTrue(names.removeMember("added"));
        assertFalse(names.hasMember("added"));
        try (Context fresh = Context.create("pbcvm")) {
            fresh.getBindings("pbcvm").putMember("before", "x");
            assertEquals("x", fresh.getBindings("pbcvm").getMember("before").asString());
        }
    }

    @Test
    public void listsAreArrays() {
        Value list = get("numbers");
        assertEquals(3, list.getArraySize());
        assertEquals(2, list.getArrayElement(1).asInt());
        assertEquals(List.of(1L, 2L, 3L), new ArrayList<>(list.as(new org.graalvm.polyglot.TypeLiteral<List<Long>>() {
        })));
        list.setArrayElement(0, "one");
        list.setArrayElement(3, 4);
        assertEquals("['one', 2, 3, 4]", list.toString());
        assertTrue(list.removeArrayElement(0));
        assertEquals(3, list.getArraySize());
        assertThrows(ArrayIndexOutOfBoundsException.class, () -> list.getArrayElement(3));
        Value tuple = get("mixed");
        assertEquals(5, tuple.getArraySize());
        assertTrue(tuple.getArrayElement(3).isNull());
        assertTrue(tuple.getArrayElement(4).asBoolean());
        assertThrows(UnsupportedOperationException.class, () -> tuple.setArrayElement(0, 1));
        assertThrows(UnsupportedOperationException.class, () -> tuple.removeArrayElement(0));
    }

    @Test
    public void dictsAreHashes() {
        Value dict = get("table");
        assertTrue(dict.hasHashEntries());
        assertEquals(3, dict.getHashSize());
        assertEquals(1, dict.getHashValue("a").asInt());
        assertEquals("c", dict.getHashValue(3).asString());
        assertFalse(dict.hasHashEntry("none"));
        dict.putHashEntry("d", 4.5);
        assertTrue(dict.removeHashEntry("b"));
        assertEquals("{'a': 1, 3: 'c', 'd': 4.5}", dict.toString());
        assertEquals("a", dict.getHashKeysIterator().getIteratorNextElement().asString());
        Value entry = dict.getHashEntriesIterator().getIteratorNextElement();
        assertEquals(1, entry.getArrayElement(1).asInt());
        assertEquals(1L, dict.as(Map.class).get("a"));
        assertThrows(RuntimeException.class, () -> dict.putHashEntry(get("numbers"), 1));
    }

    @Test
    public void iteratorsAndGenerators() {
        Value generator = get("squares").execute(3);
        assertTrue(generator.isIterator());
        List<Integer> seen = new ArrayList<>();
        while (generator.hasIteratorNextElement()) {
            assertTrue(generator.hasIteratorNextElement());
            seen.add(generator.getIteratorNextElement().asInt());
        }
        assertEquals(List.of(0, 1, 4), seen);
        Value set = get("names");
        assertFalse(set.hasArrayElements());
        assertEquals("x", set.getIterator().getIteratorNextElement().asString());
    }

    @Test
    public void numbersAndStrings() {
        assertTrue(get("big").fitsInBigInteger());
        assertFalse(get("big").fitsInLong());
        assertEquals(BigInteger.TEN.pow(30), get("big").asBigInteger());
        assertFalse(get("big").fitsInDouble());
        assertEquals(0x1p64, get("small_big").asDouble(), 0);
        assertEquals(7, get("count").asInt());
        assertEquals("seven", get("name").asString());
        assertTrue(get("nothing").isNull());
        assertEquals(BigInteger.TEN.pow(31), get("f").execute(BigInteger.TEN.pow(31), 0).asBigInteger());
    }

    @Test
    public void bytesAreReadOnlyBuffers() {
        Value data = get("data");
        assertEquals(4, data.getBufferSize());
        assertFalse(data.isBufferWritable());
        assertEquals(2, data.readBufferByte(1));
        assertEquals(0x01020304, data.readBufferInt(ByteOrder.BIG_ENDIAN, 0));
        byte[] copy = new byte[2];
        data.readBuffer(1, copy, 0, 2);
        assertArrayEquals(new byte[]{2, 3}, copy);
        assertThrows(IndexOutOfBoundsException.class, () -> data.readBufferInt(ByteOrder.BIG_ENDIAN, 1));
    }

    @Test
    public void attributesAreMembers() {
        Value point = get("point");
        assertEquals(3, point.getMember("x").asInt());
        assertEquals("Point(4, 6)", point.invokeMember("move", 1, 2).toString());
        point.putMember("x", 30);
        point.putMember("label", "corner");
        assertEquals(Set.of("x", "y", "label", "move", "origin"), point.getMemberKeys());
        assertTrue(point.removeMember("label"));
        assertThrows(UnsupportedOperationException.class, () -> point.removeMember("origin"));
        assertEquals("Point(30, 4)", point.toString());
        assertFalse(point.hasMember("z"));
        Value sealed = get("Sealed").newInstance();
        sealed.putMember("value", 1);
        assertEquals(1, sealed.getMember("value").asInt());
        assertThrows(UnsupportedOperationException.class, () -> sealed.putMember("other", 1));
    }

    @Test
    public void classesAreMetaObjects() {
        Value type = get("Point");
        assertEquals("Point(1, 2)", type.newInstance(1, 2).toString());
        assertTrue(type.isMetaObject());
        assertTrue(type.isMetaInstance(get("point")));
        assertFalse(type.isMetaInstance("text"));
        assertEquals("Point", type.getMetaSimpleName());
        assertEquals("__main__.Point", type.getMetaQualifiedName());
        assertEquals("Point", get("point").getMetaObject().getMetaSimpleName());
    }

    @Test
    public void javaValuesBecomePython() {
        Value describe = get("describe");
        assertEquals("int 5", describe.execute((byte) 5).asString());
        assertEquals("int 5", describe.execute((short) 5).asString());
        assertEquals("float 0.5", describe.execute(0.5f).asString());
        assertEquals("str 'x'", describe.execute('x').asString());
        assertEquals("str '\uD83D\uDE00\u00e9'", describe.execute("\uD83D\uDE00\u00e9").asString());
        assertEquals("bool True", describe.execute(true).asString());
        assertEquals("NoneType None", describe.execute((Object) null).asString());
    }

    @Test
    public void exceptionsReachJava() {
        PolyglotException e = assertThrows(PolyglotException.class, () -> get("fail").execute("no good"));
        assertEquals("ValueError: no good", e.toString());
        assertTrue(e.isGuestException());
        assertTrue(e.getGuestObject().isException());
        assertEquals("no good", e.getGuestObject().getMember("args").getArrayElement(0).asString());
        assertEquals(60, e.getGuestObject().getMember("__traceback__").getMember("tb_lineno").asInt());
        e = assertThrows(PolyglotException.class, () -> get("fail_chained").execute());
        assertEquals("TypeError: outer", e.toString());
        assertEquals("Own", assertThrows(PolyglotException.class, () -> get("fail_own").execute()).getMessage());
        Value error = e.getGuestObject();
        assertThrows(PolyglotException.class, error::throwException);
        assertEquals(13, get("f").execute(3).asInt());
    }

    @Test
    public void exceptionsHaveTextLocationAndFrames() {
        PolyglotException e = assertThrows(PolyglotException.class, () -> get("apply").execute(get("fail"), "no good"));
        assertEquals("no good", e.getMessage());
        assertEquals("ValueError", e.getGuestObject().getMetaObject().getMetaSimpleName());
        assertEquals(60, e.getSourceLocation().getStartLine());
        List<String> frames = new ArrayList<>();
        for (PolyglotException.StackFrame frame : e.getPolyglotStackTrace()) {
            if (frame.isGuestFrame()) {
                frames.add(frame.getRootName() + ":" + frame.getSourceLocation().getStartLine());
                assertEquals("pbcvm", frame.getLanguage().getId());
            }
        }
        assertEquals(List.of("fail:60", "apply:83"), frames);
    }

    @Test
    public void programsThatFailHaveFrames() throws IOException {
        PolyglotException e = assertThrows(PolyglotException.class, () -> context.eval(source("interop_failing")));
        assertEquals("ZeroDivisionError: division by zero", e.toString());
        List<String> frames = new ArrayList<>();
        for (PolyglotException.StackFrame frame : e.getPolyglotStackTrace()) {
            if (frame.isGuestFrame() && frame.getSourceLocation() != null) {
                frames.add(frame.getRootName() + ":" + frame.getSourceLocation().getStartLine());
            }
        }
        assertEquals(List.of("inner:5", "<module>:8"), frames);
    }

    @Test
    public void systemExitIsAnExit() {
        PolyglotException e = assertThrows(PolyglotException.class, () -> get("leave").execute(3));
        assertTrue(e.isExit());
        assertEquals(3, e.getExitStatus());
    }

    @Test
    public void filesAreDetectedByContentAndName() throws IOException {
        byte[] bytes = Files.readAllBytes(PYCS.resolve("interop_values.pyc"));
        Path folder = Files.createTempDirectory("detector");
        File unnamed = Files.write(folder.resolve("program"), bytes).toFile();
        File text = Files.writeString(folder.resolve("text"), "text").toFile();
        assertEquals("pbcvm", Source.findLanguage(unnamed));
        assertEquals("pbcvm", Source.findLanguage(PYCS.resolve("interop_values.pyc").toFile()));
        assertEquals(null, Source.findLanguage(text));
        try (Context fresh = Context.newBuilder("pbcvm").allowAllAccess(true).build()) {
            assertTrue(fresh.eval(Source.newBuilder("pbcvm", unnamed).build()).hasMember("Point"));
            Source fromBytes = Source.newBuilder("pbcvm", ByteSequence.create(bytes), "program").build();
            assertEquals(3, fresh.eval(fromBytes).getMember("f").execute(1, 2).asInt());
        } finally {
            unnamed.delete();
            text.delete();
            folder.toFile().delete();
        }
    }
}
