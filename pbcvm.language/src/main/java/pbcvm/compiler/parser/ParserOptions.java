package pbcvm.compiler.parser;

/**
 * How to parse.
 *
 * @param typeComments whether type comments become part of the tree
 * @param allowIncomplete whether input that ends too early is reported as such
 * @param dontImplyDedent whether the end of an interactive statement does not end its blocks
 * @param barryAsFlufl whether {@code <>} is the operator, as {@code from __future__ import barry_as_FLUFL} asks
 * @param featureVersion the minor version of Python 3 whose syntax is accepted
 * @param warnings gets the warnings
 */
public record ParserOptions(boolean typeComments, boolean allowIncomplete, boolean dontImplyDedent,
        boolean barryAsFlufl,
        int featureVersion, WarningSink warnings) {

    public static final int NEWEST = 11;

    public static final ParserOptions DEFAULT = new ParserOptions(false, false, false, false, NEWEST,
            WarningSink.IGNORE);
}
