package pbcvm.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pbcvm.version.PythonVersion;

/** The fields of a {@link CodeObject} while it is being made. A plain bag; the code object copies it. */
public final class CodeFields {

    private static final byte[] NO_BYTES = {};
    private static final String[] NO_NAMES = {};

    public PythonVersion version;
    public int argCount;
    public int posOnlyArgCount;
    public int kwOnlyArgCount;
    public int nLocals;
    public int stackSize;
    public int flags;
    public byte[] code = NO_BYTES;
    public Object[] consts = {};
    public String[] names = NO_NAMES;
    public String[] varNames = NO_NAMES;
    public String[] cellVars = NO_NAMES;
    public String[] freeVars = NO_NAMES;
    public String[] localsPlusNames = NO_NAMES;
    public byte[] localsPlusKinds = NO_BYTES;
    public String fileName = "";
    public String name = "";
    public String qualName = "";
    public int firstLine;
    public byte[] lineTable = NO_BYTES;
    public byte[] exceptionTable = NO_BYTES;

    CodeFields copy() {
        CodeFields copy = new CodeFields();
        copy.version = version;
        copy.argCount = argCount;
        copy.posOnlyArgCount = posOnlyArgCount;
        copy.kwOnlyArgCount = kwOnlyArgCount;
        copy.nLocals = nLocals;
        copy.stackSize = stackSize;
        copy.flags = flags;
        copy.code = code;
        copy.consts = consts;
        copy.names = names;
        copy.varNames = varNames;
        copy.cellVars = cellVars;
        copy.freeVars = freeVars;
        copy.localsPlusNames = localsPlusNames;
        copy.localsPlusKinds = localsPlusKinds;
        copy.fileName = fileName;
        copy.name = name;
        copy.qualName = qualName;
        copy.firstLine = firstLine;
        copy.lineTable = lineTable;
        copy.exceptionTable = exceptionTable;
        return copy;
    }

    /** Fills locals, cells and free variables from the combined list, whose kinds must be as many as its names. */
    public void splitLocalsPlus() {
        List<String> locals = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        List<String> frees = new ArrayList<>();
        for (int i = 0; i < localsPlusNames.length; i++) {
            int kind = localsPlusKinds[i];
            if ((kind & CodeObject.KIND_LOCAL) != 0) {
                locals.add(localsPlusNames[i]);
            }
            if ((kind & CodeObject.KIND_CELL) != 0) {
                cells.add(localsPlusNames[i]);
            }
            if ((kind & CodeObject.KIND_FREE) != 0) {
                frees.add(localsPlusNames[i]);
            }
        }
        nLocals = locals.size();
        varNames = locals.toArray(NO_NAMES);
        cellVars = cells.toArray(NO_NAMES);
        freeVars = frees.toArray(NO_NAMES);
    }

    /** Fills the combined list from locals, cells and free variables, one behind the other. */
    public void joinLocalsPlus() {
        int cellStart = varNames.length;
        int freeStart = cellStart + cellVars.length;
        localsPlusNames = Arrays.copyOf(varNames, freeStart + freeVars.length);
        System.arraycopy(cellVars, 0, localsPlusNames, cellStart, cellVars.length);
        System.arraycopy(freeVars, 0, localsPlusNames, freeStart, freeVars.length);
        localsPlusKinds = new byte[localsPlusNames.length];
        Arrays.fill(localsPlusKinds, 0, cellStart, (byte) CodeObject.KIND_LOCAL);
        Arrays.fill(localsPlusKinds, cellStart, freeStart, (byte) CodeObject.KIND_CELL);
        Arrays.fill(localsPlusKinds, freeStart, localsPlusKinds.length, (byte) CodeObject.KIND_FREE);
    }
}
