package pbcvm;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.instrumentation.ProvidedTags;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.nodes.Node;
import org.graalvm.options.OptionDescriptors;
import pbcvm.code.MalformedCodeException;
import pbcvm.error.RefusedProgramException;
import pbcvm.flow.ProgramCode;
import pbcvm.interop.MainScope;
import pbcvm.interop.PycFileDetector;
import pbcvm.runtime.ProgramRootNode;
import pbcvm.runtime.Shutdown;

/** The Truffle language {@code pbcvm}: runs the bytecode of CPython. */
@TruffleLanguage.Registration(id = PbcvmLanguage.ID, name = "PBCVM", implementationName = "PBCVM", version = "0.1.0",
        byteMimeTypes = PbcvmLanguage.BYTECODE_MIME_TYPE, defaultMimeType = PbcvmLanguage.BYTECODE_MIME_TYPE,
        fileTypeDetectors = PycFileDetector.class, contextPolicy = TruffleLanguage.ContextPolicy.EXCLUSIVE)
@ProvidedTags({StandardTags.RootTag.class, StandardTags.StatementTag.class, StandardTags.CallTag.class})
public final class PbcvmLanguage extends TruffleLanguage<PbcvmContext> {
    public static final String ID = "pbcvm";
    public static final String BYTECODE_MIME_TYPE = "application/x-pbcvm-bytecode";

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
        Shutdown.run(context);
    }

    @Override
    protected Object getScope(PbcvmContext context) {
        return new MainScope(context);
    }

    @Override
    protected CallTarget parse(ParsingRequest request) {
        byte[] bytes = request.getSource().getBytes().toByteArray();
        String name = request.getSource().getPath() != null ? request.getSource().getPath()
                : request.getSource().getName();
        if (bytes.length == 0) {
            return new ProgramRootNode(this, null, name).getCallTarget();
        }
        try {
            return new ProgramRootNode(this, ProgramCode.load(bytes, name), name).getCallTarget();
        } catch (MalformedCodeException e) {
            throw new RefusedProgramException(e.getMessage());
        }
    }
}
