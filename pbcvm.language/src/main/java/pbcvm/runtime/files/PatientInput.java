package pbcvm.runtime.files;

import com.oracle.truffle.api.TruffleSafepoint;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import pbcvm.PbcvmContext;

/**
 * Reads a stream that may keep its reader waiting, as standard input does. Meanwhile other threads run Python code, and
 * the one that waits can be interrupted: the read goes on in the background and the next one gets its bytes.
 */
final class PatientInput {
    private static final int SIZE = 8192;

    private final InputStream in;
    private Read pending;

    PatientInput(InputStream in) {
        this.in = in;
    }

    /** Up to {@code length} bytes; negative at the end. */
    int read(byte[] target, int offset, int length) throws IOException {
        PbcvmContext context = PbcvmContext.get();
        if (pending == null && (in.available() > 0 || !context.env().isCreateThreadAllowed())) {
            return in.read(target, offset, length);
        }
        if (pending == null) {
            pending = new Read(Math.min(length, SIZE));
            Thread thread = new Thread(pending, "pbcvm-input");
            thread.setDaemon(true);
            thread.start();
        }
        Read read = pending;
        context.lock().released(() -> {
            TruffleSafepoint.setBlockedThreadInterruptible(null, CountDownLatch::await, read.done);
            return null;
        });
        return read.take(target, offset, length);
    }

    /** One read under way in the background. */
    private final class Read implements Runnable {
        private final CountDownLatch done = new CountDownLatch(1);
        private final byte[] bytes;
        private int count;
        private int taken;
        private IOException failure;

        Read(int size) {
            bytes = new byte[size];
        }

        @Override
        public void run() {
            try {
                count = in.read(bytes, 0, bytes.length);
            } catch (IOException e) {
                failure = e;
            } finally {
                done.countDown();
            }
        }

        int take(byte[] target, int offset, int length) throws IOException {
            int left = count - taken;
            int size = Math.min(left, length);
            if (size > 0) {
                System.arraycopy(bytes, taken, target, offset, size);
                taken += size;
            }
            if (size == left || count <= 0) {
                pending = null;
            }
            if (failure != null) {
                throw failure;
            }
            return count < 0 ? count : size;
        }
    }
}
