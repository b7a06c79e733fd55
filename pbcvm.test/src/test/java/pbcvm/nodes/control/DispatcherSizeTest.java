package pbcvm.nodes.control;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * Sizes of compiled methods: HotSpot leaves methods of more than 8,000 bytes interpreted for good, and a dispatcher
 * that is small stays quick before the Graal compiler has seen it.
 */
public class DispatcherSizeTest {

    private static final int NEVER_COMPILED = 8_000;
    private static final int DISPATCHER = 1_500;

    /** Sizes in bytes, by class and method. */
    private static final Map<String, Integer> SIZES = new HashMap<>();

    @BeforeClass
    public static void readClasses() throws IOException, URISyntaxException {
        URI place = BlockDispatchNode.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        Path path = Path.of(place);
        if (Files.isDirectory(path)) {
            readClasses(path);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(path)) {
                readClasses(jar.getPath("/"));
            }
        }
    }

    private static void readClasses(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("pbcvm"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                ClassModel model = ClassFile.of().parse(Files.readAllBytes(file));
                for (MethodModel method : model.methods()) {
                    String name = model.thisClass().asInternalName() + "." + method.methodName().stringValue();
                    method.findAttribute(Attributes.code()).map(CodeAttribute::codeLength)
                            .ifPresent(size -> SIZES.merge(name, size, Math::max));
                }
            }
        }
    }

    @Test
    public void dispatcherIsSmall() {
        int size = SIZES.get("pbcvm/nodes/control/BlockDispatchNode.execute");
        assertTrue(size + " bytes", size < DISPATCHER);
    }

    @Test
    public void everyMethodIsSmallEnoughForTheVirtualMachine() {
        Map<String, Integer> large = new TreeMap<>();
        SIZES.forEach((name, size) -> {
            if (size > NEVER_COMPILED && !name.endsWith(".<clinit>")) {
                large.put(name, size);
            }
        });
        assertEquals(Map.of(), large);
        assertTrue("read " + SIZES.size(), SIZES.size() > 5_000);
    }
}
