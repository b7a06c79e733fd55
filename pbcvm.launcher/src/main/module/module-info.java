/** The command {@code pbcvm}. */
module pbcvm.launcher {
    requires org.graalvm.launcher;
    requires org.graalvm.polyglot;
    requires pbcvm.language;
}
