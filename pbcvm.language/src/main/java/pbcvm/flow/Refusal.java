package pbcvm.flow;

import pbcvm.code.CodeObject;
import pbcvm.code.MalformedCodeException;

/** Makes the exceptions that refuse one code object. */
record Refusal(String file, CodeObject code) {

    MalformedCodeException at(int offset, String rule) {
        return new MalformedCodeException(file, code.qualName(), offset, rule);
    }

    MalformedCodeException of(String rule) {
        return at(-1, rule);
    }
}
