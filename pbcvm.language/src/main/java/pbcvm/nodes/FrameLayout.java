package pbcvm.nodes;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import java.util.ArrayList;
import java.util.List;
import pbcvm.code.CodeObject;

/**
 * Which frame slot holds what; all slot arithmetic is here. In order: the offset of the current instruction, the
 * generator (of generator code) or frame object, fast locals and cells, operand stack positions that live across
 * blocks, temporaries of one
 * block.
 *
 * <p>Invariants: locals are dynamically typed slots whose unbound value is null of kind Object; cells and stack
 * positions
 * are static Object slots.
 */
public final class FrameLayout {
    /** Static int slot: byte offset of the instruction being executed. */
    public static final int OFFSET = 0;
    /** Static slot: the generator in frames of generator code, else the frame object if somebody asked for it. */
    public static final int OWNER = 1;
    private static final int FIRST_LOCAL = 2;
    private static final int TYPED_TEMPORARIES = 48;

    private final CodeObject code;
    private final int locals;
    private final FrameDescriptor.Builder builder;
    private final LocalSlot[] slots;
    private final List<LocalSlot> shared = new ArrayList<>();
    private int temporaries;
    private int next;

    public FrameLayout(CodeObject code) {
        this.code = code;
        this.locals = code.localsPlusNames().length;
        this.slots = new LocalSlot[locals];
        builder = FrameDescriptor.newBuilder(FIRST_LOCAL + locals + code.stackSize() + 8);
        builder.defaultValue(null);
        builder.addSlots(2, FrameSlotKind.Static);
        for (int i = 0; i < locals; i++) {
            boolean cell = isCell(i);
            builder.addSlot(cell ? FrameSlotKind.Static : FrameSlotKind.Illegal, code.localsPlusNames()[i], null);
            slots[i] = new LocalSlot(FIRST_LOCAL + i, code.localsPlusNames()[i]);
        }
        builder.addSlots(code.stackSize() + 2, FrameSlotKind.Static);
        next = FIRST_LOCAL + locals + code.stackSize() + 2;
    }

    /** Whether fast local {@code index} is kept in a cell. */
    public boolean isCell(int index) {
        return (code.localsPlusKinds()[index] & (CodeObject.KIND_CELL | CodeObject.KIND_FREE)) != 0;
    }

    /** Frame slot of fast local {@code index}, in any code. */
    static int localSlot(int index) {
        return FIRST_LOCAL + index;
    }

    /** The variable of fast local {@code index}. */
    public LocalSlot local(int index) {
        return slots[index];
    }

    /** Static slot of the operand stack at {@code depth} (0 is the bottom). */
    public int stack(int depth) {
        return FIRST_LOCAL + locals + depth;
    }

    /** The depth of a stack slot; negative when the slot is no stack position. */
    public int depthOf(int slot) {
        int depth = slot - FIRST_LOCAL - locals;
        return depth >= 0 && depth < code.stackSize() + 2 ? depth : -1;
    }

    /**
     * A variable for a value that lives within one block: a new one, or, in large code, the one shared by all blocks.
     *
     * @param indexInBlock how many the block has got before
     */
    public LocalSlot temporary(int indexInBlock) {
        if (temporaries < TYPED_TEMPORARIES) {
            temporaries++;
            return newTemporary();
        }
        while (shared.size() <= indexInBlock) {
            shared.add(newTemporary());
        }
        return shared.get(indexInBlock);
    }

    private LocalSlot newTemporary() {
        builder.addSlot(FrameSlotKind.Illegal, null, null);
        return new LocalSlot(next++, null);
    }

    /** The descriptor; ask for it when all slots are known. */
    public FrameDescriptor descriptor() {
        return builder.build();
    }
}
