/** The module {@code math}. */
package pbcvm.modules.math;
