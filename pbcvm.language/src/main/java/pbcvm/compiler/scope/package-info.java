/** Symbol tables: which scopes a tree has and what each name means in each of them. */
package pbcvm.compiler.scope;
