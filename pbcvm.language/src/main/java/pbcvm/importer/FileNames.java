package pbcvm.importer;

import pbcvm.code.CodeFields;
import pbcvm.code.CodeObject;
import pbcvm.types.functions.PyCode;

/** Gives code the file name under which its module was found, when it was compiled under another. */
final class FileNames {
    private FileNames() {
    }

    static PyCode set(PyCode code, String fileName) {
        String old = code.code.fileName();
        return old.equals(fileName) ? code : new PyCode(set(code.code, old, fileName));
    }

    private static CodeObject set(CodeObject code, String old, String fileName) {
        if (!code.fileName().equals(old)) {
            return code;
        }
        CodeFields fields = code.toFields();
        fields.fileName = fileName;
        fields.consts = fields.consts.clone();
        for (int i = 0; i < fields.consts.length; i++) {
            if (fields.consts[i] instanceof CodeObject inner) {
                fields.consts[i] = set(inner, old, fileName);
            }
        }
        return new CodeObject(fields);
    }
}
