package pbcvm.translate;

import pbcvm.bytecode.Instruction;
import pbcvm.bytecode.Opcode;
import pbcvm.code.CodeObject;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.opcode.attribute.DeleteAttrNode;
import pbcvm.nodes.opcode.attribute.LoadAttrNode;
import pbcvm.nodes.opcode.attribute.StoreAttrNode;
import pbcvm.nodes.opcode.function.CopyFreeVarsNode;
import pbcvm.nodes.opcode.function.MakeCellNode;
import pbcvm.nodes.opcode.function.SetupAnnotationsNode;
import pbcvm.nodes.opcode.imports.ImportFromNode;
import pbcvm.nodes.opcode.imports.ImportNameNode;
import pbcvm.nodes.opcode.imports.ImportStarNode;
import pbcvm.nodes.opcode.load.LoadAssertionErrorNode;
import pbcvm.nodes.opcode.load.LoadClassderefNode;
import pbcvm.nodes.opcode.load.LoadClosureNode;
import pbcvm.nodes.opcode.load.LoadConstNode;
import pbcvm.nodes.opcode.load.LoadDerefNode;
import pbcvm.nodes.opcode.load.LoadFastNode;
import pbcvm.nodes.opcode.load.LoadGlobalNode;
import pbcvm.nodes.opcode.load.LoadNameNode;
import pbcvm.nodes.opcode.stack.PushNullNode;
import pbcvm.nodes.opcode.store.DeleteDerefNode;
import pbcvm.nodes.opcode.store.DeleteFastNode;
import pbcvm.nodes.opcode.store.DeleteGlobalNode;
import pbcvm.nodes.opcode.store.DeleteNameNode;
import pbcvm.nodes.opcode.store.StoreDerefNode;
import pbcvm.nodes.opcode.store.StoreFastNode;
import pbcvm.nodes.opcode.store.StoreGlobalNode;
import pbcvm.nodes.opcode.store.StoreNameNode;

/** Variables of every kind, constants, attributes and imports. */
final class VariableEmitters {
    private VariableEmitters() {
    }

    static void register(EmitterTable on) {
        on.on(Opcode.LOAD_CONST, (b, i) -> b.push(LoadConstNode.create(b.translation.code.constants()[i.operand()])));
        on.on(Opcode.LOAD_ASSERTION_ERROR, (b, i) -> b.push(new LoadAssertionErrorNode()));
        fast(on);
        cells(on);
        names(on);
        attributes(on);
        imports(on);
    }

    private static void fast(EmitterTable on) {
        on.on(Opcode.LOAD_FAST, (b, i) -> b.push(new LoadFastNode(local(b, i))));
        on.on(Opcode.STORE_FAST, (b, i) -> b.assign(local(b, i), new StoreFastNode(local(b, i), b.pop())));
        on.on(Opcode.DELETE_FAST, (b, i) -> b.statement(new DeleteFastNode(local(b, i), i.offset())));
    }

    static LocalSlot local(BlockBuilder b, Instruction i) {
        return b.translation.layout.local(i.operand());
    }

    private static boolean isFree(BlockBuilder b, Instruction i) {
        return (b.translation.code.code.localsPlusKinds()[i.operand()] & CodeObject.KIND_FREE) != 0;
    }

    private static void cells(EmitterTable on) {
        on.on(Opcode.LOAD_DEREF, (b, i) -> b.push(new LoadDerefNode(local(b, i), isFree(b, i))));
        on.on(Opcode.LOAD_CLASSDEREF, (b, i) -> b.push(new LoadClassderefNode(local(b, i), i.offset())));
        on.on(Opcode.LOAD_CLOSURE, (b, i) -> b.push(new LoadClosureNode(local(b, i))));
        on.on(Opcode.STORE_DEREF, (b, i) -> b.statement(new StoreDerefNode(local(b, i), b.pop())));
        on.on(Opcode.DELETE_DEREF, (b, i) -> b.statement(new DeleteDerefNode(local(b, i), isFree(b, i))));
        on.on(Opcode.MAKE_CELL, (b, i) -> b.statement(new MakeCellNode(local(b, i))));
        on.on(Opcode.COPY_FREE_VARS, (b, i) -> {
            int total = b.translation.code.code.localsPlusNames().length;
            LocalSlot[] free = new LocalSlot[i.operand()];
            for (int k = 0; k < free.length; k++) {
                free[k] = b.translation.layout.local(total - free.length + k);
            }
            b.statement(new CopyFreeVarsNode(free));
        });
    }

    private static void names(EmitterTable on) {
        on.on(Opcode.LOAD_NAME, (b, i) -> b.push(new LoadNameNode(b.translation.code.names[i.operand()],
                b.translation.globals, b.translation.builtins, i.offset())));
        on.on(Opcode.STORE_NAME, (b, i) -> b.statement(new StoreNameNode(b.translation.code.names[i.operand()],
                b.translation.globals, b.pop())));
        on.on(Opcode.DELETE_NAME, (b, i) -> b.statement(new DeleteNameNode(b.translation.code.names[i.operand()])));
        on.on(Opcode.LOAD_GLOBAL, (b, i) -> {
            if ((i.operand() & 1) != 0) {
                b.push(new PushNullNode());
            }
            b.push(new LoadGlobalNode(b.translation.code.names[i.operand() >> 1], b.translation.globals,
                    b.translation.builtins));
        });
        on.on(Opcode.STORE_GLOBAL, (b, i) -> b.statement(new StoreGlobalNode(b.translation.code.names[i.operand()],
                b.translation.globals, b.pop())));
        on.on(Opcode.DELETE_GLOBAL, (b, i) -> b.statement(new DeleteGlobalNode(
                b.translation.code.names[i.operand()], b.translation.globals)));
        on.on(Opcode.SETUP_ANNOTATIONS, (b, i) -> b.statement(new SetupAnnotationsNode()));
    }

    private static void attributes(EmitterTable on) {
        on.on(Opcode.LOAD_ATTR, (b, i) -> b.push(new LoadAttrNode(b.pop(), b.translation.code.names[i.operand()])));
        on.on(Opcode.STORE_ATTR, (b, i) -> {
            OpcodeNode object = b.pop();
            OpcodeNode value = b.pop();
            b.statement(new StoreAttrNode(value, object, b.translation.code.names[i.operand()]));
        });
        on.on(Opcode.DELETE_ATTR, (b, i) -> b.statement(new DeleteAttrNode(b.pop(),
                b.translation.code.names[i.operand()])));
    }

    private static void imports(EmitterTable on) {
        on.on(Opcode.IMPORT_NAME, (b, i) -> {
            OpcodeNode fromList = b.pop();
            OpcodeNode level = b.pop();
            b.push(new ImportNameNode(b.translation.globals, b.translation.code.names[i.operand()], level, fromList));
        });
        on.on(Opcode.IMPORT_FROM, (b, i) -> {
            if (!BlockBuilder.isMovable(b.peek(0))) {
                b.flush();
            }
            b.push(new ImportFromNode(b.translation.code.names[i.operand()], BlockBuilder.duplicate(b.peek(0))));
        });
        on.on(Opcode.IMPORT_STAR, (b, i) -> b.statement(new ImportStarNode(b.pop())));
    }
}
