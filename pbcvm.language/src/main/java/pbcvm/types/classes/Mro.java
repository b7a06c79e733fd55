package pbcvm.types.classes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pbcvm.error.Raise;
import pbcvm.object.PyType;

/** The C3 linearization of base classes. */
final class Mro {
    private Mro() {
    }

    /** The method resolution order of a class with these bases. */
    static PyType[] compute(PyType type, PyType[] bases) {
        List<List<PyType>> sequences = new ArrayList<>();
        for (PyType base : bases) {
            sequences.add(new ArrayList<>(List.of(base.mro())));
        }
        sequences.add(new ArrayList<>(List.of(bases)));
        List<PyType> result = new ArrayList<>();
        result.add(type);
        while (true) {
            sequences.removeIf(List::isEmpty);
            if (sequences.isEmpty()) {
                return result.toArray(PyType[]::new);
            }
            PyType next = candidate(sequences);
            if (next == null) {
                throw conflict(sequences);
            }
            result.add(next);
            for (List<PyType> sequence : sequences) {
                if (sequence.get(0) == next) {
                    sequence.remove(0);
                }
            }
        }
    }

    private static PyType candidate(List<List<PyType>> sequences) {
        for (List<PyType> sequence : sequences) {
            PyType head = sequence.get(0);
            boolean inTail = false;
            for (List<PyType> other : sequences) {
                inTail |= other.subList(1, other.size()).contains(head);
            }
            if (!inTail) {
                return head;
            }
        }
        return null;
    }

    private static RuntimeException conflict(List<List<PyType>> sequences) {
        Set<PyType> heads = new LinkedHashSet<>();
        for (List<PyType> sequence : sequences) {
            heads.add(sequence.get(0));
        }
        return Raise.typeError("Cannot create a consistent method resolution\norder (MRO) for bases %s",
                heads.stream().map(PyType::name).collect(Collectors.joining(", ")));
    }
}
