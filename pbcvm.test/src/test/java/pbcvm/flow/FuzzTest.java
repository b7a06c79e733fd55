package pbcvm.flow;

import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.Test;
import pbcvm.bytecode.Disassembler;
import pbcvm.bytecode.JsonDisassembler;
import pbcvm.code.MalformedCodeException;
import pbcvm.pyc.PycFile;
import pbcvm.version.PythonVersion;

/**
 * Whatever is done to a pyc file, it is refused in one way or accepted, quickly and without much memory.
 *
 * <p>The property {@code pbcvm.fuzz.mutants} sets the number of damaged files, {@code pbcvm.fuzz.seed} the seed.
 */
public class FuzzTest {

    private static final int MUTANTS = Integer.getInteger("pbcvm.fuzz.mutants", 20_000);
    private static final long SEED = Long.getLong("pbcvm.fuzz.seed", 20260101);
    /** One of so many mutants is disassembled, which takes much longer than verifying. */
    private static final int DISASSEMBLED = 16;
    private static final long SLOW_NANOS = 2_000_000_000L;
    private static final long FREE_BYTES = 2_000_000;
    private static final long ALLOWED_PER_BYTE = 200;

    private final com.sun.management.ThreadMXBean threads =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    public void damagedFilesAreRefusedOrAccepted() throws Exception {
        List<byte[]> originals = new ArrayList<>();
        for (PythonVersion version : PythonVersion.values()) {
            for (Path file : Samples.of(version)) {
                originals.add(Files.readAllBytes(file));
            }
        }
        PycMutator mutator = new PycMutator(SEED);
        int accepted = 0;
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = mutator.mutate(originals.get(i % originals.size()));
            String name = "mutant " + i + " of seed " + SEED;
            accepted += isAccepted(mutant, name) ? 1 : 0;
            if (i % DISASSEMBLED == 0) {
                disassemble(mutant, name);
            }
        }
        assertTrue(accepted + " of " + MUTANTS + " accepted", accepted > MUTANTS / 50 && accepted < MUTANTS);
    }

    private boolean isAccepted(byte[] mutant, String name) {
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long start = threads.getCurrentThreadCpuTime();
        boolean isAccepted;
        try {
            PycFile file = PycFile.read(mutant, name);
            Verifier.verify(file.code(), name);
            isAccepted = true;
        } catch (MalformedCodeException refusal) {
            assertTrue(refusal.getMessage(), refusal.getMessage().startsWith(name + ": "));
            isAccepted = false;
        } catch (Throwable internal) {
            fail(name + " " + HexFormat.of().formatHex(mutant) + ": " + internal);
            throw internal;
        }
        long nanos = threads.getCurrentThreadCpuTime() - start;
        assertTrue(name + " took " + nanos + " ns", nanos < SLOW_NANOS);
        long bytes = threads.getCurrentThreadAllocatedBytes() - allocated;
        assertTrue(name + " took " + bytes + " bytes for " + mutant.length,
                bytes < FREE_BYTES + ALLOWED_PER_BYTE * mutant.length);
        return isAccepted;
    }

    /** Damaged code is printed as far as that makes sense. */
    private static void disassemble(byte[] mutant, String name) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        try {
            PycFile file = PycFile.read(mutant, name);
            new Disassembler(nowhere, name).print(file.code());
            new JsonDisassembler(nowhere, name).print(file.code());
        } catch (MalformedCodeException refusal) {
            assertTrue(refusal.getMessage(), refusal.getMessage().startsWith(name + ": "));
        }
    }
}
