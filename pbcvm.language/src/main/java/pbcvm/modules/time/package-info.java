/** The module {@code time}: clocks, calendar time, and its text. */
package pbcvm.modules.time;
