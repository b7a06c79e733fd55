package pbcvm.object;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import pbcvm.types.classes.TypeAttributes;
import pbcvm.types.classes.TypeType;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.objects.ObjectType;

/**
 * A class. Builtin classes are immutable, shared by all contexts, and fill their namespace from a {@link TypeTable} the
 * first time somebody looks into it.
 *
 * <p>Invariants: {@code mro[0] == this}; the namespace of a builtin class never changes after it was filled.
 */
public final class PyType extends PyObject {
    /** Makes an instance of a class whose layout comes from a builtin class. */
    @FunctionalInterface
    public interface Allocator {
        PyObject allocate(PyType type);
    }

    /** The class {@code object}. */
    public static final PyType OBJECT;
    /** The class {@code type}. */
    public static final PyType TYPE;

    static {
        OBJECT = new PyType("object", null, null, ObjectType::table);
        OBJECT.allocator = PyInstance::new;
        TYPE = new PyType("type", null, OBJECT, TypeType::table);
        TYPE.layoutOwner = TYPE;
        OBJECT.shape = TYPE.rootShape();
        TYPE.shape = TYPE.rootShape();
    }

    private String name;
    private String qualName;
    @CompilationFinal private PyType base;
    @CompilationFinal(dimensions = 1) private PyType[] bases;
    @CompilationFinal(dimensions = 1) private PyType[] mro;
    private PyDict dict;
    private Consumer<TypeTable> table;
    private final boolean heapType;
    @CompilationFinal private PyType layoutOwner;
    @CompilationFinal private Allocator allocator;
    @CompilationFinal private boolean subclassable = true;
    @CompilationFinal private boolean instancesHaveDict;
    @CompilationFinal private boolean sequence;
    @CompilationFinal private boolean mapping;
    private boolean isAbstract;
    private BuiltinCode direct;
    private Assumption unchanged;
    @CompilationFinal private Shape rootShape;
    private Shape dictShape;
    private String module = "builtins";
    private final Map<Object, WatchedValue> cells = new HashMap<>();
    private final WatchedValue[] slots = new WatchedValue[Slot.COUNT];
    private final Map<Object, Location.Kind> attributeKinds = new HashMap<>();
    private final List<WeakReference<PyType>> subclasses = new ArrayList<>();

    /** A builtin class; {@code base} is null only for {@code object}. */
    private PyType(String name, PyType metaclass, PyType base, Consumer<TypeTable> table) {
        super((Shape) null);
        this.name = name;
        this.qualName = name;
        this.heapType = false;
        this.table = table;
        this.base = base;
        this.bases = base == null ? new PyType[0] : new PyType[]{base};
        if (base == null) {
            this.mro = new PyType[]{this};
            this.layoutOwner = this;
        } else {
            this.mro = new PyType[base.mro.length + 1];
            System.arraycopy(base.mro, 0, this.mro, 1, base.mro.length);
            this.mro[0] = this;
            this.layoutOwner = base.layoutOwner;
            this.allocator = base.allocator;
            this.instancesHaveDict = base.instancesHaveDict;
            this.sequence = base.sequence;
            this.mapping = base.mapping;
        }
        if (metaclass != null) {
            this.shape = metaclass.rootShape();
        }
    }

    /** A class made by a {@code class} statement or {@code type(name, bases, namespace)}. */
    public PyType(PyType metaclass, String name, PyType[] bases, PyType base, PyDict namespace,
            boolean instancesHaveDict) {
        super(metaclass.rootShape());
        this.name = name;
        this.qualName = name;
        this.heapType = true;
        this.base = base;
        this.bases = bases;
        this.dict = namespace;
        this.layoutOwner = base.layoutOwner;
        this.allocator = base.allocator;
        this.sequence = base.sequence;
        this.mapping = base.mapping;
        this.instancesHaveDict = instancesHaveDict;
        this.mro = new PyType[]{this};
        for (PyType direct : bases) {
            direct.addSubclass(this);
        }
    }

    /** A builtin class that derives from {@code object}. */
    public static PyType builtin(String name, Consumer<TypeTable> table) {
        return new PyType(name, TYPE, OBJECT, table).ownLayout();
    }

    /** A builtin class that derives from another builtin class. Call {@link #ownLayout} if its Java class differs. */
    public static PyType builtin(String name, PyType base, Consumer<TypeTable> table) {
        return new PyType(name, TYPE, base, table);
    }

    // -- Set-up of builtin classes: each returns this ---------------------------------------------------------------

    /** Instances have a Java class of their own, so the class cannot be mixed with other layouts. */
    public PyType ownLayout() {
        layoutOwner = this;
        return this;
    }

    /** How instances (of this class and its subclasses) are made. */
    public PyType allocate(Allocator how) {
        allocator = how;
        return this;
    }

