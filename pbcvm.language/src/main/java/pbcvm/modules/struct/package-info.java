/** The module {@code _struct}: values packed into bytes as C lays them out. */
package pbcvm.modules.struct;
