package pbcvm.operation.call;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.profiles.BranchProfile;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import pbcvm.error.Raise;
import pbcvm.object.PyInstance;
import pbcvm.object.PyType;
import pbcvm.object.WatchedValue;
import pbcvm.operation.Calls;
import pbcvm.types.functions.PyBuiltinFunction;
import pbcvm.types.functions.PyFunction;
import pbcvm.types.functions.PyMethod;
import pbcvm.types.functions.PyMethodDescriptor;
import pbcvm.types.singletons.PyNone;

/** One remembered callable of a call site. */
abstract class CallEntry extends Node {
    @Child CallEntry next;

    abstract boolean matches(Object callable);

    abstract Object call(VirtualFrame frame, Object callable, Object[] args);

    /** One Python function, or, when a second one comes with the same code, all that have it. */
    static final class FunctionEntry extends CallEntry {
        private final RootCallTarget target;
        private final BranchProfile firstCall = BranchProfile.create();
        /** The only function seen; null when there were several. */
        @CompilationFinal private PyFunction only;
        @Child private ArgumentsNode arguments;
        @Child private DirectCallNode call;

        FunctionEntry(PyFunction function, ArgumentsNode arguments) {
            this.only = function;
            this.target = function.callTarget();
            this.arguments = arguments;
            this.call = DirectCallNode.create(target);
        }

        @Override
        boolean matches(Object callable) {
            PyFunction known = only;
            return known != null && PyFunction.CODE_NEVER_REPLACED.isValid() ? callable == known
                    : callable instanceof PyFunction function && targetOf(function) == target;
        }

        /** Lets this entry match another function with the same code. Gives false when that has other code. */
        boolean generalize(PyFunction function) {
            if (function.callTarget() != target) {
                return false;
            }
            only = null;
            return true;
        }

        private RootCallTarget targetOf(PyFunction function) {
            RootCallTarget known = function.knownCallTarget();
            if (known != null) {
                return known;
            }
            firstCall.enter();
            return function.callTarget();
        }

        @Override
        Object call(VirtualFrame frame, Object callable, Object[] args) {
            return call.call(arguments.execute((PyFunction) callable, args));
        }
    }

    /** One builtin function or descriptor. */
    static final class BuiltinEntry extends CallEntry {
        private final Object function;
        @Child private BuiltinCallNode call;

        BuiltinEntry(Object function, BuiltinCallNode call) {
            this.function = function;
            this.call = call;
        }

        @Override
        boolean matches(Object callable) {
            return callable == function;
        }

        @Override
        Object call(VirtualFrame frame, Object callable, Object[] args) {
            return call.execute(args);
        }
    }

    /** One method descriptor called through its class: the receiver has to be checked. */
    static final class UnboundEntry extends CallEntry {
        private final PyMethodDescriptor descriptor;
        @Child private BuiltinCallNode call;

        UnboundEntry(PyMethodDescriptor descriptor, BuiltinCallNode call) {
            this.descriptor = descriptor;
            this.call = call;
        }

        @Override
        boolean matches(Object callable) {
            return callable == descriptor;
        }

        @Override
        Object call(VirtualFrame frame, Object callable, Object[] args) {
            check(descriptor, args[1]);
            return call.execute(args);
        }

        @TruffleBoundary(transferToInterpreterOnException = false)
        private static void check(PyMethodDescriptor descriptor, Object self) {
            Calls.checkReceiver(descriptor, self);
        }
    }

    /** Builtin methods that were bound from the same descriptor. */
    static final class BoundBuiltinEntry extends CallEntry {
        private final PyMethodDescriptor descriptor;
        @Child private BuiltinCallNode call;

        BoundBuiltinEntry(PyMethodDescriptor descriptor, BuiltinCallNode call) {
            this.descriptor = descriptor;
            this.call = call;
        }

        @Override
        boolean matches(Object callable) {
            return callable instanceof PyBuiltinFunction function && function.descriptor == descriptor;
        }

        @Override
        Object call(VirtualFrame frame, Object callable, Object[] args) {
            return call.execute(insertFirst(args, ((PyBuiltinFunction) callable).self));
        }
    }

    /** Bound methods of any function. */
    static final class MethodEntry extends CallEntry {
        @Child private CallTargetNode call;

        MethodEntry(CallTargetNode site) {
            call = new CallTargetNode(site.arguments + 1, site.names, false, null);
        }

        @Override
        boolean matches(Object callable) {
            return callable instanceof PyMethod;
        }

        @Override
        Object call(VirtualFrame frame, Object callable, Object[] args) {
            PyMethod method = (PyMethod) callable;
            return call.execute(frame, method.function, insertFirst(args, method.self));
        }
    }

    static Object[] insertFirst(Object[] args, Object self) {
        Object[] result = new Object[args.length + 1];
        result[1] = self;
        System.arraycopy(args, 1, result, 2, args.length - 1);
        return result;
    }

    /** One class with object's layout and {@code __new__}: makes the instance here and calls {@code __init__}. */
    static final class InstanceEntry extends CallEntry {
        private final PyType type;
        private final WatchedValue[] watched;
        private final Object[] expected;
        @Child private CallTargetNode initialize;

        InstanceEntry(PyType type, WatchedValue[] watched, Object[] expected, CallTargetNode initialize) {
            this.type = type;
            this.watched = watched;
            this.expected = expected;
            this.initialize = initialize;
        }

        @Override
        boolean matches(Object callable) {
            return callable == type && watched[0].get() == expected[0] && watched[1].get() == expected[1]
                    && watched[2].get() == expected[2] && !type.isAbstract();
        }

        @Override
        Object call(VirtualFrame frame, Object callable, Object[] args) {
            PyInstance instance = new PyInstance(type);
            if (initialize != null) {
                Object result = initialize.execute(frame, expected[2], insertFirst(args, instance));
                if (result != PyNone.NONE) {
                    throw badInit(result);
                }
            }
            return instance;
        }

        @TruffleBoundary
        private static RuntimeException badInit(Object result) {
            return Raise.typeError("__init__() should return None, not '%s'", Raise.typeName(result));
        }
    }

    /** One builtin class whose {@code __new__} does all the work. */
    static final class NewEntry extends CallEntry {
        private final PyType type;
        @Child private BuiltinCallNode call;

        NewEntry(PyType type, BuiltinCallNode call) {
            this.type = type;
            this.call = call;
        }

        @Override
        boolean matches(Object callable) {
            return callable == type;
        }

        @Override
        Object call(VirtualFrame frame, Object callable, Object[] args) {
            return call.execute(insertFirst(args, type));
        }
    }

    /** {@code type(x)}. */
    static final class TypeOfEntry extends CallEntry {
        @Override
        boolean matches(Object callable) {
            return callable == PyType.TYPE;
        }

        @Override
        Object call(VirtualFrame frame, Object callable, Object[] args) {
            return pbcvm.operation.Types.of(args[1]);
        }
    }

    /** Anything. */
    static final class GenericEntry extends CallEntry {
        private final TruffleString[] names;

        GenericEntry(TruffleString[] names) {
            this.names = names;
        }

        @Override
        boolean matches(Object callable) {
            return true;
        }

        @Override
        Object call(VirtualFrame frame, Object callable, Object[] args) {
            return callGeneric(callable, args, names);
        }

        @TruffleBoundary(transferToInterpreterOnException = false)
        private static Object callGeneric(Object callable, Object[] args, TruffleString[] names) {
            return Calls.call(callable, Arrays.copyOfRange(args, 1, args.length), names);
        }
    }
}
