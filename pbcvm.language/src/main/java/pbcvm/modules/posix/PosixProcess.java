package pbcvm.modules.posix;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import pbcvm.PbcvmContext;
import pbcvm.error.OsErrors;
import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.runtime.files.Errno;
import pbcvm.runtime.files.Paths;
import pbcvm.types.bytes.Buffers;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.structseq.StructSequence;

/** Functions of {@code posix} on the process: its environment, current directory, identity. */
final class PosixProcess {
    private static final StructSequence UNAME = StructSequence.of("posix", "uname_result", "sysname", "nodename",
            "release", "version", "machine");
    private static final StructSequence TIMES = StructSequence.of("posix", "times_result", "user", "system",
            "children_user", "children_system", "elapsed");
    private static final SecureRandom RANDOM = new SecureRandom();

    private PosixProcess() {
    }

    static void table(ModuleTable m) {
        m.constant("environ", environment());
        m.function("putenv(name, value, /)", (name, value) -> PyNone.NONE);
        m.function("unsetenv(name, /)", name -> PyNone.NONE);
        m.function("getcwd()", () -> Str.of(directory()));
        m.function("getcwdb()", () -> new PyBytes(directory().getBytes(StandardCharsets.UTF_8)));
        m.function("chdir(path)", PosixProcess::changeDirectory);
        m.function("fspath(path)", Paths::fsPath);
        m.function("getpid()", () -> ProcessHandle.current().pid());
        m.function("getppid()", () -> ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L));
        for (String name : new String[]{"getuid", "geteuid", "getgid", "getegid"}) {
            boolean group = name.endsWith("gid");
            m.function(name + "()",
                    () -> StatResult.of(PbcvmContext.get().files().file("/proc/self", Str.of("/proc/self")), true,
                            null).items[group ? 5 : 4]);
        }
        m.function("cpu_count()", () -> (long) Runtime.getRuntime().availableProcessors());
        m.function("urandom(size, /)", size -> {
            long count = Py.indexAsLong(size);
            if (count < 0) {
                throw Raise.valueError("negative argument not allowed");
            }
            byte[] bytes = new byte[(int) count];
            RANDOM.nextBytes(bytes);
            return new PyBytes(bytes);
        });
        m.function("strerror(code, /)", code -> Str.of(Errno.text(Py.indexAsInt(code))));
        m.function("umask(mask, /)", mask -> 022L);
        m.function("uname()", () -> uname());
        m.function("times()", () -> {
            double seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
            double user = ProcessHandle.current().info().totalCpuDuration().map(d -> d.toNanos() / 1e9).orElse(0.0);
            return TIMES.create(user, 0.0, 0.0, 0.0, seconds);
        });
        m.function("_exit(status)", status -> {
            PbcvmContext.get().env().getContext().closeExited(null, Py.indexAsInt(status));
            return PyNone.NONE;
        });
        m.function("register_at_fork(*, before=?, after_in_child=?, after_in_parent=?)", PosixProcess::registerAtFork);
        m.function("_path_normpath(path)", path -> normalize(path));
        m.functionN("kill(pid, signal, /)", args -> {
            throw PosixDescriptors.unsupported("kill");
        });
        for (String name : new String[]{"fork", "system", "execv", "execve", "waitpid", "wait", "posix_spawn", "pipe",
            "abort"}) {
            m.functionN(name + "(*args, **kwargs)", args -> {
                throw PosixDescriptors.unsupported(name);
            });
        }
    }

    /** Checks the callbacks; they will not be called, because there is no fork. */
    private static Object registerAtFork(Object before, Object inChild, Object inParent) {
        if (before == null && inChild == null && inParent == null) {
            throw Raise.typeError("At least one argument is required.");
        }
        String[] names = {"before", "after_in_child", "after_in_parent"};
        Object[] callbacks = {before, inChild, inParent};
        for (int i = 0; i < names.length; i++) {
            if (callbacks[i] != null && !Py.isCallable(callbacks[i])) {
                throw Raise.typeError("'%s' must be callable, not %s", names[i], Raise.typeName(callbacks[i]));
            }
        }
        return PyNone.NONE;
    }

    private static PyDict environment() {
        PyDict result = new PyDict();
        for (Map.Entry<String, String> entry : PbcvmContext.get().env().getEnvironment().entrySet()) {
            result.put(bytes(entry.getKey()), bytes(entry.getValue()));
        }
        return result;
    }

    private static PyBytes bytes(String text) {
        return new PyBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String directory() {
        try {
            return PbcvmContext.get().env().getCurrentWorkingDirectory().getPath();
        } catch (SecurityException denied) {
            throw OsErrors.of(denied, null);
        }
    }

    private static Object changeDirectory(Object path) {
        PosixPath target = PosixPath.of("chdir", path, "string, bytes, os.PathLike or integer");
        try {
            var file = target.file();
            if (!file.isDirectory()) {
                throw OsErrors.of(file.exists() ? Errno.ENOTDIR : Errno.ENOENT, target.given());
            }
            PbcvmContext.get().env().setCurrentWorkingDirectory(file.getCanonicalFile());
        } catch (IOException | SecurityException | IllegalArgumentException e) {
            throw OsErrors.of(e, target.given());
        }
        return PyNone.NONE;
    }

    private static Object uname() {
        String machine = System.getProperty("os.arch");
        return UNAME.create(Str.of(System.getProperty("os.name")),
                Str.of(PbcvmContext.get().env().getEnvironment().getOrDefault("HOSTNAME", "localhost")),
                Str.of(System.getProperty("os.version")), Str.of(""),
                Str.of(machine.equals("amd64") ? "x86_64" : machine));
    }

    /** {@code posixpath.normpath}. */
    static Object normalize(Object path) {
        Object plain = Paths.fsPath(path);
        boolean isBytes = plain instanceof PyBytes;
        String text = isBytes ? new String(Buffers.bytes(plain), StandardCharsets.ISO_8859_1) : Py.strJava(plain);
        String start = text.startsWith("//") && !text.startsWith("///") ? "//" : text.startsWith("/") ? "/" : "";
        StringBuilder result = new StringBuilder(start);
        java.util.ArrayDeque<String> parts = new java.util.ArrayDeque<>();
        for (String part : text.split("/")) {
            if (part.isEmpty() || part.equals(".")) {
                continue;
            }
            if (part.equals("..") && (parts.isEmpty() ? start.isEmpty() : parts.peekLast().equals(".."))) {
                parts.addLast(part);
            } else if (part.equals("..")) {
                parts.pollLast();
            } else {
                parts.addLast(part);
            }
        }
        result.append(String.join("/", parts));
        String normal = result.isEmpty() ? "." : result.toString();
        return isBytes ? new PyBytes(normal.getBytes(StandardCharsets.ISO_8859_1)) : Str.of(normal);
    }
}
