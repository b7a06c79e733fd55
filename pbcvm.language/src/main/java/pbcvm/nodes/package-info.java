/** Base classes of the nodes, the root of a function, and the layout of its frame. */
package pbcvm.nodes;
