package pbcvm.translate;

import pbcvm.bytecode.Instruction;

/** Says what an instruction becomes: takes operands from the symbolic stack, pushes nodes, appends statements. */
@FunctionalInterface
interface Emitter {
    void emit(BlockBuilder block, Instruction instruction);
}
