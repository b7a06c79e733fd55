/** The language: loads compiled Python and runs it as Truffle nodes. */
module pbcvm.language {
    requires jdk.unsupported;
    requires org.graalvm.polyglot;
    requires org.graalvm.truffle;

    exports pbcvm;
    exports pbcvm.bytecode to pbcvm.launcher;
    exports pbcvm.code to pbcvm.launcher;
    exports pbcvm.version to pbcvm.launcher;

    provides com.oracle.truffle.api.provider.TruffleLanguageProvider with pbcvm.PbcvmLanguageProvider;
}