    /**
     * What a call of the class itself does with positional arguments, in place of {@code __new__} and {@code __init__}.
     * Only for classes whose instances those two only make and fill.
     */
    public PyType calledAs(String declaration, Fn.F1 body) {
        direct = new BuiltinCode(declaration, body, 1, true);
        return this;
    }

    /** As {@link #calledAs(String, Fn.F1)}, with three parameters. */
    public PyType calledAs(String declaration, Fn.F3 body) {
        direct = new BuiltinCode(declaration, body, 3, true);
        return this;
    }

    /** The body given by {@link #calledAs}; null when calls go through {@code __new__}. */
    public BuiltinCode direct() {
        return direct;
    }

    /** Adds a second base behind the first one; all other bases of the first must also be bases of the second. */
    public PyType withExtraBase(PyType extra) {
        bases = new PyType[]{base, extra};
        mro = new PyType[extra.mro.length + 2];
        mro[0] = this;
        mro[1] = base;
        System.arraycopy(extra.mro, 0, mro, 2, extra.mro.length);
        return this;
    }

    /** The class cannot be subclassed. */
    public PyType notSubclassable() {
        subclassable = false;
        return this;
    }

    /** Instances have a {@code __dict__}. */
    public PyType withDict() {
        instancesHaveDict = true;
        return this;
    }

    /** Sequence patterns match instances. */
    public PyType matchesSequence() {
        sequence = true;
        return this;
    }

    /** Mapping patterns match instances. */
    public PyType matchesMapping() {
        mapping = true;
        return this;
    }

    /** The module that {@code __module__} names; also part of the repr. */
    public PyType inModule(String moduleName) {
        module = moduleName;
        return this;
    }

    // -- Facts ------------------------------------------------------------------------------------------------------

    /** {@code __name__}. */
    public String name() {
        return name;
    }

    public void setName(String newName) {
        name = newName;
    }

    /** {@code __qualname__}. */
    public String qualName() {
        return qualName;
    }

    public void setQualName(String newName) {
        qualName = newName;
    }

    /** How messages name the class: a builtin class outside the module builtins with its module. */
    public String messageName() {
        return heapType || module.equals("builtins") ? name : module + "." + name;
    }

    /** Module of a builtin class. */
    public String builtinModule() {
        return module;
    }

    public PyType base() {
        return base;
    }

    public PyType[] bases() {
        return bases;
    }

    public PyType[] mro() {
        return mro;
    }

    public void setMro(PyType[] order) {
        mro = order;
        changed();
        refreshAll();
    }

    /** Changes {@code __bases__}; the caller has computed the new order of every subclass. */
    public void setBases(PyType newBase, PyType[] newBases) {
        for (PyType old : bases) {
            old.removeSubclass(this);
        }
        base = newBase;
        bases = newBases;
        for (PyType direct : newBases) {
            direct.addSubclass(this);
        }
    }

    /** Whether a {@code class} statement (or a call of {@code type}) made it. */
    public boolean isHeapType() {
        return heapType;
    }

    public boolean isSubclassable() {
        return subclassable;
    }

    public boolean instancesHaveDict() {
        return instancesHaveDict;
    }

    public boolean isSequence() {
        return sequence;
    }

    public boolean isMapping() {
        return mapping;
    }

    /** Sets how patterns see instances (used by {@code _abc}). */
    public void setPatternFlags(boolean asSequence, boolean asMapping) {
        sequence = asSequence;
        mapping = asMapping;
    }

    /** Whether it has abstract methods left, so that it cannot be instantiated. */
    public boolean isAbstract() {
        return isAbstract;
    }

    public void setAbstract(boolean value) {
        isAbstract = value;
    }

    /** The builtin class whose Java representation instances share. */
    public PyType layoutOwner() {
        return layoutOwner;
    }

    /** How instances are made; null when they cannot be made by {@code object.__new__}-like calls. */
    public Allocator allocator() {
        return allocator;
    }

    /** Whether this class is {@code other} or derives from it. */
    public boolean isSubtypeOf(PyType other) {
        if (this == other) {
            return true;
        }
        for (PyType type : mro) {
            if (type == other) {
                return true;
            }
        }
        return false;
    }

    // -- Namespace --------------------------------------------------------------------------------------------------

    /** The namespace of the class alone (not of its bases). Change it with {@link #setAttribute} only. */
    public PyDict dict() {
        if (dict == null) {
            fill();
        }
        return dict;
    }

    @TruffleBoundary
    private synchronized void fill() {
        if (dict == null) {
            PyDict filled = new PyDict();
            if (table != null) {
                table.accept(new TypeTable(this, filled));
            }
            if (instancesHaveDict && !base.instancesHaveDict && filled.get("__dict__") == null) {
                filled.put("__dict__", TypeAttributes.dictDescriptor(this));
            }
            dict = filled;
        }
    }

