/** The module {@code _heapq}: priority queues in lists. */
package pbcvm.modules.heapq;
