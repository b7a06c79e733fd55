/** The module {@code cmath}: functions of complex numbers, with the signs of zeros and infinities of C99's annex G. */
package pbcvm.modules.cmath;
