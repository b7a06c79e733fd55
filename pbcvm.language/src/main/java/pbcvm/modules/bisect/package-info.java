/** The module {@code _bisect}: binary search in sorted sequences. */
package pbcvm.modules.bisect;
