package pbcvm.translate;

import java.util.EnumMap;
import java.util.Map;
import pbcvm.bytecode.Opcode;

/** The emitter of every opcode; each family of opcodes registers its own. */
final class EmitterTable {
    private static final Map<Opcode, Emitter> EMITTERS = new EnumMap<>(Opcode.class);

    static {
        EmitterTable table = new EmitterTable();
        StackEmitters.register(table);
        VariableEmitters.register(table);
        OperatorEmitters.register(table);
        JumpEmitters.register(table);
        CallEmitters.register(table);
        BuildEmitters.register(table);
        ExceptionEmitters.register(table);
        GeneratorEmitters.register(table);
    }

    private EmitterTable() {
    }

    /** The emitter of an opcode. */
    static Emitter of(Opcode opcode) {
        Emitter emitter = EMITTERS.get(opcode);
        if (emitter == null) {
            throw new UnsupportedOperationException("opcode " + opcode + " cannot be executed");
        }
        return emitter;
    }

    void on(Opcode opcode, Emitter emitter) {
        EMITTERS.put(opcode, emitter);
    }
}
