/** The module {@code _collections}: deque, defaultdict, OrderedDict and helpers of namedtuple and Counter. */
package pbcvm.modules.collections;
