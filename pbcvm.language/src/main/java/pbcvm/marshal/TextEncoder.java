package pbcvm.marshal;

import java.io.ByteArrayOutputStream;

/** Text to UTF-8 as CPython writes it: a lone surrogate becomes three bytes. */
final class TextEncoder {

    private TextEncoder() {
    }

    static byte[] encode(int[] points) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(points.length);
        for (int point : points) {
            if (point < 0x80) {
                out.write(point);
            } else if (point < 0x800) {
                out.write(0xC0 | point >> 6);
                out.write(0x80 | point & 0x3F);
            } else {
                if (point < 0x10000) {
                    out.write(0xE0 | point >> 12);
                } else {
                    out.write(0xF0 | point >> 18);
                    out.write(0x80 | point >> 12 & 0x3F);
                }
                out.write(0x80 | point >> 6 & 0x3F);
                out.write(0x80 | point & 0x3F);
            }
        }
        return out.toByteArray();
    }
}
