package pbcvm.compiler.assemble;

import java.util.ArrayList;
import java.util.List;
import pbcvm.code.CodeFields;
import pbcvm.code.CodeObject;
import pbcvm.compiler.syntax.Location;

/**
 * Where cells live among the variables of a frame: one that holds a parameter takes the parameter's place, the others
 * follow the locals.
 */
final class CellSlots {

    private final CodeParts parts;
    private final int locals;
    private final int cells;
    /** The place of each cell and free variable while cells that hold parameters still have a place of their own. */
    private final int[] places;

    CellSlots(CodeParts parts) {
        this.parts = parts;
        locals = parts.varNames.size();
        cells = parts.cellVars.size();
        places = new int[cells + parts.freeVars.size()];
        for (int i = 0; i < places.length; i++) {
            int parameter = i < cells ? parts.varNames.indexOf(parts.cellVars.get(i)) : -1;
            places[i] = parameter >= 0 ? parameter : locals + i;
        }
    }

    /** Puts what must be done before a function's first line in front of it. */
    void insertPrefix(Block entry) {
        List<Instr> prefix = new ArrayList<>();
        if (!parts.freeVars.isEmpty()) {
            prefix.add(new Instr(Op.COPY_FREE_VARS, parts.freeVars.size(), null, Instr.NOWHERE));
        }
        for (int place = 0; place < locals + cells; place++) {
            for (int cell = 0; cell < cells; cell++) {
                if (places[cell] == place) {
                    prefix.add(new Instr(Op.MAKE_CELL, cell, null, Instr.NOWHERE));
                }
            }
        }
        int generator = CodeObject.GENERATOR | CodeObject.COROUTINE | CodeObject.ASYNC_GENERATOR;
        if ((parts.flags & generator) != 0) {
            Location start = new Location(parts.firstLine, -1, parts.firstLine, -1);
            prefix.add(new Instr(Op.RETURN_GENERATOR, 0, null, start));
            prefix.add(new Instr(Op.POP_TOP, 0, null, Instr.NOWHERE));
        }
        entry.instructions.addAll(0, prefix);
    }

    /** Makes the arguments of all instructions that use cells count slots of the frame. */
    void fixArguments(FlowGraph graph) {
        int dropped = 0;
        for (int i = 0; i < places.length; i++) {
            if (places[i] == i + locals) {
                places[i] -= dropped;
            } else {
                dropped++;
            }
        }
        for (Block block : graph.inOrder()) {
            for (Instr instruction : block.instructions) {
                if (instruction.op.indexesCells()) {
                    instruction.argument = places[instruction.argument];
                }
            }
        }
    }

    /** Sets the lists of variables. */
    void fill(CodeFields fields) {
        List<String> names = new ArrayList<>(parts.varNames);
        byte[] kinds = new byte[locals + places.length];
        for (int i = 0; i < locals; i++) {
            kinds[i] = CodeObject.KIND_LOCAL;
        }
        for (int i = 0; i < places.length; i++) {
            boolean isCell = i < cells;
            if (places[i] < locals) {
                kinds[places[i]] |= CodeObject.KIND_CELL;
            } else {
                kinds[names.size()] = (byte) (isCell ? CodeObject.KIND_CELL : CodeObject.KIND_FREE);
                names.add(isCell ? parts.cellVars.get(i) : parts.freeVars.get(i - cells));
            }
        }
        fields.localsPlusNames = names.toArray(String[]::new);
        fields.localsPlusKinds = java.util.Arrays.copyOf(kinds, names.size());
        fields.splitLocalsPlus();
    }
}
