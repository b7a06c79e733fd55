package pbcvm;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.instrumentation.ProvidedTags;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.Source;
import org.graalvm.options.OptionDescriptors;
import pbcvm.code.CodeObject;
import pbcvm.code.MalformedCodeException;
import pbcvm.error.RefusedProgramException;
import pbcvm.flow.ProgramCode;
import pbcvm.importer.MainModule;
import pbcvm.interop.MainScope;
import pbcvm.interop.PycFileDetector;
import pbcvm.runtime.ProgramRootNode;
import pbcvm.runtime.ProgramRootNode.Program;
import pbcvm.runtime.Shutdown;
import pbcvm.types.functions.PyCode;

/** The Truffle language {@code pbcvm}: runs the bytecode of CPython. */
@TruffleLanguage.Registration(id = PbcvmLanguage.ID, name = "PBCVM", implementationName = "PBCVM", version = "0.1.0",
        byteMimeTypes = {PbcvmLanguage.BYTECODE_MIME_TYPE, PbcvmLanguage.SOURCE_MIME_TYPE},
        characterMimeTypes = PbcvmLanguage.TEXT_MIME_TYPE, defaultMimeType = PbcvmLanguage.BYTECODE_MIME_TYPE,
        fileTypeDetectors = PycFileDetector.class, contextPolicy = TruffleLanguage.ContextPolicy.EXCLUSIVE)
@ProvidedTags({StandardTags.RootTag.class, StandardTags.StatementTag.class, StandardTags.CallTag.class})
public final class PbcvmLanguage extends TruffleLanguage<PbcvmContext> {
    public static final String ID = "pbcvm";
    public static final String BYTECODE_MIME_TYPE = "application/x-pbcvm-bytecode";
    /** Python source as text. */
    public static final String TEXT_MIME_TYPE = "text/x-python";
    /** Python source as the bytes of a file, which say themselves how they are encoded. */
    public static final String SOURCE_MIME_TYPE = "application/x-python-source";
    /** Name of the text that a command line holds. */
    private static final String COMMAND_NAME = "<string>";
    /** Name of the bytes that were read from standard input. */
    private static final String INPUT_NAME = "<stdin>";

    private static final LanguageReference<PbcvmLanguage> REFERENCE = LanguageReference.create(PbcvmLanguage.class);

    /** The language of the current thread. */
    public static PbcvmLanguage get(Node node) {
        return REFERENCE.get(node);
    }

    @Override
    protected PbcvmContext createContext(Env env) {
        return new PbcvmContext(this, env);
    }

    @Override
    protected void initializeContext(PbcvmContext context) {
        context.initialize();
    }

    @Override
    protected boolean patchContext(PbcvmContext context, Env newEnv) {
        context.patch(newEnv);
        return true;
    }

    @Override
    protected OptionDescriptors getOptionDescriptors() {
        return new PbcvmOptionsOptionDescriptors();
    }

    @Override
    protected void finalizeContext(PbcvmContext context) {
        context.lock().enter();
        try {
            Shutdown.run(context);
            context.threads().endAll();
        } finally {
            context.lock().leave();
        }
    }

    @Override
    protected boolean isThreadAccessAllowed(Thread thread, boolean singleThreaded) {
        return true;
    }

    @Override
    protected Object getScope(PbcvmContext context) {
        return new MainScope(context);
    }

    @Override
    protected CallTarget parse(ParsingRequest request) {
        Source source = request.getSource();
        String name = source.getPath() != null ? source.getPath() : source.getName();
        return new ProgramRootNode(this, source.hasCharacters() ? text(source, name) : bytes(source, name))
                .getCallTarget();
    }

    private static Program text(Source source, String name) {
        String text = source.getCharacters().toString();
        if (COMMAND_NAME.equals(name)) {
            return context -> MainModule.runCommand(context, text);
        }
        return context -> MainModule.runText(context, text, name);
    }

    private static Program bytes(Source source, String name) {
        byte[] bytes = source.getBytes().toByteArray();
        if (SOURCE_MIME_TYPE.equals(source.getMimeType()) || name.endsWith(".py")) {
            return name.equals(INPUT_NAME) ? without(context -> MainModule.runInput(context, bytes))
                    : without(context -> MainModule.runScript(context, bytes, name));
        }
        if (bytes.length == 0) {
            return without(MainModule::runNamed);
        }
        try {
            CodeObject code = ProgramCode.load(bytes, name);
            return without(context -> MainModule.runCode(context, new PyCode(code), name));
        } catch (MalformedCodeException e) {
            throw new RefusedProgramException(e.getMessage());
        }
    }

    /** A program that is run for its module. */
    private static Program without(Program program) {
        return context -> {
            program.run(context);
            return null;
        };
    }
}
