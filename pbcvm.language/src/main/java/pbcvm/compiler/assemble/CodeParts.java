package pbcvm.compiler.assemble;

import java.util.List;

/** What the code generator hands over for one code object. */
public final class CodeParts {

    public FlowGraph graph;
    public ConstantPool constants;
    public List<String> names;
    /** Parameters and other local variables. */
    public List<String> varNames;
    /** Variables kept in cells made here; instructions that use cells count these, then {@link #freeVars}. */
    public List<String> cellVars;
    public List<String> freeVars;
    public int flags;
    /** Positional parameters, positional-only ones included. */
    public int argCount;
    public int posOnlyArgCount;
    public int kwOnlyArgCount;
    public int firstLine;
    public String fileName;
    public String name;
    public String qualName;
}
