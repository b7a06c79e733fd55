package pbcvm.compiler.parser;

/** What an alternative makes of the values of its parts. */
interface GrammarAction {

    /**
     * Gives the value of the match, or {@link Matcher#FAIL} if it is none after all.
     *
     * @param start the number of the first token
     */
    Object run(GrammarParser p, Object[] values, int start);

    /** A function that the grammar calls by name. */
    interface Function {

        Object apply(GrammarParser p, Object[] arguments);
    }

    /** A call of a function. */
    record Call(Function function, GrammarAction[] arguments) implements GrammarAction {

        @Override
        public Object run(GrammarParser p, Object[] values, int start) {
            Object[] given = new Object[arguments.length];
            for (int i = 0; i < given.length; i++) {
                given[i] = arguments[i].run(p, values, start);
            }
            p.actionStart = start;
            return function.apply(p, given);
        }
    }

    /** The value of a variable. */
    record Variable(int index) implements GrammarAction {

        @Override
        public Object run(GrammarParser p, Object[] values, int start) {
            return values[index];
        }
    }

    /** A fixed value. */
    record Fixed(Object value) implements GrammarAction {

        @Override
        public Object run(GrammarParser p, Object[] values, int start) {
            return value;
        }
    }
}
