package pbcvm.compiler.scope;

import java.util.EnumSet;
import java.util.Set;
import pbcvm.compiler.syntax.Mod;

/** The features that {@code from __future__ import} switches on, and the line of the last such statement. */
public record FutureFeatures(Set<Feature> features, int lastLine) {

    public static final FutureFeatures NONE = new FutureFeatures(Set.of(), 0);

    /** One feature; the first ones are always on and only their names are accepted. */
    public enum Feature {
        NESTED_SCOPES("nested_scopes", 0),
        GENERATORS("generators", 0),
        DIVISION("division", 0x20000),
        ABSOLUTE_IMPORT("absolute_import", 0x40000),
        WITH_STATEMENT("with_statement", 0x80000),
        PRINT_FUNCTION("print_function", 0x100000),
        UNICODE_LITERALS("unicode_literals", 0x200000),
        BARRY_AS_FLUFL("barry_as_FLUFL", 0x400000),
        GENERATOR_STOP("generator_stop", 0x800000),
        ANNOTATIONS("annotations", 0x1000000);

        private final String text;
        private final int codeFlag;

        Feature(String text, int codeFlag) {
            this.text = text;
            this.codeFlag = codeFlag;
        }

        public String text() {
            return text;
        }

        /** The bit in the flags of code objects, 0 if the feature has none or is always on. */
        public int codeFlag() {
            return codeFlag;
        }
    }

    /**
     * The features that a tree imports.
     *
     * @throws pbcvm.compiler.parser.PythonSyntaxException if there is no such feature, or if the import stands too late
     */
    public static FutureFeatures of(Mod tree) {
        return new FutureReader().read(tree);
    }

    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    /** Whether annotations are kept as text. */
    public boolean annotations() {
        return has(Feature.ANNOTATIONS);
    }

    /** These features and those given by the bits of code flags, as {@code compile} inherits them. */
    public FutureFeatures withCodeFlags(int flags) {
        EnumSet<Feature> all = EnumSet.noneOf(Feature.class);
        all.addAll(features);
        for (Feature feature : Feature.values()) {
            if ((feature.codeFlag & flags) != 0) {
                all.add(feature);
            }
        }
        return new FutureFeatures(all, lastLine);
    }

    /** The bits for code objects' flags. */
    public int codeFlags() {
        int flags = 0;
        for (Feature feature : features) {
            flags |= feature.codeFlag;
        }
        return flags;
    }
}