    /** Looks {@code name} up along the MRO; null when absent. */
    @TruffleBoundary
    public Object lookup(TruffleString attribute) {
        return cell(attribute).get();
    }

    /** The watched result of looking {@code name} up along the MRO. */
    @TruffleBoundary
    public WatchedValue cell(TruffleString attribute) {
        synchronized (cells) {
            WatchedValue cell = cells.get(attribute);
            if (cell == null) {
                cell = new WatchedValue(search(attribute));
                cells.put(attribute, cell);
            }
            return cell;
        }
    }

    /** The watched result of looking up a special method. */
    public WatchedValue cell(Slot slot) {
        WatchedValue cell = slots[slot.ordinal()];
        if (cell == null) {
            cell = cell(slot.text);
            slots[slot.ordinal()] = cell;
        }
        return cell;
    }

    /** Looks a special method up along the MRO; null when absent. */
    public Object lookup(Slot slot) {
        return cell(slot).get();
    }

    private Object search(TruffleString attribute) {
        for (PyType type : mro) {
            Object value = type.dict().get(attribute);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /**
     * Sets ({@code value} not null) or deletes an attribute of a heap class. False when there was nothing to delete.
     */
    @TruffleBoundary
    public boolean setAttribute(TruffleString attribute, Object value) {
        if (value != null) {
            dict().put(attribute, value);
        } else if (dict().remove(attribute) == null) {
            return false;
        }
        changed();
        refresh(attribute);
        return true;
    }

    /** Valid until the namespace or the MRO of this class changes. */
    public Assumption unchanged() {
        if (unchanged == null) {
            unchanged = Assumption.create("unchanged class");
        }
        return unchanged;
    }

    private void changed() {
        if (unchanged != null) {
            unchanged.invalidate();
            unchanged = null;
        }
    }

    private void refresh(TruffleString attribute) {
        WatchedValue cell = cells.get(attribute);
        if (cell != null) {
            cell.set(search(attribute));
        }
        for (PyType subclass : subclasses()) {
            subclass.refresh(attribute);
        }
    }

    private void refreshAll() {
        for (Map.Entry<Object, WatchedValue> entry : cells.entrySet()) {
            entry.getValue().set(search((TruffleString) entry.getKey()));
        }
        for (PyType subclass : subclasses()) {
            subclass.refreshAll();
        }
    }

    // -- Subclasses -------------------------------------------------------------------------------------------------

    private void addSubclass(PyType type) {
        synchronized (subclasses) {
            subclasses.add(new WeakReference<>(type));
        }
    }

    private void removeSubclass(PyType type) {
        synchronized (subclasses) {
            subclasses.removeIf(reference -> reference.get() == null || reference.get() == type);
        }
    }

    /** The living direct subclasses made at run time, oldest first. */
    @TruffleBoundary
    public List<PyType> subclasses() {
        synchronized (subclasses) {
            List<PyType> result = new ArrayList<>();
            for (WeakReference<PyType> reference : subclasses) {
                PyType type = reference.get();
                if (type != null) {
                    result.add(type);
                }
            }
            return result;
        }
    }

    // -- Layout of instances ----------------------------------------------------------------------------------------

    /** The shape of an instance without attributes. */
    public Shape rootShape() {
        Shape known = rootShape;
        if (known != null) {
            return known;
        }
        if (CompilerDirectives.isPartialEvaluationConstant(this)) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
        }
        return makeRootShape();
    }

    @TruffleBoundary
    private Shape makeRootShape() {
        if (rootShape == null) {
            rootShape = Shape.root(this, layoutOwner == OBJECT);
        }
        return rootShape;
    }

    Shape dictShape() {
        if (dictShape == null) {
            dictShape = Shape.dictRoot(this);
        }
        return dictShape;
    }

    Location.Kind attributeKind(Object key, Object value) {
        Location.Kind known = attributeKinds.get(key);
        Location.Kind kind = value instanceof Long ? Location.Kind.LONG
                : value instanceof Double ? Location.Kind.DOUBLE : Location.Kind.OBJECT;
        if (known == null) {
            attributeKinds.put(key, kind);
            return kind;
        }
        if (known != kind) {
            attributeKinds.put(key, Location.Kind.OBJECT);
            return Location.Kind.OBJECT;
        }
        return known;
    }

    void generalizeAttribute(Object key) {
        attributeKinds.put(key, Location.Kind.OBJECT);
    }

    @Override
    public String toString() {
        return "PyType(" + name + ", " + Arrays.stream(bases).map(PyType::name).toList() + ")";
    }
}
