package pbcvm.flow;

import java.util.List;
import pbcvm.bytecode.Opcode;
import pbcvm.bytecode.StackEffect;

/**
 * The picture of an opcode in terms of what is known about values.
 *
 * <p>Invariants: immutable; made once for each opcode.
 */
final class TypedEffect {

    private static final TypedEffect[] PLAIN = new TypedEffect[Opcode.values().length];
    private static final TypedEffect[] JUMPING = new TypedEffect[Opcode.values().length];

    private final List<StackEffect.Item> inputs;
    private final List<StackEffect.Item> outputs;
    /** For each input a bit for each kind that it accepts. */
    private final int[] accepted;
    /** For each output the input that it passes on, -1 if it is new. */
    private final int[] sources;
    /** For each output that is new what it is. */
    private final StackKind[] promised;

    private TypedEffect(StackEffect effect) {
        inputs = effect.inputs();
        outputs = effect.outputs();
        accepted = new int[inputs.size()];
        sources = new int[outputs.size()];
        promised = new StackKind[outputs.size()];
        for (int i = 0; i < accepted.length; i++) {
            accepted[i] = KindRules.accepted(inputs.get(i).word());
        }
        for (int i = 0; i < sources.length; i++) {
            String word = outputs.get(i).word();
            sources[i] = -1;
            for (int k = 0; k < accepted.length; k++) {
                sources[i] = inputs.get(k).word().equals(word) ? k : sources[i];
            }
            promised[i] = KindRules.promised(word);
        }
    }

    /** What an instruction does when it goes on with the next one. */
    static TypedEffect of(Opcode opcode) {
        TypedEffect effect = PLAIN[opcode.ordinal()];
        if (effect == null) {
            effect = new TypedEffect(opcode.effect());
            PLAIN[opcode.ordinal()] = effect;
        }
        return effect;
    }

    /** What an instruction does when it goes on with its target. */
    static TypedEffect ofJump(Opcode opcode) {
        TypedEffect effect = JUMPING[opcode.ordinal()];
        if (effect == null) {
            effect = new TypedEffect(opcode.jumpEffect());
            JUMPING[opcode.ordinal()] = effect;
        }
        return effect;
    }

    /** How many values are taken, -1 if the operand is too small. */
    long pops(int operand) {
        return sum(inputs, operand);
    }

    /** How many of the taken values are not just looked at and left where they are. */
    long touched(int operand) {
        long touched = pops(operand);
        for (int i = 0; i < accepted.length && i < sources.length && sources[i] == i
                && inputs.get(i).count() == outputs.get(i).count(); i++) {
            touched -= inputs.get(i).count().of(operand);
        }
        return touched;
    }

    /** How many values are left instead, -1 if the operand is too small. */
    long pushes(int operand) {
        return sum(outputs, operand);
    }

    private static long sum(List<StackEffect.Item> items, int operand) {
        long sum = 0;
        for (int i = 0; i < items.size(); i++) {
            long count = items.get(i).count().of(operand);
            if (count < 0) {
                return -1;
            }
            sum += count;
        }
        return sum;
    }

    /** The number of the first taken value that is not accepted, -1 if there is none. */
    int firstWrong(int operand, StackKind[] taken, int alsoAccepted) {
        int at = 0;
        for (int i = 0; i < accepted.length; i++) {
            int mask = accepted[i] | alsoAccepted;
            int end = at + (int) inputs.get(i).count().of(operand);
            for (; at < end; at++) {
                if ((mask & 1 << taken[at].ordinal()) == 0) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** What the picture calls a taken value. */
    String wordOf(int operand, int index) {
        int end = 0;
        for (StackEffect.Item item : inputs) {
            end += (int) item.count().of(operand);
            if (index < end) {
                return item.word();
            }
        }
        throw new IllegalArgumentException("" + index);
    }

    /** Pushes what is left. */
    StackNode push(int operand, StackNode below, StackKind[] taken) {
        StackNode stack = below;
        for (int i = 0; i < sources.length; i++) {
            long count = outputs.get(i).count().of(operand);
            int start = sources[i] < 0 ? 0 : startOf(sources[i], operand);
            for (int k = 0; k < count; k++) {
                stack = stack.push(sources[i] < 0 ? promised[i] : taken[start + k]);
            }
        }
        return stack;
    }

    private int startOf(int input, int operand) {
        int start = 0;
        for (int i = 0; i < input; i++) {
            start += (int) inputs.get(i).count().of(operand);
        }
        return start;
    }
}
