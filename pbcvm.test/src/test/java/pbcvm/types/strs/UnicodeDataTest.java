package pbcvm.types.strs;

import static org.junit.Assert.assertEquals;

import com.oracle.truffle.api.strings.TruffleString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.graalvm.polyglot.Context;
import org.junit.Test;
import pbcvm.PbcvmContext;
import pbcvm.PbcvmLanguage;
import pbcvm.object.Str;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.singletons.PyNone;

/** Every property of every code point is CPython's: compared by checksums. */
public class UnicodeDataTest {
    private static final Path CHECKSUMS = Path.of("src/test/unicode/checksums.txt");

    @Test
    public void everyCodePointHasCPythonsProperties() throws IOException {
        StringBuilder wrong = new StringBuilder();
        Context context = Context.newBuilder(PbcvmLanguage.ID).allowAllAccess(true).build();
        context.initialize(PbcvmLanguage.ID);
        context.enter();
        try {
            PyDict functions = PbcvmContext.get().importBuiltin("unicodedata").namespace();
            for (String line : Files.readAllLines(CHECKSUMS)) {
                String[] parts = line.split(" ");
                String actual = checksum(parts[0], functions);
                if (!actual.equals(parts[1])) {
                    wrong.append(parts[0]).append(' ').append(actual).append('\n');
                }
            }
        } finally {
            context.leave();
        }
        assertEquals("", wrong.toString());
    }

    private static String checksum(String property, PyDict functions) {
        CRC32 crc = new CRC32();
        Object function = functions.get(property);
        boolean optional = property.matches("decimal|digit|numeric|name");
        for (int point = 0; point < 0xe0200; point++) {
            if (point == 0x33000) {
                point = 0xe0000;
            }
            TruffleString text = Str.ofCodePoint(point);
            Object value;
            if (property.startsWith("NF")) {
                value = Calls.call(functions.get("normalize"), Str.of(property), text);
            } else if (function != null) {
                value = optional ? Calls.call(function, text, PyNone.NONE) : Calls.call(function, text);
            } else {
                value = Calls.callMethod(StrType.TYPE.lookup(Str.intern(property)), text);
            }
            String shown = value == PyNone.NONE ? "None" : Str.java(StrRepr.ascii(Py.repr(value)));
            crc.update((shown + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        return String.format("%08x", crc.getValue());
    }
}
