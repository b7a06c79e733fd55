/** The module {@code marshal}. */
package pbcvm.modules.marshal;
