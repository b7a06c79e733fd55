package pbcvm.modules.hashes;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import pbcvm.error.Raise;

/** A hash function that the Java platform has. */
final class PlatformEngine implements HashEngine {
    private final MessageDigest digest;

    private PlatformEngine(MessageDigest digest) {
        this.digest = digest;
    }

    static PlatformEngine of(String algorithm) {
        try {
            return new PlatformEngine(MessageDigest.getInstance(algorithm));
        } catch (NoSuchAlgorithmException e) {
            throw Raise.valueError("unsupported hash type %s", algorithm);
        }
    }

    @Override
    public void update(byte[] bytes) {
        digest.update(bytes);
    }

    private MessageDigest cloned() {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] digest(int length) {
        return cloned().digest();
    }

    @Override
    public HashEngine copy() {
        return new PlatformEngine(cloned());
    }
}
