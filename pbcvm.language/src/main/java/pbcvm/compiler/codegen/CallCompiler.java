package pbcvm.compiler.codegen;

import java.util.List;
import pbcvm.code.Tuple;
import pbcvm.compiler.assemble.Op;
import pbcvm.compiler.scope.Symbol;
import pbcvm.compiler.syntax.Expr;
import pbcvm.compiler.syntax.ExprContext;
import pbcvm.compiler.syntax.Keyword;
import pbcvm.compiler.syntax.Location;

/** Generates calls. */
final class CallCompiler extends Part {

    CallCompiler(CodeGenerator generator) {
        super(generator);
    }

    void visit(Expr.Call call) {
        checkKeywords(call.keywords());
        if (isMethodCall(call)) {
            visitMethodCall(call, (Expr.Attribute) call.func());
            return;
        }
        generator.checks.checkCallable(call.func());
        setLocation(call.func());
        emit(Op.PUSH_NULL);
        setLocation(call);
        visit(call.func());
        visitArguments(0, call.args(), call.keywords());
    }

    private boolean isMethodCall(Expr.Call call) {
        int keywords = call.keywords().size();
        int pushed = call.args().size() + keywords + (keywords > 0 ? 1 : 0);
        return call.func() instanceof Expr.Attribute method && method.ctx() == ExprContext.LOAD
                && !isImported(method.value()) && pushed < STACK_USE_GUIDELINE && !anyStarred(call.args())
                && !anyUnnamed(call.keywords());
    }

    private static boolean anyUnnamed(List<Keyword> keywords) {
        for (Keyword keyword : keywords) {
            if (keyword.arg() == null) {
                return true;
            }
        }
        return false;
    }

    private static Tuple names(List<Keyword> keywords) {
        Object[] names = new Object[keywords.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = keywords.get(i).arg();
        }
        return Tuple.of(names);
    }

    private boolean isImported(Expr value) {
        if (value instanceof Expr.Name name) {
            Symbol symbol = generator.symbols.top().symbol(name.id());
            return symbol != null && symbol.isImported();
        }
        return false;
    }

    private void visitMethodCall(Expr.Call call, Expr.Attribute method) {
        visit(method.value());
        setLocation(method);
        moveToAttribute(method);
        emitName(Op.LOAD_METHOD, method.attr());
        visitAll(call.args());
        visitKeywordValues(call.keywords());
        setLocation(call);
        moveToAttribute(method);
        call(call.args().size() + call.keywords().size());
    }

    private void visitKeywordValues(List<Keyword> keywords) {
        if (keywords.isEmpty()) {
            return;
        }
        for (Keyword keyword : keywords) {
            visit(keyword.value());
        }
        emit(Op.KW_NAMES, unit().constants.add(names(keywords)));
    }

    /** If the attribute stands on another line than its object starts, moves the current place to its name. */
    void moveToAttribute(Expr.Attribute attribute) {
        Location place = unit().location;
        int line = attribute.location().endLineno();
        if (place.lineno() == line) {
            return;
        }
        int column = -1;
        int endColumn = -1;
        int length = attribute.attr().codePointCount(0, attribute.attr().length());
        if (length <= attribute.location().endColOffset()) {
            column = attribute.location().endColOffset() - length;
            endColumn = place.endColOffset();
        }
        int endLine = Math.max(line, place.endLineno());
        if (endLine == line) {
            endColumn = Math.max(column, endColumn);
        }
        setLocation(new Location(line, column, endLine, endColumn));
    }

    private void checkKeywords(List<Keyword> keywords) {
        for (int i = 0; i < keywords.size(); i++) {
            String name = keywords.get(i).arg();
            if (name == null) {
                continue;
            }
            generator.names.checkAllowed(name, ExprContext.STORE);
            for (Keyword other : keywords.subList(i + 1, keywords.size())) {
                if (name.equals(other.arg())) {
                    setLocation(other);
                    throw error("keyword argument repeated: " + name);
                }
            }
        }
    }

    /**
     * Generates arguments and the call.
     *
     * @param pushed how many arguments are on the stack already
     */
    void visitArguments(int pushed, List<Expr> arguments, List<Keyword> keywords) {
        checkKeywords(keywords);
        boolean isLarge = arguments.size() + 2 * keywords.size() > STACK_USE_GUIDELINE;
        if (isLarge || anyStarred(arguments) || anyUnnamed(keywords)) {
            visitCollected(pushed, arguments, keywords);
            return;
        }
        visitAll(arguments);
        visitKeywordValues(keywords);
        call(pushed + arguments.size() + keywords.size());
    }

    private void visitCollected(int pushed, List<Expr> arguments, List<Keyword> keywords) {
        if (pushed == 0 && arguments.size() == 1 && arguments.get(0) instanceof Expr.Starred starred) {
            visit(starred.value());
        } else {
            generator.collections.build(arguments, pushed, CollectionCompiler.Display.TUPLE);
        }
        if (!keywords.isEmpty()) {
            collectKeywords(keywords);
        }
        emit(Op.CALL_FUNCTION_EX, keywords.isEmpty() ? 0 : 1);
    }

    private void collectKeywords(List<Keyword> keywords) {
        boolean hasDict = false;
        int pending = 0;
        for (int i = 0; i < keywords.size(); i++) {
            if (keywords.get(i).arg() != null) {
                pending++;
                continue;
            }
            if (pending > 0) {
                addKeywords(keywords.subList(i - pending, i), hasDict);
                hasDict = true;
                pending = 0;
            }
            if (!hasDict) {
                emit(Op.BUILD_MAP, 0);
                hasDict = true;
            }
            visit(keywords.get(i).value());
            emit(Op.DICT_MERGE, 1);
        }
        if (pending > 0) {
            addKeywords(keywords.subList(keywords.size() - pending, keywords.size()), hasDict);
        }
    }

    private void addKeywords(List<Keyword> keywords, boolean hasDict) {
        buildKeywords(keywords);
        if (hasDict) {
            emit(Op.DICT_MERGE, 1);
        }
    }

    private void buildKeywords(List<Keyword> keywords) {
        int count = keywords.size();
        boolean isBig = count * 2 > STACK_USE_GUIDELINE;
        if (count > 1 && !isBig) {
            for (Keyword keyword : keywords) {
                visit(keyword.value());
            }
            loadConstant(names(keywords));
            emit(Op.BUILD_CONST_KEY_MAP, count);
            return;
        }
        if (isBig) {
            emitNoLine(Op.BUILD_MAP, 0);
        }
        for (Keyword keyword : keywords) {
            loadConstant(keyword.arg());
            visit(keyword.value());
            if (isBig) {
                emitNoLine(Op.MAP_ADD, 1);
            }
        }
        if (!isBig) {
            emit(Op.BUILD_MAP, count);
        }
    }
}
