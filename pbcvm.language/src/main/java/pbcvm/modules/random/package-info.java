/** The module {@code _random}: the Mersenne Twister. */
package pbcvm.modules.random;
