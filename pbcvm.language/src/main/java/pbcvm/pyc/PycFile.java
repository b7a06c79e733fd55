package pbcvm.pyc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import pbcvm.code.CodeObject;
import pbcvm.code.MalformedCodeException;
import pbcvm.marshal.MarshalReader;
import pbcvm.marshal.MarshalWriter;

/** The content of a pyc file. */
public record PycFile(PycHeader header, CodeObject code) {

    public static PycFile read(Path path) throws IOException {
        return read(Files.readAllBytes(path), path.toString());
    }

    /**
     * Reads the bytes of a pyc file. The code is well-formed data but not yet verified.
     *
     * @param file name for refusals
     */
    public static PycFile read(byte[] data, String file) {
        PycHeader header = PycHeader.read(data, file);
        MarshalReader reader = new MarshalReader(data, header.length(), header.version(), file);
        if (!(reader.read() instanceof CodeObject code)) {
            throw new MalformedCodeException(file, null, header.length(), "the file holds no code object");
        }
        return new PycFile(header, code);
    }

    /** The bytes of this file. Code is written as its version writes it, though not always byte for byte the same. */
    public byte[] toBytes() {
        MarshalWriter writer = new MarshalWriter(header.version());
        writer.write(code);
        byte[] body = writer.toBytes();
        byte[] head = header.toBytes();
        byte[] data = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, data, head.length, body.length);
        return data;
    }
}
