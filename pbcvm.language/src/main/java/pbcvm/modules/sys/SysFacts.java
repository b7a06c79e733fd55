package pbcvm.modules.sys;

import org.graalvm.options.OptionValues;
import pbcvm.PbcvmOptions;
import pbcvm.object.ModuleTable;
import pbcvm.object.Str;
import pbcvm.types.namespaces.SimpleNamespaceType;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.structseq.StructSequence;
import pbcvm.types.tuples.PyTuple;

/** What {@code sys} says about the interpreter: versions, flags and limits of numbers. */
final class SysFacts {
    private static final StructSequence VERSION = StructSequence.fixed("sys", "version_info", "major", "minor", "micro",
            "releaselevel", "serial");
    private static final StructSequence FLAGS = StructSequence.fixed("sys", "flags", "debug", "inspect", "interactive",
            "optimize", "dont_write_bytecode", "no_user_site", "no_site", "ignore_environment", "verbose",
            "bytes_warning", "quiet", "hash_randomization", "isolated", "dev_mode", "utf8_mode",
            "warn_default_encoding", "safe_path", "int_max_str_digits");
    private static final StructSequence FLOAT = StructSequence.of("sys", "float_info", "max", "max_exp", "max_10_exp",
            "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon", "radix", "rounds");
    private static final StructSequence INT = StructSequence.of("sys", "int_info", "bits_per_digit", "sizeof_digit",
            "default_max_str_digits", "str_digits_check_threshold");
    private static final StructSequence HASH = StructSequence.of("sys", "hash_info", "width", "modulus", "inf", "nan",
            "imag", "algorithm", "hash_bits", "seed_bits", "cutoff");
    private static final StructSequence THREAD = StructSequence.of("sys", "thread_info", "name", "lock", "version");
    private static final long HEX_VERSION = 0x030B07F0L;

    private SysFacts() {
    }

    static void table(ModuleTable m, OptionValues options) {
        PyTuple version = VERSION.create(3L, 11L, 7L, Str.of("final"), 0L);
        m.constant("version_info", version);
        m.constant("version", "3.11.7 (PBCVM 0.1.0) [JDK " + Runtime.version().feature() + "]");
        m.constant("hexversion", HEX_VERSION);
        m.constant("api_version", 1013L);
        m.constant("copyright", "Copyright (c) the PBCVM contributors.");
        m.constant("implementation", SimpleNamespaceType.of("name", Str.of("pbcvm"), "cache_tag", Str.of("cpython-311"),
                "version", version, "hexversion", HEX_VERSION, "_multiarch", Str.of("x86_64-linux-gnu")));
        m.constant("flags", flags(options));
        m.constant("float_info", FLOAT.create(Double.MAX_VALUE, 1024L, 308L, Double.MIN_NORMAL, -1021L, -307L, 15L, 53L,
                Math.ulp(1.0), 2L, 1L));
        m.constant("int_info", INT.create(30L, 4L, 4300L, 640L));
        m.constant("hash_info", HASH.create(64L, (1L << 61) - 1, 314159L, 0L, 1000003L, Str.of("siphash13"), 64L, 128L,
                0L));
        m.constant("thread_info", THREAD.create(Str.of("pthread"), Str.of("semaphore"), PyNone.NONE));
        m.constant("maxsize", Long.MAX_VALUE);
        m.constant("maxunicode", 0x10FFFFL);
        m.constant("byteorder", "little");
        m.constant("platform", platform());
        m.constant("float_repr_style", "short");
        m.constant("abiflags", "");
        m.constant("platlibdir", "lib");
        m.constant("_git", PyTuple.of(Str.of("PBCVM"), Str.of(""), Str.of("")));
        m.constant("_framework", "");
        m.constant("dont_write_bytecode", options.get(PbcvmOptions.DontWriteBytecode));
        String prefix = options.get(PbcvmOptions.PycachePrefix);
        m.constant("pycache_prefix", prefix.isEmpty() ? PyNone.NONE : Str.of(prefix));
    }

    private static String platform() {
        String name = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "win32" : "linux";
    }

    private static PyTuple flags(OptionValues options) {
        boolean isolated = options.get(PbcvmOptions.Isolated);
        return FLAGS.create(0L, bit(options.get(PbcvmOptions.Inspect)), 0L, (long) options.get(PbcvmOptions.Optimize),
                bit(options.get(PbcvmOptions.DontWriteBytecode)),
                bit(isolated || options.get(PbcvmOptions.NoUserSite)), bit(options.get(PbcvmOptions.NoSite)),
                bit(isolated || options.get(PbcvmOptions.IgnoreEnvironment)),
                (long) options.get(PbcvmOptions.Verbose), (long) options.get(PbcvmOptions.BytesWarning),
                bit(options.get(PbcvmOptions.Quiet)), bit(!options.get(PbcvmOptions.HashSeed).equals("0")),
                bit(isolated), false, 0L, 0L, isolated || options.get(PbcvmOptions.SafePath), -1L);
    }

    private static Long bit(boolean value) {
        return value ? 1L : 0L;
    }
}
