/** The module {@code posix}: files and directories, descriptors, the process and its environment. */
package pbcvm.modules.posix;
