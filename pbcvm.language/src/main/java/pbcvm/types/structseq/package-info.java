/**
 * Struct sequences: tuples whose items also have names, such as {@code sys.version_info} and {@code os.stat_result}.
 */
package pbcvm.types.structseq;
