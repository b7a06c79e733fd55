package pbcvm.instrument;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.instrumentation.InstrumentableNode.WrapperNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.NodeUtil;
import com.oracle.truffle.api.nodes.NodeVisitor;
import java.util.ArrayList;
import java.util.List;
import pbcvm.code.CodeObject;
import pbcvm.code.LineTable;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.PythonRootNode;
import pbcvm.nodes.control.Block;
import pbcvm.nodes.control.TerminatorNode;
import pbcvm.operation.truth.TruthNode;
import pbcvm.types.functions.PyCode;

/**
 * Finds the trees that begin a line of the source: those are the statements that tools see. Nothing about them is kept
 * in the nodes; it is worked out when a tool asks.
 */
public final class Statements {
    private Statements() {
    }

    /** Whether a node is a tree of its own, evaluated by its block, that begins a line. */
    @TruffleBoundary
    public static boolean isStatement(OpcodeNode node) {
        Block block = blockOf(node);
        if (block == null || !(node.getRootNode() instanceof PythonRootNode root)) {
            return false;
        }
        List<OpcodeNode> trees = trees(block);
        int index = trees.indexOf(node);
        int line = lineOf(node, root.code());
        if (index < 0 || line <= 0) {
            return false;
        }
        for (int i = index - 1; i >= 0; i--) {
            int before = lineOf(trees.get(i), root.code());
            if (before > 0) {
                return before != line;
            }
        }
        return beginsLine(root.code(), block.start(), line);
    }

    /** Whether a block that starts at this offset does not go on with a line that began before. */
    private static boolean beginsLine(PyCode code, int start, int line) {
        return start == 0 || code.lineAt(start) != line || code.lineAt(start - 2) != line;
    }

    /** The line where the evaluation of a tree begins; not positive when it has none. */
    @TruffleBoundary
    public static int lineOf(OpcodeNode tree, PyCode code) {
        int[] first = {Integer.MAX_VALUE};
        NodeVisitor visitor = node -> {
            if (node instanceof OpcodeNode opcode && opcode.offset() >= 0) {
                first[0] = Math.min(first[0], opcode.offset());
            }
            return true;
        };
        tree.accept(visitor);
        return first[0] == Integer.MAX_VALUE ? -1 : code.lineAt(first[0]);
    }

    /**
     * Whether a line is inside a function or class that the code of {@code node} defines: not for its nodes to
     * stop at.
     */
    @TruffleBoundary
    public static boolean isInNested(Node node, int line) {
        if (node.getRootNode() instanceof PythonRootNode root) {
            for (Object constant : root.code().code.consts()) {
                if (constant instanceof CodeObject nested && line > nested.firstLine() && line <= lastLine(nested)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int lastLine(CodeObject code) {
        int last = code.firstLine();
        for (LineTable.Range range : LineTable.of(code).ranges()) {
            last = Math.max(last, range.position().line());
        }
        for (Object constant : code.consts()) {
            last = constant instanceof CodeObject nested ? Math.max(last, lastLine(nested)) : last;
        }
        return last;
    }

    private static Node parent(Node node) {
        Node parent = node.getParent();
        return parent instanceof WrapperNode ? parent.getParent() : parent;
    }

    private static Block blockOf(OpcodeNode node) {
        Node parent = parent(node);
        if (parent instanceof TruthNode) {
            parent = parent.getParent();
        }
        if (parent instanceof TerminatorNode) {
            parent = parent.getParent();
        }
        return parent instanceof Block block ? block : null;
    }

    /** The trees of a block in the order of their evaluation. */
    private static List<OpcodeNode> trees(Block block) {
        List<OpcodeNode> result = new ArrayList<>();
        for (Node child : NodeUtil.findNodeChildren(block)) {
            if (!(child instanceof TerminatorNode)) {
                add(child, result);
            }
        }
        for (Node child : NodeUtil.findNodeChildren(block)) {
            if (child instanceof TerminatorNode) {
                for (Node operand : NodeUtil.findNodeChildren(child)) {
                    add(operand, result);
                }
            }
        }
        return result;
    }

    private static void add(Node node, List<OpcodeNode> result) {
        if (node instanceof WrapperNode wrapper) {
            add(wrapper.getDelegateNode(), result);
        } else if (node instanceof OpcodeNode opcode) {
            result.add(opcode);
        } else if (node instanceof TruthNode) {
            for (Node operand : NodeUtil.findNodeChildren(node)) {
                add(operand, result);
            }
        }
    }
}
