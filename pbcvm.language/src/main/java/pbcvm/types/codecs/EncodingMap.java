package pbcvm.types.codecs;

import java.util.HashMap;
import java.util.Map;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.types.strs.Text;

/** The inverse of a table of 256 characters: which byte a character has. */
final class EncodingMap extends PyObject {
    private static final PyType TYPE = PyType.builtin("EncodingMap", t -> t.method("size(self, /)",
            self -> (long) ((EncodingMap) self).bytes.size())).notSubclassable();
    private static final int UNDEFINED = 0xfffe;

    private final Map<Integer, Integer> bytes = new HashMap<>();

    EncodingMap(Text characters) {
        super(TYPE);
        for (int i = 0; i < Math.min(256, characters.length); i++) {
            if (characters.at(i) != UNDEFINED) {
                bytes.put(characters.at(i), i);
            }
        }
    }

    /** The byte of a character, or -1. */
    int byteOf(int codePoint) {
        return bytes.getOrDefault(codePoint, -1);
    }
}
