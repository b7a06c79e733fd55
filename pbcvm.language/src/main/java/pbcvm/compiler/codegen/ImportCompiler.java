package pbcvm.compiler.codegen;

import java.util.List;
import pbcvm.code.Tuple;
import pbcvm.compiler.assemble.Op;
import pbcvm.compiler.syntax.Alias;
import pbcvm.compiler.syntax.Stmt;

/** Generates {@code import} and {@code from import}. */
final class ImportCompiler extends Part {

    ImportCompiler(CodeGenerator generator) {
        super(generator);
    }

    void visitImport(Stmt.Import statement) {
        for (Alias alias : statement.names()) {
            loadConstant(0L);
            loadNone();
            emitName(Op.IMPORT_NAME, alias.name());
            if (alias.asname() != null) {
                bindAs(alias.name(), alias.asname());
            } else {
                int dot = alias.name().indexOf('.');
                generator.names.store(dot < 0 ? alias.name() : alias.name().substring(0, dot));
            }
        }
    }

    /** Binds the innermost module of a dotted name. */
    private void bindAs(String name, String asName) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            generator.names.store(asName);
            return;
        }
        while (true) {
            int start = dot + 1;
            dot = name.indexOf('.', start);
            String attribute = name.substring(start, dot < 0 ? name.length() : dot);
            emit(Op.IMPORT_FROM, unit().names.add(attribute));
            if (dot < 0) {
                break;
            }
            emit(Op.SWAP, 2);
            emit(Op.POP_TOP);
        }
        generator.names.store(asName);
        emit(Op.POP_TOP);
    }

    void visitFrom(Stmt.ImportFrom statement) {
        loadConstant((long) Math.max(statement.level(), 0));
        if (statement.location().lineno() > generator.features.lastLine() && "__future__".equals(statement.module())) {
            throw error("from __future__ imports must occur at the beginning of the file");
        }
        List<Alias> names = statement.names();
        Object[] imported = new Object[names.size()];
        for (int i = 0; i < imported.length; i++) {
            imported[i] = names.get(i).name();
        }
        loadConstant(Tuple.of(imported));
        emitName(Op.IMPORT_NAME, statement.module() == null ? "" : statement.module());
        if (names.get(0).name().startsWith("*")) {
            emit(Op.IMPORT_STAR);
            return;
        }
        for (Alias alias : names) {
            emitName(Op.IMPORT_FROM, alias.name());
            generator.names.store(alias.asname() == null ? alias.name() : alias.asname());
        }
        emit(Op.POP_TOP);
    }
}
