/** What the module {@code site} of the standard library adds to {@code builtins}. */
package pbcvm.modules.site;
