package pbcvm;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.graalvm.polyglot.Context;

/** An entered context for tests that call the Java API, with what was printed. */
public final class InContext implements AutoCloseable {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Context context = Context.newBuilder("pbcvm").allowAllAccess(true).out(out).err(err).build();

    public InContext() {
        context.initialize("pbcvm");
        context.enter();
    }

    /** What reached standard output. */
    public String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What reached standard error. */
    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        context.leave();
        context.close();
    }
}
