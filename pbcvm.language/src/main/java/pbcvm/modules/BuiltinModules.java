package pbcvm.modules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import pbcvm.modules.builtins.BuiltinsModule;
import pbcvm.modules.codecs.CodecsModule;
import pbcvm.modules.collections.CollectionsModule;
import pbcvm.modules.functools.FunctoolsModule;
import pbcvm.modules.io.IoModule;
import pbcvm.modules.itertools.ItertoolsModule;
import pbcvm.modules.operator.OperatorModule;
import pbcvm.modules.string.StringModule;
import pbcvm.modules.sys.SysModule;
import pbcvm.modules.unicodedata.UnicodedataModule;
import pbcvm.object.ModuleTable;

/** The builtin modules: name and table, one line each. */
public final class BuiltinModules {
    private static final Map<String, Consumer<ModuleTable>> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("math", pbcvm.modules.math.MathModule::table);
        TABLES.put("zlib", pbcvm.modules.zlib.ZlibModule::table);
        TABLES.put("binascii", pbcvm.modules.binascii.BinasciiModule::table);
        TABLES.put("_md5", pbcvm.modules.hashes.HashModules::md5);
        TABLES.put("_sha1", pbcvm.modules.hashes.HashModules::sha1);
        TABLES.put("_sha256", pbcvm.modules.hashes.HashModules::sha256);
        TABLES.put("_sha512", pbcvm.modules.hashes.HashModules::sha512);
        TABLES.put("_sha3", pbcvm.modules.hashes.HashModules::sha3);
        TABLES.put("_blake2", pbcvm.modules.hashes.Blake2Module::table);
        TABLES.put("_bisect", pbcvm.modules.bisect.BisectModule::table);
        TABLES.put("_heapq", pbcvm.modules.heapq.HeapqModule::table);
        TABLES.put("time", pbcvm.modules.time.TimeModule::table);
        TABLES.put("cmath", pbcvm.modules.cmath.CmathModule::table);
        TABLES.put("_random", pbcvm.modules.random.RandomModule::table);
        TABLES.put("_struct", pbcvm.modules.struct.StructModule::table);
        TABLES.put("builtins", BuiltinsModule::table);
        TABLES.put("itertools", ItertoolsModule::table);
        TABLES.put("_abc", pbcvm.modules.abc.AbcModule::table);
        TABLES.put("_typing", pbcvm.modules.typing.TypingModule::table);
        TABLES.put("_weakref", pbcvm.modules.weakref.WeakrefModule::table);
        TABLES.put("sys", SysModule::table);
        TABLES.put("errno", pbcvm.modules.errno.ErrnoModule::table);
        TABLES.put("atexit", pbcvm.modules.atexit.AtexitModule::table);
        TABLES.put("gc", pbcvm.modules.gc.GcModule::table);
        TABLES.put("_imp", pbcvm.modules.imp.ImpModule::table);
        TABLES.put("marshal", pbcvm.modules.marshal.MarshalModule::table);
        TABLES.put("polyglot", pbcvm.modules.polyglot.PolyglotModule::table);
        TABLES.put("posix", pbcvm.modules.posix.PosixModule::table);
        TABLES.put("_signal", pbcvm.modules.signal.SignalModule::table);
        TABLES.put("_warnings", pbcvm.modules.warnings.WarningsModule::table);
        TABLES.put("_contextvars", pbcvm.modules.contextvars.ContextvarsModule::table);
        TABLES.put("_thread", pbcvm.modules.thread.ThreadModule::table);
        TABLES.put("_io", IoModule::table);
        TABLES.put("_collections", CollectionsModule::table);
        TABLES.put("_functools", FunctoolsModule::table);
        TABLES.put("_operator", OperatorModule::table);
        TABLES.put("_codecs", CodecsModule::table);
        TABLES.put("_string", StringModule::table);
        TABLES.put("unicodedata", UnicodedataModule::table);
    }

    private BuiltinModules() {
    }

    /** The tables by module name, in the order of declaration. */
    public static Map<String, Consumer<ModuleTable>> tables() {
        return TABLES;
    }
}
