package pbcvm.compiler.syntax;

/** A name in an import, with the name it is bound to if that is another. */
public record Alias(String name, String asname, Location location) implements Located {
}
