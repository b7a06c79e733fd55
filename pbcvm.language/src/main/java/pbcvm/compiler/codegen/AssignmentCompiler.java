package pbcvm.compiler.codegen;

import java.util.List;
import pbcvm.compiler.assemble.Op;
import pbcvm.compiler.syntax.Expr;
import pbcvm.compiler.syntax.ExprContext;
import pbcvm.compiler.syntax.Location;
import pbcvm.compiler.syntax.Stmt;

/** Generates plain, augmented and annotated assignments. */
final class AssignmentCompiler extends Part {

    AssignmentCompiler(CodeGenerator generator) {
        super(generator);
    }

    void visitAssign(Stmt.Assign statement) {
        List<Expr> targets = statement.targets();
        visit(statement.value());
        for (int i = 0; i < targets.size(); i++) {
            if (i < targets.size() - 1) {
                emit(Op.COPY, 1);
            }
            visit(targets.get(i));
        }
    }

    void visitAugmented(Stmt.AugAssign statement) {
        Expr target = statement.target();
        Location place = unit().location;
        setLocation(target);
        switch (target) {
            case Expr.Attribute attribute -> {
                visit(attribute.value());
                emit(Op.COPY, 1);
                generator.calls.moveToAttribute(attribute);
                emitName(Op.LOAD_ATTR, attribute.attr());
            }
            case Expr.Subscript subscript -> {
                visit(subscript.value());
                visit(subscript.slice());
                emit(Op.COPY, 2);
                emit(Op.COPY, 2);
                emit(Op.BINARY_SUBSCR);
            }
            case Expr.Name name -> generator.names.load(name.id());
            default -> throw new IllegalArgumentException("invalid node type for augmented assignment");
        }
        setLocation(place);
        visit(statement.value());
        emit(Op.BINARY_OP, ExpressionCompiler.operator(statement.op(), true));
        setLocation(target);
        switch (target) {
            case Expr.Attribute attribute -> {
                generator.calls.moveToAttribute(attribute);
                emit(Op.SWAP, 2);
                emitName(Op.STORE_ATTR, attribute.attr());
            }
            case Expr.Subscript subscript -> {
                emit(Op.SWAP, 3);
                emit(Op.SWAP, 2);
                emit(Op.STORE_SUBSCR);
            }
            default -> generator.names.store(((Expr.Name) target).id());
        }
    }

    void visitAnnotated(Stmt.AnnAssign statement) {
        Expr target = statement.target();
        if (statement.value() != null) {
            visit(statement.value());
            visit(target);
        }
        switch (target) {
            case Expr.Name name -> {
                generator.names.checkAllowed(name.id(), ExprContext.STORE);
                if (statement.simple() && keepsAnnotations()) {
                    storeAnnotation(name.id(), statement.annotation());
                }
            }
            case Expr.Attribute attribute -> {
                generator.names.checkAllowed(attribute.attr(), ExprContext.STORE);
                if (statement.value() == null) {
                    evaluate(attribute.value());
                }
            }
            case Expr.Subscript subscript -> {
                if (statement.value() == null) {
                    evaluate(subscript.value());
                    evaluateIndex(subscript.slice());
                }
            }
            default -> throw new IllegalArgumentException("invalid node type for annotated assignment");
        }
        if (!statement.simple() && keepsAnnotations() && !generator.features.annotations()) {
            evaluate(statement.annotation());
        }
    }

    private boolean keepsAnnotations() {
        return unit().kind == UnitKind.MODULE || unit().kind == UnitKind.CLASS;
    }

    private void storeAnnotation(String name, Expr annotation) {
        if (generator.features.annotations()) {
            loadConstant(AnnotationText.of(annotation));
        } else {
            visit(annotation);
        }
        emitName(Op.LOAD_NAME, "__annotations__");
        loadConstant(mangle(name));
        emit(Op.STORE_SUBSCR);
    }

    private void evaluate(Expr expression) {
        visit(expression);
        emit(Op.POP_TOP);
    }

    private void evaluateIndex(Expr index) {
        switch (index) {
            case Expr.Slice slice -> {
                for (Expr bound : new Expr[]{slice.lower(), slice.upper(), slice.step()}) {
                    if (bound != null) {
                        evaluate(bound);
                    }
                }
            }
            case Expr.Tuple tuple -> tuple.elts().forEach(this::evaluateIndex);
            default -> evaluate(index);
        }
    }
}
